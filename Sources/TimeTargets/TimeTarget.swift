/// When an action is due: the decree's own words, and beside them what Terbit read.
///
/// `Februari minggu ke-2 tahun 2025` is read as kind `pada`, month 2025-02, week 2 of it.
package struct TimeTarget: Hashable, Sendable {
  /// How the months are meant.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// In these months.
    case during = "pada"
    /// By the end of the last of these months (or, with a week, of that week).
    case deadline = "paling-lambat"
    /// Again and again, in each of these months.
    case recurring = "berkala"
    /// The words name no month: `insidentil`, `sesuai kebutuhan`.
    case unscheduled = "tanpa-jadwal"
    /// The words cannot be read, and nothing is guessed.
    case unreadable = "tak-terbaca"
  }

  /// A week of a month; weeks count from 1 to 5.
  package struct Week: Hashable, Comparable, Sendable {
    package var month: Month
    package var number: Int

    package init(month: Month, number: Int) {
      self.month = month
      self.number = number
    }

    package static func < (left: Week, right: Week) -> Bool {
      (left.month, left.number) < (right.month, right.number)
    }
  }

  /// The words as the plan has them; where it ticks months instead, their names.
  package var text: String
  package var kind: Kind
  /// Ascending, without repetition; empty for `unscheduled` and `unreadable`.
  package var months: [Month]
  /// Ascending, without repetition; each week's month is one of `months`.
  package var weeks: [Week]

  /// Months and weeks may come in any order, and more than once, as from columns that overlap.
  package init(text: String, kind: Kind, months: [Month] = [], weeks: [Week] = []) {
    self.text = text
    self.kind = kind
    self.months = months.ascending
    self.weeks = weeks.ascending
  }
}

extension Array where Element: Comparable {
  /// The elements in their order, each once.
  fileprivate var ascending: [Element] {
    if zip(self, dropFirst()).allSatisfy(<) { return self }
    return sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
