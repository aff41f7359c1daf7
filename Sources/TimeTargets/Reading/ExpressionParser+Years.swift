/// Years: behind a month, before a list of months, or by themselves.
extension ExpressionParser {
  /// The year in four digits, or that can be nothing else, at an index.
  func fullYear(_ index: Int) -> Int? {
    switch term(index) {
    case .number(let value, digits: 4) where Lexer.years.contains(value): value
    case .year(let year): year
    default: nil
    }
  }

  /// Whether two digits may be a year of this century: within ten years of the plan's.
  func isShortYear(_ value: Int) -> Bool {
    (period.first.year - 10...period.last.year + 10).contains(2000 + value)
  }

  /// Reads the year of the mention before the position, in any of its forms: `2025`, `, 2025`,
  /// `-25`, `tahun 2025`, `(2025)`, `tahun berikutnya`.
  mutating func readYear() -> Int? {
    if term(position) == .open, let year = year(at: position + 1), term(year.end) == .close {
      position = year.end + 1
      return year.year
    }
    let start = startOfYear()
    guard let year = year(at: start) ?? shortYear(at: start) else { return nil }
    position = year.end
    return year.year
  }

  /// Past the comma, dash or slash that may stand before a year.
  private func startOfYear() -> Int {
    switch term(position) {
    case .comma, .dash, .slash: position + 1
    default: position
    }
  }

  private func year(at start: Int) -> (year: Int, end: Int)? {
    let index = skippingFillers(start)
    if term(index) == .unit(.year) { return yearAfterWord(index + 1) }
    guard let year = fullYear(start), !isMonthName(start + 1) || start == position else {
      return nil
    }
    return (year, start + 1)
  }

  /// What follows the word `tahun`.
  func yearAfterWord(_ start: Int) -> (year: Int, end: Int)? {
    var index = skippingFillers(start)
    if term(index) == .open, term(index + 1) == .unit(.year), term(index + 2) == .close {
      // `Tahun Anggaran (TA) 2025`
      index += 3
    }
    if term(index) == .colon { index += 1 }
    if let year = fullYear(index) { return (year, index + 1) }
    switch term(index) {
    case .relative(let distance): return (period.first.year + distance, index + 1)
    case .number(let value, digits: 2) where isShortYear(value): return (2000 + value, index + 1)
    default: return nil
    }
  }

  /// `Des 25`, `Jan-25`; but not the 25 of `20 Jan-25 Feb`.
  private func shortYear(at start: Int) -> (year: Int, end: Int)? {
    guard term(position) != .comma, case .number(let value, digits: 2)? = term(start),
      isShortYear(value), !isMonthName(start + 1), term(start + 1) != .unit(.month)
    else { return nil }
    return (2000 + value, start + 1)
  }

  /// The same month in more years: `Maret 2025 dan 2026`.
  mutating func readFurtherYears() {
    guard let first = expression.parts.last?.last, first.year != nil else { return }
    while let (joint, next) = jointOfNumbers(at: position), let year = fullYear(next),
      !isMonthName(next + 1), term(next + 1) != .colon
    {
      link = joint == .dash || joint == .until ? .range : .list
      var further = first
      further.year = year
      further.range = lexemes[next].range
      position = next + 1
      addYearOfSameMonth(further)
    }
  }

  /// `Maret 2025-2027` is each March, not the months from one to the other.
  private mutating func addYearOfSameMonth(_ mention: Mention) {
    guard link == .range, let before = expression.parts.last?.last.year, let last = mention.year
    else {
      return add(mention)
    }
    guard before < last, last - before < 20 else { return reverse(at: mention.range) }
    for year in before + 1...last {
      var further = mention
      further.year = year
      link = .list
      add(further)
    }
  }

  private func isInPeriod(_ year: Int) -> Bool {
    (period.first.year...period.last.year).contains(year)
  }

  /// A year that no month stands before: it belongs to the mention before it that has none, or to
  /// those that follow, or is meant as a whole.
  mutating func addYear(_ year: Int, from start: Int, to end: Int) {
    let range = range(from: start, to: end)
    position = start
    let isOfOtherThing = start > 0 && lexemes[start - 1].term == .unknown && !isInPeriod(year)
    if isOfOtherThing { return ignore() }
    position = end
    let opensGroup = term(end) == .colon || followsLeadingYear && link != .beside
    if edge == nil, let last = expression.parts.indices.last, link != .range, !opensGroup,
      expression.parts[last].last.year == nil, !expression.parts[last].last.isWholeYear
    {
      expression.parts[last].last.year = year
      return
    }
    var mention = Mention(unit: .year, months: 1...12, edge: edge, range: range)
    mention.year = year
    followsLeadingYear = edge == nil
    add(mention)
    // `2025-Mei` is May, not a range.
    if edge == nil, term(position) == .dash || term(position) == .slash, isMonthName(position + 1) {
      position += 1
    }
  }

  /// `Tahun 2025`, `akhir tahun`, `tahun berjalan`.
  mutating func readYearUnit() {
    let start = position
    if let year = yearAfterWord(position + 1) {
      return addYear(year.year, from: start, to: year.end)
    }
    position += 1
    if edge == nil { expression.hasUnscheduledWords = true }
    guard edge != nil else { return }
    add(Mention(unit: .year, months: 1...12, edge: edge, range: range(from: start, to: position)))
  }
}
