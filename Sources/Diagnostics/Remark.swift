/// A finding about a piece of text by a reader that does not know the text's file.
///
/// The small languages (time targets, citations) return remarks; whoever knows where the text stands
/// turns each into a `Diagnostic`.
package struct Remark: Hashable, Sendable {
  /// The stable dotted id, such as `waktu.tak-terbaca`.
  package var id: String
  package var severity: Severity
  /// One lower-case Indonesian phrase without a full stop.
  package var message: String
  /// The part of the text it is about, in UTF-8 bytes from the text's start.
  package var range: Range<Int>
  /// What to write instead, where there is a single obvious repair.
  package var suggestion: String?

  package init(
    id: String,
    severity: Severity,
    message: String,
    range: Range<Int>,
    suggestion: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.range = range
    self.suggestion = suggestion
  }
}
