/// Gives the parts of an expression their years.
///
/// A year holds for the mention it is said with. A mention without one takes, in this order, the
/// year that stands before its group (`Tahun 2025: Maret, Juni`), the next year said after it
/// (`Maret, Juni 2025`), the one said before it (`Desember 2024 dan Januari`), and last the years
/// of the plan's period.
struct YearPlacer {
  let parts: [Part]
  let period: Period
  /// How many months a part that is open at its end lasts, if that is said.
  let length: Int?
  /// Whether it recurs, so that `s.d. Juni` begins with the period.
  let recurs: Bool
  /// The year that stands before each part's group.
  private let leading: [Int?]
  /// The nearest year said after each part.
  private let following: [Int?]
  /// The index of the first part that says a year.
  private let firstWithYear: Int

  init(of expression: Expression, in period: Period) {
    parts = expression.parts
    self.period = period
    length = expression.lengthInMonths
    recurs = expression.recurs
    leading = Self.leadingYears(of: parts)
    following = Self.followingYears(of: parts)
    firstWithYear = parts.firstIndex(where: \.saysYear) ?? parts.count
  }

  /// The parts in their places; nil for a year that only stood before others.
  func place() -> [Placement?] {
    var placed = [Placement?](repeating: nil, count: parts.count)
    for index in parts.indices.reversed() where !isLeadingYear(index) {
      let next = index + 1 < parts.count ? placed[index + 1] : nil
      placed[index] = placedBySaidYear(index, next: next?.stretches.first?.lowerBound)
    }
    for index in parts.indices where placed[index] == nil && !isLeadingYear(index) {
      placed[index] = placedByYearBefore(index, placed) ?? placedInPeriod(index)
    }
    return placed
  }

  // MARK: - The years said

  /// Whether a part is only a year that stands before the months it is meant for.
  private func isLeadingYear(_ index: Int) -> Bool { Self.isLeadingYear(index, in: parts) }

  private static func isLeadingYear(_ index: Int, in parts: [Part]) -> Bool {
    let part = parts[index]
    guard part.start.unit == .year, part.start.isWholeYear, part.end == nil, !part.isOpenAtEnd,
      !part.isExcluded, let next = parts.indices.contains(index + 1) ? parts[index + 1] : nil
    else { return false }
    return next.start.year == nil && !next.isExcluded
  }

  private static func leadingYears(of parts: [Part]) -> [Int?] {
    var leading: Int?
    return parts.indices.map { index in
      if isLeadingYear(index, in: parts) {
        leading = parts[index].start.year
      } else if parts[index].start.year != nil {
        leading = nil
      }
      return leading
    }
  }

  private static func followingYears(of parts: [Part]) -> [Int?] {
    var following: Int?
    return parts.indices.reversed().map { index in
      defer {
        let own = parts[index].start.year ?? parts[index].end?.year
        following = isLeadingYear(index, in: parts) ? nil : own ?? following
      }
      return following
    }.reversed()
  }

  private func placedBySaidYear(_ index: Int, next: Int?) -> Placement? {
    let part = parts[index]
    guard let end = part.end else {
      if let year = part.start.year ?? leading[index] { return single(part, year) }
      return following[index].map { single(part, listYear($0, of: part, before: next)) }
    }
    switch (part.start.year ?? leading[index], end.year) {
    case (let first?, let last?): return span(part, from: first, to: last)
    case (let first?, nil): return span(part, from: first, to: first + (wraps(part) ? 1 : 0))
    case (nil, let last?): return span(part, from: firstYear(of: part, to: last), to: last)
    case (nil, nil):
      return following[index].map { span(part, from: firstYear(of: part, to: $0), to: $0) }
    }
  }

  /// The year a list shares, but the one before it where only that lies in the period and in the
  /// list's order: `November, Desember, Januari 2026` in a plan of 2025.
  private func listYear(_ year: Int, of part: Part, before next: Int?) -> Int {
    let month = ordinal(year, part.start.months.lowerBound)
    guard let next, month > next, !period.ordinals.contains(month),
      period.ordinals.contains(month - 12)
    else { return year }
    return year - 1
  }

  func wraps(_ part: Part) -> Bool {
    part.start.months.lowerBound > part.last.months.upperBound
  }

  /// `November - Januari 2026` begins in 2025, unless the plan lies in 2026 alone: then both months
  /// are meant in it, and the end comes before the start.
  private func firstYear(of part: Part, to last: Int) -> Int {
    let isPlanOfOneYear = period.first.year == last && period.last.year == last
    return wraps(part) && !isPlanOfOneYear ? last - 1 : last
  }

  /// A year said before: the first such month that comes after it, if the period allows.
  private func placedByYearBefore(_ index: Int, _ placed: [Placement?]) -> Placement? {
    guard index > firstWithYear, let before = placed[index - 1], before.stretches.count == 1,
      let last = before.stretches.first?.upperBound
    else { return nil }
    let part = parts[index]
    let year = last / 12
    let month = ordinal(year, part.start.months.lowerBound)
    let isLater =
      month <= last && (!period.ordinals.contains(month) || period.ordinals.contains(month + 12))
    let first = isLater && !part.start.isWholeYear ? year + 1 : year
    guard part.end != nil else { return single(part, first) }
    return span(part, from: first, to: first + (wraps(part) ? 1 : 0))
  }

  // MARK: - Placing

  func ordinal(_ year: Int, _ month: Int) -> Int { year * 12 + month - 1 }

  private func single(_ part: Part, _ year: Int) -> Placement {
    stretch(
      part, ordinal(year, part.start.months.lowerBound), ordinal(year, part.start.months.upperBound)
    )
  }

  private func span(_ part: Part, from first: Int, to last: Int) -> Placement {
    stretch(
      part, ordinal(first, part.start.months.lowerBound), ordinal(last, part.last.months.upperBound)
    )
  }

  private func stretch(_ part: Part, _ lower: Int, _ upper: Int) -> Placement {
    guard lower <= upper, !(lower == upper && part.isReversedWithinMonth) else {
      return .reversed
    }
    return Placement(stretches: [opened(part, clippedToPeriod(part, lower...upper))])
  }

  /// A year by itself is what the plan has of it.
  private func clippedToPeriod(_ part: Part, _ stretch: ClosedRange<Int>) -> ClosedRange<Int> {
    guard stretch.overlaps(period.ordinals) else { return stretch }
    let lower =
      part.start.isWholeYear ? max(stretch.lowerBound, period.first.ordinal) : stretch.lowerBound
    let upper =
      part.last.isWholeYear ? min(stretch.upperBound, period.last.ordinal) : stretch.upperBound
    return lower...upper
  }

  func opened(_ part: Part, _ stretch: ClosedRange<Int>) -> ClosedRange<Int> {
    if part.isOpenAtStart, recurs {
      return min(stretch.lowerBound, period.first.ordinal)...stretch.upperBound
    }
    guard part.isOpenAtEnd else { return stretch }
    let last = length.map { stretch.lowerBound + $0 - 1 } ?? period.last.ordinal
    return stretch.lowerBound...max(stretch.upperBound, last)
  }
}

extension Part {
  fileprivate var saysYear: Bool { start.year != nil || end?.year != nil }

  /// Whether its end comes before its start if both lie in one month: `25 - 5 Maret`.
  var isReversedWithinMonth: Bool {
    guard let end else { return false }
    if let first = start.days, let last = end.days { return first.lowerBound > last.upperBound }
    if let first = start.weeks.first, let last = end.weeks.last { return first > last }
    return false
  }
}
