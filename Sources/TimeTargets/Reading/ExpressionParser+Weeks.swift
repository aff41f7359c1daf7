/// Weeks of a month, before it, behind it, or of every month.
extension ExpressionParser {
  /// Weeks said together: `minggu ke-1 dan ke-3`, `M1-M3`, `minggu terakhir`.
  struct WeekGroup {
    var weeks = [Int]()
    /// The index after the group.
    var end: Int
    var hasLast = false
    var isReversed = false
    var isAlternative = false
    /// A number that no month's week has.
    var impossible: Int?

    mutating func add(_ week: Int, after joint: Term?) {
      guard (1...5).contains(week) else { return impossible = week }
      if joint == .or { isAlternative = true }
      if joint == .dash || joint == .until, let first = weeks.last {
        if first > week { isReversed = true } else { weeks += first...week }
      }
      weeks.append(week)
    }
  }

  /// The weeks said at an index where the word `minggu` stands; nil if it is the day, or no number
  /// follows it.
  func weekGroup(at start: Int) -> WeekGroup? {
    guard term(start) == .unit(.week) else { return nil }
    var group = WeekGroup(end: start)
    var joint: Term?
    var index = start + 1
    while group.end - start < 40, let end = readWeek(at: index, into: &group, after: joint) {
      group.end = end
      // Weeks may also stand side by side: `M1 M2`.
      if let next = jointOfNumbers(at: end) {
        (joint, index) = (next.joint, next.next)
      } else if term(end) == .unit(.week) {
        (joint, index) = (nil, end)
      } else {
        break
      }
      if term(index) == .unit(.week) { index += 1 }
    }
    return group.end > start ? group : nil
  }

  /// Reads one week's number; gives the index after it.
  private func readWeek(at start: Int, into group: inout WeekGroup, after joint: Term?) -> Int? {
    var index = skippingFillers(start)
    if term(index) == .dash { index += 1 }
    switch term(index) {
    case .ordinal(let week): group.add(week, after: joint)
    case .lastOrdinal: group.hasLast = true
    // `Minggu 12 Januari` is a Sunday.
    case .number(let week, 0...2):
      guard week <= 5 || joint == nil && !isMonthName(index + 1) else { return nil }
      group.add(week, after: joint)
    default: return nil
    }
    return index + 1
  }

  /// The weeks of a group, with remarks on what is wrong with it.
  private mutating func accept(_ group: WeekGroup, from start: Int) -> [Int] {
    let range = range(from: start, to: group.end)
    if group.hasLast {
      note(
        "minggu terakhir tidak diberi nomor karena jumlah minggu tiap bulan berbeda",
        id: "waktu.minggu-terakhir", at: range)
    }
    if let week = group.impossible, namesMonthOrYear {
      if expression.parts.isEmpty, !monthFollows(group.end) { expression.isUnreadable = true }
      warn("sebulan tidak punya minggu ke-\(week)", id: "waktu.minggu-tidak-ada", at: range)
    }
    if group.isAlternative {
      note("disebut sebagai pilihan; semuanya dipakai", id: "waktu.alternatif", at: range)
    }
    if group.isReversed { reverse(at: range) }
    return Set(group.weeks).sorted()
  }

  /// Without either, `Minggu 12-14` counts the weeks of a term or a project, and is no month's week.
  private var namesMonthOrYear: Bool {
    lexemes.contains { lexeme in
      switch lexeme.term {
      case .month, .calendar, .number(_, digits: 4): true
      default: false
      }
    }
  }

  /// Weeks by the word `minggu`, wherever they stand.
  mutating func readWeekUnit() {
    let start = position
    expression.hasUnscheduledWords = true
    guard let group = weekGroup(at: position) else {
      position += 1
      if case .relative? = term(position) { position += 1 }
      return
    }
    guard !isExcluding else {
      expression.ignored.append(range(from: start, to: group.end))
      position = group.end
      return
    }
    let weeks = accept(group, from: start)
    position = group.end
    if expression.recurrence != nil {
      expression.weeksOfEveryMonth = weeks
    } else if monthFollows(group.end) {
      leadingWeeks = weeks
    } else if link == .range, extendWeeks(to: weeks.last) || attach(weeks) {
      link = .beside
    } else if let last = expression.parts.indices.last, link != .range {
      expression.parts[last].last.weeks = weeks
    } else {
      expression.weeksOfEveryMonth = weeks
    }
  }

  /// `minggu ke-1 Maret s.d. minggu ke-3` ends in the month it began in.
  private mutating func extendWeeks(to end: Int?) -> Bool {
    guard let end, let last = expression.parts.indices.last, expression.parts[last].end == nil,
      let start = expression.parts[last].start.weeks.first, start <= end
    else { return false }
    expression.parts[last].start.weeks = Array(start...end)
    return true
  }

  /// A dash may only set the weeks off from their month: `Juli - Minggu ke-2`.
  private mutating func attach(_ weeks: [Int]) -> Bool {
    guard isDashRange, let last = expression.parts.indices.last,
      expression.parts[last].end == nil, expression.parts[last].start.unit == .month,
      expression.parts[last].start.weeks.isEmpty
    else { return false }
    expression.parts[last].start.weeks = weeks
    return true
  }

  /// Whether the month of weeks that ended before an index follows: `[,] [bulan] Maret`.
  private func monthFollows(_ index: Int) -> Bool {
    var index = skippingFillers(index)
    if term(index) == .comma { index = skippingFillers(index + 1) }
    if term(index) == .unit(.month) { index = skippingFillers(index + 1) }
    return isMonthName(index)
  }

  /// Weeks behind their month: `Februari minggu ke-2`, `Februari (minggu ke-2)`.
  mutating func readTrailingWeeks() -> [Int]? {
    let isBracketed = term(position) == .open
    let hasComma = term(position) == .comma
    let start = skippingFillers(isBracketed || hasComma ? position + 1 : position)
    guard let group = weekGroup(at: start) else { return nil }
    if hasComma, monthFollows(group.end) { return nil }
    if isBracketed, term(group.end) != .close { return nil }
    let weeks = accept(group, from: start)
    position = isBracketed ? group.end + 1 : group.end
    return weeks
  }
}
