extension [UInt8] {
  /// Writes text so that neither an element nor a quoted attribute takes a part of it for markup.
  mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in 0..<text.count {
      let byte = text[index]
      // All five characters, `"&'<>`, have codes below 64, so that one number tells them.
      guard byte < 64, Self.special >> UInt64(byte) & 1 != 0 else { continue }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      append(reference: byte)
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static var special: UInt64 { 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E }

  private mutating func append(reference byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
    default: append(contentsOf: "&#39;".utf8)
    }
  }
}
