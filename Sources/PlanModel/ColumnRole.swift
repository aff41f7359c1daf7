package import TimeTargets

/// What a column of an action table means.
package enum ColumnRole: Hashable, Sendable {
  case number
  case component
  case indicator
  case action
  case evidence
  case time
  case outcome
  case target
  case responsible
  /// Ticks for these months: one for a month column, three for a quarter's.
  case months([Month])
  /// No role: kept and shown under the decree's own label.
  case extra

  /// Whether an empty cell continues the one above.
  package var continuesAbove: Bool { self == .component || self == .indicator }

  package var isMonths: Bool { if case .months = self { true } else { false } }
}
