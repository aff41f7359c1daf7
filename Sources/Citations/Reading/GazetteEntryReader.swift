/// Reads one entry after its gazette's name: region, year and number in any of their orders.
struct GazetteEntryReader: Sendable {
  let words: Words
  private let designations: DesignationReader

  init(words: Words) {
    self.words = words
    designations = DesignationReader(words: words)
  }

  func entry(of name: Found<GazetteName>, before end: Int) -> GazetteEntry? {
    var index = name.end
    while index < end, !isDetail(words[index]) { index += 1 }
    let region = name.value.gazette.isRegional ? region(in: name.end..<index) : nil
    var details = Details()
    while index < end { index = self.end(ofDetailAt: index, &details) }
    guard let number = details.number else { return nil }
    let issue = name.value.gazette.isRegional ? number : ScannedDigits.issue(meantBy: number)
    let full = details.series.map { issue + " Seri " + $0 } ?? issue
    return GazetteEntry(
      gazette: name.value.gazette, year: details.year, number: full, region: region)
  }

  private struct Details {
    var year: Int?
    var number: String?
    var series: String?
  }

  private func isDetail(_ token: Token) -> Bool {
    token.kind == .number || token.isAny([.number, .year, .date]) || token.isWord("seri")
  }

  /// Passes over one word, or over a year, a number or a series that it begins.
  private func end(ofDetailAt index: Int, _ details: inout Details) -> Int {
    if let found = designations.year(at: index) {
      details.year = details.year ?? found.value
      return found.end
    }
    if let date = DateReader(words: words).date(at: index) {
      details.year = details.year ?? date.value
      return date.end
    }
    if let found = series(at: index) {
      details.series = details.series ?? found.value
      return found.end
    }
    if words[index].isAny(.number), let found = labelledNumber(at: index) {
      details.number = details.number ?? found.value
      return found.end
    }
    return words[index].kind == .number ? bareNumber(at: index, &details) : index + 1
  }

  private func labelledNumber(at index: Int) -> Found<String>? {
    let start = words.skipping(".:-,;\"", from: index + 1)
    return NumberReader(words: words, takesSuffix: false).number(at: start)
  }

  /// `LN 2001/134`, `LN 134/2001`, `LN.2008/No.61`, `TLN 4150`: a number without the word before it
  /// is a year if it can be one and another number follows or has come.
  private func bareNumber(at index: Int, _ details: inout Details) -> Int {
    let token = words[index]
    if details.year == nil, let year = token.year,
      details.number != nil || isFollowedByNumber(index)
    {
      details.year = year
    } else if details.number == nil {
      details.number = token.folded
    }
    return index + 1
  }

  private func isFollowedByNumber(_ index: Int) -> Bool {
    var next = words.skipping("/-,.(:", from: index + 1)
    if words[next].isAny(.number) { next = words.skipping(".:", from: next + 1) }
    return words[next].kind == .number
  }

  /// Regional gazettes number their series apart: `Nomor 6 Seri E`, `Seri D Nomor 2`.
  private func series(at index: Int) -> Found<String>? {
    guard words[index].isWord("seri") else { return nil }
    let start = words.skipping(":.", from: index + 1)
    var end = start + 1
    while words[end].kind == .number || words[end].kind == .word, !words[end].isSpaced { end += 1 }
    let name = words.text(of: start..<end)
    guard words[start].kind == .word, name.utf8.count <= 4 else { return nil }
    return Found(value: name, end: end)
  }

  private func region(in indices: Range<Int>) -> String? {
    guard let issuer = IssuerReader(words: words).issuer(in: indices), !issuer.isEmpty else {
      return nil
    }
    return issuer
  }
}
