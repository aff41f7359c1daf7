package import TimeTargets

/// A day of the Gregorian calendar, `2025-12-10`.
package struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let month: Month
  package let day: Int

  package var year: Int { month.year }

  /// Reads the form `2025-12-10`; nil if the text has another shape or there is no such day.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 2, parts[2].allSatisfy(\.isNumber),
      let day = Int(parts[2]),
      let month = Month(parts[0] + "-" + parts[1]), (1...Self.days(in: month)).contains(day)
    else { return nil }
    self.month = month
    self.day = day
  }

  /// - Precondition: the month has that day.
  package init(_ month: Month, day: Int) {
    precondition((1...Self.days(in: month)).contains(day), "a month has no such day")
    self.month = month
    self.day = day
  }

  /// The last day of a month.
  package init(lastOf month: Month) { self.init(month, day: Self.days(in: month)) }

  /// The day after this one.
  package var next: CalendarDate {
    day < Self.days(in: month)
      ? CalendarDate(month, day: day + 1) : CalendarDate(month.next, day: 1)
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }

  package var description: String { "\(month)-" + (day < 10 ? "0" : "") + String(day) }

  /// As official Indonesian texts write it: `10 Desember 2025`.
  package var longName: String { "\(day) \(month.longName)" }

  private static func days(in month: Month) -> Int {
    let year = month.year
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month.number {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
