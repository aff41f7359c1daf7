/// Words that a scanner or a slip broke.
extension Lexer {
  /// A name that the scanner cut in two or more: `Okt ober`, `Sep-tember`.
  mutating func readSplitWord(_ word: String) -> Bool {
    var joined = word
    var end = position + 1
    while Misspelling.beginsJoinedWord(joined) {
      if let joint = token(end), joint.isMark("-") { end += 1 }
      if let joint = token(end), joint.kind == .lineEnd { end += 1 }
      guard let next = token(end)?.word, Vocabulary.term("\(word) \(next)") == nil else {
        return false
      }
      joined += next
      end += 1
      if let repair = Misspelling.joined(joined) {
        appendGarbled(repair, length: end - position)
        return true
      }
    }
    return false
  }

  mutating func readUnknown(_ word: String) {
    if let next = token(position + 1), next.isGlued, case .number(let value, _) = next.kind,
      let repair = Self.lookalikeRepair(word + String(value))
    {
      return appendGarbled(repair, length: 2)
    }
    if let repair = Self.lookalikeRepair(word) { return appendGarbled(repair, length: 1) }
    if let misspelling = Misspelling(of: word) ?? misspellingInPlace(word) {
      return appendGarbled(misspelling.repair, length: 1)
    }
    append(.unknown, length: 1)
  }

  /// Short words are too many to be called misspelt by themselves; it takes the place they stand
  /// in: a unit behind `setiap`, a month between months.
  private func misspellingInPlace(_ word: String) -> Misspelling? {
    switch lexemes.last?.term {
    case .each, .per: return Misspelling(ofUnit: word)
    case .number where lexemes.dropLast().last?.term == .each: return Misspelling(ofUnit: word)
    default: return misspellingAmongMonths(word)
    }
  }

  /// A word between two months of a list must be a month too, whatever it looks like; at the list's
  /// beginning or end it may be another word, unless it looks like a month.
  private func misspellingAmongMonths(_ word: String) -> Misspelling? {
    let next = token(position + 1)
    let endsItem = next.map(isSeparator) ?? true
    if followsMonthAndSeparator, endsItem || isYear(next) {
      let isBetween = next != nil && (isYear(next) || isMonth(position + 2))
      let isCertain = isBetween && lexemes.last?.term != .dash && word.utf8.count <= 10
      return Misspelling(ofShortMonth: word) ?? (isCertain ? Misspelling(repair: nil) : nil)
    }
    guard isAtLineStart, next.map(isSeparator) == true, isMonth(position + 2) else { return nil }
    return Misspelling(ofShortMonth: word)
  }

  private var followsMonthAndSeparator: Bool {
    guard lexemes.last?.term.separatesMonths == true else { return false }
    switch lexemes.dropLast().last?.term {
    case .month, .number(_, digits: 4): return true
    default: return false
    }
  }

  private func isMonth(_ index: Int) -> Bool {
    if case .month? = token(index)?.word.flatMap(Vocabulary.term) { true } else { false }
  }

  private func isSeparator(_ token: Token) -> Bool {
    if let word = token.word { return Vocabulary.term(word)?.separatesMonths ?? false }
    return token.isMark(",") || token.isMark("-") || token.isMark("/") || token.isMark("&")
  }

  private func isYear(_ token: Token?) -> Bool {
    if case .number(_, digits: 4)? = token?.kind { true } else { false }
  }
}

extension Term {
  /// Whether it may stand between two months.
  fileprivate var separatesMonths: Bool {
    switch self {
    case .comma, .dash, .until, .slash, .and: true
    default: false
    }
  }
}
