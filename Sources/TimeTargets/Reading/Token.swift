/// A piece of the input before any meaning: a word, a number, a mark or a line's end.
struct Token {
  enum Kind: Hashable {
    /// Letters only, in lower case; mixed runs such as `2o25` stay one word.
    case word(String)
    /// A run of digits; a value beyond five digits is held at `Token.largestNumber`.
    case number(Int, digits: Int)
    /// A punctuation mark, by its ASCII byte.
    case mark(UInt8)
    case lineEnd
  }

  let kind: Kind
  /// The token's bytes in the input.
  let range: Range<Int>
  /// Whether the token follows the one before it without a space: `TW` and `1` of `TW1`.
  let isGlued: Bool

  static let largestNumber = 99_999

  var word: String? {
    if case .word(let text) = kind { text } else { nil }
  }

  func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark(UInt8(ascii: mark)) }
}
