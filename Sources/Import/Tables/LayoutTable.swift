/// Reads the table of an annex whose columns only white space parts, as `pdftotext -layout` prints it.
///
/// The labels of the head say how many columns there are and about where; the white space that all
/// lines of a page share between two labels says where one column ends. A row begins at its number or
/// its step, behind an empty line where rows have them, or where a second time begins.
struct LayoutTable {
  private var result: [AnnexLine] = []
  private var head: LayoutHead?
  /// The lines of the table on the page that is being read.
  private var body: [DecreeLine] = []
  private let names: AreaNames

  static func isNeeded(for lines: [DecreeLine]) -> Bool {
    let rows = lines.count { $0.text.contains("\t") || RowSplitter.isBarRow($0.text) }
    return rows < 2 && lines.contains { HeadRow.looksLikeHead($0.text) }
  }

  static func split(_ lines: [DecreeLine], names: AreaNames) -> [AnnexLine] {
    var table = LayoutTable(names: names)
    var index = 0
    while index < lines.count { index += table.take(lines, at: index) }
    table.flush()
    return table.result
  }

  private init(names: AreaNames) { self.names = names }

  /// - Returns: how many lines were taken.
  private mutating func take(_ lines: [DecreeLine], at index: Int) -> Int {
    let line = lines[index]
    if HeadRow.looksLikeHead(line.text) { return openTable(lines, at: index) }
    guard head != nil else {
      if index + 1 < lines.count, HeadRow.looksLikeHead(lines[index + 1].text),
        var below = Optional(LayoutHead(lines[index + 1])), below.add(line, isAbove: true)
      {
        return openTable(lines, at: index + 1, above: line) + 1
      }
      result.append(line.isBlank ? .blank(startsPage: line.startsPage) : .text(line))
      return 1
    }
    if line.startsPage { flush() }
    if ends(line) {
      flush()
      head = nil
      result.append(.text(line))
      return 1
    }
    body.append(line)
    return 1
  }

  private mutating func openTable(
    _ lines: [DecreeLine], at index: Int, above: DecreeLine? = nil
  ) -> Int {
    var opened = LayoutHead(lines[index])
    if let head { opened.part(as: head) }
    var title = [DecreeLine]()
    // Lines of this page's head that stand above its first full one were taken for the body's last.
    if let above { _ = opened.add(above, isAbove: true) }
    if head != nil, let last = body.last, last.startsPage, opened.add(last, isAbove: true) {
      title = [body.removeLast()]
    }
    flush()
    var count = 1
    while index + count < lines.count {
      let next = lines[index + count]
      if next.isBlank {
        count += 1
        continue
      }
      guard !isAreaLine(next), isColumnCount(next, opened) || opened.add(next) else { break }
      count += 1
    }
    head = opened
    let starts = lines[index].startsPage || title.first?.startsPage ?? false
    result.append(
      .row(CellRow(cells: opened.labels.map(\.text), line: lines[index].number, startsPage: starts))
    )
    return count
  }

  /// `1   2   3   4   5   6` below the labels.
  private func isColumnCount(_ line: DecreeLine, _ head: LayoutHead) -> Bool {
    let words = line.text.split { $0 == " " }
    return words.count >= 3 && words.count == head.labels.count
      && words.enumerated().allSatisfy { Int($0.element.filter(\.isNumber)) == $0.offset + 1 }
  }

  private func ends(_ line: DecreeLine) -> Bool {
    let text = line.words.lowercased()
    return text.hasPrefix("ditetapkan di") || text.hasPrefix("salinan sesuai")
      || text.hasPrefix("ketua komisi")
      || text.hasPrefix("bab ")
  }

  // MARK: - The lines of a page

  private mutating func flush() {
    guard let head, !body.isEmpty else { return }
    let lines = body
    body = []
    let spanning = lines.map { !$0.isBlank && isAreaLine($0) }
    let inside = zip(lines, spanning).filter { !$0.1 && !$0.0.isBlank }.map(\.0)
    let columns = LayoutColumns(head: head, lines: inside)
    var rows = LayoutRows(head: head, columns: columns)
    for (line, spans) in zip(lines, spanning) {
      if spans {
        rows.close()
        rows.rows.append(
          CellRow(cells: [line.words], line: line.number, startsPage: line.startsPage))
      } else {
        rows.take(line)
      }
    }
    rows.close()
    if let first = lines.first(where: { !$0.isBlank }), first.startsPage, !rows.rows.isEmpty {
      rows.rows[0].startsPage = true
    }
    result += rows.rows.map(AnnexLine.row)
  }

  /// The name of an area over the width of the table.
  private func isAreaLine(_ line: DecreeLine) -> Bool {
    let text = line.words
    guard text.split(separator: " ").count <= 15 else { return false }
    return names.heading(ofRow: CellRow(cells: [text], line: line.number)) != nil
  }
}
