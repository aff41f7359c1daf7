/// Words: those of the vocabulary, those made of several, and those that are garbled.
extension Lexer {
  mutating func readWord(_ word: String) {
    if readSplitWord(word) || readOrdinal(word) || readRelativeNumber(word) || readShortUnit(word)
      || readPartCount(word)
      || readPhrase(word) || readOne(word)
    {
      return
    }
    if let roman = Glyph.romanNumerals.firstIndex(of: word) {
      return append(.ordinal(roman + 1), length: 1)
    }
    if readScannedNumeral(word) || readSuffixed(word) || readUntilRunIntoMonth(word)
      || readMonthRunIntoUntil(word)
    {
      return
    }
    readUnknown(word)
  }

  /// The longest phrase of the vocabulary at the position; its words may be joined by a hyphen, a
  /// dot, a slash or a line's end: `s.d.`, `selambat-lambatnya`, `dan/atau`.
  private mutating func readPhrase(_ word: String) -> Bool {
    var phrase = word
    var best = Vocabulary.term(word).map { (term: $0, end: position + 1) }
    var end = position + 1
    for _ in 1..<max(1, Vocabulary.longestPhrase(from: word)) {
      if let joint = token(end), isJoint(joint) { end += 1 }
      guard let next = token(end)?.word else { break }
      phrase += " " + next
      end += 1
      if let term = Vocabulary.term(phrase) { best = (term, end) }
    }
    guard let best else { return false }
    append(best.term, length: best.end - position)
    return true
  }

  private func isJoint(_ token: Token) -> Bool {
    token.kind == .lineEnd || token.isMark("-") || token.isMark(".") || token.isMark("/")
      || token.isMark("\\")
  }

  /// `ke-2`, `ke II`, `ke dua`.
  private mutating func readOrdinal(_ word: String) -> Bool {
    guard word == "ke" else { return false }
    var index = position + 1
    if let dash = token(index), dash.isMark("-") { index += 1 }
    guard let value = ordinalValue(index) else { return false }
    append(.ordinal(value), length: index + 1 - position)
    return true
  }

  /// The plan's year and those around it as planners count them: `tahun n`, `tahun n+1`.
  private mutating func readRelativeNumber(_ word: String) -> Bool {
    guard word == "n", case .unit? = lexemes.last?.term else { return false }
    guard let sign = token(position + 1), sign.isMark("+") || sign.isMark("-"),
      case .number(let count, 1)? = token(position + 2)?.kind
    else {
      append(.relative(0), length: 1)
      return true
    }
    append(.relative(sign.isMark("+") ? count : -count), length: 3)
    return true
  }

  private func ordinalValue(_ index: Int) -> Int? {
    switch token(index)?.kind {
    case .number(let value, _): return value
    case .word(let word):
      if let roman = Glyph.romanNumerals.firstIndex(of: word) { return roman + 1 }
      switch Vocabulary.term(word) {
      case .number(let value, _), .ordinal(let value): return value
      default: return nil
      }
    default: return nil
    }
  }

  /// A unit in one letter, or a unit and its roman numeral in one word: `M2`, `Q3`, `B06`, `TWII`,
  /// `MingguI`.
  private mutating func readShortUnit(_ word: String) -> Bool {
    for (prefix, unit) in Self.runInUnits where word.hasPrefix(prefix) {
      let numeral = String(word.dropFirst(prefix.count))
      guard let roman = Glyph.romanNumerals.prefix(5).firstIndex(of: numeral) else { continue }
      lexemes.append(Lexeme(term: .unit(unit), range: tokens[position].range))
      append(.ordinal(roman + 1), length: 1)
      return true
    }
    var index = position + 1
    while let joint = token(index), joint.isMark("-") || joint.isMark(".") { index += 1 }
    guard index - position <= 2, let value = ordinalValue(index) else { return false }
    switch (word, value) {
    case ("m", 1...5), ("w", 1...5): append(.unit(.week), length: index - position)
    case ("q", 1...4): append(.unit(.quarter), length: index - position)
    case ("b", 1...12) where tokens[index].isGlued:
      append(.calendar(CalendarDate(year: nil, month: value)), length: index + 1 - position)
    case ("h", _): append(.unscheduled, length: index + 1 - position)
    default: return false
    }
    return true
  }

  private static let runInUnits: [(prefix: String, unit: CalendarUnit)] = [
    ("triwulan", .quarter), ("tw", .quarter), ("q", .quarter), ("minggu", .week), ("m", .week),
    ("semester", .half), ("caturwulan", .third),
  ]

  /// A count of the action's own parts, which is no time: `Tahap II`, `a.`, `H+7`.
  private mutating func readPartCount(_ word: String) -> Bool {
    let next = token(position + 1)
    let isCount = word.utf8.count == 1 || Glyph.romanNumerals.contains(word)
    if isCount, let next, next.isMark(")") || next.isMark("."), isAtLineStart,
      token(position + 2)?.word != nil, token(position + 2)?.isGlued == false
    {
      position += 2
      return true
    }
    if word == "h", let next, next.isMark("+"), token(position + 2) != nil {
      append(.unscheduled, length: 3)
      return true
    }
    guard Vocabulary.partWords.contains(word), let value = ordinalValue(position + 1), value < 100,
      !startsDate(position + 1)
    else { return false }
    append(.filler, length: 2)
    return true
  }

  /// Whether figures here are a day: `rapat 5 Maret`.
  private func startsDate(_ index: Int) -> Bool {
    guard case .number? = token(index)?.kind, let next = token(index + 1) else { return false }
    if case .month? = next.word.flatMap(Vocabulary.term) { return true }
    return next.isMark("/") || next.isMark("-")
  }

  /// `sebulan` is one month, `setahun` one year, `dwimingguan` every second week.
  private mutating func readOne(_ word: String) -> Bool {
    let count: Int
    let term: Term
    switch (word.prefix(2), word.prefix(3)) {
    case ("se", _):
      guard let unit = Vocabulary.term(String(word.dropFirst(2))), case .unit = unit else {
        return false
      }
      (count, term) = (1, unit)
    case (_, "dwi"):
      guard let adverb = Vocabulary.term(String(word.dropFirst(3))), case .adverb = adverb else {
        return false
      }
      (count, term) = (2, adverb)
    default: return false
    }
    lexemes.append(Lexeme(term: .number(count, digits: 0), range: tokens[position].range))
    append(term, length: 1)
    return true
  }

  /// `bulannya` means what `bulan` means.
  private mutating func readSuffixed(_ word: String) -> Bool {
    guard word.hasSuffix("nya"), let term = Vocabulary.term(String(word.dropLast(3))) else {
      return false
    }
    append(term, length: 1)
    return true
  }

  /// `Triwulan lII`, whose first I was scanned as the letter that looks like it.
  private mutating func readScannedNumeral(_ word: String) -> Bool {
    guard countsUnits, word.utf8.allSatisfy("ilvx".utf8.contains),
      let roman = Glyph.romanNumerals.firstIndex(of: word.replacing("l", with: "i"))
    else { return false }
    append(.ordinal(roman + 1), length: 1)
    return true
  }

  /// `Januaris.d. Desember`, with the space lost.
  private mutating func readMonthRunIntoUntil(_ word: String) -> Bool {
    guard word.hasSuffix("s"), let joint = token(position + 1), joint.isGlued, isJoint(joint),
      token(position + 2)?.word == "d", let month = Vocabulary.term(String(word.dropLast())),
      case .month = month
    else { return false }
    lexemes.append(Lexeme(term: month, range: tokens[position].range))
    append(.until, length: 3)
    return true
  }

  /// `s.dDesember`, with the space lost.
  private mutating func readUntilRunIntoMonth(_ word: String) -> Bool {
    guard word == "s", let joint = token(position + 1), isJoint(joint),
      let next = token(position + 2)?.word, next.hasPrefix("d"),
      let month = Vocabulary.term(String(next.dropFirst())), case .month = month
    else { return false }
    append(.until, length: 2)
    append(month, length: 1)
    return true
  }
}
