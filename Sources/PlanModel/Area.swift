package import Markdown

/// A reform area of a plan, with its actions.
///
/// Nothing in it changes; it is a class only because many pages and indexes share it.
package final class Area: Sendable {
  /// A piece of the area's text, in the decree's order.
  package enum Part: Sendable {
    case passage(Passage)
    /// A table of the decree, as it stands.
    case table(ActionTable)
    /// An action that the file writes as a block.
    case block(Action)
  }

  /// Unique in the plan; the official area's where it is one.
  package let slug: String
  /// As the decree numbers it, without a dot: `I`.
  package let number: String?
  /// As the decree names it.
  package let name: String
  package let heading: RichText
  package let official: OfficialArea?
  package let parts: [Part]
  /// All actions of the area, in order.
  package let actions: [Action]
  /// The corrections of its heading and of its tables' heads.
  package let corrections: [Correction]

  init(
    slug: String, number: String?, name: String, heading: RichText, official: OfficialArea?,
    parts: [Part], actions: [Action], corrections: [Correction]
  ) {
    self.slug = slug
    self.number = number
    self.name = name
    self.heading = heading
    self.official = official
    self.parts = parts
    self.actions = actions
    self.corrections = corrections
  }

  /// The official name, or the decree's own for an area outside the taxonomy.
  package var displayName: String { official?.name ?? name }
}

/// A table of actions under the decree's own column labels.
package struct ActionTable: Sendable {
  package var labels: [RichText]
  package var roles: [ColumnRole]
  package var rows: [Row]

  /// A row as it stands, and the action it belongs to.
  package struct Row: Sendable {
    package var cells: [RichText]
    package var actionID: String
  }
}
