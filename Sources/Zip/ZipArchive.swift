/// A zip archive in memory (PKWARE APPNOTE 6.3), the same bytes for the same entries.
///
/// Entries are stored as they are, under UTF-8 names and one date; what is archived here is small or
/// compressed already.
package struct ZipArchive: Sendable {
  /// The archive would pass the four gigabytes or 65,535 entries of the plain format.
  package struct TooLarge: Error, Sendable {}

  /// The day all entries are dated to; zip knows 1980 to 2107.
  package struct Day: Sendable {
    let year: Int
    let month: Int
    let day: Int

    package init(year: Int, month: Int, day: Int) {
      let isKnown = (1980...2107).contains(year)
      self.year = min(max(year, 1980), 2107)
      self.month = isKnown ? month : 1
      self.day = isKnown ? day : 1
    }

    /// As MS-DOS packs a date.
    var packed: UInt16 { UInt16((year - 1980) << 9 | month << 5 | day) }
  }

  private let day: Day
  private(set) var contents: [UInt8] = []
  private(set) var entries: [ZipEntry] = []

  package init(dated day: Day) { self.day = day }

  /// - Parameter path: from the archive's root, with `/` between the names.
  package mutating func add(_ path: String, _ bytes: [UInt8]) throws(TooLarge) {
    var entry = try newEntry(path)
    try entry.add(bytes)
    let header = entry.header
    contents.reserveCapacity(contents.count + header.count + bytes.count)
    contents += header
    contents += bytes
    entries.append(entry)
  }

  /// An entry behind those that are there.
  func newEntry(_ path: String) throws(TooLarge) -> ZipEntry {
    guard entries.count < 0xFFFF else { throw TooLarge() }
    return try ZipEntry(path, dated: day, at: contents.count)
  }

  /// The finished archive.
  package consuming func finished() throws(TooLarge) -> [UInt8] {
    let directory = try entries.directory(at: contents.count)
    contents += directory
    return contents
  }
}
