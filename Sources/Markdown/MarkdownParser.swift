package import Diagnostics

/// Reads Markdown (CommonMark with tables and footnotes) into a `Document`.
///
/// Raw HTML is an error at its place; only `<br>` in a table cell is taken, as a line break.
package struct MarkdownParser: Sendable {
  private let foreignTerms: ForeignTerms?

  /// - Parameter foreignTerms: the English terms that the HTML marks besides emphasised ones; nil marks none.
  package init(marking foreignTerms: ForeignTerms? = nil) {
    self.foreignTerms = foreignTerms
  }

  /// - Parameter body: the part of the source to read; it begins at the start of a line.
  package func parse(_ source: SourceText, body: SourceRange) -> Diagnosed<Document> {
    var bridge = DocumentBridge(
      source: source, body: body, foreignTerms: foreignTerms)
    let document = CMarkTree.withTree(of: source[body]) { bridge.document(from: $0) }
    return Diagnosed(document, bridge.sink.diagnostics)
  }
}
