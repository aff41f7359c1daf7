internal import PlanModel

/// Gathers rows into tables: takes heads for heads, repeated heads and counted columns away, and joins
/// rows that a line break inside a cell has cut.
struct SheetGatherer {
  /// A piece of the annex.
  enum Piece {
    case sheet(TableSheet)
    case text(DecreeLine)
    case gap
  }

  private(set) var pieces: [Piece] = []
  private var sheet: TableSheet?
  private var sawText = false
  private var sawGap = false
  private var breaksPage = false
  /// The head of the last table, under which rows behind a line of text go on.
  private var lastHead: TableHead?

  static func gather(_ lines: [AnnexLine]) -> [Piece] {
    var gatherer = SheetGatherer()
    var index = 0
    while index < lines.count {
      index += gatherer.take(lines, at: index)
    }
    gatherer.close()
    return gatherer.pieces
  }

  /// - Returns: how many lines were taken.
  private mutating func take(_ lines: [AnnexLine], at index: Int) -> Int {
    switch lines[index] {
    case .blank(let startsPage):
      sawGap = true
      breaksPage = breaksPage || startsPage
      if sheet == nil { pieces.append(.gap) }
      return 1
    case .text(let line):
      breaksPage = breaksPage || line.startsPage
      close()
      sawText = true
      pieces.append(.text(line))
      return 1
    case .row(let row):
      let (whole, count) = wholeRow(row, lines, at: index)
      return takeRow(whole, lines, at: index, count: count)
    }
  }

  private mutating func takeRow(
    _ row: CellRow, _ lines: [AnnexLine], at index: Int, count: Int
  ) -> Int {
    if row.isEmpty { return count }
    if let known = sheet, let head = known.head, head.isRepeated(by: row) {
      breaksPage = true
      return repeatedHead(row, lines, at: index, count: count, width: known.width)
    }
    if HeadRow.isHead(row) || isOtherHead(row) {
      return openSheet(row, lines, at: index, count: count)
    }
    let width = sheet?.width ?? row.cells.count
    if HeadRow.isColumnNumbers(row, columns: width), sheet?.rows.isEmpty ?? true || breaksPage {
      return count
    }
    add(row)
    return count
  }

  /// - Returns: how many lines the head takes on this page too.
  private func repeatedHead(
    _ row: CellRow, _ lines: [AnnexLine], at index: Int, count: Int, width: Int
  ) -> Int {
    var further = index + count
    var repeated = TableHead(row)
    while further < lines.count, case .row(let next) = lines[further],
      repeated.add(next) || HeadRow.isColumnNumbers(next, columns: width)
    {
      further += 1
    }
    return further - index
  }

  private mutating func openSheet(
    _ row: CellRow, _ lines: [AnnexLine], at index: Int, count: Int
  ) -> Int {
    let isOfActions = HeadRow.isHead(row)
    close()
    var head = TableHead(row)
    var further = index + count
    while further < lines.count {
      guard case .row(let next) = lines[further] else {
        if case .blank = lines[further], further + 1 < lines.count,
          case .row(let behind) = lines[further + 1],
          HeadRow.isColumnNumbers(behind, columns: head.labels.count)
        {
          further += 1
          continue
        }
        break
      }
      if next.isEmpty {
        further += 1
        continue
      }
      if head.isRepeated(by: next) { break }
      let isCount = HeadRow.isColumnNumbers(next, columns: head.labels.count)
      guard isOfActions, head.add(next) || isCount else {
        if isCount { further += 1 }
        break
      }
      further += 1
    }
    sheet = TableSheet(head: head, rows: [], standsApart: sawText, isOfActions: isOfActions)
    // The same head behind a line of text goes on with the table before it.
    let goesOn = lastHead?.isRepeated(by: row) ?? false
    lastHead = head
    (sawText, sawGap, breaksPage) = (false, false, goesOn)
    return further - index
  }

  /// The head of a table that is none of actions: `No | Nama | Jabatan`.
  private func isOtherHead(_ row: CellRow) -> Bool {
    let filled = row.filled
    guard filled.count >= 2, HeadRow.isNumberLabel(filled[0]) else { return false }
    return filled.allSatisfy { cell in
      cell.split(separator: " ").count <= 5 && !cell.contains(where: \.isNumber)
    }
  }

  private mutating func add(_ row: CellRow) {
    var row = row
    row.startsPage = row.startsPage || breaksPage || (sawGap && sheet?.rows.isEmpty == false)
    if let width = sheet?.width {
      // Without a head only the same number of cells says that a table goes on behind a gap.
      let isOther = sheet?.head == nil && sawGap && abs(width - row.cells.count) > 1
      if !isOther {
        sheet?.append(row)
        (sawText, sawGap, breaksPage) = (false, false, false)
        return
      }
    }
    close()
    let goesOn =
      lastHead.map { row.cells.count <= $0.labels.count + 1 && row.cells.count > 1 } ?? false
    row.startsPage = row.startsPage || goesOn
    sheet = TableSheet(head: goesOn ? lastHead : nil, rows: [row], standsApart: sawText)
    (sawText, sawGap, breaksPage) = (false, false, false)
  }

  private mutating func close() {
    if let sheet { pieces.append(.sheet(sheet)) }
    sheet = nil
  }

  // MARK: - Rows cut by a line break inside a cell

  /// A row with too few cells, and the lines behind it whose cells bring it to the right number.
  private func wholeRow(
    _ row: CellRow, _ lines: [AnnexLine], at index: Int
  ) -> (CellRow, count: Int) {
    // Behind a line of text the rows go on under the last head.
    let head = sheet.map { $0.head } ?? lastHead
    guard let width = head?.labels.count, row.cells.count < width,
      !HeadRow.isHead(row)
    else { return (row, 1) }
    var whole = row
    var further = index + 1
    while further < lines.count, further - index <= 12 {
      let cells: [String]
      switch lines[further] {
      case .text(let line) where !line.startsPage: cells = [line.words]
      case .row(let next)
      where !next.startsPage && !next[0].isEmpty && !RowNumber.isNumber(next[0])
        && !HeadRow.isHead(next):
        cells = next.cells
      default: return (row, 1)
      }
      guard whole.cells.count + cells.count - 1 <= width else { return (row, 1) }
      whole.append(cells[0], at: whole.cells.count - 1)
      whole.cells += cells.dropFirst()
      further += 1
      if whole.cells.count == width { return (whole, further - index) }
    }
    return (row, 1)
  }
}
