package import Diagnostics

/// What an editor says of a plan's decree: where it errs, and which findings are accepted.
///
/// It is known of a plan whose front matter lacks something as well, so that what was noted there is
/// not reported anew while the front matter is mended.
package struct PlanEdits: Sendable {
  /// The slug of its office.
  package var office: String
  package var source: SourceText
  package var corrections: [Correction]
  package var acceptances: [Acceptance]
}

extension Plan {
  package var edits: PlanEdits {
    PlanEdits(
      office: id.office, source: source, corrections: corrections, acceptances: acceptances)
  }
}
