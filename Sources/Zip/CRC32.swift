/// The checksum of a zip archive's entries (CRC-32 of ISO 3309, reflected polynomial EDB88320).
struct CRC32: Sendable {
  private var register: UInt32 = .max

  /// Of all bytes so far.
  var value: UInt32 { ~register }

  /// Takes bytes behind those before.
  mutating func add(_ bytes: [UInt8]) {
    var register = register
    bytes.withUnsafeBytes { bytes in
      Self.tables.withUnsafeBufferPointer { tables in
        let whole = bytes.count & ~7
        for start in stride(from: 0, to: whole, by: 8) {
          let word = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
          let mixed = UInt64(littleEndian: word) ^ UInt64(register)
          register = 0
          for place in 0..<8 {
            let byte = Int(truncatingIfNeeded: mixed >> (8 * place)) & 0xFF
            register ^= tables[(7 - place) << 8 | byte]
          }
        }
        for byte in bytes[whole...] {
          register = tables[Int((register ^ UInt32(byte)) & 0xFF)] ^ (register >> 8)
        }
      }
    }
    self.register = register
  }

  /// What a byte does to the register, then what it does with one to seven bytes of zero behind it, so
  /// that eight bytes are taken at a time: eight tables of 256.
  private static let tables: [UInt32] = {
    var tables: [UInt32] = (0..<256).map { index in
      (0..<8).reduce(UInt32(index)) { value, _ in
        value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1
      }
    }
    for index in 256..<2048 {
      let before = tables[index - 256]
      tables.append(tables[Int(before & 0xFF)] ^ (before >> 8))
    }
    return tables
  }()
}
