import Diagnostics

/// Reads one item from its first word to its last; see `CitationReader` for the grammar.
struct CitationParser {
  private let text: String
  private let words: Words
  private let heads: HeadReader
  private let formulas: FormulaReader
  private let gazettes: GazetteReader
  private let references: ReferenceReader

  private var index = 0
  private var list = CitationList()
  private var lastHead: Head?
  /// The formula whose instruments are being read; nil while the next regulation stands on its own.
  private var chain: Formula?
  /// Whether the regulations are mentioned in running text, whose words go on after a title.
  private var isInSentence = false
  private var remarks = CitationRemarks()
  /// The words of heads, formulas and gazettes, where a misspelt key word is one for certain.
  private var recognised: [Range<Int>] = []

  init(_ text: String) {
    self.text = text
    words = Words(text)
    heads = HeadReader(words: words)
    formulas = FormulaReader(words: words, heads: heads)
    gazettes = GazetteReader(words: words, formulas: formulas)
    references = ReferenceReader(words: words)
  }

  mutating func read() -> CitationReading {
    readLead()
    while words[index].kind != .end { readPart() }
    if list.isEmpty { remarks.unreadable(words.range(of: 0..<words.count)) }
    for range in words.furniture { remarks.ignore(range) }
    remarks.addMisspellings(in: words, wherever: recognised)
    return CitationReading(text: text, citations: list.citations, remarks: remarks.sorted)
  }

  /// Reads the first regulation, passing over everything before it.
  private mutating func readLead() {
    index = references.skippingMarks(from: 0)
    let start = index
    index = references.skippingArticles(from: index)
    if readInstrument(orUnnumbered: true) { return }
    index = start
    while words[index].kind != .end, heads.head(at: index) == nil { index += 1 }
    guard words[index].kind != .end else { return }
    isInSentence = remarks.ignore(start..<index, of: words)
  }

  /// Reads what stands at the index, which is always passed over.
  private mutating func readPart() {
    if readGazette() || readAmendment() || readUnnamedAmendments() || readLateTitle() { return }
    if !readJoined(), !skipChange() { skipUnknown() }
  }

  private mutating func skipChange() -> Bool {
    guard let end = titles.endOfChange(at: index) else { return false }
    remarks.ignore(index..<end, of: words)
    index = end
    return true
  }

  private mutating func skipUnknown() {
    let start = index
    repeat { index += 1 } while words[index].kind != .end && !isKnown(at: index)
    if !isInSentence { remarks.ignore(start..<index, of: words) }
  }

  private func isKnown(at index: Int) -> Bool {
    words[index].isSymbol(";") || heads.head(at: index) != nil
      || words[index].isAny(.about) && isUntitled
      || !list.isEmpty && (formulas.formula(at: index) != nil || gazettes.gazette(at: index) != nil)
  }
}

// MARK: - Parts

extension CitationParser {
  private mutating func readGazette() -> Bool {
    guard !list.isEmpty, let found = gazettes.gazette(at: index) else { return false }
    remarks.add(found.value, in: words)
    recognised.append(index..<found.end)
    list.changeLastInstrument { $0.gazette += found.value.entries }
    index = found.end
    return true
  }

  private mutating func readAmendment() -> Bool {
    if words[index].isSymbol("("), formulas.formula(at: index + 1) != nil { index += 1 }
    guard !list.isEmpty, let found = formulas.formula(at: index) else { return false }
    let start = index
    recognised.append(start..<found.end)
    index = references.skippingArticles(from: found.end)
    if let head = heads.head(at: index), head.value.kind == .constitution {
      (index, chain) = (head.end, nil)
      return true
    }
    chain = found.value
    skipCatchword()
    if readInstrument(orUnnumbered: true) { return true }
    remarks.brokenFormula(words.range(of: start..<found.end))
    (index, chain) = (found.end, nil)
    return true
  }

  /// Passes over what a page's end leaves between a formula and its regulation: the next page's
  /// first word, and the page's number: `diubah dengan Undang- Undan,. - 2 - Undang-Undang Nomor`.
  private mutating func skipCatchword() {
    guard nextHead(orUnnumbered: true) == nil else { return }
    for next in index..<index + 8 {
      guard !words[next].isSymbol(";"), words[next].kind != .end else { return }
      if heads.head(at: next) != nil {
        remarks.ignore(index..<next, of: words)
        index = next
        return
      }
    }
  }

  private mutating func readUnnamedAmendments() -> Bool {
    guard !list.isEmpty, let end = formulas.unnamedAmendments(at: index) else { return false }
    remarks.unnamedAmendments(words.range(of: index..<end))
    index = end
    return true
  }

  /// A title that comes after the gazette.
  private mutating func readLateTitle() -> Bool {
    guard words[index].isAny(.about), isUntitled, var citation = list.lastInstrument else {
      return false
    }
    let start = index
    readTitle(of: &citation)
    list.changeLastInstrument { $0 = citation }
    return index > start
  }

  /// Whether a title may still come; in a sentence `tentang` may belong to anything.
  private var isUntitled: Bool {
    guard !isInSentence, let last = list.lastInstrument else { return false }
    return last.title == nil && last.kind != .constitution
  }

  /// A regulation after a joiner: another amendment while the chain runs, else one of its own. Only
  /// joiners were passed over where something else follows them.
  private mutating func readJoined() -> Bool {
    let start = index
    var isItem = false
    while isJoiner(words[index]) {
      if words[index].isSymbol(";") { isItem = true }
      index += 1
    }
    if isItem { index = references.skippingMarks(from: index) }
    let instrument = references.skippingArticles(from: index)
    let isOfArticles = instrument > index
    index = instrument
    if formulas.formula(at: index) != nil || gazettes.gazette(at: index) != nil {
      return index > start
    }
    if isItem || isOfArticles || !continuesChain { chain = nil }
    return readInstrument(orUnnumbered: isItem) || index > start
  }

  private func isJoiner(_ token: Token) -> Bool {
    token.isSymbol(among: ",;.)&/-:\"") || token.isAny(.and)
  }

  /// Only a regulation of the amending one's kind continues its chain: a law is not amended by the
  /// government regulation that the words join with `dan`, and `jo.` binds one regulation only.
  private var continuesChain: Bool {
    guard chain?.relation != .readWith else { return false }
    guard let last = list.lastAmendment?.kind, let next = heads.head(at: index)?.value.kind else {
      return true
    }
    return last.family == next.family
  }
}

// MARK: - Instruments

extension CitationParser {
  /// Reads a head and its title, and keeps it as a regulation of its own or as a link of the chain.
  private mutating func readInstrument(orUnnumbered: Bool) -> Bool {
    guard let head = nextHead(orUnnumbered: orUnnumbered) else { return false }
    let range = words.range(of: index..<head.end)
    recognised.append(index..<head.end)
    lastHead = head.value
    index = references.skippingArticles(from: head.end)
    var citation = Citation(
      kind: head.value.kind, issuer: head.value.issuer, number: head.value.designation.number,
      year: head.value.designation.year)
    if citation.kind == .constitution {
      chain = nil
    } else {
      readTitle(of: &citation)
      remarks.add(head.value, of: citation, at: range)
    }
    list.append(citation, by: chain)
    return true
  }

  private func nextHead(orUnnumbered: Bool) -> Found<Head>? {
    if let head = heads.head(at: index) { return head }
    if let lastHead, let head = heads.designation(ofSameKindAs: lastHead, at: index) { return head }
    return orUnnumbered ? heads.unnumberedHead(at: index) : nil
  }

  private var titles: TitleReader {
    TitleReader(
      words: words, heads: heads, formulas: formulas, gazettes: gazettes, isInSentence: isInSentence
    )
  }

  private mutating func readTitle(of citation: inout Citation) {
    if let title = titles.title(at: index) ?? titles.titleAfterBracket(at: index) {
      recognised.append(index..<index + 1)
      take(title, as: &citation)
    } else if let title = titles.unannouncedTitle(at: index) {
      remarks.unannounced(words[words.skipping(":-", from: index)].range)
      take(title, as: &citation)
    }
  }

  /// A title, and the date that some letters and minutes have after it.
  private mutating func take(_ title: Found<Title>, as citation: inout Citation) {
    index = title.end
    var indices = title.value.indices
    if citation.number == nil, let start = title.value.designator,
      let late = DesignationReader(words: words).designation(at: start), late.value.year != nil,
      late.end >= indices.upperBound
    {
      (citation.number, citation.year) = (late.value.number, late.value.year)
      indices = TitleTrimmer(words: words).trimmed(indices.lowerBound..<start)
    }
    let text = words.text(of: indices)
    citation.title = text.isEmpty ? nil : text
    for range in title.value.withoutYear { remarks.withoutYear(words.range(of: range)) }
    if let lost = title.value.lostFormula { remarks.unnamedAmendments(words.range(of: lost)) }
    let next = words.skipping(",", from: index)
    if let date = DateReader(words: words).date(at: next) {
      citation.year = citation.year ?? date.value
      index = date.end
    }
  }
}
