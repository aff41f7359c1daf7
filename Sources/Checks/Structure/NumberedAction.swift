internal import Diagnostics
internal import Markdown
internal import PlanModel

/// An action's number with its place, in the order of the area's text.
struct NumberedAction {
  /// Without a dot; nil where the number above goes on.
  var number: String?
  var range: SourceRange
  var component: String?
  var startsTable: Bool

  static func items(of area: Area, in plan: Plan) -> [NumberedAction] {
    let actions = Dictionary(
      area.actions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var items = [NumberedAction]()
    for part in area.parts {
      switch part {
      case .table(let table): items += self.items(of: table, actions)
      case .block(let action):
        items.append(
          NumberedAction(
            number: action.number, range: action.numberRange(in: plan.source),
            component: action.component?.text, startsTable: false))
      case .passage: break
      }
    }
    return items.collapsed
  }

  private static func items(
    of table: ActionTable, _ actions: [String: Action]
  ) -> [NumberedAction] {
    guard let column = table.roles.firstIndex(of: .number) else { return [] }
    var items = [NumberedAction]()
    var previous: String?
    for row in table.rows where row.actionID != previous {
      let cell = row.cells[column].plain
      let action = actions[row.actionID]
      let number = cell.isEmpty ? nil : action?.number
      let length = number.map { cell.text.hasPrefix($0) ? $0.utf8.count : cell.text.utf8.count }
      items.append(
        NumberedAction(
          number: number, range: cell.sourceRange(of: 0..<(length ?? 0)),
          component: action?.component?.text, startsTable: previous == nil))
      previous = row.actionID
    }
    return items
  }
}

extension [NumberedAction] {
  /// Some decrees write a component's number and name on each of its rows: those count once.
  fileprivate var collapsed: [NumberedAction] {
    var items = self
    var last: NumberedAction?
    for index in items.indices {
      guard let number = items[index].number else { continue }
      if let last, last.number == number, let component = items[index].component,
        last.component == component, !items[index].startsTable
      {
        items[index].number = nil
      } else {
        last = items[index]
      }
    }
    return items
  }
}

extension Action {
  /// Where the number of an action stands that the file writes as a block.
  fileprivate func numberRange(in source: SourceText) -> SourceRange {
    guard let number else { return range.lowerBound..<range.lowerBound }
    guard let label = labels[.number] else {
      return range.lowerBound..<range.lowerBound + number.utf8.count
    }
    let first = source.line(at: range.lowerBound)
    let last = source.line(at: range.upperBound)
    for line in first...max(first, last) {
      let bounds = source.rangeOfLine(line)
      let text = source[bounds]
      guard let found = text.firstRange(of: label + ":"),
        let digits = text[found.upperBound...].firstRange(of: number)
      else { continue }
      let start =
        bounds.lowerBound + text.utf8.distance(from: text.startIndex, to: digits.lowerBound)
      return start..<start + number.utf8.count
    }
    return range.lowerBound..<range.lowerBound
  }
}
