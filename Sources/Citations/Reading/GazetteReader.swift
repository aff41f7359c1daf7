/// Reads where a regulation was promulgated: `(Lembaran Negara Republik Indonesia Tahun 2002 Nomor
/// 137, Tambahan Lembaran Negara Republik Indonesia Nomor 4250)`, `(LN 2001/134, TLN 4150)`.
struct GazetteReader: Sendable {
  let words: Words
  let formulas: FormulaReader
  private static let farthest = 160

  /// The entries that begin here, in brackets or without.
  func gazette(at start: Int) -> Found<Gazette>? {
    if words[start].isSymbol("(") { return bracketed(at: start) }
    guard let name = GazetteName.name(in: words, at: start), isNumbered(name) else { return nil }
    let end = endOfEntries(from: start)
    var gazette = entries(in: start..<end)
    if gazette.entries.isEmpty { return nil }
    if words[end].isSymbol(")") { gazette.unopenedBracket = end }
    return Found(value: gazette, end: end)
  }

  private func bracketed(at start: Int) -> Found<Gazette>? {
    let first = words[start + 1].isSymbol("(") ? start + 2 : start + 1
    if let compilation = compilation(at: start, first: first) { return compilation }
    guard let name = GazetteName.name(in: words, at: first),
      !name.value.isAbbreviation || isNumbered(name)
    else { return nil }
    let end = plainClosingBracket(of: start, first: first) ?? endOfEntries(from: first)
    var gazette = entries(in: first..<end)
    if words[end].isSymbol(")") { return Found(value: gazette, end: end + 1) }
    gazette.unclosedBracket = start
    return Found(value: gazette, end: end)
  }

  /// The early laws of the Republic stand in compilations that are no gazette with numbers:
  /// `(Himpunan Peraturan-Peraturan Negara Tahun 1950 Halaman 86-92)`.
  private func compilation(at start: Int, first: Int) -> Found<Gazette>? {
    guard words[first].isWord("himpunan"),
      let close = words.closingBracket(of: start, within: 24)
    else { return nil }
    return Found(value: Gazette(unreadable: [first..<close]), end: close + 1)
  }

  /// Whether a number stands near by, without which `(LN)` or a bare `Berita Negara` may mean
  /// anything.
  private func isNumbered(_ name: Found<GazetteName>) -> Bool {
    for index in name.end..<name.end + (name.value.isAbbreviation ? 6 : 12) {
      if words[index].kind == .number { return true }
      if words[index].isSymbol(among: "();") { return false }
    }
    return false
  }

  /// The bracket's own end, if nothing within tells that it was forgotten and another one's was
  /// found; a regulation may be named within, as in `Nomor 5, Noreg Peraturan Daerah …
  /// (5/279/2016)`.
  private func plainClosingBracket(of start: Int, first: Int) -> Int? {
    guard let close = words.closingBracket(of: start, within: Self.farthest) else { return nil }
    let isPlain = (first..<close).allSatisfy { index in
      if words[index].isSymbol("(") { return GazetteName.name(in: words, at: index + 1) == nil }
      if words[index].isSymbol(";") { return continues(after: index) }
      return formulas.formula(at: index) == nil
    }
    return isPlain ? close : nil
  }

  /// Entries end where their bracket closes; if it never does, where something else begins.
  private func endOfEntries(from start: Int) -> Int {
    var index = start
    while index - start < Self.farthest, words[index].kind != .end {
      let token = words[index]
      if token.isSymbol(")") || token.isSymbol(";") && !continues(after: index) { break }
      if token.isAny(.about) { break }
      if token.isSymbol("(") {
        guard GazetteName.name(in: words, at: index + 1) == nil,
          let close = words.closingBracket(of: index, within: 8)
        else { break }
        index = close
      } else if formulas.formula(at: index) != nil || formulas.heads.head(at: index) != nil {
        break
      }
      index += 1
    }
    return index
  }

  /// Some write the entries of one bracket with a semicolon between them.
  private func continues(after semicolon: Int) -> Bool {
    GazetteName.name(in: words, at: semicolon + 1) != nil
  }

  private func entries(in indices: Range<Int>) -> Gazette {
    var gazette = Gazette()
    var index = indices.lowerBound
    var last: GazetteEntry.Gazette?
    while index < indices.upperBound {
      guard let name = GazetteName.name(in: words, at: index, after: last) else {
        index += 1
        continue
      }
      let end = endOfEntry(of: name, before: indices.upperBound)
      last = name.value.gazette
      if let entry = GazetteEntryReader(words: words).entry(of: name, before: end) {
        if !isRepeated(entry, after: gazette.entries.last) { gazette.entries.append(entry) }
      } else {
        gazette.unreadable.append(index..<end)
      }
      index = end
    }
    return gazette
  }

  /// Whether a slip has given a supplement the number of its gazette, before its own.
  private func isRepeated(_ entry: GazetteEntry, after last: GazetteEntry?) -> Bool {
    guard let last, entry.year != nil else { return false }
    return entry.year == last.year && entry.number == last.number
      && entry.gazette == last.gazette.supplement
  }

  private func endOfEntry(of name: Found<GazetteName>, before limit: Int) -> Int {
    var end = name.end
    while end < limit, GazetteName.name(in: words, at: end, after: name.value.gazette) == nil {
      end += 1
    }
    return end
  }
}

/// The entries read from one bracket, and what was wrong with it.
struct Gazette: Hashable, Sendable {
  var entries: [GazetteEntry] = []
  /// Where a gazette is named without a readable number.
  var unreadable: [Range<Int>] = []
  /// The opening bracket that nothing closes.
  var unclosedBracket: Int?
  /// The closing bracket that nothing opened.
  var unopenedBracket: Int?
}
