/// Key words that are damaged themselves: split, spelt with figures, or strewn with specks.
extension DamagedWords {
  /// A kind or a gazette in capitals with dots, which is no slip: `U.U.`, `L.N.`, `T.L.N.`.
  static func dottedAbbreviation(in tokens: [Token], at start: Int) -> Mending? {
    guard isCapital(tokens[start]), start + 2 < tokens.count, tokens[start + 1].isSymbol(".") else {
      return nil
    }
    var (word, end) = (tokens[start].folded, start + 2)
    while end < tokens.count, word.utf8.count < 3, isCapital(tokens[end]), !tokens[end].isSpaced {
      word += tokens[end].folded
      end += 1
      if end < tokens.count, tokens[end].isSymbol("."), !tokens[end].isSpaced { end += 1 }
    }
    return abbreviations.contains(word) ? (word, end - start) : nil
  }

  private static func isCapital(_ token: Token) -> Bool {
    token.kind == .word && token.folded.utf8.count == 1 && token.isCapitalised
  }

  private static let abbreviations: Set<String> = [
    "uu", "pp", "ln", "tln", "bn", "tbn", "ld", "tld", "bd", "tbd",
  ]

  /// A key word with a space after each of its letters: `N o m o r 9 T a h u n 1965`.
  static func spacedOut(in tokens: [Token], at start: Int) -> Mending? {
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
  static func splitKeyword(in tokens: [Token], at start: Int) -> Mending? {
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
  static func splitInitial(in tokens: [Token], at start: Int) -> Mending? {
    guard start + 1 < tokens.count, tokens[start].kind == .word, tokens[start + 1].kind == .word,
      tokens[start].folded.utf8.count == 1, tokens[start + 1].isSpaced
    else { return nil }
    let word = tokens[start].folded + tokens[start + 1].original.lowercased()
    return Spelling.isKeyword(word) ? (word, 2) : nil
  }

  /// A key word with figures for letters: `K0MISI`, `PEMIL1HAN`.
  static func figured(in tokens: [Token], at start: Int) -> Mending? {
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
  static func isZeroForO(in tokens: [Token], at start: Int) -> Bool {
    guard start + 2 < tokens.count, tokens[start].isWord("n"), tokens[start + 1].folded == "0",
      !tokens[start + 1].isSpaced
    else { return false }
    return tokens[start + 2].isSymbol(among: ".:") || tokens[start + 2].kind == .number
  }

  /// A key word with specks of the page between its letters, or one that a line's end has split at
  /// a hyphen: `Undo.ng`, `Tambah-a-n`, `Pera- turan`.
  static func speckled(in tokens: [Token], at start: Int) -> Mending? {
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
}
