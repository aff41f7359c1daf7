/// The checksum of a zip archive's entries (CRC-32 of ISO 3309, reflected polynomial EDB88320).
enum CRC32 {
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    var register: UInt32 = .max
    table.withUnsafeBufferPointer { table in
      for byte in bytes {
        register = table[Int((register ^ UInt32(byte)) & 0xFF)] ^ (register >> 8)
      }
    }
    return ~register
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1
    }
  }
}
