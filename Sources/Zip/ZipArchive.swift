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
  private var contents: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init(dated day: Day) { self.day = day }

  /// - Parameter path: from the archive's root, with `/` between the names.
  package mutating func add(_ path: String, _ bytes: [UInt8]) throws(TooLarge) {
    let name = Array(path.utf8)
    let end = contents.count + bytes.count + directory.count + 2 * name.count + 256
    guard count < 0xFFFF, name.count <= 0xFFFF, end < 0xFFFF_FFFF else { throw TooLarge() }
    let offset = contents.count
    let facts = facts(name: name, bytes: bytes)
    contents.append(0x0403_4B50 as UInt32)
    contents.reserveCapacity(contents.count + facts.count + name.count + bytes.count)
    contents += facts
    contents += name
    contents += bytes
    // Made on Unix, by version 2.0 of the format; a plain file that all may read.
    directory.append(0x0201_4B50 as UInt32)
    directory.append(0x0314 as UInt16)
    directory += facts
    directory += [0, 0, 0, 0, 0, 0]
    directory.append(0o100644 << 16 as UInt32)
    directory.append(UInt32(offset))
    directory += name
    count += 1
  }

  /// The finished archive.
  package consuming func finished() -> [UInt8] {
    var end = directory
    end.append(0x0605_4B50 as UInt32)
    end += [0, 0, 0, 0]
    end.append(UInt16(count))
    end.append(UInt16(count))
    end.append(UInt32(directory.count))
    end.append(UInt32(contents.count))
    end += [0, 0]
    contents += end
    return contents
  }

  /// What an entry's own header and the directory say alike: version, flags, method, date, checksum,
  /// sizes, lengths of name and extra field.
  private func facts(name: [UInt8], bytes: [UInt8]) -> [UInt8] {
    var facts = [UInt8]()
    facts.append(20 as UInt16)
    facts.append(0x0800 as UInt16)
    facts.append(0 as UInt16)
    facts.append(0 as UInt16)
    facts.append(day.packed)
    facts.append(CRC32.checksum(of: bytes))
    facts.append(UInt32(bytes.count))
    facts.append(UInt32(bytes.count))
    facts.append(UInt16(name.count))
    facts.append(0 as UInt16)
    return facts
  }
}

extension [UInt8] {
  /// Numbers lie with their lowest byte first.
  fileprivate mutating func append(_ number: UInt16) {
    self += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  fileprivate mutating func append(_ number: UInt32) {
    append(UInt16(truncatingIfNeeded: number))
    append(UInt16(truncatingIfNeeded: number >> 16))
  }
}
