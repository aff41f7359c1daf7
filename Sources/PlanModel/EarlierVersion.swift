package import Diagnostics

/// An earlier version of a plan's file that the editor has kept (`riwayat`), so that readers see what has
/// changed since.
///
/// It is no plan of its own: it has no page, and nothing of it but what has changed is shown.
package struct EarlierVersion: Sendable {
  /// What the front matter says of it.
  package struct Entry: Sendable {
    /// The name of its file in the folder `riwayat/` beside the plan.
    package var file: LocatedText
    /// The day on which the next version took its place.
    package var replaced: CalendarDate
    /// Why there is a next version.
    package var note: String?
  }

  package var entry: Entry
  /// The plan as it read then.
  package var plan: Plan
}
