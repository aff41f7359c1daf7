/// Words as they may stand in XML 1.0, between tags and in attributes.
enum XMLText {
  /// What XML would take for markup is escaped, also the end of a CDATA section. A character that XML
  /// cannot hold even escaped (2.2: controls, U+FFFE, U+FFFF) becomes the replacement character.
  static func escaped(_ words: String) -> String {
    var bytes = [UInt8]()
    bytes.reserveCapacity(words.utf8.count + 16)
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case 0x0D: bytes += "&#13;".utf8
      case 0x00..<0x09, 0x0B..<0x20: bytes += replacement
      case 0xBE, 0xBF:
        bytes.append(byte)
        if bytes.suffix(3) == [0xEF, 0xBF, byte] {
          bytes.replaceSubrange((bytes.count - 3)..., with: replacement)
        }
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}
