/// Units that are counted: quarters and halves of a year, months by number, weeks of a month.
extension ExpressionParser {
  mutating func readUnit(_ unit: CalendarUnit) {
    switch unit {
    case .year: readYearUnit()
    case .week: readWeekUnit()
    case .month: readMonthUnit()
    case .day: readDayUnit()
    case .quarter, .third, .half: readNumberedUnit(unit)
    }
  }

  /// The number that counts a unit at an index, and the index after it.
  func unitNumber(at start: Int, of unit: CalendarUnit) -> (value: Int, end: Int)? {
    var index = skippingFillers(start)
    if term(index) == .dash { index += 1 }
    switch term(index) {
    case .ordinal(let value), .number(let value, 0...2):
      return (value, afterSpelledNumber(index + 1, value: value))
    case .lastOrdinal where unit.countInYear > 1: return (unit.countInYear, index + 1)
    default: return nil
    }
  }

  /// Past the same number in words: the `(satu)` of `Triwulan I (satu)`.
  private func afterSpelledNumber(_ index: Int, value: Int) -> Int {
    guard term(index) == .open, term(index + 2) == .close else { return index }
    switch term(index + 1) {
    case .ordinal(value), .number(value, 0...2): return index + 3
    default: return index
    }
  }

  private mutating func readNumberedUnit(_ unit: CalendarUnit) {
    let start = position
    position += 1
    counted = unit
    guard let number = unitNumber(at: position, of: unit) else {
      expression.hasUnscheduledWords = true
      if edge != nil, term(position) != .open { edge = nil }
      return
    }
    addUnit(unit, number: number.value, from: start, to: number.end)
  }

  private mutating func addUnit(_ unit: CalendarUnit, number: Int, from start: Int, to end: Int) {
    position = end
    guard (1...unit.countInYear).contains(number) else {
      return markUnreadable(
        "tidak ada; setahun punya \(unit.countInYear) \(unit.indonesianName)",
        at: range(from: start, to: end))
    }
    let keptEdge = edge
    var mention = Mention(
      unit: unit, months: unit.months(number: number), edge: keptEdge,
      range: range(from: start, to: end))
    mention.year = readYear()
    mention.range = range(from: start, to: position)
    add(mention)
    readFurtherYears()
    edge = continuesCounting ? keptEdge : nil
  }

  /// Whether another number of the same unit follows: `akhir TW I dan II`.
  private var continuesCounting: Bool {
    switch term(position) {
    case .comma, .and, .dash, .until, .slash, .or: isOrdinalOrFigure(position + 1)
    default: false
    }
  }

  private func isOrdinalOrFigure(_ index: Int) -> Bool {
    switch term(index) {
    case .ordinal, .number: true
    case .and, .unit: isOrdinalNext(index + 1)
    default: false
    }
  }

  private func isOrdinalNext(_ index: Int) -> Bool {
    switch term(index) {
    case .ordinal, .number: true
    default: false
    }
  }

  /// A number by itself that continues the count of a unit: the II of `TW I dan II`.
  mutating func readCounted(_ value: Int, isFigure: Bool) -> Bool {
    guard let unit = counted, (1...unit.countInYear).contains(value) else { return false }
    guard !isFigure || link > .apart || term(position - 1) == .open else { return false }
    addUnit(unit, number: value, from: position, to: position + 1)
    return true
  }

  mutating func readBareOrdinal(_ value: Int) {
    if case .month? = term(position + 1), let last = expression.parts.last?.last,
      !last.weeks.isEmpty,
      (1...5).contains(value)
    {
      leadingWeeks = [value]
      position += 1
      return
    }
    if !readCounted(value, isFigure: false) { ignore() }
  }

  // MARK: - Months by number

  /// `bulan Maret`, `bulan 3`, `bulan ke-1 s.d. 12`, `bulan kedua triwulan I`.
  private mutating func readMonthUnit() {
    let next = skippingFillers(position + 1)
    if isMonthName(next) || dateFollows(next) {
      position += 1
      return
    }
    guard let number = unitNumber(at: position + 1, of: .month) else {
      expression.hasUnscheduledWords = true
      position += 1
      if case .relative? = term(position) { position += 1 }
      return
    }
    if let unit = unitAround(number.end) {
      edge = .month(min(number.value, unit.monthCount))
      position = number.end
      return
    }
    if placeRecurrence(inMonth: number.value) {
      position = number.end
      return
    }
    let start = position
    if isUnsettledMonth(number.end) {
      expression.hasUnscheduledWords = true
      position = number.end
      return
    }
    note(
      "bulan dibaca dari angkanya", id: "waktu.bulan-angka", at: range(from: start, to: number.end))
    counted = .month
    addUnit(.month, number: number.value, from: start, to: number.end)
  }

  /// `bulan ke-3` is March only where the plan's third month is March too; `bulan terakhir`, and
  /// `bulan kedua dari` something, are no month that can be named.
  private func isUnsettledMonth(_ end: Int) -> Bool {
    switch term(end) {
    case .from, .after, .before: return true
    default: break
    }
    switch term(end - 1) {
    case .lastOrdinal: return true
    case .ordinal: return period.first.number != 1
    default: return false
    }
  }

  mutating func dateFollows(_ index: Int) -> Bool {
    guard let group = dayGroup(at: index) else { return false }
    return isMonthName(group.end)
  }

  /// The longer unit whose month is counted: `triwulan` behind `bulan kedua [setiap]`.
  func unitAround(_ index: Int) -> CalendarUnit? {
    var index = skippingFillers(index)
    if term(index) == .each || term(index) == .per { index += 1 }
    guard case .unit(let unit)? = term(index), unit.isNumberedInYear else { return nil }
    return unit
  }

  private mutating func readDayUnit() {
    expression.hasUnscheduledWords = true
    position += 1
    if term(position) == .unit(.week), weekGroup(at: position) == nil { position += 1 }
  }
}

extension CalendarUnit {
  /// As messages say it.
  var indonesianName: String {
    switch self {
    case .day: "hari"
    case .week: "minggu"
    case .month: "bulan"
    case .quarter: "triwulan"
    case .third: "caturwulan"
    case .half: "semester"
    case .year: "tahun"
    }
  }
}
