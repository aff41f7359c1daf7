internal import PlanModel

/// Finds actions that an annex writes as paragraphs with labelled lines instead of rows of a table.
///
/// ```
/// 1. Membentuk tim kerja
///    Bukti Fisik : Surat keputusan
///    Target Waktu : Januari 2025
/// ```
struct ActionBlockFinder {
  private(set) var actions: [DraftAction] = []
  /// The mark of the last action.
  private var mark: StepMark?
  private var group: String?

  /// The actions, if the lines hold at least one labelled line; else none.
  static func read(_ lines: [DecreeLine]) -> (actions: [DraftAction], isComplete: Bool) {
    guard lines.contains(where: { field(in: $0.words) != nil }) else { return ([], false) }
    var finder = ActionBlockFinder()
    for line in lines where !line.isBlank { finder.take(line) }
    return (finder.actions, true)
  }

  private mutating func take(_ line: DecreeLine) {
    let text = line.words
    if let (label, value) = Self.field(in: text) {
      if ColumnLabel.roles(of: label).max(by: { $0.1 < $1.1 })?.0 == .action {
        open(value, line: line.number)
      } else if !actions.isEmpty {
        actions[actions.count - 1].fields.append((label, value))
      }
    } else if let found = StepMark(text), isAction(found) {
      if let last = actions.last, last.fields.isEmpty, let before = mark,
        found.style != before.style
      {
        // A heading above its steps: the group, not an action.
        group = last.text
        actions.removeLast()
      }
      mark = found
      open(text, line: line.number)
    } else {
      append(text, line: line.number)
    }
  }

  /// A mark inside a labelled line's list is no action.
  private func isAction(_ found: StepMark) -> Bool {
    guard let last = actions.last, !last.fields.isEmpty, let mark else { return true }
    return found.style == mark.style
      ? found.follows(mark, within: 3) || found.isFirst
      : found.isFirst && found.style.kind != .letter
  }

  private mutating func open(_ text: String, line: Int) {
    var action = DraftAction(text: text, fields: [], line: line)
    if let group { action.fields.append(("[Komponen]", group)) }
    group = nil
    actions.append(action)
  }

  private mutating func append(_ text: String, line: Int) {
    guard !actions.isEmpty else { return open(text, line: line) }
    let last = actions.count - 1
    if actions[last].fields.isEmpty {
      actions[last].text += " " + text
    } else {
      let field = actions[last].fields.count - 1
      CellRow.join(text, to: &actions[last].fields[field].text)
    }
  }

  /// `Target Waktu : Januari 2025`, if the label is one of a column.
  private static func field(in text: String) -> (label: String, value: String)? {
    var rest = text[...]
    while let first = rest.first, "-•".contains(first) {
      rest = rest.dropFirst().drop { $0 == " " }
    }
    if let mark = StepMark(rest), mark.style.kind != .number { rest = mark.rest[...] }
    guard let colon = rest.prefix(40).firstIndex(of: ":") else { return nil }
    let label = Spaces.trimmed(rest[..<colon])
    guard !label.isEmpty, HeadRow.isExactLabel(label), !HeadRow.isNumberLabel(label) else {
      return nil
    }
    return (label, Spaces.trimmed(rest[rest.index(after: colon)...]))
  }
}
