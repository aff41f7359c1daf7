internal import PlanModel

/// Finds the rows of a table that hold nothing but the name of an area.
///
/// ```
/// 1. Perencanaan Kinerja |              |                 |
/// a.                     | Menyusun … | Dokumen Renstra | Januari
/// ```
/// A name of the list tells itself, one outside it is numbered as areas are. Where no row is either, a
/// merged row is told by its place: words alone in the column of numbers, or behind numbers that count
/// on from 1 above rows that are counted anew.
struct AreaRows {
  let names: AreaNames

  /// The heading that each row is, nil for a row of actions.
  func headings(of sheet: TableSheet, _ columns: Columns) -> [String?] {
    guard sheet.head == nil || sheet.width > 1 else { return sheet.rows.map { _ in nil } }
    let named = sheet.rows.map { names.heading(ofRow: $0) }
    guard named.allSatisfy({ $0 == nil }), columns.roles.first == .number, !columns.isAssumed
    else { return named }
    let merged = sheet.rows.map { mergedHeading($0, width: columns.roles.count) }
    if merged.contains(where: { $0 != nil }) { return merged }
    return columns.roles.dropFirst().first == .component
      ? named : countedHeadings(sheet.rows, width: columns.roles.count)
  }

  /// Words that stand alone in the column of numbers.
  private func mergedHeading(_ row: CellRow, width: Int) -> String? {
    guard row.cells.count >= width, row.filled.count == 1, !row[0].isEmpty,
      !RowNumber.isNumber(row[0]), isTitle(row[0])
    else { return nil }
    return row[0].replacing(CellBreak.text, with: " ")
  }

  /// `1 | Perencanaan Kinerja |  |  |`, each above a row that is the first of its count.
  private func countedHeadings(_ rows: [CellRow], width: Int) -> [String?] {
    let places = rows.indices.filter { isCounted(rows[$0], width: width) }
    let numbers = places.map { StepMark(numbered(rows[$0]))?.ordinal }
    guard places.count > 1, numbers == Array(1...places.count),
      places.allSatisfy({ opensCount(rows, below: $0) && !places.contains($0 + 1) })
    else { return rows.map { _ in nil } }
    return rows.indices.map {
      places.contains($0) ? AreaNames.joined(rows[$0][0], rows[$0][1]) : nil
    }
  }

  private func isCounted(_ row: CellRow, width: Int) -> Bool {
    row.cells.count >= width && row.filled.count == 2 && !row[1].isEmpty
      && StepMark(numbered(row))?.style.kind == .number && isTitle(row[1])
  }

  /// The number with a dot, which it may lack.
  private func numbered(_ row: CellRow) -> String { row[0].filter { !".()".contains($0) } + "." }

  /// Whether the row below is the first of a count: `1`, `a.`, `2.1`.
  private func opensCount(_ rows: [CellRow], below index: Int) -> Bool {
    guard index + 1 < rows.count else { return false }
    let number = rows[index + 1][0].filter { !"()".contains($0) }
    let last = number.split(separator: ".").last.map(String.init) ?? ""
    return ["1", "a", "A"].contains(last)
  }

  private func isTitle(_ text: String) -> Bool {
    text.split(separator: " ").count <= 15 && !".;,:".contains(text.last ?? ".")
      && text.contains(where: \.isLetter)
  }
}
