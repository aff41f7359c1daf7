package import Checksums

/// A file that grows in memory.
package struct CollectedFile: GrowingFile {
  private let path: String
  private let collector: OutputCollector
  private var bytes: [UInt8] = []

  init(_ path: String, of collector: OutputCollector) {
    self.path = path
    self.collector = collector
  }

  package mutating func append(_ bytes: [UInt8]) { self.bytes += bytes }

  package mutating func overwrite(_ bytes: [UInt8], at offset: Int) {
    self.bytes.replaceSubrange(offset..<offset + bytes.count, with: bytes)
  }

  package mutating func finish() -> FileFacts {
    let facts = FileFacts(of: bytes)
    collector.write(OutputFile(path: path, bytes: bytes, facts: facts))
    return facts
  }
}
