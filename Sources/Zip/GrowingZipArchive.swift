/// A zip archive whose last entry is too large to stand in memory whole; the same bytes as a `ZipArchive`
/// with that entry.
///
/// Its checksum and size stand in front of it in the archive, though they are known only behind it: what was
/// written there first is written over at the end.
package struct GrowingZipArchive: Sendable {
  /// What completes the archive.
  package struct End: Sendable {
    /// What stands where `headerOffset` points, in place of as many bytes that were written there.
    package let header: [UInt8]
    package let headerOffset: Int
    /// What follows the entry's bytes.
    package let closing: [UInt8]
  }

  /// All before the entry's bytes.
  package let opening: [UInt8]
  private let entries: [ZipEntry]
  private var last: ZipEntry
  private let headerOffset: Int

  /// - Parameters:
  ///   - archive: the entries before.
  ///   - path: the last one's, from the archive's root.
  package init(_ archive: ZipArchive, lastEntry path: String) throws(ZipArchive.TooLarge) {
    last = try archive.newEntry(path)
    entries = archive.entries
    headerOffset = archive.contents.count
    opening = archive.contents + last.header
  }

  /// Takes bytes of the entry behind those before; who writes the archive writes them too.
  package mutating func add(_ bytes: [UInt8]) throws(ZipArchive.TooLarge) { try last.add(bytes) }

  package func end() throws(ZipArchive.TooLarge) -> End {
    End(
      header: last.header, headerOffset: headerOffset,
      closing: try (entries + [last]).directory(at: opening.count + last.size))
  }
}
