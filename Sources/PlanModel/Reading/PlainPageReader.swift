internal import Content
internal import Diagnostics
internal import Markdown

/// Reads a plain page.
enum PlainPageReader {
  static func read(
    _ page: SourceTree.PageSource, marking foreignTerms: ForeignTerms
  ) -> Diagnosed<PlainPage?> {
    let file = ContentFile.read(page.source, marking: foreignTerms)
    guard let content = file.value else { return Diagnosed(nil, file.diagnostics) }
    var fields = YAMLFields(
      content.frontMatter, of: "halaman", sink: DiagnosticSink(source: page.source))
    let title = fields.text("judul", required: true)
    let diagnostics = file.diagnostics + fields.finish().diagnostics
    guard let title else { return Diagnosed(nil, diagnostics) }
    let plain = PlainPage(
      slug: page.slug, title: title, blocks: content.document.blocks,
      footnotes: content.document.footnotes, links: content.document.links, source: page.source)
    return Diagnosed(plain, diagnostics)
  }
}
