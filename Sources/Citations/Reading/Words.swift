/// The tokens of an item, with the looking ahead that all its readers share.
///
/// A reader of a part (`HeadReader`, `GazetteReader`, …) is a function from an index into these
/// words to a `Found` value or nil; none of them changes anything, and each looks a bounded way
/// ahead.
struct Words: Sendable {
  let tokens: [Token]
  /// Where the text has page furniture, which is none of the tokens.
  let furniture: [Range<Int>]
  private let end: Token

  init(_ text: String) {
    let parted = PageFurniture.parted(Tokenizer.tokens(of: text))
    furniture = parted.furniture
    tokens = DamagedWords.mended(parted.words)
    let length = text.utf8.count
    end = Token(kind: .end, folded: "", original: "", range: length..<length, isSpaced: false)
  }

  var count: Int { tokens.count }

  subscript(index: Int) -> Token { tokens.indices.contains(index) ? tokens[index] : end }

  /// The index after a phrase that stands at an index. Hyphens between its words do not count, so
  /// that `Undang-Undang`, `Undang- Undang` and `Undang Undang` are the same two words.
  func index(after phrase: [String], at start: Int) -> Int? {
    var index = start
    for (position, word) in phrase.enumerated() {
      if position > 0 { index = skipping("-", from: index) }
      guard self[index].isWord(word) else { return nil }
      index += 1
    }
    return index
  }

  /// The first index from a given one on that holds none of the signs; a longer run of signs than
  /// any real text has is not passed over, lest hostile ones be read again and again.
  func skipping(_ symbols: String, from start: Int) -> Int {
    var index = start
    while index - start < 64, self[index].isSymbol(among: symbols) { index += 1 }
    return index
  }

  /// The first index from a given one on where a title may begin: with a word, a number, a bracket
  /// or a quotation mark, and with no other sign.
  func skippingSigns(from start: Int) -> Int {
    var index = start
    while index - start < 64, self[index].kind == .symbol, !self[index].isSymbol(among: "();\"") {
      index += 1
    }
    return index
  }

  /// The bytes from the first to the last of the tokens.
  func range(of indices: Range<Int>) -> Range<Int> {
    guard !indices.isEmpty else {
      let place = self[indices.lowerBound].range.lowerBound
      return place..<place
    }
    return self[indices.lowerBound].range.lowerBound..<self[indices.upperBound - 1].range.upperBound
  }

  /// The index of the bracket that closes the one at an index, looking a bounded way and a few
  /// levels ahead.
  func closingBracket(of start: Int, within limit: Int) -> Int? {
    var depth = 0
    for index in start..<min(count, start + limit) {
      if self[index].isSymbol("(") {
        depth += 1
        if depth > 3 { return nil }
      }
      if self[index].isSymbol(")") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }
}

extension Words {
  /// The words of a range with single spaces, and with words whole again that a line's end had
  /// split at their hyphen (`Undang- Undang`).
  func text(of indices: Range<Int>) -> String {
    var text = ""
    for index in indices {
      if index > indices.lowerBound, self[index].isSpaced, !isSplitWord(before: index) {
        text += " "
      }
      text += self[index].original
    }
    return text
  }

  /// Whether the space before a token only came from splitting a word after its hyphen, or a number
  /// after its capitals (`PER- 006/A/JA`); the hyphen of `pra- dan pascabencana` stays apart.
  private func isSplitWord(before index: Int) -> Bool {
    guard self[index - 1].isSymbol("-"), !self[index - 1].isSpaced else { return false }
    guard self[index - 2].kind == .word || self[index - 2].kind == .number else { return false }
    if self[index].kind == .number, self[index - 2].isInCapitals { return true }
    return self[index].kind == self[index - 2].kind
      && !self[index].isAny(.and) && !["atau", "hingga", "sampai"].contains(self[index].folded)
  }
}

/// A value read from the words, and the index of the first token after it.
struct Found<Value> {
  var value: Value
  var end: Int
}
