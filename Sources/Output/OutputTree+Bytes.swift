internal import Checksums
package import Disk

extension OutputTree {
  /// Gives every file of the tree with its bytes, in order; the list of checksums comes last, made
  /// from the others as they pass.
  ///
  /// - Throws: what the disk refuses of an attachment.
  package func forEachFile(
    _ body: (_ path: String, _ bytes: [UInt8]) throws(DiskError) -> Void
  ) throws(DiskError) {
    let isSummed = files.contains(where: \.isChecksums)
    var sums = ChecksumList()
    for file in files {
      let bytes: [UInt8]
      switch file.content {
      case .bytes(let own): bytes = own
      case .copy(let source): bytes = try Disk.read(source)
      case .checksums: continue
      }
      if isSummed { sums.add(file.path, file.facts ?? FileFacts(of: bytes)) }
      try body(file.path, bytes)
    }
    for file in files where file.isChecksums { try body(file.path, sums.bytes) }
  }
}

extension OutputFile {
  fileprivate var isChecksums: Bool {
    if case .checksums = content { true } else { false }
  }
}
