/// Reads a title: the words from `tentang` to where something else begins.
///
/// Titles name other regulations (`Perubahan atas Undang-Undang Nomor …`), hold brackets (`(WBK)`),
/// commas and `dan`; so a title ends only at a gazette, at an amendment formula, at a semicolon, at
/// a closing full stop, or at a joiner that a new regulation with its number follows.
struct TitleReader: Sendable {
  let words: Words
  let heads: HeadReader
  let formulas: FormulaReader
  let gazettes: GazetteReader
  /// In a sentence the title also ends where the sentence goes on: `…, perlu menetapkan`.
  let isInSentence: Bool

  /// The title after `tentang`, `perihal` or their like; nil if none of them stands here.
  func title(at start: Int) -> Found<Title>? {
    var index = words.skipping(",:-", from: start)
    guard words[index].isAny(.aboutAfterNumber) else { return nil }
    while words[index].isAny(.aboutAfterNumber) {
      index = words.skippingSigns(from: index + 1)
    }
    return read(from: index)
  }

  /// The title after a bracket that is no gazette: `Nomor 14 Tahun 2008 (UU KIP) tentang …`.
  func titleAfterBracket(at start: Int) -> Found<Title>? {
    guard words[start].isSymbol("("), gazettes.gazette(at: start) == nil,
      let close = words.closingBracket(of: start, within: 12)
    else { return nil }
    return title(at: close + 1)
  }

  /// The title that stands here although `tentang` is missing; it must begin with a capital, or
  /// with `perubahan` and its like, and no sentence may go on here.
  func unannouncedTitle(at start: Int) -> Found<Title>? {
    let index = words.skipping(":-", from: start)
    let isTitle = words[index].isCapitalised || Self.openings.contains(words[index].folded)
    guard !isInSentence, isTitle, heads.head(at: index) == nil,
      !words[index].isAny([.and, .division, .date, .year, .number]),
      !ends(at: index, Context())
    else { return nil }
    return read(from: index)
  }

  /// The end of what a title says after its gazette of the regulations that are changed: `(Lembaran
  /// Negara …) dengan mengubah Undang-Undang Nomor 12 Tahun 1950`.
  func endOfChange(at start: Int) -> Int? {
    guard words[start].isWord("dengan"), words[start + 1].isWord("mengubah") else { return nil }
    let end = read(from: start).end
    return gazettes.gazette(at: end)?.end ?? end
  }

  private static let openings: Set<String> = [
    "perubahan", "pencabutan", "penetapan", "pelaksanaan",
  ]

  private func read(from start: Int) -> Found<Title> {
    var title = Title()
    var context = Context(first: words[start].folded)
    var index = start
    while words[index].kind != .end, !ends(at: index, context) {
      index = end(ofPartAt: index, &title, &context)
    }
    let trimmer = TitleTrimmer(words: words)
    title.indices = trimmer.trimmed(start..<index)
    title.lostFormula = trimmer.lostFormula(in: title.indices.upperBound..<index)
    return Found(value: title, end: index)
  }
}

/// Where a title's words stand, and what is wrong with them.
struct Title: Hashable, Sendable {
  var indices = 0..<0
  /// The regulations named in it whose year is missing.
  var withoutYear: [Range<Int>] = []
  /// The last `Nomor` in it that is not of a regulation named in it.
  var designator: Int?
  /// An amendment formula at its end that names no regulation: `sebagaimana telah diubah`.
  var lostFormula: Range<Int>?
}

extension TitleReader {
  /// What the title's words so far say about a regulation that a joiner brings.
  private struct Context {
    /// A title of revocation lists what it revokes, one `dengan mengubah` what it changes.
    var listsRegulations = false
    /// `Perubahan atas` names one regulation as a rule, so that a second one is not of the title.
    var isAmendment = false
    /// Where the last regulation named in the title ends.
    var endOfHead = -1
    /// Whether that one was joined to another named in the title.
    var isInList = false
    /// Whether the title is about divisions of a regulation: `Pelaksanaan Pasal 4, Pasal 5`.
    var namesDivisions = false

    init(first: String = "") {
      listsRegulations = first == "pencabutan" || first == "mencabut"
      isAmendment = first == "perubahan"
    }
  }

  /// Whether a regulation joined at an index is one more that the title names: `Penetapan
  /// Undang-Undang Darurat Nomor 4 Tahun 1956, Undang-Undang Darurat Nomor 5 Tahun 1956 …`. A title
  /// of amendment has at least three in its list, for two are taken for two items.
  private func continuesList(at index: Int, _ context: Context) -> Bool {
    if context.listsRegulations { return true }
    guard context.endOfHead == index else { return false }
    if !context.isAmendment || context.isInList { return true }
    guard let second = joinedHead(at: index) else { return false }
    return joinedHead(at: second.end) != nil
  }

  /// Passes over one word, or over a bracket or a head as a whole.
  private func end(ofPartAt index: Int, _ title: inout Title, _ context: inout Context) -> Int {
    if words[index].isSymbol("(") {
      if let gazette = gazetteWithin(at: index) { return gazette }
      if let close = words.closingBracket(of: index, within: 40), isPlain(index..<close) {
        return close + 1
      }
    }
    if context.endOfHead == index, let next = joinedHead(at: index) {
      context.endOfHead = next.end
      context.isInList = true
      return next.end
    }
    if words[index].isAny(.number) { title.designator = index }
    if words[index].isAny(.division) { context.namesDivisions = true }
    if words[index].isWord("mengubah") { context.listsRegulations = true }
    guard let head = heads.head(at: index) else { return index + 1 }
    if head.value.designation.sharesYear, let end = endOfSecondNumber(after: head.end) {
      return end
    }
    if head.value.lacksYear { title.withoutYear.append(index..<head.end) }
    context.endOfHead = head.end
    context.isInList = false
    return head.end
  }

  /// The end of the second of two numbers that have one year: `Perubahan Undang-Undang Nomor 3 Jo.
  /// Nomor 19 Tahun 1950`.
  private func endOfSecondNumber(after end: Int) -> Int? {
    guard words[end].isAny(.joined),
      let second = DesignationReader(words: words).designation(
        at: words.skipping(".", from: end + 1)), second.value.year != nil
    else { return nil }
    return second.end
  }

  /// Whether nothing within a bracket ends a title.
  private func isPlain(_ indices: Range<Int>) -> Bool {
    indices.allSatisfy { index in
      let isNestedGazette =
        index > indices.lowerBound && words[index].isSymbol("(")
        && gazettes.gazette(at: index) != nil
      return !words[index].isSymbol(";") && !isNestedGazette && formulas.formula(at: index) == nil
        && formulas.unnamedAmendments(at: index) == nil
    }
  }

  private func ends(at index: Int, _ context: Context) -> Bool {
    let token = words[index]
    switch token.kind {
    case .symbol:
      return endsAtSymbol(token, at: index, context)
    case .word:
      if formulas.formula(at: index) != nil || gazettes.gazette(at: index) != nil { return true }
      if formulas.unnamedAmendments(at: index) != nil { return true }
      if token.isAny(.and), joinedHead(at: index) != nil {
        return !continuesList(at: index, context)
      }
      return isInSentence && SentenceReader(words: words).goesOn(at: index)
    case .number, .end: return false
    }
  }

  private func endsAtSymbol(_ token: Token, at index: Int, _ context: Context) -> Bool {
    switch token.folded {
    case ";": return true
    case "(":
      if gazettes.gazette(at: index) != nil { return gazetteWithin(at: index) == nil }
      return formulas.formula(at: index + 1) != nil
    case ".": return endsSentence(at: index)
    case ",", "&", "/":
      if token.folded == ",", DateReader(words: words).date(at: index + 1) != nil { return true }
      if joinedHead(at: index) != nil { return !continuesList(at: index, context) }
      if !context.namesDivisions, isDivision(after: index) { return true }
      return isInSentence && SentenceReader(words: words).goesOn(at: index)
    default: return false
    }
  }

  /// Whether the division that is meant follows: `tentang Keuangan Negara, Pasal 14 ayat (1)`.
  private func isDivision(after comma: Int) -> Bool {
    let index = ["pada", "khususnya"].contains(words[comma + 1].folded) ? comma + 2 : comma + 1
    return ["pasal", "lampiran", "ayat"].contains(words[index].folded)
      && (words[index + 1].kind == .number || words[index + 1].isRoman)
  }

  /// The regulation with its number that a joiner here brings.
  private func joinedHead(at index: Int) -> Found<Head>? {
    guard words[index].isSymbol(among: ",&/") || words[index].isAny(.and) else { return nil }
    var next = index + 1
    while next < index + 4, words[next].isSymbol(",") || words[next].isAny(.and) { next += 1 }
    return heads.head(at: ReferenceReader(words: words).skippingArticles(from: next))
  }

  /// The end of a gazette, with the words after it, in the middle of a title: `Penetapan
  /// Undang-Undang Darurat Nomor 3 Tahun 1953 tentang … (Lembaran Negara Tahun 1953 Nomor 9)
  /// sebagai Undang-Undang`.
  private func gazetteWithin(at index: Int) -> Int? {
    guard let gazette = gazettes.gazette(at: index) else { return nil }
    let next = words.skipping(",", from: gazette.end)
    return words.index(after: ["sebagai", "undang", "undang"], at: next)
      ?? words.index(after: ["menjadi", "undang", "undang"], at: next)
  }

  /// A full stop ends a title before the item's end, a bracket, a formula or a new regulation; any
  /// other belongs to an abbreviation.
  private func endsSentence(at index: Int) -> Bool {
    if words[index + 1].isSymbol(".") { return false }
    let next = words.skipping(",)\"", from: index + 1)
    if words[next].kind == .end || words[next].isSymbol(";") { return true }
    guard words[next].isSpaced else { return false }
    return words[next].isSymbol("(") && gazettes.gazette(at: next) != nil
      || formulas.formula(at: next) != nil || heads.head(at: next) != nil
      || isInSentence && words[next].isCapitalised
  }
}
