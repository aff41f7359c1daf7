/// How many times and how long: `3 bulan sekali`, `2 kali dalam 1 tahun`, `14 hari`, `sepanjang
/// tahun`.
extension ExpressionParser {
  /// Figures before a unit or before `kali`; false if neither follows.
  mutating func readFrequency(_ value: Int) -> Bool {
    let next = skippingSpelledNumber(position + 1, value: value)
    switch term(next) {
    case .times:
      readTimes(value, from: next + 1)
      return true
    case .unit(let unit):
      readDuration(value, unit, from: next + 1)
      return true
    case .adverb(let unit):
      recur(every: value, unit)
      position = next + 1
      return true
    default: return false
    }
  }

  /// `2 (dua) kali dalam 1 (satu) tahun`, `1 kali/bulan`, `2 kali setiap bulan`.
  private mutating func readTimes(_ count: Int, from index: Int) {
    expression.hasUnscheduledWords = true
    position = skippingFillers(index)
    if term(position) == .during { position += 1 }
    switch term(position) {
    case .each, .per: times = count
    case .slash:
      position += 1
      if case .number(let value, _)? = term(position) {
        readPeriodOfTimes(count, every: value)
      } else if case .unit(let unit)? = term(position) {
        times = count
        recur(every: 1, unit)
        position += 1
      }
    case .number(let value, _): readPeriodOfTimes(count, every: value)
    default: break
    }
  }

  private mutating func readPeriodOfTimes(_ count: Int, every value: Int) {
    let end = skippingSpelledNumber(position + 1, value: value)
    guard case .unit(let unit)? = term(end), !isMonthName(end + 1) else { return }
    times = count
    recur(every: value, unit)
    position = end + 1
  }

  /// `sekali sebulan`, `sekali dalam 3 bulan`.
  mutating func readOnce() { readTimes(1, from: position + 1) }

  /// `3 bulan sekali`, `setahun dua kali`, and `14 hari`, which names no month.
  private mutating func readDuration(_ count: Int, _ unit: CalendarUnit, from index: Int) {
    expression.hasUnscheduledWords = true
    position = index
    if term(index) == .once {
      recur(every: count, unit)
      position += 1
    } else if case .number(let times, _)? = term(index), term(index + 1) == .times {
      self.times = times
      recur(every: count, unit)
      position += 2
    } else {
      durationEnd = index
      if unit.monthCount > 0, count <= 1000 { expression.lengthInMonths = count * unit.monthCount }
    }
  }

  // MARK: - Sepanjang and selama

  /// `sepanjang tahun [2025]` recurs every month; `selama tahun 2025` is all of it; `selama 12
  /// bulan` is the period if it has as many months.
  mutating func readDuring() {
    let isThroughout = lexemes[position].term == .throughout
    expression.hasTimeWords = true
    position = skippingFillers(position + 1)
    if term(position) == .unit(.year) {
      coverPeriod(isThroughout: isThroughout)
      return
    }
    if isThroughout, fullYear(position) != nil { coverPeriod(isThroughout: true) }
    let hadUnscheduledWords = expression.hasUnscheduledWords
    guard case .number(let value, _)? = term(position), readFrequency(value),
      durationEnd == position, expression.lengthInMonths == period.ordinals.count
    else { return }
    expression.hasUnscheduledWords = hadUnscheduledWords
    coverPeriod(isThroughout: isThroughout)
  }

  private mutating func coverPeriod(isThroughout: Bool) {
    if isThroughout {
      expression.recurs = true
      expression.recursThroughout = true
    } else {
      expression.coversPeriod = true
    }
  }
}
