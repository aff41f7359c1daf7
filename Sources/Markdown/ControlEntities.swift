internal import Diagnostics

/// The numeric entities of a text, like `&#27;`, that stand for control characters.
struct ControlEntities {
  let ranges: [SourceRange]

  init(in source: SourceText, _ body: SourceRange) {
    let text = String(source[body])
    ranges = WordSearch("&#").ranges(in: text).compactMap { opening in
      guard let end = Self.end(of: text.utf8.dropFirst(opening.upperBound)) else { return nil }
      return body.lowerBound + opening.lowerBound..<body.lowerBound + opening.upperBound + end
    }
  }

  /// How long the number and its semicolon are; nil if they mean no control character.
  private static func end(of rest: Substring.UTF8View) -> Int? {
    let isHexadecimal = rest.first == UInt8(ascii: "x") || rest.first == UInt8(ascii: "X")
    let number = rest.dropFirst(isHexadecimal ? 1 : 0).prefix(8)
    let digits = number.prefix { $0 != UInt8(ascii: ";") }
    guard digits.count < number.count,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value), value != 0, ControlCharacter.isOne(scalar)
    else { return nil }
    return digits.count + (isHexadecimal ? 2 : 1)
  }
}
