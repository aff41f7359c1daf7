/// Takes from a title's end what is not of it: signs, joiners, the document's date, and
/// a formula that names nothing.
struct TitleTrimmer: Sendable {
  let words: Words

  func trimmed(_ indices: Range<Int>) -> Range<Int> {
    let start = min(words.skippingSigns(from: indices.lowerBound), indices.upperBound)
    var end = trimmedEnd(start..<indices.upperBound)
    while true {
      if let formula = formulaAtEnd(of: start..<end) {
        end = trimmedEnd(start..<formula)
      } else if hasLoneQuotationMark(atEndOf: start..<end) {
        end = trimmedEnd(start..<end - 1)
      } else if let date = dateAtEnd(of: start..<end) {
        end = trimmedEnd(start..<date)
      } else {
        return start..<end
      }
    }
  }

  /// The formula among the words that were taken away, from `sebagaimana` on.
  func lostFormula(in indices: Range<Int>) -> Range<Int>? {
    guard let start = indices.first(where: { words[$0].isWord("sebagaimana") }) else { return nil }
    return start..<indices.upperBound
  }

  /// Whether the title ends with a quotation mark whose other half stands before the title.
  private func hasLoneQuotationMark(atEndOf indices: Range<Int>) -> Bool {
    guard let last = indices.last, words[last].isSymbol("\"") else { return false }
    return !indices.filter { words[$0].isSymbol("\"") }.count.isMultiple(of: 2)
  }

  /// Where the date of the whole document begins that closes a title: `… tertanggal 5 Mei 2021`.
  private func dateAtEnd(of indices: Range<Int>) -> Int? {
    let start = indices.last { words[$0].isWord("tertanggal") }
    guard let start, DateReader(words: words).date(at: start)?.end == indices.upperBound else {
      return nil
    }
    return start
  }

  private func trimmedEnd(_ indices: Range<Int>) -> Int {
    var end = indices.upperBound
    while end > indices.lowerBound, isLoose(at: end - 1, in: indices) { end -= 1 }
    return end
  }

  /// Whether a word or sign at a title's end belongs to what comes next, or closes the sentence.
  private func isLoose(at index: Int, in indices: Range<Int>) -> Bool {
    let token = words[index]
    if token.isSymbol(")"), closesBracket(at: index, in: indices) { return false }
    if token.isSymbol("\"") {
      let before = (1...4).first { !words[index - $0].isSymbol(among: ")\"") } ?? 1
      return words[index - before].isSymbol(".")
    }
    if isFootnote(at: index, in: indices) { return true }
    return token.isSymbol(among: ",.:-/&()") || token.isAny([.and, .formulaOpening])
  }

  /// Whether a figure stands close behind the full stop that ends the title: `Daerah.1`.
  private func isFootnote(at index: Int, in indices: Range<Int>) -> Bool {
    let stop = words[index - 1]
    guard index - 1 > indices.lowerBound, stop.isSymbol("."), !stop.isSpaced,
      words[index].kind == .number, !words[index].isSpaced
    else { return false }
    return words[index].folded.utf8.count <= 2 && words[index - 2].kind == .word
      && words[index - 2].folded.utf8.count > 2
  }

  private func closesBracket(at index: Int, in indices: Range<Int>) -> Bool {
    var depth = 0
    for index in indices.lowerBound..<index {
      if words[index].isSymbol("(") { depth += 1 }
      if words[index].isSymbol(")") { depth = max(0, depth - 1) }
    }
    return depth > 0
  }

  /// Where a formula begins, just before the title's end, whose other words are lost; `sebagaimana
  /// dimaksud dalam Pasal 5` is none.
  private func formulaAtEnd(of indices: Range<Int>) -> Int? {
    (max(indices.lowerBound, indices.upperBound - 8)..<indices.upperBound).first { index in
      guard words[index].isWord("sebagaimana") else { return false }
      return index + 2 >= indices.upperBound
        || (index..<indices.upperBound).allSatisfy { isOfFormula(words[$0]) }
    }
  }

  private func isOfFormula(_ token: Token) -> Bool {
    switch token.kind {
    case .number: token.folded.utf8.count <= 2
    case .symbol: token.isSymbol(among: ",-().")
    case .word: token.isAny(.formula) || token.isWord("undang")
    case .end: false
    }
  }
}
