import Diagnostics

/// Works out what a tidy expression means in a period: its kind, its months and its weeks.
struct ExpressionEvaluator {
  let expression: Expression
  let period: Period
  /// Where each part lies; nil for those that another part makes needless.
  var placements: [Placement?]
  var remarks: [Remark]

  init(_ expression: Expression, period: Period) {
    self.expression = expression
    self.period = period
    placements = YearPlacer(of: expression, in: period).place()
    remarks = expression.remarks
  }

  /// The target, or nil if the words say no time at all; `text` is only kept in it.
  mutating func evaluate(_ text: String) -> TimeTarget? {
    let reversed = indices { placements[$0]?.isReversed == true }
    if !reversed.isEmpty {
      remarks += reversed.map { Remark.reversedRange(at: parts[$0].range) }
      return TimeTarget(text: text, kind: .unreadable)
    }
    applyRefinements()
    dropFramingYears()
    let months = self.months
    if months.isEmpty { return withoutMonths(text) }
    remarkMissingDays()
    remarkOutside(months)
    remarkBefore()
    let weeks = self.weeks(of: months)
    return TimeTarget(
      text: text, kind: kind, months: months.ordinals.map(Month.init(ordinal:)), weeks: weeks)
  }

  private mutating func withoutMonths(_ text: String) -> TimeTarget? {
    if expression.recurrence != nil {
      let whole = 0..<text.utf8.count
      remarks.append(
        Remark(
          id: "waktu.berkala-tanpa-bulan", severity: .warning,
          message: "pengulangan ini tidak jatuh pada bulan mana pun dari waktu yang disebut",
          range: whole))
      return TimeTarget(text: text, kind: .unscheduled)
    }
    let isTime = expression.hasUnscheduledWords || expression.hasTimeWords
    return isTime ? TimeTarget(text: text, kind: .unscheduled) : nil
  }

  /// SPEC: recurring words outweigh a deadline, since `setiap bulan, paling lambat tanggal 5` is due
  /// again and again; `akhir Juni` alone is a deadline, `awal Maret - akhir Mei` is not.
  private var kind: TimeTarget.Kind {
    if expression.recurs { return .recurring }
    if expression.deadline != nil { return .deadline }
    let kept = kept
    let allHaveEdges = kept.allSatisfy { index in
      parts[index].start.hasEdge && parts[index].end == nil && !parts[index].isOpenAtEnd
    }
    let endsOpen = kept.contains { parts[$0].isOpenAtStart }
    return !kept.isEmpty && (allHaveEdges || endsOpen) ? .deadline : .during
  }

  // MARK: - Months

  var parts: [Part] { expression.parts }

  func indices(where test: (Int) -> Bool) -> [Int] {
    placements.indices.filter { placements[$0] != nil && test($0) }
  }

  /// The parts that are meant: neither needless nor taken away.
  var kept: [Int] { indices { !parts[$0].isExcluded } }

  func months(of indices: [Int]) -> MonthSet {
    MonthSet(indices.flatMap { placements[$0]?.stretches ?? [] })
  }

  private var months: MonthSet {
    let kept = kept
    let excluded = self.months(of: indices { parts[$0].isExcluded })
    var months = self.months(of: kept)
    if kept.isEmpty, isOfWholePeriod {
      months = MonthSet([period.ordinals])
    }
    if let recurrence = expression.recurrence {
      let singles = self.months(of: kept.filter { parts[$0].isSingleMonth })
      months = recurring(recurrence, in: months.subtracting(singles)).union(singles)
    }
    return months.subtracting(excluded)
  }

  /// Whether no month need be named: `setiap triwulan`, `sepanjang tahun`, `selama tahun berjalan`.
  private var isOfWholePeriod: Bool {
    expression.recurrence != nil || expression.recursThroughout
      || expression.coversPeriod && !expression.hasUnscheduledWords
  }

  private func recurring(_ recurrence: Recurrence, in months: MonthSet) -> MonthSet {
    guard recurrence != .monthly else { return months }
    return MonthSet(
      months.ordinals.filter { recurrence.months.contains($0 % 12 + 1) }.map { $0...$0 })
  }

  // MARK: - Weeks

  private func weeks(of months: MonthSet) -> [TimeTarget.Week] {
    let kept = kept
    var weeks = Set(
      kept.flatMap { index in placements[index].map(parts[index].weeks(in:)) ?? [] })
    if expression.recurrence != nil || kept.isEmpty {
      for ordinal in months.ordinals {
        for week in expression.weeksOfEveryMonth {
          weeks.insert(TimeTarget.Week(month: Month(ordinal: ordinal), number: week))
        }
      }
    }
    let ordinals = Set(months.ordinals)
    return weeks.filter { ordinals.contains($0.month.ordinal) }
      .sorted { ($0.month, $0.number) < ($1.month, $1.number) }
  }
}
