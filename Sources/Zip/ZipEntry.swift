/// What an archive says of one of its files.
struct ZipEntry: Sendable {
  private let name: [UInt8]
  private let day: UInt16
  private let offset: Int
  private var checksum = CRC32()
  private(set) var size = 0

  /// - Parameter offset: where its header stands in the archive.
  init(_ path: String, dated day: ZipArchive.Day, at offset: Int) throws(ZipArchive.TooLarge) {
    name = Array(path.utf8)
    guard name.count <= 0xFFFF, offset < 0xFFFF_FFFF else { throw ZipArchive.TooLarge() }
    self.day = day.packed
    self.offset = offset
  }

  /// Takes bytes of the file behind those before.
  mutating func add(_ bytes: [UInt8]) throws(ZipArchive.TooLarge) {
    guard size + bytes.count < 0xFFFF_FFFF else { throw ZipArchive.TooLarge() }
    checksum.add(bytes)
    size += bytes.count
  }

  /// What stands before its bytes; its length is known before these are.
  var header: [UInt8] {
    var header = [UInt8]()
    header.append(0x0403_4B50 as UInt32)
    header += facts
    header += name
    return header
  }

  /// What the directory says of it.
  var record: [UInt8] {
    var record = [UInt8]()
    // Made on Unix, by version 2.0 of the format; a plain file that all may read.
    record.append(0x0201_4B50 as UInt32)
    record.append(0x0314 as UInt16)
    record += facts
    record += [0, 0, 0, 0, 0, 0]
    record.append(0o100644 << 16 as UInt32)
    record.append(UInt32(offset))
    record += name
    return record
  }

  /// What the header and the directory say alike: version, flags, method, date, checksum, sizes, lengths of
  /// name and extra field.
  private var facts: [UInt8] {
    var facts = [UInt8]()
    facts.append(20 as UInt16)
    facts.append(0x0800 as UInt16)
    facts.append(0 as UInt16)
    facts.append(0 as UInt16)
    facts.append(day)
    facts.append(checksum.value)
    facts.append(UInt32(size))
    facts.append(UInt32(size))
    facts.append(UInt16(name.count))
    facts.append(0 as UInt16)
    return facts
  }
}

extension [ZipEntry] {
  /// The directory at the end of an archive of these files.
  ///
  /// - Parameter offset: where it begins.
  func directory(at offset: Int) throws(ZipArchive.TooLarge) -> [UInt8] {
    var bytes = [UInt8]()
    for entry in self { bytes += entry.record }
    guard count <= 0xFFFF, offset + bytes.count < 0xFFFF_FFFF else { throw ZipArchive.TooLarge() }
    let length = bytes.count
    bytes.append(0x0605_4B50 as UInt32)
    bytes += [0, 0, 0, 0]
    bytes.append(UInt16(count))
    bytes.append(UInt16(count))
    bytes.append(UInt32(length))
    bytes.append(UInt32(offset))
    bytes += [0, 0]
    return bytes
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
