internal import Checksums
package import Disk

extension OutputTree {
  /// The files in order, but the list of checksums behind the others, from which it is made.
  package var checksumsLast: [OutputFile] {
    files.filter { !$0.isChecksums } + files.filter(\.isChecksums)
  }

  /// The bytes of a file of the tree; attachments are read, and for the list of checksums all files.
  ///
  /// - Throws: what the disk refuses of an attachment.
  package func bytes(of file: OutputFile) throws(DiskError) -> [UInt8] {
    switch file.content {
    case .bytes(let bytes): return bytes
    case .copy(let source): return try Disk.read(source)
    case .checksums:
      var sums = ChecksumList()
      for other in files where !other.isChecksums {
        if let facts = other.facts {
          sums.add(other.path, facts)
        } else {
          sums.add(other.path, FileFacts(of: try bytes(of: other)))
        }
      }
      return sums.bytes
    }
  }
}

extension OutputFile {
  fileprivate var isChecksums: Bool {
    if case .checksums = content { true } else { false }
  }
}
