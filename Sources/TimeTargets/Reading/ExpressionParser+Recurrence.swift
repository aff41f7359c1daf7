/// What recurs: `setiap 3 (tiga) bulan`, `per semester`, `setiap Senin`, `bulanan`.
extension ExpressionParser {
  mutating func readRecurrence() {
    switch lexemes[position].term {
    case .each: readEach(isAsOf: false)
    case .per: readEach(isAsOf: true)
    case .adverb(let unit):
      recur(every: 1, unit)
      position += 1
    default: readOnce()
    }
  }

  /// Adds a recurrence; words that do not settle its months still say that it recurs.
  mutating func recur(every count: Int, _ unit: CalendarUnit, edge: Edge? = nil) {
    expression.recurs = true
    expression.hasUnscheduledWords = true
    let times = times
    self.times = 1
    guard let new = Recurrence(times: times, every: count, unit, edge: edge) else { return }
    expression.recurrence = expression.recurrence?.union(new) ?? new
    recurringStretch = unit.monthCount * count > 1 ? (count, unit) : nil
    recursByDay = false
  }

  /// `setiap triwulan, pada bulan pertama` says afterwards which month of the quarter it is.
  mutating func placeRecurrence(inMonth number: Int) -> Bool {
    guard let (count, unit) = recurringStretch, (1...count * unit.monthCount).contains(number)
    else {
      return false
    }
    expression.recurrence = Recurrence(every: count, unit, edge: .month(number))
    return true
  }

  // MARK: - Setiap and per

  /// `setiap 3 (tiga) bulan`, `setiap akhir triwulan`, `setiap Senin`, `setiap Maret`. `per` with a
  /// date behind it only says "as of".
  private mutating func readEach(isAsOf: Bool) {
    if isAsOf { expression.hasTimeWords = true } else { expression.hasUnscheduledWords = true }
    position += 1
    if term(position) == .dash || term(position) == .open { position += 1 }
    position = skippingFillers(position)
    let places = readPlaces()
    let count = readCount()
    switch term(position) {
    case .unit(.week): readEachWeek(every: count)
    case .unit(.month) where isCountedMonth(position): readEachCountedMonth()
    case .unit(let unit), .adverb(let unit):
      for place in places { recur(every: count, unit, edge: place) }
      position += 1
      readAfterEach(unit)
    case .weekday:
      recur(every: 1, .day)
      position += 1
    case .dateWord where !isAsOf:
      recur(every: 1, .month)
      recursByDay = true
    case .month where !isAsOf, .calendar where !isAsOf:
      readEachMonth(places)
    case .number where !isAsOf && dateFollows(position):
      readEachMonth(places)
    default: edge = places.last ?? nil
    }
  }

  private func isCountedMonth(_ index: Int) -> Bool {
    switch term(index + 1) {
    case .ordinal, .lastOrdinal: true
    default: false
    }
  }

  /// `setiap bulan pertama triwulan`; of `setiap bulan ke-3` by itself nobody can say which it is.
  private mutating func readEachCountedMonth() {
    expression.recurs = true
    expression.hasUnscheduledWords = true
    guard let number = unitNumber(at: position + 1, of: .month) else { return }
    position = number.end
    guard let unit = unitAround(number.end) else { return }
    edge = .month(min(number.value, unit.monthCount))
    recur(every: 1, unit, edge: edge)
    position = skippingFillers(position) + 1
    edge = nil
    counted = unit
  }

  /// `setiap Maret`: the months are still to be read.
  private mutating func readEachMonth(_ places: [Edge?]) {
    recur(every: 1, .month)
    edge = places.last ?? nil
  }

  /// `awal`, `akhir`, `awal dan akhir` between `setiap` and its unit; one nil if there is none.
  private mutating func readPlaces() -> [Edge?] {
    if let edge, case .month = edge {
      self.edge = nil
      return [edge]
    }
    var places = [Edge]()
    while places.count < 3, case .edge(let edge)? = term(position) {
      places.append(edge)
      position = skippingFillers(position + 1)
      guard let (_, next) = jointOfNumbers(at: position), case .edge? = term(next) else { break }
      position = next
    }
    return places.isEmpty ? [nil] : places
  }

  /// The 3 of `setiap 3 (tiga) bulan`; 1 if no number counts a unit here.
  private mutating func readCount() -> Int {
    guard case .number(let value, let digits)? = term(position), digits <= 2 else { return 1 }
    let end = skippingSpelledNumber(position + 1, value: value)
    switch term(end) {
    case .unit(.month) where isMonthName(end + 1): return 1
    case .unit, .adverb:
      position = end
      return value
    default: return 1
    }
  }

  /// `setiap minggu`, `setiap minggu ke-2`.
  private mutating func readEachWeek(every count: Int) {
    recur(every: count, .week)
    if weekGroup(at: position) == nil { position += 1 } else { readWeekUnit() }
  }

  private mutating func readAfterEach(_ unit: CalendarUnit) {
    if unit.isNumberedInYear { counted = unit }
    // `Maret 2025 dan setiap bulan berikutnya`
    if case .relative(1)? = term(position), unit == .month {
      if !expression.parts.isEmpty { readOnward() }
      position += 1
    }
    if unit == .day, term(position) == .unit(.week) { position += 1 }
    if weekGroup(at: position) != nil { readWeekUnit() }
  }
}
