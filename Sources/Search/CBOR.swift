/// The part of CBOR (RFC 8949) that an index of Pagefind is written in: numbers, words and lists.
enum CBOR: Hashable {
  case number(UInt64)
  case text([UInt8])
  case list([CBOR])

  /// Reads one value that takes up all the bytes; nil if they hold anything else.
  init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes[...])
    guard let value = reader.value(), reader.bytes.isEmpty else { return nil }
    self = value
  }

  var elements: [CBOR]? {
    if case .list(let elements) = self { elements } else { nil }
  }

  var words: [UInt8]? {
    if case .text(let bytes) = self { bytes } else { nil }
  }

  var encoded: [UInt8] {
    var bytes = [UInt8]()
    encode(into: &bytes)
    return bytes
  }

  private func encode(into bytes: inout [UInt8]) {
    switch self {
    case .number(let number): Self.encode(kind: 0, number, into: &bytes)
    case .text(let text):
      Self.encode(kind: 3, UInt64(text.count), into: &bytes)
      bytes += text
    case .list(let elements):
      Self.encode(kind: 4, UInt64(elements.count), into: &bytes)
      for element in elements { element.encode(into: &bytes) }
    }
  }

  /// The first byte holds the kind in its three high bits and the number, or how many bytes of it
  /// follow (24 for one, 25 for two, 26 for four, 27 for eight), in the others.
  private static func encode(kind: UInt8, _ number: UInt64, into bytes: inout [UInt8]) {
    let size =
      number < 24 ? 0 : number <= 0xFF ? 1 : number <= 0xFFFF ? 2 : number >> 32 == 0 ? 4 : 8
    let low = size == 0 ? UInt8(number) : 24 + UInt8(size.trailingZeroBitCount)
    bytes.append(kind << 5 | low)
    for shift in (0..<size).reversed() {
      bytes.append(UInt8(truncatingIfNeeded: number >> (8 * shift)))
    }
  }

  private struct Reader {
    var bytes: ArraySlice<UInt8>

    mutating func value() -> CBOR? {
      guard let first = bytes.popFirst(), let number = number(first & 31) else { return nil }
      switch first >> 5 {
      case 0: return .number(number)
      case 3:
        guard number <= UInt64(bytes.count) else { return nil }
        let text = Array(bytes.prefix(Int(number)))
        bytes = bytes.dropFirst(text.count)
        return .text(text)
      case 4:
        guard number <= UInt64(bytes.count) else { return nil }
        var elements = [CBOR]()
        for _ in 0..<number {
          guard let element = value() else { return nil }
          elements.append(element)
        }
        return .list(elements)
      default: return nil
      }
    }

    private mutating func number(_ low: UInt8) -> UInt64? {
      if low < 24 { return UInt64(low) }
      guard low <= 27, bytes.count >= 1 << (low - 24) else { return nil }
      var number: UInt64 = 0
      for _ in 0..<(1 << (low - 24)) {
        guard let byte = bytes.popFirst() else { return nil }
        number = number << 8 | UInt64(byte)
      }
      return number
    }
  }
}
