internal import PlanModel
internal import TimeTargets

/// The columns of a table: their labels and roles, from its head or, where that is lost, assumed.
struct Columns {
  private(set) var labels: [String]
  private(set) var roles: [ColumnRole]
  /// Whether the copy has lost the head.
  let isAssumed: Bool
  private let weeks: [Int: (month: Int, number: Int)]
  private let period: Period
  /// Of a table without a head: how many cells of words stand before the ticks or at all.
  private let wordCells: Int

  init(_ sheet: TableSheet, period: Period) {
    self.period = period
    weeks = sheet.head?.weeks ?? [:]
    isAssumed = sheet.head == nil
    if let head = sheet.head {
      let kept = head.labels.indices.filter { head.weeks[$0]?.month ?? $0 == $0 }
      labels = Self.withoutSurplus(kept.map { head.labels[$0] })
      roles = ColumnLayout(labels: labels, period: period).roles
      wordCells = 0
    } else {
      wordCells = HeadlessRow.wordCells(of: sheet.rows)
      labels = HeadlessRow.labels
      roles = HeadlessRow.roles
    }
  }

  /// Without the empty cells behind the last label.
  private static func withoutSurplus(_ labels: [String]) -> [String] {
    var labels = labels
    while labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
    return labels
  }

  var hasTime: Bool { roles.contains { $0.isMonths || $0 == .time } }

  func isTimed(_ row: CellRow) -> Bool {
    roles.indices.contains { (roles[$0].isMonths || roles[$0] == .time) && !row[$0].isEmpty }
  }

  /// The cells under their labels; of a table without a head, by their place beside the ticks.
  func arranged(_ row: CellRow) -> CellRow {
    if isAssumed { return HeadlessRow.arranged(row, wordCells: wordCells) }
    return weeks.isEmpty ? row : withWeeksInWords(row)
  }

  /// Ticks under weeks become words in the column of their month: `M1, M3`.
  private func withWeeksInWords(_ row: CellRow) -> CellRow {
    var ticked: [Int: [Int]] = [:]
    var cells = [String]()
    var places: [Int: Int] = [:]
    for (column, cell) in row.cells.enumerated() {
      guard let week = weeks[column] else {
        cells.append(cell)
        continue
      }
      if week.month == column {
        places[column] = cells.count
        cells.append("")
      }
      if Tick.isTick(cell) { ticked[week.month, default: []].append(week.number) }
    }
    for (month, numbers) in ticked {
      guard let place = places[month] else { continue }
      cells[place] = numbers.map { "M\($0)" }.joined(separator: ", ")
    }
    return CellRow(cells: cells, line: row.line, startsPage: row.startsPage)
  }

  /// Whether a row names a group and nothing that is done: it belongs to the row below.
  func isGroup(_ row: CellRow) -> Bool {
    guard roles.contains(.component), roles.contains(.action), !isAssumed else { return false }
    let filled = roles.indices.filter { !row[$0].isEmpty }
    return filled.contains { roles[$0] == .component }
      && filled.allSatisfy { [.number, .component].contains(roles[$0]) }
  }

  func hasNumber(_ row: CellRow) -> Bool {
    roles.firstIndex(of: .number).map { !row[$0].isEmpty } ?? false
  }

  /// Puts the group's words above into a row that has none.
  func inherit(_ group: CellRow, into row: inout CellRow) {
    for column in group.cells.indices where !group[column].isEmpty {
      if row[column].isEmpty { row.append(group[column], at: column) }
    }
  }

  /// The place of a row's step in its count.
  func ordinal(of row: CellRow) -> Int? {
    for role in [ColumnRole.number, .action, .component] {
      guard let column = roles.firstIndex(of: role), !row[column].isEmpty else { continue }
      if let mark = StepMark(row[column]) { return mark.ordinal }
      if role == .number, let number = Int(row[column]) { return number }
    }
    return nil
  }

  // MARK: - Changes

  mutating func remove(_ columns: [Int], from rows: inout [CellRow]) {
    for column in columns.sorted(by: >) {
      labels.remove(at: column)
      roles.remove(at: column)
      for index in rows.indices where rows[index].cells.indices.contains(column) {
        rows[index].cells.remove(at: column)
      }
    }
    // The names of areas gone, another column may speak for the component or the action.
    if !isAssumed { roles = ColumnLayout(labels: labels, period: period).roles }
  }

  /// Steps that begin with their mark (`a. Membentuk tim`) get a column for it, if the table has none.
  mutating func splitNumbers(_ rows: inout [CellRow]) {
    guard !roles.contains(.number), let action = roles.firstIndex(of: .action) else { return }
    let marks = rows.map { StepMark($0[action]) }
    let filled = rows.count { !$0[action].isEmpty }
    guard filled > 0,
      marks.count(where: { $0 != nil && $0?.rest.isEmpty == false }) * 5 >= filled * 4
    else { return }
    for (index, mark) in marks.enumerated() {
      if let mark, !Self.holdsList(rows[index][action], from: mark) {
        rows[index].cells[action] = mark.rest
        rows[index].cells.insert(mark.text, at: 0)
      } else {
        rows[index].cells.insert("", at: 0)
      }
    }
    labels.insert("", at: 0)
    roles.insert(.number, at: 0)
  }

  /// Whether a cell holds several steps; then their marks stay together.
  private static func holdsList(_ cell: String, from mark: StepMark) -> Bool {
    cell.split(separator: CellBreak.character).dropFirst().contains {
      StepMark($0).map { $0.follows(mark) } ?? false
    }
  }

  /// Columns with neither label nor words.
  mutating func removeEmpty(_ rows: inout [CellRow]) {
    let empty = labels.indices.filter { column in
      labels[column].isEmpty && rows.allSatisfy { $0[column].isEmpty }
    }
    remove(empty, from: &rows)
  }
}
