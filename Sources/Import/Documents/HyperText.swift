internal import PlanModel

/// Turns HTML as pandoc writes it into lines of text: a paragraph a line, a list's marks before its
/// items, a row of a table as cells with tabs between, merged cells as empty ones.
///
/// `<tr><td rowspan="2">Tim</td><td>SK</td></tr>` becomes `Tim⇥SK`, and the row below begins with a tab.
struct HyperText {
  /// The lines, each with the line of the HTML on which it began, from 0.
  private(set) var lines: [(text: String, origin: Int)] = []
  private var origin = 0
  private var rowOrigin = 0
  private var text = ""
  private var lists: [(type: String, number: Int)] = []
  private var tables: [Grid] = []

  /// A table while it is read.
  private struct Grid {
    var cells: [String] = []
    /// How many more rows each column is covered by a merged cell above.
    var covered: [Int: Int] = [:]
    var cell: (columns: Int, rows: Int)?
    var text = ""
  }

  static func plain(_ html: String) -> String {
    HyperText(html).lines.map(\.text).joined(separator: "\n") + "\n"
  }

  init(_ html: String) {
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      add(rest[..<open])
      let behind = rest[rest.index(after: open)...]
      guard let close = behind.firstIndex(of: ">") else {
        add(rest[open...])
        rest = ""
        break
      }
      take(tag: behind[..<close])
      rest = behind[behind.index(after: close)...]
    }
    add(rest)
    endLine()
  }

  private mutating func add(_ words: Substring) {
    guard !words.isEmpty else { return }
    origin += words.utf8.count { $0 == UInt8(ascii: "\n") }
    let decoded = CopyMarkup.clean(words).replacing("\n", with: " ").replacing("\t", with: " ")
    if tables.isEmpty { text += decoded } else { tables[tables.count - 1].text += decoded }
  }

  private mutating func take(tag: Substring) {
    let isClosing = tag.first == "/"
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    switch (name, isClosing) {
    case ("em", _), ("i", _): add("*")
    case ("p", true), ("br", _), ("h1", true), ("h2", true), ("h3", true), ("h4", true),
      ("h5", true), ("h6", true), ("li", true), ("blockquote", true), ("div", true):
      endLine()
      if tables.isEmpty, name != "li", name != "br", lists.isEmpty { blankLine() }
    case ("ol", false), ("ul", false):
      endLine()
      let start = Int(Self.attribute("start", of: tag) ?? "") ?? 1
      lists.append((name == "ul" ? "" : Self.attribute("type", of: tag) ?? "1", start))
    case ("ol", true), ("ul", true):
      if !lists.isEmpty { lists.removeLast() }
      if tables.isEmpty, lists.isEmpty { blankLine() }
    case ("li", false): openItem()
    case ("table", false):
      endLine()
      tables.append(Grid())
    case ("table", true):
      if !tables.isEmpty { tables.removeLast() }
      blankLine()
    case ("tr", false): openRow()
    case ("tr", true): endRow()
    case ("td", false), ("th", false): openCell(tag)
    case ("td", true), ("th", true): endCell()
    default: break
    }
  }

  private static func attribute(_ name: String, of tag: Substring) -> String? {
    guard let start = tag.firstRange(of: name + "=\"")?.upperBound else { return nil }
    return String(tag[start...].prefix { $0 != "\"" })
  }

  // MARK: - Lines and items

  private mutating func endLine() {
    if tables.isEmpty {
      let line = Spaces.trimmed(text)
      if !line.isEmpty { lines.append((line, origin)) }
      text = ""
    } else {
      let last = tables.count - 1
      while tables[last].text.last?.isWhitespace == true { tables[last].text.removeLast() }
      if !tables[last].text.isEmpty { tables[last].text += CellBreak.text }
    }
  }

  private mutating func blankLine() {
    if lines.last?.text.isEmpty == false { lines.append(("", origin)) }
  }

  private mutating func openItem() {
    endLine()
    guard let list = lists.last else { return }
    lists[lists.count - 1].number += 1
    let mark = ListMark.text(of: list.number, type: list.type)
    add("\(mark) ")
  }

  // MARK: - Tables

  private mutating func openRow() {
    guard !tables.isEmpty else { return }
    tables[tables.count - 1].cells = []
    rowOrigin = origin
  }

  private mutating func openCell(_ tag: Substring) {
    guard !tables.isEmpty else { return }
    let last = tables.count - 1
    skipCovered(last)
    let columns = Int(Self.attribute("colspan", of: tag) ?? "") ?? 1
    let rows = Int(Self.attribute("rowspan", of: tag) ?? "") ?? 1
    tables[last].cell = (min(max(columns, 1), 100), min(max(rows, 1), 1000))
    tables[last].text = ""
  }

  private mutating func skipCovered(_ last: Int) {
    while let rows = tables[last].covered[tables[last].cells.count], rows > 0 {
      tables[last].covered[tables[last].cells.count] = rows - 1
      tables[last].cells.append("")
    }
  }

  private mutating func endCell() {
    guard !tables.isEmpty, let cell = tables[tables.count - 1].cell else { return }
    let last = tables.count - 1
    var words = Spaces.trimmed(tables[last].text)
    while words.hasSuffix(CellBreak.text) { words.removeLast() }
    for index in 0..<cell.columns {
      if cell.rows > 1 { tables[last].covered[tables[last].cells.count] = cell.rows - 1 }
      tables[last].cells.append(index == 0 ? words : "")
    }
    tables[last].cell = nil
    tables[last].text = ""
  }

  /// Whether a row only sets a word, a colon, and what is said of it side by side, as decrees do.
  private static func isLayout(_ cells: [String]) -> Bool {
    cells.count > 2 && cells[1] == ":" && !cells[0].contains(CellBreak.text)
  }

  private mutating func endRow() {
    guard !tables.isEmpty else { return }
    let last = tables.count - 1
    skipCovered(last)
    let cells = tables[last].cells
    let line = cells.count > 1 ? cells.joined(separator: "\t") : cells.first ?? ""
    if tables.count > 1 {
      // A table inside a cell becomes words of that cell.
      tables[last - 1].text += line.replacing("\t", with: " ") + CellBreak.text
    } else if Self.isLayout(cells) {
      // `Menimbang | : | a. bahwa …; b. bahwa …`: the paragraphs of the cell are lines of the decree.
      lines += line.split(separator: CellBreak.text).map { (Spaces.trimmed(String($0)), rowOrigin) }
    } else if cells.contains(where: { !$0.isEmpty }) {
      lines.append((line, rowOrigin))
    }
    tables[last].cells = []
  }
}
