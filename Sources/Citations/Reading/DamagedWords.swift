/// Mends words that only their neighbours tell to be damaged: `Tahu 2014` and `f ahun 2012` say
/// `Tahun`, `2014 ten tang` and `2013 htntang` say `tentang`, `Tahun 197 I` says 1971, `Nomor 1 17,`
/// says `117`, `N0.14` says `No.14`, and `Undo.ng` says `undang`.
///
/// A mended word keeps its letters and its place, and counts as misspelt; only the dots of `L.N.` are
/// no slip.
enum DamagedWords {
  static func mended(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    var index = 0
    while index < tokens.count {
      let abbreviation = dottedAbbreviation(in: tokens, at: index)
      let mending = abbreviation ?? mending(in: tokens, at: index, after: result.last)
      let end = index + (mending?.length ?? 1)
      var token = mending.map { joined(tokens[index..<end], to: $0.word) } ?? tokens[index]
      if abbreviation != nil { token.isMisspelt = false }
      result.append(token)
      index = end
    }
    return result
  }

  typealias Mending = (word: String, length: Int)

  /// What the damaged word that begins here says, and how many tokens it takes.
  private static func mending(
    in tokens: [Token], at start: Int, after previous: Token?
  ) -> Mending? {
    if let found = spacedOut(in: tokens, at: start) ?? splitKeyword(in: tokens, at: start)
      ?? splitInitial(in: tokens, at: start) ?? figured(in: tokens, at: start)
      ?? speckled(in: tokens, at: start)
    {
      return found
    }
    if isZeroForO(in: tokens, at: start) { return ("no", 2) }
    guard let previous else { return nil }
    if previous.isWord("sebagaimana"), isSlip(of: "telah", tokens[start]) { return ("telah", 1) }
    if let length = lengthOfYearWord(in: tokens, at: start) { return ("tahun", length) }
    if previous.isAny(.year), let year = splitYear(in: tokens, at: start) { return (year, 2) }
    if previous.year != nil, let length = lengthOfAbout(in: tokens, at: start) {
      return ("tentang", length)
    }
    guard let length = lengthOfNumber(in: tokens, at: start) else { return nil }
    return (tokens[start..<start + length].map(\.folded).joined(), length)
  }

  /// A year that a space has split, after `Tahun`.
  private static func splitYear(in tokens: [Token], at start: Int) -> String? {
    guard start + 1 < tokens.count, tokens[start + 1].isSpaced else { return nil }
    let parts = tokens[start...start + 1]
    guard parts.allSatisfy({ $0.kind == .word || $0.kind == .number }) else { return nil }
    return ScannedDigits.year(meantBy: parts.map(\.original).joined()).map(String.init)
  }

  /// How many tokens make the `tentang` after a year that a space has split, or of whose letters a
  /// scanner has taken two for others.
  private static func lengthOfAbout(in tokens: [Token], at start: Int) -> Int? {
    guard start + 1 < tokens.count, tokens[start].kind == .word else { return nil }
    let (word, next) = (tokens[start].folded, tokens[start + 1])
    if next.kind == .word, word + next.folded == "tentang" { return 2 }
    let pairs = zip(word.utf8, "tentang".utf8)
    let isNear = word.utf8.count == 7 && pairs.count { $0 != $1 } <= 2
    return isNear && tokens[start].classes.isEmpty ? 1 : nil
  }

  private static func isSlip(of word: String, _ token: Token) -> Bool {
    token.kind == .word && token.classes.isEmpty
      && Vocabulary.isOneSlip(from: token.folded, to: word)
  }

  /// How many tokens make a damaged `Tahun`; it stands between a number and a year.
  private static func lengthOfYearWord(in tokens: [Token], at start: Int) -> Int? {
    guard tokens[start - 1].kind == .number else { return nil }
    return (1...2).first { length in
      let end = start + length
      guard end < tokens.count, isYear(in: tokens, at: end) else { return false }
      return isYearWord(tokens[start..<end])
    }
  }

  /// Whether a year stands here, whose digits a scanner may have taken for letters.
  private static func isYear(in tokens: [Token], at start: Int) -> Bool {
    let parts = tokens[start...].prefix(4).prefix {
      $0.range.lowerBound == tokens[start].range.lowerBound || !$0.isSpaced && $0.kind != .symbol
    }
    return ScannedDigits.year(meantBy: parts.map(\.original).joined()) != nil
  }

  private static func isYearWord(_ parts: ArraySlice<Token>) -> Bool {
    guard parts.allSatisfy({ $0.kind == .word && $0.classes.isEmpty }) else { return false }
    return Vocabulary.isOneSlip(from: parts.map(\.folded).joined(), to: "tahun")
  }

  /// How many tokens make a number that a space has split; it stands after `Nomor`, and what comes
  /// next shows that it is whole.
  private static func lengthOfNumber(in tokens: [Token], at start: Int) -> Int? {
    guard start + 2 < tokens.count, tokens[start + 1].isSpaced,
      tokens[start...start + 1].allSatisfy({ $0.kind == .number }),
      tokens[start + 2].isSymbol(among: ",)/") || tokens[start + 2].isAny(.year),
      isAfterDesignator(start, in: tokens)
    else { return nil }
    let lengths = tokens[start...start + 1].map(\.folded.utf8.count)
    return lengths.allSatisfy { $0 <= 3 } && lengths.reduce(0, +) <= 4 ? 2 : nil
  }

  private static func isAfterDesignator(_ index: Int, in tokens: [Token]) -> Bool {
    let before = tokens[index - 1].isSymbol(among: ".:") ? index - 2 : index - 1
    return before >= 0 && tokens[before].isAny(.number)
  }

  private static func joined(_ parts: ArraySlice<Token>, to word: String) -> Token {
    var token = parts[parts.startIndex]
    token.folded = word
    token.kind =
      word.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) ? .number : .word
    token.classes = WordClass.of(token.folded)
    token.original = parts.dropFirst().reduce(token.original) {
      $0 + ($1.isSpaced ? " " : "") + $1.original
    }
    token.range = token.range.lowerBound..<parts[parts.endIndex - 1].range.upperBound
    token.isMisspelt = true
    return token
  }
}
