/// What a character is to the tokenizer, with the form that readers compare.
///
/// Full-width letters, digits and signs count as their plain forms; so does every dash as `-`,
/// every quotation mark as `"` and every bracket as `(` or `)`.
enum CharacterClass: Hashable {
  case space
  /// A soft hyphen, a zero-width space and their like, and `*` and `_`, which Markdown leaves
  /// around words in italics; also `~` and `^`, the specks of a
  /// scanned page.
  case invisible
  case letter(Unicode.Scalar)
  case digit(Unicode.Scalar)
  case symbol(Unicode.Scalar)

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0...0x7F: self.init(ofASCII: scalar)
    case 0xFF01...0xFF5E: self.init(ofASCII: Self.plain(fullWidth: scalar))
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF:
      self = .invisible
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: self = .symbol("-")
    case 0x2018...0x201F, 0xAB, 0xBB, 0x2032...0x2036: self = .symbol("\"")
    case 0x3010, 0x3014, 0x300C: self = .symbol("(")
    case 0x3011, 0x3015, 0x300D: self = .symbol(")")
    case 0x2026: self = .symbol(".")
    case 0x2044, 0x2215: self = .symbol("/")
    case 0xA1...0xBF, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFFFF:
      self = .symbol(scalar)
    default: self = .letter(scalar)
    }
  }

  private init(ofASCII scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z": self = .letter(scalar)
    case "A"..."Z": self = .letter(Unicode.Scalar(UInt8(scalar.value) + 32))
    case "0"..."9": self = .digit(scalar)
    case "*", "_", "~", "^": self = .invisible
    case "(", "[", "{": self = .symbol("(")
    case ")", "]", "}": self = .symbol(")")
    case "'", "`", "\"": self = .symbol("\"")
    case "!"..."~": self = .symbol(scalar)
    default: self = .space
    }
  }

  private static func plain(fullWidth scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
  }
}
