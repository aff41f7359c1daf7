/// Words as they may stand in XML 1.0 and in HTML, between tags and in attributes in double quotes.
package enum XMLText {
  /// What XML would take for markup is escaped, also the end of a CDATA section. A character that XML
  /// cannot hold even escaped (2.2: controls, U+FFFE, U+FFFF) becomes the replacement character.
  package static func escaped(_ words: String) -> String {
    var bytes = [UInt8]()
    bytes.reserveCapacity(words.utf8.count + 16)
    append(words, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same, behind bytes that are there already.
  package static func append(_ words: String, to bytes: inout [UInt8]) {
    var words = words
    words.withUTF8 { words in
      var start = 0
      for (index, byte) in words.enumerated() {
        guard let (reference, length) = reference(to: byte, at: index, in: words) else { continue }
        let end = index + 1 - length
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words[start..<end]))
        bytes.append(contentsOf: reference.utf8)
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words[start...]))
    }
  }

  /// What stands for the character that ends with a byte, and how many bytes it takes; nil if it may stand.
  private static func reference(
    to byte: UInt8, at index: Int, in words: UnsafeBufferPointer<UInt8>
  ) -> (String, length: Int)? {
    switch byte {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case 0x0D: return ("&#13;", 1)
    case 0x00..<0x09, 0x0B..<0x20: return ("\u{FFFD}", 1)
    case 0xBE, 0xBF:
      let isNoncharacter = index >= 2 && words[index - 2] == 0xEF && words[index - 1] == 0xBF
      return isNoncharacter ? ("\u{FFFD}", 3) : nil
    default: return nil
    }
  }
}
