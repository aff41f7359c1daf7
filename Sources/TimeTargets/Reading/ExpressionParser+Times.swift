/// The times themselves: months, dates, years, quarters and their like.
extension ExpressionParser {
  mutating func readTime() {
    switch lexemes[position].term {
    case .month(let number): readMonth(number, from: position)
    case .calendar(let date): readCalendarDate(date)
    case .number(let value, let digits): readNumber(value, digits: digits)
    case .ordinal(let value): readBareOrdinal(value)
    case .year(let year):
      addYear(year, from: position, to: position + 1)
    case .unit(let unit): readUnit(unit)
    case .edge(let edge): readEdge(edge)
    case .dateWord: readDateWord()
    default: ignore()
    }
  }

  /// `tanggal`; days without a month are no time that can be kept: `tanggal 5 dan 20`.
  private mutating func readDateWord() {
    position += 1
    guard let group = dayGroup(at: position), !isMonthName(group.end) else { return }
    expression.hasUnscheduledWords = true
    position = group.end
    if case .relative? = term(position) { position += 1 }
  }

  // MARK: - Months and dates

  /// A month whose days, if any, begin at `start`, and whatever follows that belongs to it.
  mutating func readMonth(_ number: Int, from start: Int, days: ClosedRange<Int>? = nil) {
    var mention = Mention(
      unit: .month, months: number...number, edge: edge, range: range(from: start, to: position + 1)
    )
    mention.days = days
    position += 1
    finish(&mention, from: start)
    add(mention)
    counted = nil
    readFurtherYears()
  }

  private mutating func readCalendarDate(_ date: CalendarDate) {
    let lexeme = lexemes[position]
    guard (1...12).contains(date.month), (1...31).contains(date.day ?? 1) else {
      markUnreadable("tidak ada di kalender; periksa bulan dan tanggalnya")
      position += 1
      return
    }
    var mention = Mention(
      unit: .month, months: date.month...date.month, edge: edge, range: lexeme.range)
    mention.year = date.year
    mention.days = date.day.map { $0...$0 }
    let start = position
    position += 1
    if date.year == nil { finish(&mention, from: start) }
    if link == .list, position >= 2, isIsoPeriod(date) { link = .range }
    add(mention)
    counted = nil
  }

  /// `2025-01/2025-12`, as periods are written in a plan's front matter.
  private func isIsoPeriod(_ date: CalendarDate) -> Bool {
    guard date.day == nil, term(position - 2) == .slash, let last = expression.parts.last else {
      return false
    }
    return last.end == nil && last.start.year != nil
      && last.start.range.upperBound
        == lexemes[position - 2].range.lowerBound
  }

  /// Reads what follows a month and belongs to it: its year, a day in English order, its weeks.
  private mutating func finish(_ mention: inout Mention, from start: Int) {
    readTrailingDay(&mention)
    mention.year = readYear()
    if let weeks = readTrailingWeeks() {
      mention.weeks = weeks
      mention.year = mention.year ?? readYear()
    }
    mention.range = range(from: start, to: position)
  }

  /// `March 25, 2025`, `Maret tanggal 5-10`.
  private mutating func readTrailingDay(_ mention: inout Mention) {
    guard mention.days == nil else { return }
    let hasDateWord = term(position) == .dateWord
    let start = hasDateWord ? position + 1 : position
    guard let group = dayGroup(at: start), !isMonthName(group.end),
      (1...31).contains(group.days.upperBound)
    else { return }
    guard hasDateWord || isEnglishDay(group) else { return }
    mention.days = group.days
    position = group.end
  }

  /// A single figure behind a month is its day if a year of four digits follows, or if it cannot
  /// be a year of two digits.
  private func isEnglishDay(_ group: DayGroup) -> Bool {
    guard group.count == 1, case .number(let value, let digits)? = term(position), digits > 0 else {
      return false
    }
    if yearAfterDay(group.end) { return true }
    return digits == 1 || !isShortYear(value)
  }

  private func yearAfterDay(_ index: Int) -> Bool {
    let next = term(index) == .comma ? index + 1 : index
    return fullYear(next) != nil
  }

  // MARK: - Figures

  /// Figures: the days of a month, a year, how often or how long, or the next of counted units.
  private mutating func readNumber(_ value: Int, digits: Int) {
    if let group = dayBeforeMonth(at: position), case .month(let month)? = term(group.end) {
      return readDays(group, month: month)
    }
    if let year = fullYear(position) {
      return addYear(year, from: position, to: position + 1)
    }
    if readFrequency(value) || readCounted(value, isFigure: true) { return }
    if let group = dayGroup(at: position), group.count > 1 {
      expression.ignored.append(range(from: position, to: group.end))
      link = max(link, .apart)
      position = group.end
    } else {
      ignore()
    }
  }

  /// The days of a month whose name follows: `11-13 Februari`, `25-Mei-2025`.
  private mutating func dayBeforeMonth(at start: Int) -> DayGroup? {
    guard var group = dayGroup(at: start) else { return nil }
    if group.count == 1, term(group.end) == .dash || term(group.end) == .slash { group.end += 1 }
    return group
  }

  private mutating func readDays(_ group: DayGroup, month: Int) {
    let start = position
    if group.isReversed { reverse(at: range(from: start, to: group.end + 1)) }
    position = group.end
    readMonth(month, from: start, days: group.days)
  }

  mutating func reverse(at range: Range<Int>) {
    expression.isUnreadable = true
    expression.remarks.append(.reversedRange(at: range))
  }

  /// Days before a month: `11-13`, `5, 10 dan 15`.
  struct DayGroup {
    var days: ClosedRange<Int>
    var count = 1
    var isReversed = false
    /// The index after the group and a `bulan` behind it.
    var end: Int
  }

  /// The days that begin at an index, whether or not a month follows them.
  mutating func dayGroup(at start: Int) -> DayGroup? {
    guard case .number(let first, let digits)? = term(start), digits <= 2 else { return nil }
    var end = skippingSpelledNumber(start + 1, value: first)
    var group = DayGroup(days: first...first, end: end)
    while group.count < 40, let (joint, afterJoint) = jointOfNumbers(at: end) {
      let next = term(afterJoint) == .dateWord ? afterJoint + 1 : afterJoint
      guard case .number(let day, 1...2)? = term(next) else { break }
      if joint == .dash || joint == .until, day < group.days.upperBound { group.isReversed = true }
      group.days = min(group.days.lowerBound, day)...max(group.days.upperBound, day)
      group.count += 1
      end = skippingSpelledNumber(next + 1, value: day)
      group.end = end
    }
    if term(end) == .unit(.month) { group.end = end + 1 }
    return group
  }

  // MARK: - Edges

  /// `akhir Juni`, `awal triwulan II`, `akhir tahun 2025`.
  private mutating func readEdge(_ edge: Edge) {
    let next = skippingFillers(position + 1)
    switch term(next) {
    case .month, .calendar: self.edge = edge
    case .unit(.month) where isMonthName(next + 1): self.edge = edge
    case .unit(let unit) where unit.monthCount > 1: self.edge = edge
    case .number where fullYear(next) != nil: self.edge = edge
    case .dash, .until, .and, .slash, .comma: readEdges(from: edge, joint: next)
    case .dateWord: break
    default: expression.hasUnscheduledWords = true
    }
    position += 1
  }

  /// `awal s.d. akhir Maret` is all of it; `awal, tengah, dan akhir tahun` are months of it.
  private mutating func readEdges(from first: Edge, joint: Int) {
    var edges = [first]
    var end = joint
    var isList = true
    while edges.count < 3, let (joint, next) = jointOfNumbers(at: end),
      case .edge(let edge)? = term(next)
    {
      isList = isList && joint != .dash && joint != .until
      edges.append(edge)
      position = next
      end = next + 1
    }
    guard isList, let last = edges.popLast(), !edges.isEmpty,
      case .unit(let unit)? = term(skippingFillers(end)), unit.monthCount > 1
    else { return }
    edge = last
    edgesBefore = edges
  }
}
