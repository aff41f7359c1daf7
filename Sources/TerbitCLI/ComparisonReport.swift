internal import Comparison
internal import Diagnostics
internal import Markdown
internal import PlanModel

/// A comparison of two versions of a plan, for a terminal.
///
/// Words that are gone stand as `[-lama-]`, new ones as `{+baru+}`; on a terminal with colour they are
/// red and green without the marks.
struct ComparisonReport {
  let comparison: PlanComparison
  let usesColor: Bool
  let width: Int

  var text: String {
    if comparison.isEmpty { return "Tidak ada perubahan.\n" }
    var lines = section("Keputusan", comparison.particulars)
    lines += section("Dasar hukum", comparison.legalBasis)
    var area = ""
    for change in comparison.actions {
      guard let placed = change.new ?? change.old else { continue }
      if placed.area.displayName != area {
        area = placed.area.displayName
        lines += ["", area]
      }
      lines += self.lines(of: change, placed)
    }
    return (lines + ["", summary]).drop { $0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private func section(_ name: String, _ changes: [FieldChange]) -> [String] {
    changes.isEmpty ? [] : ["", name] + changes.flatMap { lines(of: $0) }
  }

  private func lines(of change: ActionChange, _ placed: PlacedAction) -> [String] {
    let number = placed.action.number.map { "\($0). " } ?? ""
    let kinds = change.kinds.map { $0.phrase }.joined(separator: ", ")
    let head = wrapped(
      [.plain("\(number)\(placed.action.words.text) (\(kinds))")], indent: 2, hanging: 4)
    return head + change.fields.flatMap { lines(of: $0, indent: 4) }
  }

  private func lines(of change: FieldChange, indent: Int = 2) -> [String] {
    let pieces = change.difference.pieces.map { piece -> Run in
      switch piece.fate {
      case .kept: .plain(piece.words)
      case .removed: .removed(piece.words)
      case .added: .added(piece.words)
      }
    }
    return wrapped([.plain("\(change.name):")] + pieces, indent: indent, hanging: indent + 2)
  }

  private var summary: String {
    let counts = ActionChange.Kind.allCases.compactMap { kind in
      let count = comparison.count(of: kind)
      return count == 0 ? nil : "\(count) \(kind.phrase)"
    }
    return counts.isEmpty ? "Tidak ada aksi yang berubah." : counts.joined(separator: ", ")
  }

  // MARK: - Words on lines

  private enum Run {
    case plain(String)
    case removed(String)
    case added(String)
  }

  /// Breaks runs of words into lines of the terminal's width.
  private func wrapped(_ runs: [Run], indent: Int, hanging: Int) -> [String] {
    var lines = [String]()
    var line = String(repeating: " ", count: indent)
    var columns = indent
    for (word, columnsOfWord) in runs.flatMap(words) {
      let isFirst = columns == (lines.isEmpty ? indent : hanging)
      if !isFirst, columns + 1 + columnsOfWord > width {
        lines.append(line)
        line = String(repeating: " ", count: hanging)
        columns = hanging
      } else if !isFirst {
        line += " "
        columns += 1
      }
      line += word
      columns += columnsOfWord
    }
    return lines + [line]
  }

  /// The words of a run as they are printed, each with its width in columns.
  private func words(of run: Run) -> [(String, Int)] {
    let (text, marks, color) =
      switch run {
      case .plain(let text): (text, ("", ""), nil as String?)
      case .removed(let text): (text, ("[-", "-]"), "31")
      case .added(let text): (text, ("{+", "+}"), "32")
      }
    var words = text.split(whereSeparator: \.isWhitespace).map { TerminalText.harmless(String($0)) }
    guard let color, !words.isEmpty else { return words.map { ($0, $0.count) } }
    if usesColor { return words.map { ("\u{1B}[\(color)m\($0)\u{1B}[0m", $0.count) } }
    words[0] = marks.0 + words[0]
    words[words.count - 1] += marks.1
    return words.map { ($0, $0.count) }
  }
}
