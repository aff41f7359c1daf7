package import Diagnostics
package import Markdown

/// A Markdown file taken apart: its front matter as values, its body as blocks.
package struct ContentFile: Sendable {
  package var source: SourceText
  package var frontMatter: YAMLValue
  package var document: Document

  /// - Parameter foreignTerms: the English terms that the body's HTML marks.
  /// - Returns: nil, with at least one error, if the front matter is missing or cannot be read.
  package static func read(
    _ source: SourceText, marking foreignTerms: ForeignTerms? = nil
  ) -> Diagnosed<ContentFile?> {
    let head = FrontMatter(source)
    guard let yaml = head.yaml else {
      var sink = DiagnosticSink(source: source)
      sink.error(
        "kepala.tidak-ada", head.whatIsMissing,
        at: head.almostFence ?? head.missingFence ?? source.rangeOfLine(1))
      return Diagnosed(nil, sink.diagnostics)
    }
    let marks = UnfilledMark.findings(in: source) + MergeMark.findings(in: source)
    let values = YAMLReader.read(source, in: yaml)
    let document = MarkdownParser(marking: foreignTerms).parse(source, body: head.body)
    let diagnostics = values.diagnostics + document.diagnostics + marks
    guard let frontMatter = values.value else { return Diagnosed(nil, diagnostics) }
    return Diagnosed(
      ContentFile(source: source, frontMatter: frontMatter, document: document.value), diagnostics)
  }
}

extension FrontMatter {
  /// What is wrong with a head that is not there, and what to do.
  fileprivate var whatIsMissing: String {
    switch (almostFence != nil, missingFence != nil) {
    case (true, true):
      "kepala berkas (front matter) tidak ditutup oleh baris ini; tulis tepat “---”, tiga tanda hubung di awal baris"
    case (true, false):
      "kepala berkas (front matter) tidak ada, karena ia tidak dibuka oleh baris ini; tulis tepat “---”, tiga tanda hubung, di baris pertama berkas"
    case (false, true):
      "kepala berkas (front matter) tidak ditutup; tambahkan baris “---” sebelum isi"
    case (false, false):
      "kepala berkas (front matter) tidak ada; mulai berkas dengan baris “---”"
    }
  }
}
