internal import Diagnostics
internal import PlanModel
internal import TimeTargets

/// Puts the cells of a row under the labels they belong to, where the copy lost or gained a cell.
///
/// What shows it: a tick outside the columns of months, words in one of them, a text in the column of
/// numbers, a month in the column beside that of time. Nothing else is moved.
struct RowAligner {
  private let roles: [ColumnRole]
  private let months: Range<Int>?
  private let period: Period

  init(roles: [ColumnRole], period: Period) {
    self.roles = roles
    self.period = period
    let ticked = roles.indices.filter { roles[$0].isMonths }
    months = ticked.first.flatMap { first in ticked.last.map { first..<$0 + 1 } }
  }

  /// The row with as many cells as there are labels, or more where words are left over.
  func align(_ row: CellRow, doubts: inout Doubts) -> CellRow {
    var aligned = row
    while aligned.cells.count > roles.count, aligned.cells.last?.isEmpty == true {
      aligned.cells.removeLast()
    }
    moveFromNumbers(&aligned, doubts: &doubts)
    if let months {
      alignTicks(&aligned, months, doubts: &doubts)
    } else {
      alignTime(&aligned, doubts: &doubts)
    }
    gatherSurplus(&aligned, doubts: &doubts)
    while aligned.cells.count < roles.count { aligned.cells.append("") }
    return aligned
  }

  /// A text where numbers stand: the empty cells before it are lost.
  private func moveFromNumbers(_ row: inout CellRow, doubts: inout Doubts) {
    let missing = roles.count - row.cells.count
    guard missing > 0, roles.first == .number, !row[0].isEmpty, !RowNumber.isNumber(row[0]),
      !RowNumber.opens(row[0])
    else { return }
    row.cells.insert(contentsOf: [String](repeating: "", count: missing), at: 0)
    doubts.add(
      "sel-bergeser",
      "baris ini kehilangan \(missing) sel di depan; isinya digeser ke kanan, periksa kolomnya",
      line: row.line)
  }

  // MARK: - Ticks

  private func alignTicks(_ row: inout CellRow, _ months: Range<Int>, doubts: inout Doubts) {
    guard !fits(row, months) else { return }
    for surplus in 1...2 where shiftLeft(&row, by: surplus, months) {
      doubts.add(
        "centang-bergeser",
        "tanda bulan baris ini berdiri \(surplus) sel di luar kolom bulan; digeser \(surplus) sel ke kiri, periksa bulannya",
        line: row.line)
      return
    }
    let before = row
    takeTickOutOfWords(&row, months)
    moveWordsBehindMonths(&row, months)
    let repaired = row != before ? "dipindahkan ke kolom di sebelahnya" : "dibiarkan"
    doubts.add(
      "centang-bergeser",
      "isi baris ini tidak cocok dengan kolom bulan dan \(repaired); periksa bulannya",
      line: row.line)
  }

  /// Whether every tick stands under a month, and nothing else does.
  private func fits(_ row: CellRow, _ months: Range<Int>) -> Bool {
    row.cells.indices.dropFirst(months.lowerBound).allSatisfy { column in
      let cell = row[column]
      if months.contains(column) { return cell.isEmpty || isMark(cell) }
      return column < roles.count ? !holdsTick(cell) : cell.isEmpty
    }
  }

  private func isMark(_ cell: String) -> Bool {
    Tick.isTick(cell) || Tick.isEmpty(cell)
      || !TimeTargetReader(period: period).read(cell + " Januari").target.weeks.isEmpty
  }

  private func holdsTick(_ cell: String) -> Bool {
    Tick.isTick(cell) || cell.contains { "✓✔√".contains($0) }
  }

  private func shiftLeft(
    _ row: inout CellRow, by surplus: Int, _ months: Range<Int>
  ) -> Bool {
    let start = months.lowerBound
    guard row.cells.count > start + surplus,
      row.cells[start..<start + surplus].allSatisfy(\.isEmpty)
    else { return false }
    var shifted = row
    shifted.cells.removeSubrange(start..<start + surplus)
    guard fits(shifted, months) else { return false }
    row = shifted
    return true
  }

  /// `✓ 100%` behind the last month: the tick is the last month's.
  private func takeTickOutOfWords(_ row: inout CellRow, _ months: Range<Int>) {
    let column = months.upperBound
    guard row[months.upperBound - 1].isEmpty, holdsTick(row[column]) else { return }
    let words = row[column].split(separator: " ")
    guard let tick = words.first(where: { Tick.isTick(String($0)) }), words.count > 1 else {
      return
    }
    row.cells[column] = words.filter { $0 != tick }.joined(separator: " ")
    row.cells[months.upperBound - 1] = String(tick)
  }

  /// Words under the last month, with an empty cell behind it: they stand one cell too early.
  private func moveWordsBehindMonths(_ row: inout CellRow, _ months: Range<Int>) {
    let last = months.upperBound - 1
    guard months.upperBound < roles.count, !row[last].isEmpty, !isMark(row[last]),
      row[last + 1].isEmpty
    else { return }
    while row.cells.count <= last + 1 { row.cells.append("") }
    row.cells.swapAt(last, last + 1)
  }

  // MARK: - Words of time

  private func alignTime(_ row: inout CellRow, doubts: inout Doubts) {
    guard let time = roles.firstIndex(of: .time), !readsAsTime(row[time]) else { return }
    if row.cells.count > roles.count, readsAsTime(row[time + 1]),
      let empty = row.cells[...time].lastIndex(where: \.isEmpty)
    {
      row.cells.remove(at: empty)
    } else if row.cells.count < roles.count, time > 0, readsAsTime(row[time - 1]),
      row[time].isEmpty || time + 1 < roles.count
    {
      let gap = row.cells[..<time].firstIndex(where: \.isEmpty) ?? (row[0].isEmpty ? 0 : 1)
      row.cells.insert("", at: RowNumber.isNumber(row[0]) ? max(gap, 1) : gap)
    } else {
      return
    }
    doubts.add(
      "sel-bergeser",
      "isi baris ini bergeser satu sel; dikembalikan menurut kolom waktunya, periksa",
      line: row.line)
  }

  private func readsAsTime(_ cell: String) -> Bool {
    guard !cell.isEmpty, cell.utf8.count <= 60 else { return false }
    let reading = TimeTargetReader(period: period).read(cell)
    return !reading.target.months.isEmpty
      && !reading.remarks.contains { $0.id == "waktu.kata-diabaikan" }
  }

  /// Words in cells that no label stands over go to the last column, so that none is lost.
  private func gatherSurplus(_ row: inout CellRow, doubts: inout Doubts) {
    let surplus = row.cells.dropFirst(roles.count).filter { !$0.isEmpty }
    guard row.cells.count > roles.count else { return }
    row.cells.removeLast(row.cells.count - roles.count)
    guard !surplus.isEmpty else { return }
    for words in surplus { row.append(words, at: roles.count - 1) }
    doubts.add(
      "sel-berlebih",
      "baris ini memiliki \(surplus.count) sel lebih banyak dari kepala tabel; isinya ditaruh di sel terakhir",
      line: row.line)
  }
}

/// What stands in a column of numbers: `1`, `2.`, `IV`, `1.3`, `a)`.
enum RowNumber {
  static func isNumber(_ cell: String) -> Bool {
    guard !cell.isEmpty, cell.utf8.count <= 8 else { return false }
    if let mark = StepMark(cell) { return mark.rest.isEmpty }
    if cell.count == 1, cell.first?.isLetter == true { return true }
    return RomanNumber(cell) != nil || cell.allSatisfy { $0.isNumber || ".()".contains($0) }
  }

  /// Whether a text begins with its number, whose own cell is lost: `1. Tim Kerja`, `III PENATAAN`.
  static func opens(_ cell: String) -> Bool {
    StepMark(cell) != nil || cell.split(separator: " ").first.map { isNumber(String($0)) } ?? false
  }
}
