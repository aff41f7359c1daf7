package import Diagnostics

/// A finding that an editor has looked at and accepts, with the reason; in a plan's front matter.
///
/// ```yaml
/// diterima:
///   - temuan: waktu.di-luar-periode
///     kutipan: Juni 2022
///     alasan: memang tertulis demikian dalam keputusan
/// ```
package struct Acceptance: Hashable, Sendable {
  /// The id of the finding.
  package var id: LocatedText
  /// Words of the line it is about; without them every finding of that id in the plan is accepted.
  package var quote: String?
  package var reason: String
}
