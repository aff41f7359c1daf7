/// Finds what a page's foot and head leave in words copied from a printed decree: the number of the
/// page, and beside it the address of the site or the gazette's issue that it was published in, as
/// in `Komisi jdih.kpu.go.id -3- Pemilihan Umum` and `Republik 2019, No. 1114 -2- Indonesia`.
///
/// An address without a page's number may belong to a title, so it counts only with one beside it.
/// The page's last words may be those that the next one begins with, as in `tentang Pemerintahan...
/// 2 Pemerintahan Jakarta Raya`.
enum PageFurniture {
  /// The tokens without page furniture, and where that stands in the text.
  static func parted(_ tokens: [Token]) -> (words: [Token], furniture: [Range<Int>]) {
    var (words, furniture): ([Token], [Range<Int>]) = ([], [])
    var index = 0
    while index < tokens.count {
      guard let end = end(ofFurnitureAt: index, in: tokens) else {
        words.append(tokens[index])
        index += 1
        continue
      }
      furniture.append(tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound)
      index = end
    }
    return (words, furniture)
  }

  private static func end(ofFurnitureAt start: Int, in tokens: [Token]) -> Int? {
    guard start > 0, tokens[start].isSpaced else { return nil }
    if let end = end(ofCatchwordAt: start, in: tokens) { return end }
    return end(ofMarksAt: start, in: tokens)
  }

  /// A page's number and what may stand beside it.
  private static func end(ofMarksAt start: Int, in tokens: [Token]) -> Int? {
    let head = end(ofAddressAt: start, in: tokens) ?? start
    let issue = end(ofIssueAt: head, in: tokens) ?? head
    guard let number = end(ofNumberAt: issue, in: tokens) else {
      return end(ofBracketedNumberAt: start, in: tokens)
        ?? end(ofCountedNumberAt: start, in: tokens) ?? end(ofLoneNumbersAt: start, in: tokens)
    }
    return end(ofAddressAt: number, in: tokens) ?? number
  }

  /// `Page 3 of 10`, `Halaman 3 dari 10`.
  private static func end(ofCountedNumberAt start: Int, in tokens: [Token]) -> Int? {
    guard isPageNumber(start + 1, in: tokens), isPageNumber(start + 3, in: tokens) else {
      return nil
    }
    let (word, preposition) = (tokens[start].folded, tokens[start + 2].folded)
    let isCount =
      (word, preposition) == ("page", "of") || (word, preposition) == ("halaman", "dari")
    return isCount ? start + 4 : nil
  }

  /// The number of the page, or those of a column of items, on lines of their own between two words
  /// of a sentence: `tentang ⏎ 2 ⏎ 2. ⏎ 3. ⏎ Penyelenggara`.
  private static func end(ofLoneNumbersAt start: Int, in tokens: [Token]) -> Int? {
    guard isPageNumber(start, in: tokens), tokens[start - 1].kind == .word,
      !tokens[start - 1].isAny([.number, .year, .date, .division])
    else { return nil }
    var end = start
    while end - start < 64, isPageNumber(end, in: tokens), tokens[end].startsLine {
      end += 1
      if end < tokens.count, tokens[end].isSymbol(among: ".)"), !tokens[end].isSpaced { end += 1 }
    }
    guard end > start, end < tokens.count, tokens[end].startsLine, tokens[end].kind == .word,
      !tokens[end].isAny([.year, .number, .about, .kindOpening])
    else { return nil }
    return end
  }

  /// `(3)` on a line of its own, and the page's own number after it; the `(3)` after `ayat` is none.
  private static func end(ofBracketedNumberAt start: Int, in tokens: [Token]) -> Int? {
    let end = start + 3
    guard end < tokens.count, tokens[start].startsLine, tokens[start].isSymbol("("),
      isPageNumber(start + 1, in: tokens), tokens[start + 2].isSymbol(")"), tokens[end].startsLine,
      !tokens[start - 1].isAny(.division)
    else { return nil }
    return tokens[end].folded == tokens[start + 1].folded ? end + 1 : end
  }

  /// `- 3 -`, `-3-`, with space on both sides; a copy may have the page's number before it too:
  /// `3 -3-`.
  private static func end(ofNumberAt start: Int, in tokens: [Token]) -> Int? {
    if isPageNumber(start, in: tokens), start + 2 < tokens.count,
      tokens[start + 2].folded == tokens[start].folded
    {
      return end(ofNumberAt: start + 1, in: tokens)
    }
    let end = start + 3
    guard end < tokens.count, tokens[start].isSpaced, tokens[start].isSymbol("-"),
      isPageNumber(start + 1, in: tokens), tokens[start + 2].isSymbol("-"), tokens[end].isSpaced
    else { return nil }
    return end
  }

  private static func isPageNumber(_ index: Int, in tokens: [Token]) -> Bool {
    index < tokens.count && tokens[index].kind == .number && tokens[index].folded.utf8.count <= 3
  }

  /// Words that stand again after the page's end.
  private static func end(ofCatchwordAt start: Int, in tokens: [Token]) -> Int? {
    for length in 1...6 where start + length < tokens.count {
      let stop = start + length
      let last = tokens[stop - 1].isSymbol("/") && length > 1 ? stop - 2 : stop - 1
      guard tokens[stop].kind != .word, tokens[last].kind == .word,
        tokens[last].folded.utf8.count >= 4,
        let next = end(ofPageAt: stop, in: tokens), next + length <= tokens.count
      else { continue }
      let pairs = zip(tokens[start..<stop], tokens[next..<next + length])
      if pairs.allSatisfy({ $0.folded == $1.folded }) { return next }
    }
    return nil
  }

  /// The end of the dots after a page's last word and of the number of the next page, or of the
  /// page's marks alone.
  private static func end(ofPageAt start: Int, in tokens: [Token]) -> Int? {
    let dots = tokens[start...].prefix(64).prefix { $0.isSymbol(".") }.count
    if let end = end(ofMarksAt: start + dots, in: tokens) { return end }
    guard dots > 1 else { return nil }
    let numbers = tokens[(start + dots)...].prefix(2).prefix { $0.isSpaced && $0.kind == .number }
    return start + dots + numbers.count
  }

  /// `2019, No. 1114`, which heads the pages of a gazette's issue.
  private static func end(ofIssueAt start: Int, in tokens: [Token]) -> Int? {
    let end = start + 5
    guard end <= tokens.count, tokens[start].year != nil, tokens[start + 1].isSymbol(","),
      tokens[start + 2].isAny(.number), tokens[start + 3].isSymbol("."),
      tokens[start + 4].kind == .number
    else { return nil }
    return end
  }

  /// `jdih.kpu.go.id`, `www.bpkp.go.id`, `https://jdih.kpu.go.id/sulsel`: words that dots join, the
  /// last of two letters, perhaps with a path behind them.
  private static func end(ofAddressAt start: Int, in tokens: [Token]) -> Int? {
    guard start < tokens.count, tokens[start].kind == .word else { return nil }
    if ["http", "https"].contains(tokens[start].folded), start + 4 < tokens.count,
      tokens[(start + 1)...(start + 3)].map(\.folded) == [":", "/", "/"]
    {
      return end(ofAddressAt: start + 4, in: tokens)
    }
    return end(ofHostAt: start, in: tokens).map { end(ofPathAt: $0, in: tokens) }
  }

  private static func end(ofPathAt start: Int, in tokens: [Token]) -> Int {
    var end = start
    while end < tokens.count, end - start < 24, !tokens[end].isSpaced,
      end > start || tokens[end].isSymbol("/")
    {
      end += 1
    }
    return end
  }

  private static func end(ofHostAt start: Int, in tokens: [Token]) -> Int? {
    var end = start + 1
    while end + 1 < tokens.count, end - start < 12, tokens[end].isSymbol("."),
      !tokens[end].isSpaced,
      tokens[end + 1].kind == .word, !tokens[end + 1].isSpaced
    {
      end += 2
    }
    return end - start >= 5 && tokens[end - 1].folded.utf8.count == 2 ? end : nil
  }
}
