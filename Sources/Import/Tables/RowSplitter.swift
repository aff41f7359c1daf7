/// Splits the lines of an annex into rows of cells, by tabs or by bars.
///
/// A line that holds neither is running text. A row between bars may go on over several lines until
/// its last bar.
enum RowSplitter {
  static func split(_ lines: [DecreeLine]) -> [AnnexLine] {
    var result = [AnnexLine]()
    var openRow: DecreeLine?
    let barsClose = closesRowsWithBars(lines)
    for line in lines {
      if openRow != nil {
        guard !line.isBlank, !line.text.hasPrefix("|"), !line.startsPage else {
          if let whole = openRow { result.append(.row(barRow(whole))) }
          openRow = nil
          appendLine(line, barsClose: barsClose, to: &result, openRow: &openRow)
          continue
        }
        openRow?.text += CellBreak.text + line.text
        if line.text.hasSuffix("|"), let whole = openRow {
          result.append(.row(barRow(whole)))
          openRow = nil
        }
        continue
      }
      appendLine(line, barsClose: barsClose, to: &result, openRow: &openRow)
    }
    if let openRow { result.append(.row(barRow(openRow))) }
    return result
  }

  private static func appendLine(
    _ line: DecreeLine, barsClose: Bool, to result: inout [AnnexLine], openRow: inout DecreeLine?
  ) {
    if line.isBlank {
      result.append(.blank(startsPage: line.startsPage))
    } else if line.text.contains("\t") {
      result.append(.row(tabRow(line)))
    } else if isBarRow(line.text) {
      if isRule(line.text) { return }
      if barsClose, line.text.hasPrefix("|"), !line.text.hasSuffix("|") {
        openRow = line
      } else {
        result.append(.row(barRow(line)))
      }
    } else {
      result.append(.text(line))
    }
  }

  /// Whether most lines that begin with a bar also end with one.
  private static func closesRowsWithBars(_ lines: [DecreeLine]) -> Bool {
    let opened = lines.filter { $0.text.hasPrefix("|") }
    let closed = opened.count { $0.text.hasSuffix("|") && $0.text.count > 1 }
    return closed * 2 > opened.count
  }

  static func isBarRow(_ text: String) -> Bool {
    let bars = text.utf8.count { $0 == UInt8(ascii: "|") }
    return text.hasPrefix("|") ? bars >= 2 : bars >= 2 && text.contains(" | ")
  }

  /// `|---|:--:|`, or a drawn line `+-----+-----+`.
  static func isRule(_ text: String) -> Bool {
    text.utf8.count >= 3 && text.contains("--") && text.allSatisfy { "|-:=+ ".contains($0) }
  }

  private static func tabRow(_ line: DecreeLine) -> CellRow {
    let cells = line.text.split(separator: "\t", omittingEmptySubsequences: false)
    return CellRow(cells: cells.map(cell), line: line.number, startsPage: line.startsPage)
  }

  private static func barRow(_ line: DecreeLine) -> CellRow {
    var cells = [String]()
    var current = ""
    var isEscaped = false
    for character in line.text {
      if character == "|", !isEscaped {
        cells.append(current)
        current = ""
      } else {
        current.append(character)
      }
      isEscaped = character == "\\"
    }
    cells.append(current)
    if line.text.hasPrefix("|") { cells.removeFirst() }
    if line.text.hasSuffix("|"), cells.count > 1 { cells.removeLast() }
    return CellRow(
      cells: cells.map { cell($0.replacing("\\|", with: "|")[...]) }, line: line.number,
      startsPage: line.startsPage)
  }

  /// One space between two words; line breaks inside the cell stay.
  private static func cell(_ text: Substring) -> String {
    text.split(separator: CellBreak.character).map { Spaces.single($0) }.filter { !$0.isEmpty }
      .reduce(into: "") { CellRow.join($1, to: &$0) }
  }
}
