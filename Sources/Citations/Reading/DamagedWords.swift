/// Mends words that only their neighbours tell to be damaged: `Tahu 2014` and `f ahun 2012` say
/// `Tahun`, `2014 ten tang` and `2013 htntang` say `tentang`, `Tahun 197 I` says 1971, `Nomor 1 17,`
/// says `117`, `N0.14` says `No.14`, and `Undo.ng` says `undang`.
///
/// A mended word keeps its letters and its place, and counts as misspelt.
enum DamagedWords {
  static func mended(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    var index = 0
    while index < tokens.count {
      let mending = mending(in: tokens, at: index, after: result.last)
      let end = index + (mending?.length ?? 1)
      result.append(mending.map { joined(tokens[index..<end], to: $0.word) } ?? tokens[index])
      index = end
    }
    return result
  }

  private typealias Mending = (word: String, length: Int)

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

  /// A key word of a gazette or of a law that a line's end has split, `Tam bahan Lembaran Negara`,
  /// `Un dang-Undang`, or the `sebagai mana` of a formula.
  private static func splitKeyword(in tokens: [Token], at start: Int) -> Mending? {
    guard start + 1 < tokens.count, tokens[start + 1].isSpaced else { return nil }
    if tokens[start].isWord("sebagai"), tokens[start + 1].isWord("mana") {
      return ("sebagaimana", 2)
    }
    guard tokens[start].classes.isEmpty, let first = tokens[start].folded.utf8.first,
      "tlnu".utf8.contains(first)
    else { return nil }
    let parts = tokens[start...start + 1]
    let word = parts.map(\.folded).joined()
    let isSplit = ["tambahan", "lembaran", "negara", "undang"].contains(word)
    return isSplit && parts.allSatisfy { $0.kind == .word } ? (word, 2) : nil
  }

  /// A key word whose first letter stands apart: `P eraturan`, `N egara`.
  private static func splitInitial(in tokens: [Token], at start: Int) -> Mending? {
    guard start + 1 < tokens.count, tokens[start].kind == .word, tokens[start + 1].kind == .word,
      tokens[start].folded.utf8.count == 1, tokens[start + 1].isSpaced
    else { return nil }
    let word = tokens[start].folded + tokens[start + 1].original.lowercased()
    return Spelling.isKeyword(word) ? (word, 2) : nil
  }

  /// A key word with figures for letters: `K0MISI`, `PEMIL1HAN`.
  private static func figured(in tokens: [Token], at start: Int) -> Mending? {
    guard tokens[start].kind == .word else { return nil }
    var (word, end) = (tokens[start].folded, start + 1)
    while end + 1 < tokens.count, end - start < 6, !tokens[end].isSpaced, !tokens[end + 1].isSpaced,
      let letter = letters[tokens[end].folded], tokens[end + 1].kind == .word
    {
      word += letter + tokens[end + 1].folded
      end += 2
    }
    guard end > start + 1 else { return nil }
    let meant = Spelling.isKeyword(word) ? word : Spelling.keyword(meantBy: word)
    return meant.map { ($0, end - start) }
  }

  private static let letters = ["0": "o", "1": "i"]

  /// `N0.14`, with a zero for the letter.
  private static func isZeroForO(in tokens: [Token], at start: Int) -> Bool {
    guard start + 2 < tokens.count, tokens[start].isWord("n"), tokens[start + 1].folded == "0",
      !tokens[start + 1].isSpaced
    else { return false }
    return tokens[start + 2].isSymbol(among: ".:") || tokens[start + 2].kind == .number
  }

  /// A key word with specks of the page between its letters, or one that a line's end has split at
  /// a hyphen: `Undo.ng`, `Tambah-a-n`, `Pera- turan`.
  private static func speckled(in tokens: [Token], at start: Int) -> Mending? {
    guard tokens[start].kind == .word, tokens[start].classes.isEmpty else { return nil }
    var end = start + 1
    while end + 1 < tokens.count, end - start < 5, tokens[end].isSymbol(among: ".-,"),
      !tokens[end].isSpaced, tokens[end + 1].kind == .word,
      !tokens[end - 1].isSpaced || end == start + 1
    {
      end += 2
    }
    for end in stride(from: end, to: start + 1, by: -2) {
      let word = tokens[start..<end].filter { $0.kind == .word }.map(\.folded).joined()
      if Spelling.isKeyword(word) { return (word, end - start) }
      guard !tokens[end - 1].isSpaced else { continue }
      if let keyword = Spelling.keyword(meantBy: word) { return (keyword, end - start) }
    }
    return nil
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
