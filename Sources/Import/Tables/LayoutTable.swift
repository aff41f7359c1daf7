/// Reads the table of an annex whose columns only white space parts.
enum LayoutTable {
  static func isNeeded(for lines: [DecreeLine]) -> Bool { false }
  static func split(_ lines: [DecreeLine]) -> [AnnexLine] { RowSplitter.split(lines) }
}
