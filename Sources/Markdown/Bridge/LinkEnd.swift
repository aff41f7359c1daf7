/// Where a link ends: of `[x](a.pdf "Judul") dan` behind the round bracket, of `[x][y] dan` behind the
/// second square one.
enum LinkEnd {
  /// - Parameter bracket: where the `]` behind the link's words stands.
  static func offset(in bytes: ArraySlice<UInt8>, behind bracket: Int) -> Int {
    let start = bracket + 1
    guard start < bytes.endIndex else { return start }
    switch bytes[start] {
    case UInt8(ascii: "("): return closing(in: bytes, from: start) ?? start
    case UInt8(ascii: "["):
      return bytes[start...].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? start
    default: return start
    }
  }

  /// The place behind the round bracket that closes the one at `start`.
  private static func closing(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var depth = 0
    var quote: UInt8?
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        index += 1
      } else if let end = quote {
        if byte == end { quote = nil }
      } else if let end = closingQuote(of: byte, behind: bytes[index - 1]) {
        quote = end
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      index += 1
    }
    return nil
  }

  /// What ends a title in quotes behind white space, or an address in `<>`.
  private static func closingQuote(of byte: UInt8, behind previous: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "<") where previous == UInt8(ascii: "("): UInt8(ascii: ">")
    case UInt8(ascii: "\""), UInt8(ascii: "'"): previous <= 0x20 ? byte : nil
    default: nil
    }
  }
}
