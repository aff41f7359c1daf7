/// Puts the rows of a table into areas.
extension SheetReader {
  /// How many rows of the table above tell whether its last one goes on.
  private static let neighbours = 200

  mutating func addTables(
    _ rows: [CellRow], _ columns: Columns, events: [AreaPlacer.Name], sheet: TableSheet
  ) {
    var start = 0
    let first = events.first?.row ?? rows.count
    if first > 0, !rows.isEmpty {
      // Rows before the first name: of the area that is open, else of the first one named.
      let isCentred = areas.isEmpty && !events.isEmpty
      if isCentred {
        doubts.add(
          "area-diduga",
          "baris pertama tabel berdiri sebelum nama area; dianggap milik area pertama, periksa",
          line: rows[0].line)
      }
      if !isCentred {
        openUnknownIfNeeded(sheet)
        addTable(Array(rows[..<first]), columns)
        start = first
      }
    }
    for (index, event) in events.enumerated() {
      open(event.heading)
      let end = index + 1 < events.count ? events[index + 1].row : rows.count
      if start < end { addTable(Array(rows[start..<end]), columns) }
      start = max(start, end)
    }
  }

  /// A table whose area cannot be known: nothing above it names one, or it lost its head and has other
  /// columns than the one before.
  private mutating func openUnknownIfNeeded(_ sheet: TableSheet) {
    let isLoose = sheet.head == nil && !sheet.standsApart && areas.last?.parts.isEmpty == false
    guard areas.isEmpty || isLoose else { return }
    if areas.last?.heading.text != DraftArea.unknown {
      areas.append(DraftArea(heading: PlacedText(text: DraftArea.unknown, line: sheet.line)))
      doubts.add(
        "area-tidak-diketahui", "tidak ada nama area di atas tabel ini; tulis judul areanya",
        line: sheet.line)
    }
  }

  private mutating func addTable(_ rows: [CellRow], _ columns: Columns) {
    reportTimes(rows, columns)
    guard !areas.isEmpty else { return }
    // The table above is taken out, so that it can grow where it is.
    switch areas[areas.count - 1].parts.popLast() {
    case .table(var table) where table.labels == columns.labels:
      extend(&table, by: rows, columns)
      add(.table(table))
    case let other:
      if let other { add(other) }
      add(.table(DraftTable(labels: columns.labels, rows: rows)))
    }
  }

  /// The rows of a table that goes on; the first of them may be the rest of the last row above.
  private mutating func extend(_ table: inout DraftTable, by rows: [CellRow], _ columns: Columns) {
    var rows = rows[...]
    if let first = rows.first, let above = table.rows.last, first.startsPage, !columns.isAssumed {
      let known = table.rows.suffix(Self.neighbours) + rows
      if RowJoiner(roles: columns.roles, rows: Array(known)).continues(first, above) {
        merge(rows.removeFirst(), into: &table.rows[table.rows.count - 1], columns)
      }
    }
    table.rows += rows
  }

  private mutating func reportTimes(_ rows: [CellRow], _ columns: Columns) {
    for row in rows where columns.hasTime && !columns.isTimed(row) {
      doubts.add(
        "waktu-kosong", "baris ini tidak menyebut waktu; periksa salinannya", line: row.line)
    }
  }
}
