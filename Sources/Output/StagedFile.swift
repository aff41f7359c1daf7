package import Checksums
package import Disk

/// A file that grows on the disk, in the folder where the site is put together.
package struct StagedFile: GrowingFile {
  private let name: String
  private let file: NewFile
  private let stage: OutputStage
  /// What waits until there is enough of it to be worth a call.
  private var waiting: [UInt8] = []

  init(_ name: String, _ file: NewFile, of stage: OutputStage) {
    self.name = name
    self.file = file
    self.stage = stage
  }

  package mutating func append(_ bytes: [UInt8]) throws(DiskError) {
    waiting += bytes
    if waiting.count >= Self.partSize { try flush() }
  }

  package mutating func overwrite(_ bytes: [UInt8], at offset: Int) throws(DiskError) {
    try flush()
    try stage.timed { () throws(DiskError) in try file.overwrite(bytes, at: offset) }
  }

  package mutating func finish() throws(DiskError) -> FileFacts {
    try flush()
    return try stage.timed { () throws(DiskError) in
      let facts = try FileFacts(reading: file.readBack)
      try stage.keep(file, name, facts)
      return facts
    }
  }

  private mutating func flush() throws(DiskError) {
    try stage.timed { () throws(DiskError) in try file.append(waiting) }
    waiting.removeAll(keepingCapacity: true)
  }

  private static let partSize = 1 << 18
}
