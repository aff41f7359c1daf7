/// A table of the annex, its page breaks closed: the head once, the rows in order.
struct TableSheet {
  /// Nil where the copy lost it.
  var head: TableHead?
  var rows: [CellRow]
  /// Whether something other than a page's end stands between this table and the one before.
  var standsApart: Bool
  /// Whether its head is one of actions; another table belongs to the running text.
  var isOfActions = true

  var line: Int { head?.line ?? rows.first?.line ?? 1 }
  var width: Int { head?.labels.count ?? rows.map(\.cells.count).max() ?? 0 }
}
