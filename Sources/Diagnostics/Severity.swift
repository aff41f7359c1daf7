/// How much a finding weighs: an error stops publishing, a warning does not, a note only tells.
public enum Severity: String, Hashable, Sendable, CaseIterable {
  /// Stops publishing.
  case error = "galat"
  /// Does not stop publishing, unless asked to.
  case warning = "peringatan"
  /// Only tells.
  case note = "catatan"
}
