/// Reads the formulas of amendment, revocation, replacement and enactment, and `jo.`
struct FormulaReader: Sendable {
  let words: Words
  let heads: HeadReader
  private static let longest = 24

  /// The formula that begins here; its end is where the later instrument begins.
  ///
  /// A verb alone is not enough, for titles have verbs too: a regulation must follow, or the words
  /// must be those that nothing else begins with (`sebagaimana telah diubah dengan`).
  func formula(at start: Int) -> Found<Formula>? {
    if words[start].isAny(.joined) { return joined(at: start) }
    guard words[start].isAny(.formulaOpening) else { return nil }
    let end = endOfRun(from: start)
    if !words[start].isWord("sebagaimana"), isRestarted(start..<end) { return nil }
    guard let formula = formula(in: start..<end) else { return nil }
    if isUnmistakable(start..<end) || isInstrument(at: end) {
      return Found(value: formula, end: end)
    }
    return nil
  }

  /// The end of words that only say that there are amendments: `beserta perubahannya`.
  func unnamedAmendments(at start: Int) -> Int? {
    guard words[start].isAny(.and) || ["beserta", "berikut"].contains(words[start].folded) else {
      return nil
    }
    var index = start + 1
    while ["segala", "seluruh", "semua", "perubahan"].contains(words[index].folded) {
      index = words.skipping("-", from: index + 1)
    }
    return words[index].isWord("perubahannya") ? index + 1 : nil
  }

  private func joined(at start: Int) -> Found<Formula>? {
    let end = words.skipping(".,:", from: start + 1)
    let instrument = ReferenceReader(words: words).skippingArticles(from: end)
    guard isInstrument(at: instrument) else { return nil }
    return Found(value: Formula(relation: .readWith, isLatest: false), end: end)
  }

  private func isInstrument(at index: Int) -> Bool {
    if let head = heads.head(at: index)?.value {
      return head.designation.number != nil || head.kind == .constitution
    }
    return DesignationReader(words: words).isDesignator(at: index)
  }

  private func endOfRun(from start: Int) -> Int {
    var index = start
    while index - start < Self.longest {
      if let end = endOfBecomingLaw(at: index) {
        index = end
      } else if words[index].isAny(.formula) || isCount(at: index) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// The end of `menjadi Undang-Undang`, unless these are the first words of the law's own name.
  private func endOfBecomingLaw(at index: Int) -> Int? {
    guard words[index].isWord("menjadi"), heads.head(at: index + 1) == nil else { return nil }
    return words.index(after: ["menjadi", "undang", "undang"], at: index)
  }

  /// The signs within a formula: `diubah, terakhir`, `berkali-kali`, `2 (dua) kali`.
  private func isCount(at index: Int) -> Bool {
    let token = words[index]
    switch token.kind {
    case .number: return token.folded.utf8.count <= 2
    case .symbol:
      let next = words[index + 1]
      return token.isSymbol(among: ",-()") && (next.isAny(.formula) || next.isSymbol(","))
    default: return false
    }
  }

  private func formula(in indices: Range<Int>) -> Formula? {
    var classes: WordClass = []
    var isEnacted = false
    for index in indices {
      classes.formUnion(words[index].classes)
      if ["ditetapkan", "disahkan"].contains(words[index].folded) { isEnacted = true }
    }
    let isLatest = classes.contains(.latest)
    let relation: Amendment.Relation? =
      if classes.contains(.replaces) {
        .replaced
      } else if classes.contains(.revokes) {
        .revoked
      } else if isEnacted, words[indices.lowerBound].isWord("sebagaimana") || becomesLaw(indices) {
        .enacted
      } else if classes.contains(.amends) || isLatest || undergoesChange(indices) {
        .amended
      } else {
        nil
      }
    return relation.map { Formula(relation: $0, isLatest: isLatest) }
  }

  /// Whether the formula only begins later, at `sebagaimana`: in `… yang berlaku sebagaimana telah
  /// diubah dengan` the first words are the title's.
  private func isRestarted(_ indices: Range<Int>) -> Bool {
    indices.contains { words[$0].isWord("sebagaimana") }
  }

  /// `sebagaimana telah mengalami perubahan dengan`.
  private func undergoesChange(_ indices: Range<Int>) -> Bool {
    indices.contains { words[$0].isWord("mengalami") && words[$0 + 1].isWord("perubahan") }
  }

  private func becomesLaw(_ indices: Range<Int>) -> Bool {
    indices.contains { words[$0].isWord("menjadi") }
  }

  private func isUnmistakable(_ indices: Range<Int>) -> Bool {
    words[indices.lowerBound].isWord("sebagaimana")
      && words[indices.upperBound - 1].isWord("dengan")
  }
}
