import Diagnostics
import Markdown
import Testing

/// Some Markdown, and what the parser makes of it.
struct Reading {
  let source: SourceText
  let document: Document
  let diagnostics: [Diagnostic]

  /// - Parameter head: what stands in the file before the body.
  init(_ body: String, head: String = "") {
    source = SourceText(path: "a.md", text: head + body)
    let result = MarkdownParser().parse(source, body: head.utf8.count..<source.utf8Count)
    (document, diagnostics) = (result.value, result.diagnostics)
  }

  /// The findings as `line:column id`.
  var places: [String] {
    diagnostics.map { "\($0.location.line):\($0.location.column) \($0.id)" }
  }

  /// The words of the file under a range, with the line and column where they begin.
  func words(_ range: SourceRange) -> String {
    let place = source.position(at: range.lowerBound)
    return "\(place.line):\(place.column) \(source[range])"
  }

  func table(at index: Int = 0) throws -> Table {
    let tables = document.blocks.compactMap { block -> Table? in
      if case .table(let table) = block.kind { table } else { nil }
    }
    try #require(tables.count > index)
    return tables[index]
  }

  func list(at index: Int = 0) throws -> [ListItem] {
    let lists = document.blocks.compactMap { block -> [ListItem]? in
      if case .list(let items) = block.kind { items } else { nil }
    }
    try #require(lists.count > index)
    return lists[index]
  }

  func paragraph(at index: Int = 0) throws -> RichText {
    let paragraphs = document.blocks.compactMap { block -> RichText? in
      if case .paragraph(let text) = block.kind { text } else { nil }
    }
    try #require(paragraphs.count > index)
    return paragraphs[index]
  }
}

extension RichText {
  /// Where a word of the plain text stands in the source.
  func sourceRange(of word: String) throws -> SourceRange {
    let found = try #require(text.firstRange(of: word))
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return plain.sourceRange(of: start..<start + word.utf8.count)
  }
}
