/// A name that page code gives a value, `"jumlah_aksi"` in an object's literal.
///
/// It carries a number that is the same for the same letters, so that a template's name is found among
/// an object's by comparing numbers; the compiler works it out where the literal stands.
package struct TemplateName: Sendable, Equatable, ExpressibleByStringLiteral {
  private let literal: StaticString
  let hash: UInt64

  package init(stringLiteral literal: StaticString) {
    precondition(literal.hasPointerRepresentation, "a string literal has letters to point at")
    self.literal = literal
    hash = Self.hash(UnsafeRawPointer(literal.utf8Start), literal.utf8CodeUnitCount)
  }

  package static func == (one: TemplateName, other: TemplateName) -> Bool {
    one.hash == other.hash
      && one.hasLetters(
        UnsafeBufferPointer(start: other.literal.utf8Start, count: other.literal.utf8CodeUnitCount))
  }

  /// Whether the letters are the same, once the numbers are.
  func hasLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard literal.utf8CodeUnitCount == bytes.count else { return false }
    for index in 0..<bytes.count where literal.utf8Start[index] != bytes[index] { return false }
    return true
  }

  /// The number of a name that stands in a template.
  static func hash(of name: [UInt8]) -> UInt64 {
    name.withUnsafeBytes { bytes in
      bytes.baseAddress.map { hash($0, bytes.count) } ?? 0
    }
  }

  /// Made of the first and the last letters and the length.
  @inline(__always)
  private static func hash(_ start: UnsafeRawPointer, _ count: Int) -> UInt64 {
    var first: UInt64 = 0
    var last: UInt64 = 0
    if count >= 8 {
      first = start.loadUnaligned(as: UInt64.self)
      last = (start + (count - 8)).loadUnaligned(as: UInt64.self)
    } else if count >= 4 {
      first = UInt64(start.loadUnaligned(as: UInt32.self))
      last = UInt64((start + (count - 4)).loadUnaligned(as: UInt32.self))
    } else if count >= 1 {
      first = UInt64(start.load(as: UInt8.self))
      last =
        UInt64((start + (count - 1)).load(as: UInt8.self)) << 8
        | UInt64((start + count / 2).load(as: UInt8.self))
    }
    return (first &* 0x9E37_79B9_7F4A_7C15) ^ (last &* 0xC2B2_AE3D_27D4_EB4F) ^ UInt64(count)
  }
}
