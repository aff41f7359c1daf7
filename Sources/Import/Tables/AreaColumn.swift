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
    let number = roles.firstIndex(of: .number)
    guard
      let column = found ?? Self.numberedColumn(behind: number, candidates: candidates, rows: rows)
    else { return nil }
    self.column = column
    numbers = number.flatMap { Self.numbersAreas($0, column, rows) ? $0 : nil }
  }

  /// Whether a number stands beside each name, and none where the name of the area above stands again.
  private static func numbersAreas(_ number: Int, _ column: Int, _ rows: [CellRow]) -> Bool {
    let numbered = rows.filter { !$0[number].isEmpty }
    return !numbered.isEmpty && numbered.allSatisfy { !$0[column].isEmpty }
      && zip(numbered, numbered.dropFirst()).allSatisfy { $0[column] != $1[column] }
  }

  /// The column behind numbers that count as areas are counted, I, II, III or A, B, C, over several
  /// rows each: its names are areas, also outside the list.
  private static func numberedColumn(
    behind number: Int?, candidates: [Int], rows: [CellRow]
  ) -> Int? {
    guard let number, let column = candidates.first, column == number + 1 else { return nil }
    let marks = rows.filter { !$0[number].isEmpty }.map { StepMark($0[number].trimmedMark + ".") }
    guard marks.count > 1, rows.count > marks.count, marks[0]?.isFirst == true,
      marks.allSatisfy({ $0?.style.kind == .capital }),
      zip(marks, marks.dropFirst()).allSatisfy({ above, below in
        above.flatMap { above in below.map { $0.follows(above) } } ?? false
      }),
      rows.allSatisfy({ $0[number].isEmpty == $0[column].isEmpty })
    else { return nil }
    return column
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
      if row.startsPage, number.isEmpty, let last = events.last,
        names.isArea(last.heading.text + " " + name),
        !names.isArea(name) || !names.isArea(last.heading.text)
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

extension String {
  /// A number without the dot or bracket behind it.
  fileprivate var trimmedMark: String { filter { !".()".contains($0) } }
}
