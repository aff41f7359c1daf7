internal import PlanModel
internal import TimeTargets

/// Puts the lines of a page's table together into rows.
struct LayoutRows {
  var rows: [CellRow] = []
  private let columns: LayoutColumns
  private let roles: [ColumnRole]
  private var current: CellRow?
  private var sawBlank = false
  /// The columns that the line above has words in.
  private var filled: Set<Int> = []
  /// The rows in which the words of merged columns began.
  private var owners: [Int: Int] = [:]
  private let period = Period(year: 2025)

  init(head: LayoutHead, columns: LayoutColumns) {
    self.columns = columns
    roles = ColumnLayout(labels: head.labels.map(\.text), period: period).roles
  }

  mutating func take(_ line: DecreeLine) {
    if line.isBlank {
      sawBlank = true
      filled = []
      return
    }
    var cells = columns.cells(of: line)
    let goesOn = current.map { !opens(cells, $0) } ?? false
    if !goesOn { close() }
    giveBack(&cells)
    if goesOn {
      for (column, words) in cells.enumerated() { current?.appendLine(words, at: column) }
    } else {
      current = CellRow(cells: cells, line: line.number, startsPage: line.startsPage)
    }
    sawBlank = false
  }

  /// The name in a merged cell goes on beside the rows below: where a line has no number of its own, words
  /// right below others of their column belong to the row in which those began.
  private mutating func giveBack(_ cells: inout [String]) {
    guard let number = roles.firstIndex(of: .number), let action = roles.firstIndex(of: .action),
      action > number + 1
    else { return }
    let above = filled
    filled = Set(cells.indices.filter { !cells[$0].isEmpty })
    for column in number + 1..<action where !cells[column].isEmpty && roles[column] != .indicator {
      // A cell beside the number is merged over its rows; of others only a rest is known by its look.
      let isRest = column == number + 1 || cells[column].first?.isLowercase == true
      guard let owner = owners[column], above.contains(column), cells[number].isEmpty, isRest,
        rows.indices.contains(owner)
      else {
        owners[column] = rows.count
        continue
      }
      rows[owner].append(cells[column], at: column)
      cells[column] = ""
    }
  }

  /// Adds the row of a line that spans the table.
  mutating func add(spanning line: DecreeLine) {
    close()
    rows.append(
      CellRow(
        cells: [line.words] + [String](repeating: "", count: roles.count - 1), line: line.number,
        startsPage: line.startsPage))
  }

  mutating func close() {
    if let current { rows.append(current) }
    current = nil
    sawBlank = false
  }

  // MARK: - Where a row begins

  private func opens(_ cells: [String], _ running: CellRow) -> Bool {
    if let number = roles.firstIndex(of: .number), RowNumber.isNumber(cells[number]) { return true }
    if sawBlank { return true }
    if opensStep(cells, running) { return true }
    return opensTime(cells, running)
  }

  /// A step behind the one with which the running row begins.
  private func opensStep(_ cells: [String], _ running: CellRow) -> Bool {
    guard !roles.contains(.number) || running[0].isEmpty || cells[0].isEmpty,
      let action = roles.firstIndex(of: .action), let mark = StepMark(cells[action]),
      let above = StepMark(running[action].prefix(40))
    else { return false }
    return (mark.follows(above) || mark.isFirst) && hasTime(cells) && hasTime(running.cells)
  }

  /// A second time, or ticks below ticks.
  private func opensTime(_ cells: [String], _ running: CellRow) -> Bool {
    let months = roles.indices.filter { roles[$0].isMonths }
    let isTicked = { (row: [String]) in months.contains { Tick.isTick(row[$0]) } }
    if isTicked(cells) { return isTicked(running.cells) }
    guard let time = roles.firstIndex(of: .time), !cells[time].isEmpty, !running[time].isEmpty
    else {
      return false
    }
    let above = running[time]
    guard above.utf8.count <= Self.longestTime, !",-–&/".contains(above.last ?? " "),
      !["dan", "s.d.", "sampai", "s/d"].contains(
        above.split(separator: " ").last.map(String.init) ?? "")
    else { return false }
    let runs = TimeTargetReader(period: period).read(above)
    return opensATime(cells[time]) && !runs.target.months.isEmpty
      && above.contains(where: \.isNumber)
  }

  /// In bytes; a longer text is no time.
  private static let longestTime = 200

  private static let openers: Set<String> = [
    "triwulan", "tw", "semester", "caturwulan", "setiap", "tiap", "per", "minggu", "paling",
    "selambat",
    "sepanjang", "januari",
  ]

  /// Whether words of time begin here and do not go on: `tahun 2025` goes on.
  private func opensATime(_ words: String) -> Bool {
    let word = words.prefix { $0.isLetter }.lowercased()
    return LayoutLabels.isMonth(word) || Self.openers.contains(word)
  }

  private func hasTime(_ cells: [String]) -> Bool {
    roles.indices.contains { (roles[$0].isMonths || roles[$0] == .time) && !cells[$0].isEmpty }
  }
}
