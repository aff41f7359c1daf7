/// One time that the words name, not yet placed in a year: `minggu ke-2 Februari`, `Triwulan I`.
struct Mention {
  /// The unit that is named, from a month to a year.
  var unit: CalendarUnit
  /// The months of a year that it covers: 4 to 6 for the second quarter.
  var months: ClosedRange<Int>
  /// The year said for this very mention.
  var year: Int?
  /// The weeks said with it, ascending.
  var weeks = [Int]()
  /// Whether the weeks stand before the month, and so also hold for the months listed after it.
  var hasLeadingWeeks = false
  /// The first and the last day said with it.
  var days: ClosedRange<Int>?
  /// Whether only its beginning, middle or end is meant.
  var hasEdge = false
  /// Its bytes in the input.
  var range: Range<Int>

  init(unit: CalendarUnit, months: ClosedRange<Int>, edge: Edge? = nil, range: Range<Int>) {
    self.unit = unit
    self.months = months
    self.range = range
    guard let edge else { return }
    if case .month = edge { hasEdge = false } else { hasEdge = true }
    guard unit != .month else { return }
    let month = edge.month(of: months)
    self.months = month...month
  }

  /// All of a year, as in `Tahun 2025`.
  var isWholeYear: Bool { months.count == 12 }
}

/// What stands between two mentions.
enum Link: Int, Comparable {
  /// Nothing at all: `Januari Desember`.
  case beside
  /// Words that join nothing: `Maret rapat Juni`.
  case apart
  /// A bracket or a colon, behind which stands what the mention before it means more exactly.
  case refinement
  case list
  case alternative
  case range

  static func < (left: Link, right: Link) -> Bool { left.rawValue < right.rawValue }
}

/// A mention by itself, or a range of two: `Maret`, `November - Januari 2026`.
struct Part {
  var start: Mention
  var end: Mention?
  /// Mentions after the end, all joined by dashes: the September of `Maret-Juni-September`.
  var chain = [Mention]()
  /// How it is joined to the part before it.
  var link: Link
  /// Runs on to the period's end: `mulai Maret`.
  var isOpenAtEnd = false
  /// Runs from the period's start where the target recurs: `setiap bulan s.d. Juni`.
  var isOpenAtStart = false
  /// Is taken away: `kecuali Juli`.
  var isExcluded = false
  /// The index of the part that this one says more exactly, from a bracket behind it.
  var refines: Int?
  /// Whether it says so after a colon, and not in a bracket: `Triwulan I: 5 April`.
  var followsHeading = false

  init(_ mention: Mention, link: Link) {
    start = mention
    self.link = link
  }

  var last: Mention {
    get { chain.last ?? end ?? start }
    set {
      if !chain.isEmpty {
        chain[chain.count - 1] = newValue
      } else if end != nil {
        end = newValue
      } else {
        start = newValue
      }
    }
  }

  var range: Range<Int> {
    let ends = [start.range, last.range]
    let lower = ends.map(\.lowerBound).min() ?? 0
    return lower..<(ends.map(\.upperBound).max() ?? lower)
  }
}
