/// Parts for which no year is said at all: the plan's period decides.
extension YearPlacer {
  /// Where the months lie in the period, or else nearest to it.
  func placedInPeriod(_ index: Int) -> Placement {
    let part = parts[index]
    let isPlanOfOneYear = period.first.year == period.last.year
    guard !wraps(part) || !isPlanOfOneYear else {
      return .reversed
    }
    let candidates = (period.first.year - 1...period.last.year + 1).map { year in
      let last = year + (wraps(part) ? 1 : 0)
      return ordinal(
        year, part.start.months.lowerBound)...ordinal(last, part.last.months.upperBound)
    }
    guard candidates[0].count > 1 || !part.isReversedWithinMonth else {
      return .reversed
    }
    let inside = candidates.filter {
      period.ordinals.contains($0.lowerBound) && period.ordinals.contains($0.upperBound)
    }
    var stretches = inside.isEmpty ? [nearest(candidates)] : inside
    if part.isOpenAtEnd || part.isOpenAtStart { stretches = [opened(part, stretches[0])] }
    return Placement(stretches: stretches)
  }

  /// The candidate that shares most months with the period, or lies nearest to it; the earlier one
  /// of two that are equal.
  private func nearest(_ candidates: [ClosedRange<Int>]) -> ClosedRange<Int> {
    var best = candidates[0]
    for candidate in candidates.dropFirst() where nearness(candidate) > nearness(best) {
      best = candidate
    }
    return best
  }

  private func nearness(_ stretch: ClosedRange<Int>) -> Int {
    min(stretch.upperBound, period.last.ordinal) - max(stretch.lowerBound, period.first.ordinal)
  }
}
