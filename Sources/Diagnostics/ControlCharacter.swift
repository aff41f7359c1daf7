/// The characters that stand in no text: they show nothing, no XML may hold them (XML 1.0, 2.2), and
/// a terminal takes some of them as commands.
package enum ControlCharacter {
  /// Whether a character is one; tabs and line breaks are not.
  package static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Where the first one stands in valid UTF-8.
  ///
  /// - Parameter allowed: one that may stand there.
  package static func first(
    inUTF8 bytes: ArraySlice<UInt8>, except allowed: UInt8? = nil
  ) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      for (index, byte) in buffer.enumerated() where mayBegin(byte) && byte != allowed {
        let rest = UnsafeBufferPointer(rebasing: buffer[index..<min(index + 3, buffer.count)])
        if begins(rest) { return bytes.startIndex + index }
      }
      return nil
    }
  }

  /// Nearly all bytes of a text cannot begin one.
  @inline(__always)
  private static func mayBegin(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x0A) || byte == 0x7F || byte == 0xC2 || byte == 0xEF
  }

  private static func begins(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var bytes = bytes.makeIterator()
    var codec = UTF8()
    guard case .scalarValue(let scalar) = codec.decode(&bytes) else { return false }
    return isOne(scalar)
  }
}
