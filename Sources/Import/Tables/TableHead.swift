internal import PlanModel
internal import TimeTargets

/// The labels of a table's columns, from all the rows of its head.
///
/// ```
/// No | Langkah Aksi | Pelaksanaan |   |   | Target
///    |              | 1           | 2 | 3 |
/// ```
/// gives `No`, `Langkah Aksi`, `Pelaksanaan 1`, `2`, `3`, `Target`.
struct TableHead: Equatable {
  var labels: [String]
  /// Under weeks of a month: the column of the month, and the week.
  var weeks: [Int: (month: Int, number: Int)] = [:]
  let line: Int
  /// The words of the first row of the head, by which it is known again on a later page.
  let key: [String]

  static func == (left: TableHead, right: TableHead) -> Bool { left.labels == right.labels }

  init(_ row: CellRow) {
    labels = row.cells.map { $0.replacing(CellBreak.text, with: " ") }
    line = row.line
    key = Self.key(of: row)
  }

  /// Whether a row is this head again.
  func isRepeated(by row: CellRow) -> Bool {
    let words = Self.key(of: row)
    guard words.count > 1 else { return false }
    let shared = Set(words).intersection(key).count
    return words == key || (shared * 5 >= key.count * 4 && words.count <= key.count)
  }

  private static func key(of row: CellRow) -> [String] {
    row.filled.map { ColumnLabel.words(of: $0).joined(separator: " ") }
  }

  // MARK: - Rows under the first

  /// Takes a further row of the head in, if it is one.
  mutating func add(_ row: CellRow) -> Bool {
    let filled = row.filled
    guard !filled.isEmpty, !HeadRow.isColumnNumbers(row, columns: labels.count) || isOfMonths(row)
    else { return false }
    if filled.allSatisfy(Self.isUnit), filled.count >= 2, hasRoom(for: row) {
      addUnits(row)
      return true
    }
    return addWords(row) || addUnderGroups(row)
  }

  /// Whether numbers from 1 count months and not columns: under them stand no other labels.
  private func isOfMonths(_ row: CellRow) -> Bool {
    guard row.filled.count == 12 else { return false }
    if row[0].isEmpty { return true }
    return labels.count != 12 || groupSpan(atLeast: 12) != nil
  }

  /// `1`, `XII`, `Jan`, `Januari 2025`, `TW I`, `M1`.
  static func isUnit(_ cell: String) -> Bool {
    if let number = Int(cell) { return (1...53).contains(number) }
    if RomanNumber(cell) != nil { return true }
    guard cell.count <= 20 else { return false }
    let reading = TimeTargetReader(period: Period(year: 2025)).read(cell)
    return !reading.target.months.isEmpty || Self.isWeek(cell)
  }

  private static func isWeek(_ cell: String) -> Bool {
    let words = ColumnLabel.words(of: cell)
    guard let first = words.first else { return false }
    if first == "minggu" || first == "mgg" { return words.count <= 3 }
    return first.first == "m" && Int(first.dropFirst()) != nil && words.count == 1
  }

  private func hasRoom(for row: CellRow) -> Bool {
    groupSpan(atLeast: 2) != nil || timeColumn != nil || row.cells.count > labels.count
  }

  /// The columns under a label and the empty cells behind it.
  private func groupSpan(atLeast count: Int) -> Range<Int>? {
    var start = labels.startIndex
    while start < labels.count {
      var end = start + 1
      while end < labels.count, labels[end].isEmpty { end += 1 }
      if !labels[start].isEmpty, end - start >= count { return start..<end }
      start = end
    }
    return nil
  }

  /// The last label of time, or else of nothing known, under which months may stand though it takes one
  /// cell only.
  private var timeColumn: Int? {
    let named = labels.lastIndex { label in
      ColumnLabel.roles(of: label).contains { $0.0 == .time } && !label.isEmpty
    }
    return named ?? labels.lastIndex { !$0.isEmpty && ColumnLabel.roles(of: $0).isEmpty }
  }

  private mutating func addUnits(_ row: CellRow) {
    let units = row.cells.enumerated().filter { !$0.element.isEmpty }
    guard let first = units.first, let last = units.last else { return }
    let width = last.offset - first.offset + 1
    let isContiguous = width == units.count
    let fits = (first.offset...last.offset).allSatisfy { column in
      column >= labels.count || labels[column].isEmpty || column == groupStart(of: first.offset)
        || isMonthGroup(column)
    }
    if fits {
      place(units.map { ($0.offset, $0.element) })
    } else if let span = groupSpan(atLeast: units.count) {
      place(units.enumerated().map { (span.lowerBound + $0.offset, $0.element.element) })
    } else if let column = timeColumn, isContiguous {
      labels.insert(
        contentsOf: [String](repeating: "", count: units.count - 1), at: column + 1)
      place(units.enumerated().map { (column + $0.offset, $0.element.element) })
    }
  }

  func groupStart(of column: Int) -> Int {
    labels.indices.contains(column)
      ? labels[...column].lastIndex { !$0.isEmpty } ?? column : column
  }

  private func isMonthGroup(_ column: Int) -> Bool {
    labels.indices.contains(column) && Self.isUnit(labels[column])
  }

  mutating func place(_ units: [(column: Int, text: String)]) {
    while labels.count <= (units.last?.column ?? 0) { labels.append("") }
    // Numbers that begin again under each month count its weeks.
    let numbers = units.compactMap { Int($0.text.filter(\.isNumber)) }
    let restarts = zip(numbers, numbers.dropFirst()).contains { $1 <= $0 }
    let isOfWeeks =
      numbers.count == units.count && (restarts || units.allSatisfy { Self.isWeek($0.text) })
      && units.contains { isMonthGroup($0.column) }
    if isOfWeeks {
      var month = 0
      for (index, unit) in units.enumerated() {
        if isMonthGroup(unit.column) { month = unit.column }
        weeks[unit.column] = (month, numbers[index])
      }
      return
    }
    for unit in units {
      let group = labels[unit.column]
      labels[unit.column] = group.isEmpty ? unit.text : group + " " + unit.text
    }
    dropGroupWordsThatHideMonths(at: units[0].column, unit: units[0].text)
  }

  /// `Rencana Kegiatan Tahun Ini 1` would be read as a count of something; months go before it.
  private mutating func dropGroupWordsThatHideMonths(at column: Int, unit: String) {
    let period = Period(year: 2025)
    func isMonths() -> Bool { ColumnLayout(labels: labels, period: period).roles[column].isMonths }
    guard !isMonths() else { return }
    let whole = labels[column]
    labels[column] = unit
    if !isMonths() { labels[column] = whole }
  }

  /// A second row of words: parts of a group, or the rest of labels that the first row began.
  private mutating func addWords(_ row: CellRow) -> Bool {
    guard row[0].isEmpty, row.cells.count <= labels.count + 1 else { return false }
    let cells = row.cells.enumerated().filter { !$0.element.isEmpty }
    let isHead = cells.allSatisfy { column, text in
      guard column < labels.count else { return false }
      let words = ColumnLabel.words(of: text)
      guard (1...4).contains(words.count), StepMark(text) == nil, !Tick.isTick(text) else {
        return false
      }
      let above = labels[column]
      if above.isEmpty { return HeadRow.isExactLabel(text) && groupStart(of: column) != column }
      return HeadRow.isExactLabel(above + " " + text) || HeadRow.isExactLabel(text)
    }
    guard isHead else { return false }
    let groups = Set(cells.filter { labels[$0.offset].isEmpty }.map { groupStart(of: $0.offset) })
    let groupLabels = groups.map { ($0, labels[$0]) }
    for (column, text) in cells {
      let start = groupStart(of: column)
      let group = groupLabels.first { $0.0 == start }?.1 ?? labels[column]
      labels[column] = group.isEmpty ? text : group + " " + text
    }
    return true
  }
}
