package import Diagnostics

/// A block of the document: a heading, a paragraph, a list, a table.
package struct Block: Sendable {
  /// What the block is.
  package enum Kind: Sendable {
    case heading(level: Int, RichText)
    case paragraph(RichText)
    case list([ListItem])
    case table(Table)
    /// A quotation, code or a rule: kept and shown, not read; its words are given for searching.
    case other(LocatedText)
  }

  package var kind: Kind
  package var range: SourceRange
  /// The block as cmark-gfm renders it; empty for a table, whose cells are rendered one by one.
  package var html: String
}

/// An item of a list.
package struct ListItem: Sendable {
  /// The number as the file has it, without its dot or bracket; nil for a bullet.
  package var number: String?
  package var range: SourceRange
  package var blocks: [Block]
}

/// A table of a head and rows, which all have as many cells as the head.
package struct Table: Sendable {
  /// A row, whose surplus cells cmark-gfm drops and whose missing ones it fills up.
  package struct Row: Sendable {
    package var cells: [RichText]
    package var range: SourceRange
    /// Where each cell that the row has too many stands.
    package var surplus: [SourceRange]
    /// How many cells the row has too few.
    package var missing: Int
  }

  package var head: [RichText]
  package var rows: [Row]
}
