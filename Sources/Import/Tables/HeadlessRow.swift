internal import PlanModel

/// A row of a table whose head the copy has lost.
///
/// Annexes have their columns in one order: number, component, indicator, action, evidence, then the
/// months and who answers for it. So the cells of words are read from the ticks leftwards; without
/// ticks, from the width that the table's other rows have. The months themselves cannot be read: no
/// heading says which column is which.
enum HeadlessRow {
  static let labels = [
    "[No]", "[Komponen]", "[Indikator]", "[Langkah Aksi]", "[Bukti]", "[Waktu]",
    "[Penanggung Jawab]",
  ]
  static let roles: [ColumnRole] = [
    .number, .component, .indicator, .action, .evidence, .time, .responsible,
  ]
  static let unreadable = "[tak terbaca]"

  /// How many cells stand before the ticks in most rows.
  static func wordCells(of rows: [CellRow]) -> Int {
    var counts: [Int: Int] = [:]
    for row in rows {
      if let tick = row.cells.firstIndex(where: isSign) { counts[tick, default: 0] += 1 }
    }
    let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return most?.key ?? min(5, rows.map { $0.filled.count }.max() ?? 5)
  }

  static func arranged(_ row: CellRow, wordCells: Int) -> CellRow {
    let tick = row.cells.firstIndex(where: isSign)
    let end = tick ?? min(wordCells, row.cells.count)
    var words = Array(row.cells[..<end])
    var arranged = [String](repeating: "", count: roles.count)
    if let first = words.first, RowNumber.isNumber(first) { arranged[0] = words.removeFirst() }
    while words.count > 4, words.first?.isEmpty == true { words.removeFirst() }
    for (offset, text) in words.suffix(4).reversed().enumerated() { arranged[4 - offset] = text }
    var rest = CellRow(cells: arranged, line: row.line, startsPage: row.startsPage)
    for text in words.dropLast(4).reversed() where !text.isEmpty {
      rest.cells[1] = text + " " + rest.cells[1]
    }
    rest.cells[5] = unreadable
    for text in row.cells[end...] where !text.isEmpty && !isSign(text) { rest.append(text, at: 6) }
    return rest
  }

  private static func isSign(_ cell: String) -> Bool { Tick.isTick(cell) && cell.count == 1 }
}
