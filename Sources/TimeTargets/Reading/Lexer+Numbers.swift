/// Figures: dates, counts before an item, years that a scanner broke.
extension Lexer {
  static let years = 1900...2199

  mutating func readNumber(_ value: Int, digits: Int) {
    if readAmericanDate() { return }
    if let date = figures() { return append(date.term, length: date.length) }
    if readMonthSpan() || skipItemCount() || readClockTime() || readGarbledFigures() { return }
    if let next = token(position + 1), next.isMark("%") {
      return append(.unknown, length: 2)
    }
    append(.number(value, digits: digits), length: 1)
  }

  private typealias Figure = (value: Int, digits: Int)

  private func figure(_ index: Int) -> Figure? {
    guard let token = token(index), case .number(let value, let digits) = token.kind else {
      return nil
    }
    return (value, digits)
  }

  /// Whether a mark joins the figures around it closely enough to make one date of them.
  private func joins(_ mark: UInt8, at index: Int) -> Bool {
    guard let token = token(index), let next = self.token(index + 1) else { return false }
    return token.kind == .mark(mark) && token.isGlued && next.isGlued
  }

  /// The date at the position, such as `31/12/2025`, `2025-03` or `25/12`.
  private func figures() -> (term: Term, length: Int)? {
    guard let first = figure(position), case .mark(let mark)? = token(position + 1)?.kind,
      "-/.".utf8.contains(mark), joins(mark, at: position + 1), let second = figure(position + 2)
    else { return nil }
    if joins(mark, at: position + 3), let third = figure(position + 4) {
      return fullDate(first, second, third).map { ($0, 5) }
    }
    guard !countsUnits, !isDayAfterYear(mark, at: position + 1) else { return nil }
    return monthOfYear(first, second, mark: mark).map { ($0, 3) }
  }

  /// Whether a dash only stands between a year and the next date: `28 November 2023-10 Februari`.
  private func isDayAfterYear(_ mark: UInt8, at index: Int) -> Bool {
    guard mark == UInt8(ascii: "-"), figure(index - 1)?.digits == 4,
      let word = token(index + 2)?.word, case .month? = Vocabulary.term(word)
    else { return false }
    return true
  }

  /// `12/31/2025`, which has no month 31; the order of its figures is guessed only in the repair.
  private mutating func readAmericanDate() -> Bool {
    guard joins(UInt8(ascii: "/"), at: position + 1), joins(UInt8(ascii: "/"), at: position + 3),
      let month = figure(position), let day = figure(position + 2), let year = figure(position + 4),
      year.digits == 4, (1...12).contains(month.value), (13...31).contains(day.value)
    else { return false }
    appendGarbled("\(day.value)/\(month.value)/\(year.value)", length: 5)
    return true
  }

  private func fullDate(_ first: Figure, _ second: Figure, _ third: Figure) -> Term? {
    if first.digits == 4, Self.years.contains(first.value), third.digits <= 2 {
      return .calendar(CalendarDate(year: first.value, month: second.value, day: third.value))
    }
    guard first.digits <= 2, second.digits <= 2 else { return nil }
    switch third.digits {
    case 4 where Self.years.contains(third.value):
      return .calendar(CalendarDate(year: third.value, month: second.value, day: first.value))
    case 2 where (1...12).contains(second.value) && (1...31).contains(first.value):
      return .calendar(
        CalendarDate(year: 2000 + third.value, month: second.value, day: first.value))
    default: return nil
    }
  }

  private func monthOfYear(_ first: Figure, _ second: Figure, mark: UInt8) -> Term? {
    for (year, month) in [(first, second), (second, first)]
    where year.digits == 4 && Self.years.contains(year.value) && month.digits <= 2 {
      guard (1...12).contains(month.value) else { return nil }
      return .calendar(CalendarDate(year: year.value, month: month.value))
    }
    let isDayAndMonth =
      mark == UInt8(ascii: "/") && (1...12).contains(second.value)
      && (followsWeekday ? (1...31) : (13...31)).contains(first.value)
      && (followsWeekday || second.digits == 2)
    return isDayAndMonth
      ? .calendar(CalendarDate(year: nil, month: second.value, day: first.value)) : nil
  }

  /// Whether the name of a day stands before the figures: `Sabtu (2/9)`, `Sabtu, 2/9`.
  private var followsWeekday: Bool {
    guard let sign = lexemes.last?.term, sign == .open || sign == .comma else { return false }
    return lexemes.dropLast().last?.term == .weekday
  }

  /// `01-03/2025`, from January to March.
  private mutating func readMonthSpan() -> Bool {
    guard !countsUnits, joins(UInt8(ascii: "-"), at: position + 1),
      joins(UInt8(ascii: "/"), at: position + 3), let first = figure(position),
      let second = figure(position + 2), let year = figure(position + 4), year.digits == 4,
      Self.years.contains(year.value), (1...12).contains(first.value),
      (1...12).contains(second.value)
    else { return false }
    append(.calendar(CalendarDate(year: nil, month: first.value)), length: 1)
    append(.dash, length: 1)
    append(.calendar(CalendarDate(year: year.value, month: second.value)), length: 3)
    return true
  }

  /// The count before an item: `1. Maret`, `2) Juni`.
  private mutating func skipItemCount() -> Bool {
    guard isAtLineStart, let mark = token(position + 1), mark.isMark(".") || mark.isMark(")"),
      let next = token(position + 2), next.word != nil || next.isMark("(")
    else { return false }
    position += 2
    return true
  }

  /// An hour says nothing about the month: `09.00`, `08:30`.
  private mutating func readClockTime() -> Bool {
    guard let hour = figure(position), hour.value < 25,
      joins(UInt8(ascii: "."), at: position + 1) || joins(UInt8(ascii: ":"), at: position + 1),
      let minute = figure(position + 2), minute.digits == 2, minute.value < 60
    else { return false }
    append(.unscheduled, length: 3)
    return true
  }

  /// A year or a month's name that the scanner or a slip broke: `20 25`, `202S`, `20225`, `0ktober`.
  private mutating func readGarbledFigures() -> Bool {
    if let next = token(position + 1), next.isGlued, let letters = next.word,
      let digits = digitText(position)
    {
      guard let replacement = Self.lookalikeRepair(digits + letters) else { return false }
      appendGarbled(replacement, length: 2)
      return true
    }
    guard let figure = figure(position), followsMonthOrYearWord else { return false }
    return readSplitYear(figure) || readImpossibleYear(figure)
  }

  private var followsMonthOrYearWord: Bool {
    switch lexemes.last?.term {
    case .month, .unit(.year): true
    default: false
    }
  }

  private mutating func readSplitYear(_ first: Figure) -> Bool {
    guard let second = figure(position + 1), first.digits + second.digits == 4 else { return false }
    let year =
      (1..<second.digits).reduce(first.value * 10) { value, _ in value * 10 } + second.value
    guard Self.years.contains(year) else { return false }
    appendGarbled(String(year), length: 2)
    return true
  }

  private mutating func readImpossibleYear(_ figure: Figure) -> Bool {
    let isImpossible =
      figure.digits == 3 || figure.digits >= 5
      || figure.digits == 4 && !Self.years.contains(figure.value)
    guard isImpossible else { return false }
    let written = Misspelling.Pattern(letters: Array(String(figure.value).utf8))
    let near = likelyYears.prefix(20).filter { year in
      let likely = Misspelling.Pattern(letters: Array(String(year).utf8), tolerance: 1)
      return written.distance(to: likely) != nil
    }
    appendGarbled(near.count == 1 ? String(near[0]) : nil, length: 1)
    return true
  }

  private func digitText(_ index: Int) -> String? {
    figure(index).map { String($0.value).leftPadded(to: $0.digits) }
  }

  /// The year or the month that a run of letters and figures looks like.
  static func lookalikeRepair(_ run: String) -> String? {
    let digits = run.utf8.compactMap { lookalikeDigits[$0] }
    if digits.count == 4, run.utf8.count == 4, run.utf8.filter({ $0 < 0x3A }).count >= 2,
      let year = Int(String(decoding: digits, as: UTF8.self)), years.contains(year)
    {
      return String(year)
    }
    return Misspelling(lookalike: run)?.repair
  }

  private static let lookalikeDigits: [UInt8: UInt8] = {
    var digits = [UInt8: UInt8]()
    for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { digits[digit] = digit }
    for (letter, digit) in zip("olisz".utf8, "01152".utf8) { digits[letter] = digit }
    return digits
  }()
}

extension String {
  fileprivate func leftPadded(to length: Int) -> String {
    String(repeating: "0", count: max(0, length - utf8.count)) + self
  }
}
