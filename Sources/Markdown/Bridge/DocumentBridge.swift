internal import Diagnostics

/// Turns a cmark-gfm tree into a `Document` whose places count from the start of the file.
struct DocumentBridge {
  private static let deepest = 100

  private(set) var sink: DiagnosticSink
  private var links: [DocumentLink] = []
  /// How many lines stand before the body in the file.
  private let lineShift: Int
  /// The whole file.
  private let bytes: [UInt8]
  private let body: SourceRange
  private let foreignTerms: ForeignTerms?
  /// Where the destinations stand that already belong to a link.
  private var takenDestinations: Set<Int> = []

  private var source: SourceText { sink.source }

  init(source: SourceText, body: SourceRange, foreignTerms: ForeignTerms?) {
    sink = DiagnosticSink(source: source)
    lineShift = source.line(at: body.lowerBound) - 1
    bytes = Array(source.text.utf8)
    self.body = body
    self.foreignTerms = foreignTerms
  }

  mutating func document(from root: CMarkNode) -> Document {
    guard prepare(root) else { return Document() }
    reportDroppedFootnotes(root)
    for range in ControlEntities(in: source, body).ranges {
      sink.error(
        "berkas.karakter-kendali",
        "“\(source[range])” berarti karakter kendali yang tidak tampil; hapus karakter itu",
        at: range)
    }
    let nodes = Array(root.children)
    var document = Document()
    for node in nodes where node.kind != .footnoteDefinition {
      document.blocks.append(block(from: node))
    }
    for node in nodes where node.kind == .footnoteDefinition {
      document.footnotes.append(
        Footnote(
          number: document.footnotes.count + 1, html: marked(node.takeFootnoteHTML())))
    }
    document.links = links.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return document
  }

  private func marked(_ html: String) -> String { foreignTerms?.marked(html) ?? html }

  // MARK: - Blocks

  private mutating func block(from node: CMarkNode) -> Block {
    let range = range(of: node)
    switch node.kind {
    case .heading:
      let (level, html) = (node.headingLevel, marked(node.html))
      return Block(kind: .heading(level: level, richText(of: node)), range: range, html: html)
    case .paragraph:
      let html = marked(node.html)
      return Block(kind: .paragraph(richText(of: node)), range: range, html: html)
    case .list:
      let html = marked(node.html)
      let isOrdered = node.isOrderedList
      let items = node.children.map { item(from: $0, isOrdered: isOrdered) }
      return Block(kind: .list(items), range: range, html: html)
    case .table:
      return Block(kind: .table(table(from: node)), range: range, html: "")
    default:
      return Block(
        kind: .other(words(of: node, in: range)), range: range,
        html: marked(node.html))
    }
  }

  private mutating func item(from node: CMarkNode, isOrdered: Bool) -> ListItem {
    let range = range(of: node)
    let digits = source[range].prefix { $0.isASCII && $0.isNumber }
    let blocks = node.children.map { block(from: $0) }
    return ListItem(number: isOrdered ? String(digits) : nil, range: range, blocks: blocks)
  }

  private mutating func table(from node: CMarkNode) -> Table {
    let rows = Array(node.children)
    let head = rows.first?.children.map { richText(of: $0) } ?? []
    return Table(head: head, rows: rows.dropFirst().map { row(from: $0, columns: head.count) })
  }

  private mutating func row(from node: CMarkNode, columns: Int) -> Table.Row {
    let line = source.rangeOfLine(node.startLine + lineShift)
    let written = TableLine(source[line]).cells
    let surplus = written.dropFirst(columns).map {
      line.lowerBound + $0.lowerBound..<line.lowerBound + $0.upperBound
    }
    let cells = node.children.map { richText(of: $0) }
    return Table.Row(
      cells: cells, range: line, surplus: surplus, missing: max(0, columns - written.count))
  }

  // MARK: - Inline text

  private mutating func richText(of node: CMarkNode) -> RichText {
    var collector = InlineCollector(source: bytes, range: range(of: node))
    collector.collect(node.children)
    return RichText(
      plain: collector.plain, html: marked(node.takeInlineHTML()),
      footnotes: collector.footnotes)
  }

  /// All words inside a block that is not read further.
  private func words(of node: CMarkNode, in range: SourceRange) -> LocatedText {
    var collector = InlineCollector(source: bytes, range: range)
    if node.isLeaf { collector.collect([node]) } else { collector.collect(node.children) }
    return collector.plain
  }

  // MARK: - Raw HTML and links

  /// Reports all raw HTML but `<br>` in cells, and marks the links to files of the content.
  ///
  /// - Returns: false, with an error, if lists, quotations or emphasis are nested deeper than anything
  ///   a reader could follow; such text is not read, since reading it would exhaust the stack.
  private mutating func prepare(_ root: CMarkNode) -> Bool {
    var pending = [(node: root, depth: 0, isInCell: false)]
    while let (node, depth, isInCell) = pending.popLast() {
      guard depth <= Self.deepest else {
        sink.error(
          "markdown.terlalu-dalam",
          "daftar, kutipan, atau penekanan bertingkat lebih dari \(Self.deepest) kali; sederhanakan",
          at: range(of: node))
        return false
      }
      switch node.kind {
      case .htmlBlock:
        report(node.literal, at: range(of: node))
      case .htmlInline:
        if !isInCell || !node.isLineBreakTag { reportInline(node) }
      case let kind:
        if kind == .link, !DocumentLink.isSafe(node.destination) {
          reportUnsafe(node)
        } else if kind == .link {
          markLink(node)
        }
        for child in node.children {
          pending.append((child, depth + 1, isInCell || kind == .tableCell))
        }
      }
    }
    return true
  }

  private mutating func markLink(_ node: CMarkNode) {
    let destination = node.destination
    guard let path = DocumentLink.path(of: destination, from: source.path) else { return }
    let suffix = destination.drop { $0 != "#" && $0 != "?" }
    node.setDestination(DocumentLink.scheme + path + suffix)
    let line = source.rangeOfLine(node.startLine + lineShift)
    let place = placeOfDestination(destination, from: line.lowerBound)
    links.append(
      DocumentLink(
        path: path, anchor: DocumentLink.anchor(of: destination), range: place ?? line))
  }

  private mutating func reportUnsafe(_ node: CMarkNode) {
    let line = source.rangeOfLine(max(1, node.startLine + lineShift))
    sink.error(
      "tautan.skema",
      "alamat “\(node.destination.prefix(40))” tidak diterima; pakai https:, http:, mailto:, tel:, atau nama berkas",
      at: line)
  }

  /// A destination in brackets belongs to one link, one in a definition (`[x]: a.pdf`) to many.
  private mutating func placeOfDestination(_ words: String, from start: Int) -> SourceRange? {
    let text = String(source[start..<min(source.utf8Count, start + 4096)])
    let places = { (opening: String) in
      WordSearch(opening + words).ranges(in: text).map {
        start + $0.lowerBound + opening.utf8.count..<start + $0.upperBound
      }
    }
    for place in places("](") + places("](<") {
      if takenDestinations.insert(place.lowerBound).inserted { return place }
    }
    return places("]: ").first ?? places("").first
  }

  /// cmark-gfm leaves out a footnote that nothing refers to.
  private mutating func reportDroppedFootnotes(_ root: CMarkNode) {
    for label in DroppedFootnotes(source: source, body: body, root: root).labels {
      sink.warning(
        "markdown.catatan-kaki-yatim",
        "catatan kaki “\(source[label])” tidak dirujuk dari naskah sehingga tidak tampil; rujuklah atau hapus",
        at: label)
    }
  }

  private mutating func reportInline(_ node: CMarkNode) {
    let line = source.rangeOfLine(node.startLine + lineShift)
    let around = node.startLine > 0 ? line : 0..<source.utf8Count
    let start = source.offset(line: node.startLine + lineShift, byteColumn: node.startColumn)
    let found =
      source.firstRange(of: node.literal, in: start..<source.utf8Count)
    report(node.literal, at: found ?? around)
  }

  private mutating func report(_ html: String, at range: SourceRange) {
    let tag = html.prefix { $0 != "\n" && $0 != " " && $0 != ">" } + (html.contains(">") ? ">" : "")
    sink.error(
      "markdown.html",
      "HTML mentah “\(tag.prefix(40))” tidak diterima; tulis dengan Markdown (dalam sel tabel hanya <br>)",
      at: range)
  }

  // MARK: - Places

  private func range(of node: CMarkNode) -> SourceRange {
    let start = source.offset(line: node.startLine + lineShift, byteColumn: node.startColumn)
    let end = source.offset(line: node.endLine + lineShift, byteColumn: node.endColumn + 1)
    return start..<max(start, end)
  }
}

extension SourceText {
  /// The first place of some words inside a stretch, if they stand there as they are.
  fileprivate func firstRange(of words: String, in range: SourceRange) -> SourceRange? {
    let window = self[range.lowerBound..<min(range.upperBound, range.lowerBound + 4096)]
    guard let found = window.firstRange(of: words) else { return nil }
    let lower =
      range.lowerBound + window.utf8.distance(from: window.startIndex, to: found.lowerBound)
    return lower..<lower + words.utf8.count
  }
}
