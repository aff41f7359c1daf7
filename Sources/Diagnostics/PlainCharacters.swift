/// Tells texts whose every Unicode scalar is a character of its own, so that characters can be counted by
/// their first bytes: `Terbitnya SK – ✓` is one, a letter with a combining accent is not in such a text.
///
/// To find the borders of characters by Unicode's rules takes a hundred times as long, and nearly all
/// texts are plain.
package enum PlainCharacters {
  /// Whether no two scalars of the text can join into one character.
  ///
  /// Known not to join are ASCII but for the carriage return, letters up to U+02FF, and U+2000 to U+27FF
  /// without the joiners and the combining marks for symbols (Unicode Standard Annex 29).
  package static func areAll(in text: some StringProtocol) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { areAll(in: $0) } ?? false
  }

  private static func areAll(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      defer { last = byte }
      switch byte {
      case 0x0D: return false
      case 0x00...0x7F, 0xC2...0xCB, 0xE2: continue
      case 0x80...0xBF:
        if last == 0xE2, byte > 0x9F || byte == 0x83 { return false }
        if last == 0x80, byte == 0x8C || byte == 0x8D { return false }
      default: return false
      }
    }
    return true
  }

  /// Whether a byte of UTF-8 begins a character of a text that has only plain ones.
  package static func begins(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
