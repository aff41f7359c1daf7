package import Diagnostics

/// An editor's note that the decree itself errs; the decree's words stay as they are.
package struct Correction: Hashable, Sendable {
  /// The decree's exact words.
  package var quote: LocatedText
  /// What they should be, where that can be said.
  package var replacement: String?
  /// Why.
  package var note: String?
}
