internal import PlanModel

/// The column of a table that names the area of its rows, each name once over its merged cells.
struct AreaColumn {
  let column: Int
  /// The column that numbers the areas, where one does.
  let numbers: Int?

  /// Nil if no column names areas: at least half of its cells must be names of areas, or its label
  /// must say that they are.
  init?(roles: [ColumnRole], labels: [String], rows: [CellRow], names: AreaNames) {
    let candidates = roles.indices.filter { !roles[$0].isMonths && roles[$0] != .number }
    let found = candidates.first { column in
      Self.namesAreas(column, label: labels.isEmpty ? "" : labels[column], rows: rows, names: names)
    }
    guard let found else { return nil }
    column = found
    let number = roles.firstIndex(of: .number)
    numbers = number.flatMap { number in
      let numbered = rows.filter { !$0[number].isEmpty }
      let isOfAreas = !numbered.isEmpty && numbered.allSatisfy { !$0[found].isEmpty }
      return isOfAreas ? number : nil
    }
  }

  private static func namesAreas(
    _ column: Int, label: String, rows: [CellRow], names: AreaNames
  ) -> Bool {
    var told = Set<String>()
    let texts = rows.map { $0[column] }.filter { !$0.isEmpty && told.insert($0).inserted }
    guard !texts.isEmpty, texts.count <= 40 else { return false }
    let known = texts.count { names.isArea($0) }
    let words = ColumnLabel.words(of: label)
    let isLabelled =
      words == ["area"] || words == ["pokja"] || words.starts(with: ["area", "perubahan"])
    if isLabelled { return true }
    return known * 2 >= texts.count && known > 0 && (known > 1 || texts.count == 1)
  }

  /// The names in the column of areas, one for each area, and the rows beside which they stand.
  func takeNames(from rows: [CellRow], names: AreaNames) -> [AreaPlacer.Name] {
    var events = [AreaPlacer.Name]()
    for index in rows.indices where !rows[index][column].isEmpty {
      let row = rows[index]
      let number = numbers.map { row[$0] } ?? ""
      let name = row[column].replacing(CellBreak.text, with: " ")
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
}
