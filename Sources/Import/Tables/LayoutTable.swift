internal import PlanModel

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
  /// Whether rows of the table stand on earlier pages.
  private var hasRows = false
  /// Whether its cells are set to the middle of their rows.
  private var isCentred = false
  private let names: AreaNames

  static func isNeeded(for lines: [DecreeLine], names: AreaNames) -> Bool {
    let rows = lines.count { $0.text.contains("\t") || RowSplitter.isBarRow($0.text) }
    guard rows < 2 else { return false }
    let table = LayoutTable(names: names)
    return lines.indices.contains { table.head(in: lines, at: $0) != nil }
  }

  static func split(_ lines: [DecreeLine], names: AreaNames) -> [AnnexLine] {
    var table = LayoutTable(names: names)
    var index = 0
    while index < lines.count { index += table.take(lines, at: index) }
    table.flush()
    return table.result
  }

  private init(names: AreaNames) { self.names = names }

  private func head(in lines: [DecreeLine], at index: Int) -> (head: LayoutHead, count: Int)? {
    LayoutHead.find(in: lines, at: index, behind: head, isArea: isAreaLine)
  }

  /// - Returns: how many lines were taken.
  private mutating func take(_ lines: [DecreeLine], at index: Int) -> Int {
    let line = lines[index]
    if let (head, count) = head(in: lines, at: index) {
      return openTable(head, lines, at: index, count: count)
    }
    guard head != nil else {
      result.append(line.isBlank ? .blank(startsPage: line.startsPage) : .text(line))
      return 1
    }
    if line.startsPage { flush() }
    if ends(line) {
      flush()
      (head, hasRows, isCentred) = (nil, false, false)
      result.append(.text(line))
      return 1
    }
    body.append(line)
    return 1
  }

  private mutating func openTable(
    _ found: LayoutHead, _ lines: [DecreeLine], at index: Int, count: Int
  ) -> Int {
    var opened = found
    if let head { opened.part(as: head) }
    let heading = lines[index].startsPage ? nil : takeHeading()
    flush()
    if let heading {
      result.append(.text(heading))
      hasRows = false
    }
    var count = count
    while index + count < lines.count {
      let next = lines[index + count]
      guard next.isBlank || isColumnCount(next, opened) else { break }
      count += 1
    }
    head = opened
    result.append(
      .row(
        CellRow(
          cells: opened.labels.map(\.text), line: lines[index].number,
          startsPage: lines[index].startsPage)))
    return count
  }

  /// The line that stands alone above the next table, which was taken for the body's last.
  private mutating func takeHeading() -> DecreeLine? {
    guard let last = body.lastIndex(where: { !$0.isBlank }),
      last > 0 ? body[last - 1].isBlank : true,
      WideGaps.parts(of: body[last].text).count == 1,
      body[last].words.split(separator: " ").count <= 15
    else { return nil }
    let heading = body[last]
    body.removeSubrange(last...)
    return heading
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
      || text.hasPrefix("bab ") || text.hasPrefix("catatan") && text.contains(":")
      || text.hasPrefix("keterangan") && text.contains(":")
  }

  // MARK: - The lines of a page

  private mutating func flush() {
    guard let head, !body.isEmpty else { return }
    let lines = body
    body = []
    let inside = lines.filter { !$0.isBlank && !isAreaLine($0) }
    let columns = LayoutColumns(head: head, lines: inside)
    let stretches = stretches(of: lines, columns)
    let number = head.labels.firstIndex { HeadRow.isNumberLabel($0.text) }
    let centred = number.map { number in
      stretches.map { stretch in
        let lines = stretch.lines.filter { !$0.isBlank }
        return CentredRows(lines, cells: lines.map(columns.cells), column: number)
      }
    }
    noteWhetherCentred(stretches, centred ?? [])
    var rows = LayoutRows(head: head, columns: columns)
    for (index, stretch) in stretches.enumerated() {
      if let span = stretch.span { rows.add(spanning: span) }
      if isCentred, let centred {
        rows.rows += centred[index].rows(mayGoOn: index == 0 && hasRows && stretch.span == nil)
      } else {
        for line in stretch.lines { rows.take(line) }
        rows.close()
      }
    }
    if let first = lines.first(where: { !$0.isBlank }), first.startsPage, !rows.rows.isEmpty {
      rows.rows[0].startsPage = true
    }
    hasRows = hasRows || !rows.rows.isEmpty
    result += rows.rows.map(AnnexLine.row)
  }

  /// The lines of a page parted where a line spans the table; each stretch with the one above it.
  private func stretches(
    of lines: [DecreeLine], _ columns: LayoutColumns
  ) -> [(span: DecreeLine?, lines: [DecreeLine])] {
    var stretches: [(span: DecreeLine?, lines: [DecreeLine])] = [(nil, [])]
    for line in lines {
      if !line.isBlank, isAreaLine(line) || columns.spansFirst(line) {
        stretches.append((line, []))
      } else {
        stretches[stretches.count - 1].lines.append(line)
      }
    }
    return stretches
  }

  /// Whether cells are set to the middle of their rows shows where rows are known to begin: below a line
  /// that spans the table, or below its first head.
  private mutating func noteWhetherCentred(
    _ stretches: [(span: DecreeLine?, lines: [DecreeLine])], _ centred: [CentredRows]
  ) {
    let signs = zip(stretches, centred).compactMap { stretch, rows in
      stretch.span != nil || !hasRows ? rows.beginsAboveNumber : nil
    }
    guard !signs.isEmpty else { return }
    isCentred = signs.count { $0 } * 2 >= signs.count && centred.allSatisfy(\.numbersRows)
  }

  /// The name of an area over the width of the table, its number perhaps in a cell of its own.
  private func isAreaLine(_ line: DecreeLine) -> Bool {
    let parts = WideGaps.parts(of: line.text)
    let text = line.words
    let isNumbered = RowNumber.isNumber(parts[0].text) && Int(parts[0].text) ?? 0 < 100
    guard parts.count == 1 || parts.count == 2 && isNumbered,
      text.split(separator: " ").count <= 15
    else { return false }
    // In the middle of a line stands the rest of a cell, unless it is written as a heading.
    let edge = head?.labels.dropFirst().first?.columns.lowerBound ?? Int.max
    let number = AreaHeading(text).number.map { Int($0) ?? 0 }
    guard line.indent < edge || number ?? 100 < 100 || text == text.uppercased() else {
      return false
    }
    return names.heading(ofRow: CellRow(cells: [text], line: line.number)) != nil
  }
}
