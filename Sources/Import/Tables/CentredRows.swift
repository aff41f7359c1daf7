internal import PlanModel

/// Puts together the rows of a stretch of a page whose cells are set to the middle of their rows.
///
/// ```
///      Mengevaluasi tim kerja,
///  1   anggotanya berasal dari         SK Tim       Juni 2025
///      komisioner
///      Menetapkan agen perubahan
///  2                                   SK Agen      Maret 2025
///      dan rencana tindaknya
/// ```
/// The number stands in the middle of its row's lines. So of all ways to part the lines between two
/// numbers, the rows have the one in which each reaches as far above its number as below, and in which
/// no sentence is cut.
struct CentredRows {
  private let lines: [DecreeLine]
  private let cells: [[String]]
  /// The lines with a number.
  private let numbers: [Int]

  /// The lines with ticks.
  private let ticked: Int

  /// - Parameter column: the column of numbers.
  init(_ lines: [DecreeLine], cells: [[String]], column: Int) {
    self.lines = lines
    self.cells = cells
    numbers = cells.indices.filter { RowNumber.isNumber(cells[$0][column]) }
    ticked = cells.count { $0.contains { Tick.isTick($0) && !$0.contains(where: \.isLetter) } }
  }

  /// Whether the numbers are those of rows, and not of names merged over several.
  var numbersRows: Bool { ticked <= numbers.count + 1 }

  /// Whether the stretch begins above its first number, as no row does whose cells are set to the top;
  /// nil if it cannot tell.
  var beginsAboveNumber: Bool? {
    guard let first = numbers.first, lines.count > numbers.count else { return nil }
    return first > 0
  }

  /// The rows, each with its lines in order.
  ///
  /// - Parameter mayGoOn: whether the first lines may be the rest of a row of the page before.
  func rows(mayGoOn: Bool) -> [CellRow] {
    guard !numbers.isEmpty else { return lines.isEmpty ? [] : [row(0..<lines.count)] }
    var rows = [CellRow]()
    var start = 0
    for end in bounds(mayGoOn: mayGoOn) where end > start {
      rows.append(row(start..<end))
      start = end
    }
    return rows
  }

  private func row(_ range: Range<Int>) -> CellRow {
    let first = lines[range.lowerBound]
    var row = CellRow(
      cells: [String](repeating: "", count: cells[range.lowerBound].count), line: first.number,
      startsPage: first.startsPage)
    for line in range {
      for (column, words) in cells[line].enumerated() {
        row.appendLine(words, at: column)
      }
    }
    return row
  }

  // MARK: - Where rows end

  /// The end of the rest of a row of the page before, if there is one, and of each numbered row.
  private func bounds(mayGoOn: Bool) -> [Int] {
    // costs[start]: the least cost of all rows above, with the next row beginning there.
    var costs = [0: 0]
    for start in stride(from: 1, through: numbers[0], by: 1) where mayGoOn {
      costs[start] = 3 + cut(at: start)
    }
    var choices = [[Int: Int]]()
    for (index, number) in numbers.enumerated() {
      let isLast = index + 1 == numbers.count
      let ends = isLast ? lines.count...lines.count : number + 1...numbers[index + 1]
      var next: [Int: Int] = [:]
      var choice: [Int: Int] = [:]
      for end in ends {
        for (start, cost) in costs.sorted(by: { $0.key < $1.key }) {
          let whole = cost + slope(start, number, end) + (isLast ? 0 : cut(at: end))
          if whole < next[end] ?? Int.max { (next[end], choice[end]) = (whole, start) }
        }
      }
      costs = next
      choices.append(choice)
    }
    var end = lines.count
    var bounds = [end]
    for choice in choices.reversed() {
      end = choice[end] ?? 0
      bounds.insert(end, at: 0)
    }
    return bounds
  }

  /// How much further a row reaches on one side of its number than on the other.
  private func slope(_ start: Int, _ number: Int, _ end: Int) -> Int {
    2 * abs((number - start) - (end - 1 - number))
  }

  /// What speaks against a row's end above a line: cells that go on below it, perhaps with a line between
  /// on which only shorter cells stand.
  private func cut(at line: Int) -> Int {
    cells[line].indices.reduce(0) { sum, column in
      let above = cells[max(line - 2, 0)..<line].last { !$0[column].isEmpty }?[column]
      let below = cells[line..<min(line + 2, cells.count)].first { !$0[column].isEmpty }?[column]
      guard let above, let first = below?.first else { return sum }
      let goesOn = first.isLowercase || ",;/-".contains(above.last ?? " ")
      return sum + (goesOn ? 5 : 0)
    }
  }
}
