/// Reads a regulation's number, the run of signs after `Nomor`: `30`,
/// `314/ORT.07-Kpt/01/KPU/V/2021`, `M.01.PR.07.03`, `16 /PRT/M/2008`, `SP
/// DIPA-076.01.2.658249/2025`.
struct NumberReader: Sendable {
  let words: Words
  /// Whether letters may stand apart between number and year: `51 Prp Tahun 1960`.
  var takesSuffix = true
  /// No real number has more parts; the bound keeps hostile ones from being read again and again.
  private static let longest = 48

  func number(at start: Int) -> Found<String>? {
    if words[start].isSymbol("("), let found = number(at: start + 1), words[found.end].isSymbol(")")
    {
      return Found(value: found.value, end: found.end + 1)
    }
    var end = start
    while end - start < Self.longest, continues(from: start, to: end) { end += 1 }
    while end > start, words[end - 1].kind == .symbol { end -= 1 }
    guard isNumber(start..<end) else { return nil }
    let number = ScannedDigits.mended(number: text(of: start..<end))
    if let suffix = bracketedSuffix(at: end) {
      return Found(value: number + " " + suffix.value, end: suffix.end)
    }
    return Found(value: number, end: skippingSlash(end))
  }

  /// `7 (Drt) Tahun 1956`.
  private func bracketedSuffix(at index: Int) -> Found<String>? {
    guard takesSuffix, words[index].isSymbol("("), words[index + 2].isSymbol(")"),
      words[index + 3].isAny(.year), words[index + 4].year != nil,
      Self.suffixes.contains(words[index + 1].folded)
    else { return nil }
    return Found(value: words[index + 1].original, end: index + 3)
  }

  /// Whether the token at `index` still belongs to the number that began at `start`.
  private func continues(from start: Int, to index: Int) -> Bool {
    let token = words[index]
    guard belongs(token) else { return false }
    if index == start { return token.kind != .symbol }
    if !token.isSpaced { return true }
    let previous = words[index - 1]
    if token.isSymbol("/") || previous.isSymbol("/") { return true }
    if previous.isSymbol("-"), !previous.isSpaced { return token.kind != .symbol }
    if isLoneHyphen(at: index, in: start) || isLoneHyphen(at: index - 1, in: start) { return true }
    return token.kind != .symbol && isAnnouncement(start..<index) || isSuffix(at: index)
  }

  /// A hyphen with spaces around it, before the last part of a number that has several: `420/828 -
  /// Disdikbud tentang`, `100.3.3.1 - 124 Tahun 2025`.
  private func isLoneHyphen(at index: Int, in start: Int) -> Bool {
    guard index > start + 1, words[index].isSymbol("-"), words[index - 1].year == nil,
      (start..<index).contains(where: { words[$0].isSymbol(among: "/.") })
    else { return false }
    return belongs(words[index + 1]) && words[index + 2].isAny([.year, .about, .date])
  }

  private func belongs(_ token: Token) -> Bool {
    switch token.kind {
    case .number: true
    case .word:
      !token.isWord("uud") && !(token.isWord("seri") && token.isSpaced)
        && !token.isAny([.year, .aboutAfterNumber, .date, .number, .and, .joined, .latest])
    case .symbol: token.isSymbol(among: "/.-&:")
    case .end: false
    }
  }

  /// Capitals that announce a number after a space: `SP DIPA-076.01`, `KEP. 25/M.PAN`, `PM 34`.
  private func isAnnouncement(_ indices: Range<Int>) -> Bool {
    indices.count <= 4
      && indices.allSatisfy { index in
        let token = words[index]
        if GazetteName.name(in: words, at: index) != nil { return false }
        return token.kind == .symbol
          || token.isInCapitals && token.original.utf8.count <= 6
      }
  }

  /// What stands between a number and its year: `51 Prp Tahun 1960`, `46 A Tahun 2003`.
  private func isSuffix(at index: Int) -> Bool {
    let next = words.skipping(".", from: index + 1)
    guard takesSuffix, words[index].kind == .word else { return false }
    let isYear = words[next].isAny(.year) && words[next + 1].year != nil
    if Self.suffixes.contains(words[index].folded) { return isYear || words[next].year != nil }
    return isYear && words[index].folded.utf8.count == 1
  }

  static let suffixes: Set<String> = ["prp", "drt", "darurat", "pnps"]

  private func isNumber(_ indices: Range<Int>) -> Bool {
    guard !indices.isEmpty else { return false }
    if indices.contains(where: { words[$0].kind == .number }) { return true }
    return words[indices.lowerBound].folded.utf8.allSatisfy("ivxlc".utf8.contains)
  }

  private func text(of indices: Range<Int>) -> String {
    var text = ""
    for index in indices {
      let token = words[index]
      if index > indices.lowerBound, token.isSpaced, token.kind != .symbol,
        words[index - 1].kind == .word || token.kind == .word && words[index - 1].kind == .number
      {
        text += " "
      }
      text += token.kind == .word ? token.original : token.folded
    }
    return text
  }

  /// `441/Kpts/Setjen/TAHUN 2016` has a slash before its year that is no part of the number.
  private func skippingSlash(_ end: Int) -> Int {
    let next = words.skipping("/-", from: end)
    return words[next].isAny(.year) ? next : end
  }
}
