/// Months of the calendar as disjoint ranges of their ordinals, ascending; `2025-01..2025-03,
/// 2025-06`.
///
/// Ranges keep the work small when hostile words name centuries again and again.
struct MonthSet {
  let ranges: [ClosedRange<Int>]

  /// The ordinals of the years 0 to 9999, the only ones that months have.
  static let calendar = 0...119_999

  init(_ ranges: [ClosedRange<Int>] = []) {
    var merged = [ClosedRange<Int>]()
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.overlaps(Self.calendar) {
      let range = range.clamped(to: Self.calendar)
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  var isEmpty: Bool { ranges.isEmpty }

  var ordinals: [Int] { ranges.flatMap { Array($0) } }

  func union(_ other: MonthSet) -> MonthSet { MonthSet(ranges + other.ranges) }

  func isSubset(of other: MonthSet) -> Bool {
    var index = 0
    for range in ranges {
      while index < other.ranges.count, other.ranges[index].upperBound < range.lowerBound {
        index += 1
      }
      guard index < other.ranges.count, other.ranges[index].lowerBound <= range.lowerBound,
        other.ranges[index].upperBound >= range.upperBound
      else { return false }
    }
    return true
  }

  func overlaps(_ other: MonthSet) -> Bool { other.subtracting(self).count < other.count }

  private var count: Int { ranges.reduce(0) { $0 + $1.count } }

  func subtracting(_ other: MonthSet) -> MonthSet {
    var rest = [ClosedRange<Int>]()
    var index = 0
    for range in ranges {
      var lower = range.lowerBound
      while index < other.ranges.count, other.ranges[index].upperBound < lower { index += 1 }
      var next = index
      while next < other.ranges.count, other.ranges[next].lowerBound <= range.upperBound {
        let hole = other.ranges[next]
        if hole.lowerBound > lower { rest.append(lower...hole.lowerBound - 1) }
        lower = hole.upperBound + 1
        next += 1
      }
      if lower <= range.upperBound { rest.append(lower...range.upperBound) }
    }
    return MonthSet(rest)
  }
}

extension Period {
  var ordinals: ClosedRange<Int> { first.ordinal...last.ordinal }
}
