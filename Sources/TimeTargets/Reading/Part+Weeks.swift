/// The weeks of a part, once it is placed.
extension Part {
  var hasWeeks: Bool { !start.weeks.isEmpty || end?.weeks.isEmpty == false }

  func weeks(in placement: Placement) -> [TimeTarget.Week] {
    hasWeeks ? placement.stretches.flatMap(weeks(in:)) : []
  }

  private func weeks(in stretch: ClosedRange<Int>) -> [TimeTarget.Week] {
    guard let end else { return weeksOfSingle(in: stretch) }
    switch (start.weeks.first, end.weeks.last) {
    case (let from?, let to?): return weeks(of: stretch, from: from, to: to)
    // `Minggu II Februari - Maret` begins in that week; `Minggu I-II Februari - Maret` is said of
    // each month.
    case (let from?, nil) where start.weeks.count == 1:
      return weeks(of: stretch.lowerBound, from: from)
    case (.some, nil):
      guard stretch.count <= 120 else { return [] }
      return stretch.flatMap { month in start.weeks.map { week(month, $0) } }
    case (nil, let to?): return (1...to).map { week(stretch.upperBound, $0) }
    case (nil, nil): return []
    }
  }

  private func weeksOfSingle(in stretch: ClosedRange<Int>) -> [TimeTarget.Week] {
    guard start.unit == .month else { return [] }
    if isOpenAtEnd, let from = start.weeks.first {
      return weeks(of: stretch.lowerBound, from: from)
    }
    return stretch.count == 1 ? start.weeks.map { week(stretch.lowerBound, $0) } : []
  }

  /// All weeks from one of the first month to one of the last.
  private func weeks(of stretch: ClosedRange<Int>, from: Int, to: Int) -> [TimeTarget.Week] {
    guard stretch.count > 1 else {
      return (from...max(from, to)).map { week(stretch.lowerBound, $0) }
    }
    guard stretch.count <= 24 else { return [] }
    let between = stretch.dropFirst().dropLast().flatMap { weeks(of: $0, from: 1) }
    return weeks(of: stretch.lowerBound, from: from) + between
      + (1...to).map { week(stretch.upperBound, $0) }
  }

  /// The weeks of a month from one on; a fifth week begins on the 29th.
  private func weeks(of ordinal: Int, from first: Int) -> [TimeTarget.Week] {
    let last = Month(ordinal: ordinal).dayCount > 28 ? 5 : 4
    return (first...max(first, last)).map { week(ordinal, $0) }
  }

  private func week(_ ordinal: Int, _ number: Int) -> TimeTarget.Week {
    TimeTarget.Week(month: Month(ordinal: ordinal), number: number)
  }
}
