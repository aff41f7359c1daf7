internal import PlanModel
internal import TimeTargets

/// Reads the tables of the annex, one behind the other, into the areas of the plan.
struct SheetReader {
  private(set) var areas: [DraftArea] = []
  var doubts: Doubts
  private let names: AreaNames
  private let period: Period

  init(names: AreaNames, period: Period, doubts: Doubts) {
    self.names = names
    self.period = period
    self.doubts = doubts
  }

  // MARK: - Areas

  /// Opens an area, unless it is the one that is open already (its name repeated on a new page).
  mutating func open(_ heading: PlacedText) {
    if let last = areas.last, AreaNames.key(last.heading.text) == AreaNames.key(heading.text) {
      return
    }
    areas.append(DraftArea(heading: heading))
  }

  mutating func add(_ part: DraftArea.Part) {
    guard !areas.isEmpty else { return }
    areas[areas.count - 1].parts.append(part)
  }

  // MARK: - Tables

  mutating func read(_ sheet: TableSheet) {
    let columns = Columns(sheet, period: period)
    if columns.isAssumed {
      doubts.add(
        "kepala-hilang",
        "kepala tabel tidak ada di salinan; nama kolom dalam kurung siku diduga dari urutan yang lazim, periksa",
        line: sheet.line)
    }
    var rows = [CellRow]()
    var events = [AreaPlacer.Name]()
    let aligner = RowAligner(roles: columns.roles, period: period)
    for row in sheet.rows {
      if let heading = names.heading(ofRow: row), sheet.head == nil || !isShortTable(sheet) {
        events.append(.init(heading: PlacedText(text: heading, line: row.line), row: rows.count))
      } else {
        let placed = columns.arranged(row)
        rows.append(columns.isAssumed ? placed : aligner.align(placed, doubts: &doubts))
      }
    }
    emit(rows, columns, spanning: events, sheet: sheet)
  }

  private func isShortTable(_ sheet: TableSheet) -> Bool { sheet.width < 2 }

  private mutating func emit(
    _ rows: [CellRow], _ columns: Columns, spanning: [AreaPlacer.Name], sheet: TableSheet
  ) {
    var rows = rows
    var columns = columns
    var events = spanning
    let areaColumn =
      spanning.isEmpty
      ? AreaColumn(roles: columns.roles, labels: columns.labels, rows: rows, names: names) : nil
    if let areaColumn {
      events = takeNames(areaColumn, from: &rows)
      columns.remove([areaColumn.column, areaColumn.numbers].compactMap { $0 }, from: &rows)
    }
    let joined = join(rows, columns, events: events)
    events = joined.events
    rows = joined.rows
    if areaColumn != nil {
      events = placed(events, rows: rows, columns: columns)
    }
    columns.splitNumbers(&rows)
    columns.removeEmpty(&rows)
    addTables(rows, columns, events: events, sheet: sheet)
  }

  /// The names in the column of areas, one for each area, and the rows beside which they stand.
  private func takeNames(_ column: AreaColumn, from rows: inout [CellRow]) -> [AreaPlacer.Name] {
    var events = [AreaPlacer.Name]()
    for index in rows.indices where !rows[index][column.column].isEmpty {
      let row = rows[index]
      let number = column.numbers.map { row[$0] } ?? ""
      let name = row[column.column].replacing(CellBreak.text, with: " ")
      // A name that the end of a page has split goes on below.
      if row.startsPage, number.isEmpty, let last = events.last, !names.isArea(name),
        names.isArea(last.heading.text + " " + name)
      {
        events[events.count - 1].heading.text += " " + name
        continue
      }
      let heading = number.isEmpty ? name : AreaNames.joined(number, name)
      if let last = events.last, AreaNames.key(last.heading.text) == AreaNames.key(heading) {
        continue
      }
      events.append(.init(heading: PlacedText(text: heading, line: row.line), row: index))
    }
    return events
  }

  // MARK: - Rows

  private mutating func join(
    _ rows: [CellRow], _ columns: Columns, events: [AreaPlacer.Name]
  ) -> (rows: [CellRow], events: [AreaPlacer.Name]) {
    let joiner = RowJoiner(roles: columns.roles, rows: rows)
    var result = [CellRow]()
    var places = [Int]()
    let starts = Set(events.map(\.row))
    var group: CellRow?
    for (index, row) in rows.enumerated() {
      var row = row
      if !columns.isAssumed, let above = result.last, group == nil, !starts.contains(index),
        joiner.continues(row, above)
      {
        merge(row, into: &result[result.count - 1], columns)
        places.append(result.count - 1)
        continue
      }
      if columns.isGroup(row), index + 1 < rows.count, !starts.contains(index + 1) {
        group = row
        places.append(result.count)
        continue
      }
      if let above = group {
        columns.inherit(above, into: &row)
        group = nil
      }
      places.append(result.count)
      result.append(row)
    }
    let moved = events.map { event in
      AreaPlacer.Name(
        heading: event.heading, row: event.row < places.count ? places[event.row] : result.count)
    }
    return (result, moved)
  }

  private mutating func merge(_ row: CellRow, into above: inout CellRow, _ columns: Columns) {
    let repeatsNumber = columns.roles.firstIndex(of: .number).map { !row[$0].isEmpty } ?? false
    for column in row.cells.indices {
      if repeatsNumber, row[column] == above[column] { continue }
      above.append(row[column], at: column)
    }
    doubts.tell(
      "baris-disambung", "baris ini disambungkan ke baris di atasnya (baris \(above.line))",
      line: row.line)
  }

  private mutating func placed(
    _ events: [AreaPlacer.Name], rows: [CellRow], columns: Columns
  ) -> [AreaPlacer.Name] {
    let placed = AreaPlacer(ordinals: rows.map { columns.ordinal(of: $0) }).place(events)
    for (before, after) in zip(events, placed) where before.row != after.row {
      doubts.add(
        "area-dipindahkan",
        "area “\(after.heading.text)” dimulai pada butir pertama yang dihitung ulang, bukan pada baris tempat namanya tercetak; periksa",
        line: before.heading.line)
    }
    return placed
  }

  // MARK: - Areas of the rows

  private mutating func addTables(
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
    guard case .table(var last)? = areas.last?.parts.last, last.labels == columns.labels else {
      add(.table(DraftTable(labels: columns.labels, rows: rows)))
      return
    }
    var rows = rows
    let joiner = RowJoiner(roles: columns.roles, rows: last.rows + rows)
    if let first = rows.first, let above = last.rows.last, first.startsPage, !columns.isAssumed,
      joiner.continues(first, above)
    {
      merge(rows.removeFirst(), into: &last.rows[last.rows.count - 1], columns)
    }
    last.rows += rows
    areas[areas.count - 1].parts.removeLast()
    add(.table(last))
  }

  private mutating func reportTimes(_ rows: [CellRow], _ columns: Columns) {
    for row in rows where columns.hasTime && !columns.isTimed(row) {
      doubts.add(
        "waktu-kosong", "baris ini tidak menyebut waktu; periksa salinannya", line: row.line)
    }
  }
}
