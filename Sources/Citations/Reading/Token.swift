/// A word, a number or a sign of the item's text, with its place: in `Nomor 8/2019` the tokens are
/// `nomor`, `8`, `/` and `2019`.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word
    case number
    case symbol
    /// What stands after the last token, so that looking ahead needs no bounds.
    case end
  }

  var kind: Kind
  /// What readers compare: lower case, one form for every dash, quotation mark and bracket, and the
  /// key word that a misspelt one means.
  var folded: String
  /// As the text has it, without invisible characters.
  var original: String
  /// The place in the text, in UTF-8 bytes.
  var range: Range<Int>
  /// Whether white space stands before it.
  var isSpaced: Bool
  /// Whether a line's end stands before it.
  var startsLine = false
  /// What the word can be.
  var classes: WordClass = []
  /// Whether the text has the key word misspelt.
  var isMisspelt = false

  func isSymbol(_ symbol: String) -> Bool { kind == .symbol && folded == symbol }

  /// Whether it is one of these signs.
  func isSymbol(among symbols: String) -> Bool {
    guard kind == .symbol, let sign = folded.utf8.first, sign < 0x80 else { return false }
    return symbols.utf8.contains(sign)
  }

  func isWord(_ word: String) -> Bool { kind == .word && folded == word }

  func isAny(_ classes: WordClass) -> Bool { !self.classes.isDisjoint(with: classes) }

  /// Whether it can be a number in Roman letters.
  var isRoman: Bool {
    kind == .word && folded.utf8.count <= 6 && folded.utf8.allSatisfy("ivxlc".utf8.contains)
  }

  var isInCapitals: Bool {
    kind == .word && original.utf8.allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains)
  }

  /// Whether it is a word written with a capital, as titles are and verbs of a sentence are not.
  var isCapitalised: Bool {
    guard kind == .word, let first = original.unicodeScalars.first else { return false }
    return first.isCapital
  }

  /// A whole number of at most nine digits; longer runs of digits are no number anyone counts with.
  var integer: Int? { kind == .number && folded.utf8.count <= 9 ? Int(folded) : nil }

  /// A year as legal texts have them, from the colonial gazettes on.
  var year: Int? {
    guard folded.utf8.count == 4, let value = integer, (1800...2199).contains(value) else {
      return nil
    }
    return value
  }
}

extension Unicode.Scalar {
  /// Whether it is a capital letter; for those of English, without asking Unicode's tables.
  var isCapital: Bool {
    isASCII ? ("A"..."Z").contains(self) : properties.isUppercase
  }
}
