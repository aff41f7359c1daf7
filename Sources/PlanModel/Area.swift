package import Markdown

/// A reform area of a plan, with its actions.
package struct Area: Sendable {
  /// A piece of the area's text, in the decree's order.
  package enum Part: Sendable {
    case passage(Passage)
    /// A table of the decree, as it stands.
    case table(ActionTable)
    /// An action that the file writes as a block.
    case block(Action)
  }

  /// Unique in the plan; the official area's where it is one.
  package var slug: String
  /// As the decree numbers it, without a dot: `I`.
  package var number: String?
  /// As the decree names it.
  package var name: String
  package var heading: RichText
  package var official: OfficialArea?
  package var parts: [Part]
  /// All actions of the area, in order.
  package var actions: [Action]
  /// The corrections of its heading and of its tables' heads.
  package var corrections: [Correction]

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
