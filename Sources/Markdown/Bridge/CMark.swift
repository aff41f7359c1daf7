internal import CCMarkGFM
internal import Glibc

/// The tree that cmark-gfm makes of a text, alive only inside `withTree`.
///
/// Only the table extension is attached: `strikethrough` and `autolink` change a global table during
/// each parse, so that parses in parallel corrupt each other.
enum CMarkTree {
  static let options = CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8

  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  static func withTree<Result>(of text: Substring, _ body: (CMarkNode) -> Result) -> Result {
    CMarkMemory.whileWorking { body(CMarkNode(root(of: text))) }
  }

  /// Neither the parser nor the tree is freed: both go with their memory.
  private static func root(of text: Substring) -> OpaquePointer {
    _ = registered
    guard let parser = cmark_parser_new_with_mem(options, CMarkMemory.allocator) else {
      preconditionFailure("cmark-gfm has no memory for a parser")
    }
    guard let table = cmark_find_syntax_extension("table") else {
      preconditionFailure("cmark-gfm comes without its table extension")
    }
    cmark_parser_attach_syntax_extension(parser, table)
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else {
      preconditionFailure("cmark-gfm gives no document")
    }
    return root
  }

  /// Words as HTML, with what HTML would take for markup escaped.
  static func html(ofText text: String) -> String {
    CMarkMemory.whileWorking { CMarkNode.html(ofText: text) }
  }
}
/// A node of a living cmark-gfm tree; it must not outlive `CMarkTree.withTree`.
struct CMarkNode {
  enum Kind {
    case heading, paragraph, list, item, table, tableRow, tableCell, htmlBlock, footnoteDefinition
    case text, code, softBreak, lineBreak, htmlInline, footnoteReference, link
    case otherBlock, otherInline
  }

  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: .link
    case let type: extensionKind(type)
    }
  }

  /// The types that extensions add have numbers given at run time, so they go by name.
  private func extensionKind(_ type: cmark_node_type) -> Kind {
    let name = cmark_node_get_type_string(pointer)
    let isNamed = { (other: String) in name.map { strcmp($0, other) == 0 } ?? false }
    if isNamed("table_cell") { return .tableCell }
    if isNamed("table_row") || isNamed("table_header") { return .tableRow }
    if isNamed("table") { return .table }
    return Int32(type.rawValue) & CMARK_NODE_TYPE_MASK == CMARK_NODE_TYPE_INLINE
      ? .otherInline : .otherBlock
  }

  /// The nodes directly inside a node. One that has been handed out may be moved away before the next
  /// is asked for.
  struct Children: Sequence, IteratorProtocol {
    fileprivate var upcoming: OpaquePointer?

    mutating func next() -> CMarkNode? {
      guard let node = upcoming else { return nil }
      upcoming = cmark_node_next(node)
      return CMarkNode(node)
    }
  }

  var children: Children { Children(upcoming: cmark_node_first_child(pointer)) }

  /// Whether it is a block that holds words and no further blocks.
  var holdsWords: Bool {
    switch kind {
    case .paragraph, .heading, .table, .htmlBlock: true
    default: cmark_node_get_type(pointer) == CMARK_NODE_CODE_BLOCK
    }
  }

  var isLeaf: Bool { cmark_node_first_child(pointer) == nil }

  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
  /// The destination of a link or an image.
  var destination: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
  func setDestination(_ destination: String) { cmark_node_set_url(pointer, destination) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  /// Lines from 1 of the text that was parsed.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// Columns in bytes from 1; the end is the last byte's.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

  /// The node as cmark-gfm renders it, with dangerous links left out.
  var html: String {
    let memory = CMarkMemory.allocator
    guard let rendered = cmark_render_html_with_mem(pointer, CMarkTree.options, nil, memory) else {
      return ""
    }
    defer { memory.pointee.free(rendered) }
    return String(cString: rendered)
  }

  /// The HTML of the node's inline children without the node's own element.
  ///
  /// The children are moved away, so the node itself must have been rendered before.
  func takeInlineHTML() -> String {
    if let words = onlyWords { return words.html }
    let holder = Self.make(CMARK_NODE_CUSTOM_INLINE)
    for child in children { cmark_node_append_child(holder.pointer, child.pointer) }
    holder.makeLineBreaks()
    return holder.html
  }

  /// The node's only child, if that is plain words.
  private var onlyWords: CMarkNode? {
    guard let child = cmark_node_first_child(pointer), cmark_node_next(child) == nil,
      cmark_node_get_type(child) == CMARK_NODE_TEXT
    else { return nil }
    return CMarkNode(child)
  }

  /// The HTML of a footnote as one `<li>` element. The node is moved away.
  func takeFootnoteHTML() -> String {
    let holder = Self.make(CMARK_NODE_DOCUMENT)
    cmark_node_append_child(holder.pointer, pointer)
    let section = holder.html.replacing("Back to content", with: "Kembali ke naskah")
    guard let start = section.firstRange(of: "<li"), let end = section.firstRange(of: "</ol>")
    else {
      return section
    }
    return String(section[start.lowerBound..<end.lowerBound])
  }

  /// Whether it is the one piece of raw HTML that a table cell may have.
  var isLineBreakTag: Bool {
    guard kind == .htmlInline else { return false }
    let tag = literal.lowercased().filter { $0 != " " }
    return tag == "<br>" || tag == "<br/>"
  }

  /// Puts line breaks in the places of `<br>`. Inside a table cell cmark-gfm would refuse them, so the
  /// nodes must have been moved out of it.
  private func makeLineBreaks() {
    for child in children {
      guard child.isLineBreakTag else {
        child.makeLineBreaks()
        continue
      }
      let lineBreak = Self.make(CMARK_NODE_LINEBREAK)
      cmark_node_replace(child.pointer, lineBreak.pointer)
    }
  }

  fileprivate static func html(ofText text: String) -> String {
    let node = make(CMARK_NODE_TEXT)
    cmark_node_set_literal(node.pointer, text)
    return node.html
  }

  private static func make(_ type: cmark_node_type) -> CMarkNode {
    guard let node = cmark_node_new_with_mem(type, CMarkMemory.allocator) else {
      preconditionFailure("cmark-gfm has no memory for a node")
    }
    return CMarkNode(node)
  }
}
