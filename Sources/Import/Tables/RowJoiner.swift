internal import PlanModel
internal import TimeTargets

/// Joins a row that a page's end has split, and the steps that stand below their row.
///
/// Behind a page's end a row without number, marks and time goes on with the row above, in tables
/// whose rows have a time; so does one all of whose cells begin in the middle of a sentence, and any
/// without a number where each row has one. On the same page only a lone step `b. …`, or such a middle, goes on.
struct RowJoiner {
  private let roles: [ColumnRole]
  private let timedShare: Double
  private let numbersActions: Bool
  private let startsSmall: Bool
  /// Whether every row has its number, so that one without is none of its own.
  private let numbersRows: Bool
  private let months: [Int]

  /// In bytes: a cell with a longer list is searched for its last step no more.
  private static let longestList = 8192

  init(roles: [ColumnRole], rows: [CellRow]) {
    self.roles = roles
    months = roles.indices.filter { roles[$0].isMonths }
    let months = self.months
    let timed = rows.count { Self.isTimed($0, roles, months) }
    timedShare = rows.isEmpty ? 0 : Double(timed) / Double(rows.count)
    let actions =
      roles.firstIndex(of: .action).map { column in
        rows.map { $0[column] }.filter { !$0.isEmpty }
      } ?? []
    numbersActions = actions.count { StepMark($0) != nil } * 5 >= actions.count * 3
    numbersRows = Self.numbersRows(rows, number: roles.firstIndex(of: .number))
    startsSmall = actions.count { $0.first?.isLowercase == true } * 2 > actions.count
  }

  private static func numbersRows(_ rows: [CellRow], number: Int?) -> Bool {
    guard let number else { return false }
    let whole = rows.filter { !$0.startsPage }
    return whole.count > 2 && whole.allSatisfy { !$0[number].isEmpty }
  }

  func continues(_ row: CellRow, _ above: CellRow) -> Bool {
    guard text(row, .number).isEmpty else { return repeats(row, above) }
    let isTimed = Self.isTimed(row, roles, months)
    if !isTimed, isLoneStep(row) || goesOnCounting(row, above) { return true }
    let isMiddle = isMiddleOfSentences(row)
    if row.startsPage {
      if numbersRows { return true }
      if !isTimed {
        if numbersActions, StepMark(text(row, .action)) != nil { return false }
        return timedShare >= 0.6 || isMiddle || text(row, .action).isEmpty
      }
      return isMiddle && (!Self.isTimed(above, roles, months) || isTimeSplit(row))
    }
    guard !isTimed, text(row, .component).isEmpty else { return false }
    return isMiddle || text(row, .action).isEmpty && !rolesBefore(.action, areFilledIn: row)
  }

  /// The same number and group again, with nothing that makes an action of its own.
  private func repeats(_ row: CellRow, _ above: CellRow) -> Bool {
    row.startsPage && !Self.isTimed(row, roles, months) && timedShare >= 0.6
      && text(row, .number) == text(above, .number)
      && text(row, .component) == text(above, .component)
  }

  /// `b. Melakukan Penilaian Resiko` and nothing else.
  private func isLoneStep(_ row: CellRow) -> Bool {
    guard row.filled.count == 1, let mark = StepMark(row.filled[0]) else { return false }
    return !numbersActions && !mark.rest.isEmpty && mark.style.kind != .capital
  }

  /// Whether every cell begins with the step behind the last of the cell above: `3)` below `1) … 2) …`.
  private func goesOnCounting(_ row: CellRow, _ above: CellRow) -> Bool {
    !row.isEmpty
      && row.cells.indices.filter { !row[$0].isEmpty }.allSatisfy { column in
        guard let mark = StepMark(row[column]), mark.ordinal > 1,
          above[column].utf8.count <= Self.longestList, StepMark(above[column])?.isFirst == true
        else { return false }
        let closing = mark.style.closing
        let before = "\(mark.ordinal - 1)\(closing)"
        return mark.style.kind == .number && (above[column].contains(before))
      }
  }

  /// Whether every cell begins with a small letter or a mark inside a sentence.
  private func isMiddleOfSentences(_ row: CellRow) -> Bool {
    guard !startsSmall else { return false }
    let words = row.cells.indices.filter { !roles[$0].isMonths }.map { row[$0] }
      .filter { !$0.isEmpty }
    return !words.isEmpty
      && words.allSatisfy { text in
        guard let first = text.first else { return false }
        return first.isLowercase && StepMark(text) == nil || ",;.)/&–-".contains(first)
      }
  }

  /// Whether the time itself is split: `ke-2 tahun 2025` behind `Februari minggu`.
  private func isTimeSplit(_ row: CellRow) -> Bool {
    text(row, .time).first?.isLowercase == true
  }

  private func rolesBefore(_ role: ColumnRole, areFilledIn row: CellRow) -> Bool {
    !text(row, .component).isEmpty || !text(row, .indicator).isEmpty
  }

  private func text(_ row: CellRow, _ role: ColumnRole) -> String {
    roles.firstIndex(of: role).map { row[$0] } ?? ""
  }

  private static func isTimed(_ row: CellRow, _ roles: [ColumnRole], _ months: [Int]) -> Bool {
    if let time = roles.firstIndex(of: .time), !row[time].isEmpty { return true }
    return months.contains { Tick.isTick(row[$0]) }
  }
}
