internal import Checksums
internal import Output

/// A list under its name with the version of the contract, `{"versi":1,"rencana":[…]}`, that grows by
/// elements which are JSON already.
struct JSONListFile<File: GrowingFile>: Sendable {
  private var file: File
  private var isEmpty = true

  init(_ name: String, in file: File) throws(File.Failure) {
    self.file = file
    try self.file.append(Array("{\"versi\":1,\"\(name)\":[".utf8))
  }

  mutating func add(_ element: [UInt8]) throws(File.Failure) {
    if !isEmpty { try file.append([UInt8(ascii: ",")]) }
    isEmpty = false
    try file.append(element)
  }

  mutating func finish() throws(File.Failure) -> FileFacts {
    try file.append(Array("]}\n".utf8))
    return try file.finish()
  }
}
