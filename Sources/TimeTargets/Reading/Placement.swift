/// Where in the calendar a part of an expression lies.
struct Placement {
  /// Ranges of month ordinals: usually one; several where the words name no year and the period
  /// has several; none if the part is reversed.
  var stretches = [ClosedRange<Int>]()

  /// Its end comes before its start.
  static let reversed = Placement()
  var isReversed: Bool { stretches.isEmpty }

  var months: MonthSet { MonthSet(stretches) }
}

extension Part {
  /// One month by name, which a recurrence keeps as it is; `setiap triwulan (Februari, Mei)`.
  var isSingleMonth: Bool {
    end == nil && start.months.count == 1 && !isOpenAtEnd && !isOpenAtStart
  }

  /// Only a year or years, as in `Tahun 2025`.
  var isYearAlone: Bool {
    start.isWholeYear && end?.isWholeYear ?? true && !isExcluded
  }

  /// The bytes and the day of a mention whose month, once placed, does not have that day.
  func missingDay(in placement: Placement) -> (day: Int, month: Month, range: Range<Int>)? {
    guard let stretch = placement.stretches.first else { return nil }
    for (mention, ordinal) in [(start, stretch.lowerBound), (end, stretch.upperBound)] {
      guard let mention, let days = mention.days else { continue }
      let month = Month(ordinal: ordinal)
      for day in [days.lowerBound, days.upperBound] where day < 1 || day > month.dayCount {
        return (day, month, mention.range)
      }
    }
    return nil
  }
}

extension Month {
  var dayCount: Int {
    switch number {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
