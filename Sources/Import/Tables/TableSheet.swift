/// A table of the annex, its page breaks closed: the head once, the rows in order.
struct TableSheet {
  /// Nil where the copy lost it.
  var head: TableHead?
  private(set) var rows: [CellRow]
  /// The most cells of a row.
  private var widest = 0
  /// Whether something other than a page's end stands between this table and the one before.
  var standsApart: Bool
  /// Whether its head is one of actions; another table belongs to the running text.
  var isOfActions = true

  var line: Int { head?.line ?? rows.first?.line ?? 1 }
  var width: Int { head?.labels.count ?? widest }

  init(head: TableHead?, rows: [CellRow], standsApart: Bool, isOfActions: Bool = true) {
    self.head = head
    self.rows = rows
    self.standsApart = standsApart
    self.isOfActions = isOfActions
    widest = rows.map(\.cells.count).max() ?? 0
  }

  mutating func append(_ row: CellRow) {
    rows.append(row)
    widest = max(widest, row.cells.count)
  }
}
