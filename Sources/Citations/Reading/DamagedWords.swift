/// Mends words that only their neighbours tell to be damaged: `Tahu 2014` and `f ahun 2012` say
/// `Tahun`, `2014 ten tang` says `tentang`, `Nomor 1 17,` says `117`, `N0.14` says `No.14`.
///
/// A mended word keeps its letters and its place, and counts as misspelt.
enum DamagedWords {
  static func mended(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    var index = 0
    while index < tokens.count {
      let (word, length) = mending(in: tokens, at: index) ?? (nil, 1)
      let parts = tokens[index..<index + length]
      result.append(word.map { joined(parts, to: $0) } ?? tokens[index])
      index += length
    }
    return result
  }

  private typealias Mending = (word: String?, length: Int)

  /// What the damaged word that begins here says, and how many tokens it takes.
  private static func mending(in tokens: [Token], at start: Int) -> Mending? {
    if let found = spacedOut(in: tokens, at: start) ?? splitKeyword(in: tokens, at: start) {
      return found
    }
    if isZeroForO(in: tokens, at: start) { return ("no", 2) }
    guard start > 0 else { return nil }
    if let length = lengthOfYearWord(in: tokens, at: start) { return ("tahun", length) }
    if isSplitAbout(in: tokens, at: start) { return ("tentang", 2) }
    guard let length = lengthOfNumber(in: tokens, at: start) else { return nil }
    return (tokens[start..<start + length].map(\.folded).joined(), length)
  }

  /// A key word with a space after each of its letters: `N o m o r 9 T a h u n 1965`.
  private static func spacedOut(in tokens: [Token], at start: Int) -> Mending? {
    let letters = tokens[start...].prefix(12)
      .prefix { $0.kind == .word && $0.folded.utf8.count == 1 }.map(\.folded)
    guard letters.count >= 5 else { return nil }
    for length in (5...letters.count).reversed() {
      let word = letters.prefix(length).joined()
      if Spelling.isKeyword(word) { return (word, length) }
    }
    return nil
  }

  /// A key word of a gazette that a line's end has split: `Tam bahan Lembaran Negara`.
  private static func splitKeyword(in tokens: [Token], at start: Int) -> Mending? {
    guard start + 1 < tokens.count, tokens[start].classes.isEmpty, tokens[start + 1].isSpaced,
      let first = tokens[start].folded.utf8.first, "tln".utf8.contains(first)
    else { return nil }
    let parts = tokens[start...start + 1]
    let word = parts.map(\.folded).joined()
    let isOfGazette = ["tambahan", "lembaran", "negara"].contains(word)
    return isOfGazette && parts.allSatisfy { $0.kind == .word } ? (word, 2) : nil
  }

  /// `N0.14`, with a zero for the letter.
  private static func isZeroForO(in tokens: [Token], at start: Int) -> Bool {
    guard start + 2 < tokens.count, tokens[start].isWord("n"), tokens[start + 1].folded == "0",
      !tokens[start + 1].isSpaced
    else { return false }
    return tokens[start + 2].isSymbol(among: ".:") || tokens[start + 2].kind == .number
  }

  /// Whether a space has split the `tentang` after a year.
  private static func isSplitAbout(in tokens: [Token], at start: Int) -> Bool {
    guard tokens[start - 1].year != nil, start + 1 < tokens.count else { return false }
    let parts = tokens[start...start + 1]
    return parts.allSatisfy { $0.kind == .word } && parts.map(\.folded).joined() == "tentang"
  }

  /// How many tokens make a damaged `Tahun`; it stands between a number and a year.
  private static func lengthOfYearWord(in tokens: [Token], at start: Int) -> Int? {
    guard tokens[start - 1].kind == .number else { return nil }
    return (1...2).first { length in
      let end = start + length
      guard end < tokens.count, tokens[end].year != nil else { return false }
      return isYearWord(tokens[start..<end])
    }
  }

  private static func isYearWord(_ parts: ArraySlice<Token>) -> Bool {
    guard parts.allSatisfy({ $0.kind == .word && $0.classes.isEmpty }) else { return false }
    return Spelling.isOneSlip(from: parts.map(\.folded).joined(), to: "tahun")
  }

  /// How many tokens make a number that a space has split; it stands after `Nomor`, and what comes
  /// next shows that it is whole.
  private static func lengthOfNumber(in tokens: [Token], at start: Int) -> Int? {
    guard start + 2 < tokens.count, tokens[start + 1].isSpaced,
      tokens[start...start + 1].allSatisfy({ $0.kind == .number }),
      tokens[start + 2].isSymbol(among: ",)/"), isAfterDesignator(start, in: tokens)
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
    token.classes = WordClass.of(token.folded)
    token.original = parts.map(\.original).joined(separator: " ")
    token.range = token.range.lowerBound..<parts[parts.endIndex - 1].range.upperBound
    token.isMisspelt = true
    return token
  }
}
