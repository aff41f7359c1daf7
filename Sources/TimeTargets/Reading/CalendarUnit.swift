/// A stretch of the calendar that target times are said in, such as a quarter (`triwulan`).
enum CalendarUnit: Hashable {
  case day, week, month, quarter, third, half, year

  /// How many months one holds; zero for the units shorter than a month.
  var monthCount: Int {
    switch self {
    case .day, .week: 0
    case .month: 1
    case .quarter: 3
    case .third: 4
    case .half: 6
    case .year: 12
    }
  }

  /// How many of them a year holds, for those that are numbered within it: `Triwulan I` to `IV`.
  var countInYear: Int { monthCount == 0 ? 0 : 12 / monthCount }

  /// A part of a year that is said by number: a quarter, a third or a half.
  var isNumberedInYear: Bool { self == .quarter || self == .third || self == .half }

  /// The months of the year that the unit with this number holds: 4 to 6 for quarter 2.
  func months(number: Int) -> ClosedRange<Int> {
    (number - 1) * monthCount + 1...number * monthCount
  }

  /// The months of the unit that a month lies in: 4 to 6 for May and a quarter.
  static func stretch(of unit: CalendarUnit, around month: Int) -> ClosedRange<Int> {
    unit.months(number: (month - 1) / unit.monthCount + 1)
  }
}

/// Which part of a stretch is meant: `awal`, `pertengahan`, `akhir`, `bulan kedua`.
enum Edge: Hashable {
  case start, middle, end
  case month(Int)

  /// The single month that lies at this edge of some months: 2 for the middle of 1 to 3.
  func month(of months: ClosedRange<Int>) -> Int {
    switch self {
    case .start: months.lowerBound
    case .middle: months.lowerBound + (months.count + 1) / 2 - 1
    case .end: months.upperBound
    case .month(let number): min(months.lowerBound + number - 1, months.upperBound)
    }
  }
}
