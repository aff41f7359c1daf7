/// The months a plan runs over, from a first to a last one, both included; `2025-11/2026-01`.
package struct Period: Hashable, Sendable, CustomStringConvertible {
  package let first: Month
  package let last: Month

  /// Nil if `last` comes before `first`.
  package init?(from first: Month, to last: Month) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// January to December of a year.
  package init(year: Int) {
    first = Month(year: year, number: 1)
    last = Month(year: year, number: 12)
  }

  /// All months of the period, in order.
  package var months: [Month] {
    var months = [Month]()
    var month = first
    while month <= last {
      months.append(month)
      month = month.next
    }
    return months
  }

  package var monthCount: Int { last.ordinal - first.ordinal + 1 }

  package func contains(_ month: Month) -> Bool { first <= month && month <= last }

  package var description: String { "\(first)/\(last)" }
}
