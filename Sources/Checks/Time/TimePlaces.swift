internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import TimeTargets

extension Area {
  /// Where the time of an action stands: its words, else its last tick, else the action itself.
  func timeRange(of action: Action) -> SourceRange {
    if let words = action.timeWords { return words.plain.sourceRange }
    return lastTick(of: action)
      ?? (action.words.isEmpty ? action.range : action.words.plain.sourceRange)
  }

  private func lastTick(of action: Action) -> SourceRange? {
    for part in parts {
      guard case .table(let table) = part,
        let row = table.rows.first(where: { $0.actionID == action.id })
      else { continue }
      let column = table.roles.indices.last {
        table.roles[$0].isMonths && !row.cells[$0].isEmpty
      }
      return column.map { row.cells[$0].plain.sourceRange }
    }
    return nil
  }
}

extension [Month] {
  /// `Mei 2025`, `Juni dan Desember 2025`, `Januari sampai Desember 2025`.
  var phrase: String {
    guard let first, let last else { return "" }
    if count == 1 { return first.longName }
    return count == 2
      ? "\(first.longName) dan \(last.longName)" : "\(first.longName) sampai \(last.longName)"
  }
}
