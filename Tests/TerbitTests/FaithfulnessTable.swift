/// The rows of a decree's annex as its copy has them: page breaks closed, repeated heads left out,
/// split rows joined.
struct FaithfulnessTable {
  /// A name that opens an area, and the line on which the copy has it.
  struct Area {
    let line: Int
    /// Nil where the copy lost it.
    let name: String?
    var rows: [Row] = []
  }

  struct Row {
    /// The line of the copy on which the row begins, from 1.
    let line: Int
    /// Trimmed; a tick stands in `ticks` and not here.
    var cells: [String]
    var ticks: [Int]
    /// The months of the columns under the head of the row's page.
    let monthColumns: [Int: Int]

    var words: [String] { cells.filter { !$0.isEmpty } }
  }

  private(set) var areas: [Area] = []
  /// The words over the columns, but for the areas' names, which the plan has as headings.
  private(set) var labels: [String] = []
  private let decree: FaithfulnessDecree
  private var monthColumns: [Int: Int] = [:]
  private var isBehindHead = false
  private var pending: Area?

  init(_ decree: FaithfulnessDecree) throws { self.init(decree, lines: try decree.lines()) }

  init(_ decree: FaithfulnessDecree, lines: [String]) {
    self.decree = decree
    for (index, line) in lines.enumerated() {
      if line.contains("\t") {
        read(line.components(of: "\t"), line: index + 1)
      } else if line.hasPrefix("|") {
        readFragment(line.components(of: "|"), line: index + 1)
      }
    }
  }

  // MARK: - Rows between tabs

  private mutating func read(_ cells: [String], line: Int) {
    if ["NO", "NO."].contains(cells[0].uppercased()) {
      (isBehindHead, monthColumns) = (true, [:])
      readLabels(cells)
      return
    }
    let numbers = cells.map { Int($0) }
    if cells.allSatisfy({ $0.isEmpty || Int($0) != nil }), numbers.count(where: { $0 != nil }) > 1 {
      // Under the heads stand either the columns' own numbers or, behind empty cells, the months.
      for (column, month) in numbers.enumerated() where cells[0].isEmpty {
        if let month { monthColumns[column] = month }
      }
      return
    }
    var cells = cells
    if let name = takeAreaName(from: &cells) { pending = Area(line: line, name: name) }
    if cells.contains(where: { !$0.isEmpty }) { add(cells, line: line) }
  }

  private mutating func readLabels(_ cells: [String]) {
    if case .besideRows = decree.areaNames {
      labels = Array(cells.dropFirst(2))
    } else {
      labels = cells
    }
    labels.removeAll(where: \.isEmpty)
  }

  /// The area's name in a row's first cells, which are emptied.
  private func takeAreaName(from cells: inout [String]) -> String? {
    let head = cells.prefix(2).joined(separator: " ")
    let rest = cells.dropFirst(2).allSatisfy(\.isEmpty)
    let words = head.split(separator: " ")
    guard let number = words.first else { return nil }
    switch decree.areaNames {
    case .besideRows: break
    case .ownRows:
      guard rest, number.allSatisfy({ "IVX".contains($0) }) else { return nil }
    case .firstFragmentOnly: return nil
    }
    (cells[0], cells[1]) = ("", "")
    return words.dropFirst().joined(separator: " ")
  }

  private mutating func add(_ cells: [String], line: Int) {
    var row = Row(line: line, cells: [], ticks: [], monthColumns: monthColumns)
    for (column, cell) in cells.enumerated() {
      if cell.contains(where: { "✓√".contains($0) }) { row.ticks.append(column) }
      row.cells.append(cell.filter { !"✓√".contains($0) }.trimmed)
    }
    if continuesRowAbove(row) {
      join(row)
    } else {
      openAreaIfDue(row)
      areas[areas.count - 1].rows.append(row)
    }
    isBehindHead = false
  }

  /// Behind a page break a row without number and marks goes on with the row before; so does, on
  /// any page, a single cell that only adds a step `b. …`.
  private func continuesRowAbove(_ row: Row) -> Bool {
    guard row.ticks.isEmpty, row.cells[0].isEmpty, pending == nil else { return false }
    if case .words(let column) = decree.months, !row.cells[column].isEmpty { return false }
    return isBehindHead || (row.words.count == 1 && row.words.first?.letterMark != nil)
  }

  private mutating func join(_ row: Row) {
    let area = areas.count - 1
    let last = areas[area].rows.count - 1
    for (column, cell) in row.cells.enumerated() where !cell.isEmpty {
      let above = areas[area].rows[last].cells[column]
      areas[area].rows[last].cells[column] = above.isEmpty ? cell : above + " " + cell
    }
  }

  /// Where steps are lettered, an area begins with its step a, on whatever line its name is printed.
  private mutating func openAreaIfDue(_ row: Row) {
    guard let area = pending else { return }
    if let letter = row.words.first?.letterMark, letter != "a" { return }
    areas.append(area)
    pending = nil
  }

  // MARK: - Fragments between bars

  private mutating func readFragment(_ cells: [String], line: Int) {
    guard case .firstFragmentOnly = decree.areaNames else { return }
    let text = cells.map { $0.filter { $0 != "✓" }.trimmed }
    if text.allSatisfy({ $0.allSatisfy { $0 == "-" } }) { return }
    if areas.isEmpty { areas.append(Area(line: line, name: "Penataan Tata Laksana")) }
    // What stands behind the first fragment lost its head, its numbers and its area's name.
    if areas.count == 1, text[1].isEmpty, areas[0].rows.count == 3 {
      areas.append(Area(line: line, name: nil))
    }
    let ticks = cells.indices.filter { cells[$0] == "✓" }
    areas[areas.count - 1].rows.append(
      Row(line: line, cells: text, ticks: ticks, monthColumns: [:]))
  }
}

extension String {
  fileprivate var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  fileprivate func components(of separator: Character) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map { String($0).trimmed }
  }

  /// `b` of `b. Melakukan …`.
  fileprivate var letterMark: Character? {
    guard let first, first.isLowercase, dropFirst().hasPrefix(". ") else { return nil }
    return first
  }
}
