internal import PlanModel
internal import TimeTargets

/// Reads the tables of the annex, one behind the other, into the areas of the plan.
struct SheetReader {
  var areas: [DraftArea] = []
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
    let headings = AreaRows(names: names).headings(of: sheet, columns)
    for (row, heading) in zip(sheet.rows, headings) {
      if let heading {
        events.append(.init(heading: PlacedText(text: heading, line: row.line), row: rows.count))
      } else {
        let placed = columns.arranged(row)
        rows.append(columns.isAssumed ? placed : aligner.align(placed, doubts: &doubts))
      }
    }
    emit(rows, columns, spanning: events, sheet: sheet)
  }

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
      events = areaColumn.takeNames(from: rows, names: names)
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
        // The name of a group may itself be split by the end of a page.
        if var above = group {
          if columns.hasNumber(row) {
            result.append(above)
          } else {
            merge(row, into: &above, columns)
            row = above
          }
        }
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

  mutating func merge(_ row: CellRow, into above: inout CellRow, _ columns: Columns) {
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
}
