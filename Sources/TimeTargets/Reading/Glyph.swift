/// One character of the input, folded to the ASCII byte that stands for it: `’` is `'`, `—` is `-`.
///
/// Folding first keeps every later step free of Unicode: upper case, full-width forms, the many
/// dashes and the many spaces are gone, and each glyph still knows its bytes in the input.
struct Glyph {
  let byte: UInt8
  /// The character's bytes in the input.
  let range: Range<Int>

  /// A letter outside the Latin alphabet: part of a word that no vocabulary knows.
  static let foreignLetter: UInt8 = 0x01
  /// A character with no meaning in a time target, such as a tick.
  static let symbol: UInt8 = 0x02

  var isLetter: Bool { (0x61...0x7A).contains(byte) || byte == Self.foreignLetter }
  var isDigit: Bool { (0x30...0x39).contains(byte) }

  /// The input's glyphs in order; characters that are not seen (a soft hyphen) give none.
  static func fold(_ text: String) -> [Glyph] {
    var glyphs = [Glyph]()
    glyphs.reserveCapacity(text.utf8.count)
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if scalar.isASCII {
        glyphs.append(Glyph(byte: lowercase(UInt8(scalar.value)), range: offset..<end))
      } else {
        for byte in bytes(for: scalar) {
          glyphs.append(Glyph(byte: byte, range: offset..<end))
        }
      }
      offset = end
    }
    return glyphs
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte + 0x20
    case UInt8(ascii: "\r"), 0x0B, 0x0C: UInt8(ascii: "\n")
    case UInt8(ascii: "`"): UInt8(ascii: "'")
    case 0x00...0x08, 0x0E...0x1F, 0x7F: symbol
    default: byte
    }
  }

  /// Usually one byte; none for an unseen character, several for the one character `Ⅲ`.
  private static func bytes(for scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: []
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: [UInt8(ascii: " ")]
    case 0x85, 0x2028, 0x2029: [UInt8(ascii: "\n")]
    case 0x2010...0x2015, 0x2043, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0x301C, 0x2192:
      [UInt8(ascii: "-")]
    case 0xB4, 0x2018...0x201B, 0x2032, 0x02BC: [UInt8(ascii: "'")]
    case 0x2022, 0xB7, 0x25AA, 0x25CF, 0x25E6: [UInt8(ascii: "*")]
    case 0x2026: Array("..".utf8)
    case 0x2044, 0x2215: [UInt8(ascii: "/")]
    case 0x3001: [UInt8(ascii: ",")]
    case 0xFF01...0xFF5E: [lowercase(UInt8(scalar.value - 0xFF01 + 0x21))]
    case 0x2160...0x216B: Array(romanNumerals[Int(scalar.value - 0x2160)].utf8)
    case 0x2170...0x217B: Array(romanNumerals[Int(scalar.value - 0x2170)].utf8)
    default: [scalar.properties.isAlphabetic ? foreignLetter : symbol]
    }
  }

  /// The numerals 1 to 12, in order.
  static let romanNumerals = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]
}
