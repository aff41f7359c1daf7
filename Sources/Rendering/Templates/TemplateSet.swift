package import Diagnostics

/// The templates of the site, compiled and checked for partials that do not exist.
package struct TemplateSet: Sendable {
  private let program: TemplateProgram
  private let sources: [String: SourceText]
  private let folder: String
  private var fragments: FragmentCache?

  package static func parse(_ folder: TemplateFolder) -> Diagnosed<TemplateSet> {
    let tags = folder.templates.mapValues(TemplateTag.tags)
    var diagnostics = [Diagnostic]()
    var readable = [String: TemplateSource]()
    for (name, source) in folder.templates.sorted(by: { $0.key < $1.key }) {
      let tags = tags[name] ?? []
      if let error = TemplateSyntaxCheck(source: source).error(in: tags) {
        diagnostics.append(error)
      } else {
        readable[name] = TemplateSource(source, tags: tags)
      }
      for partial in tags where partial.isPartial && folder.templates[partial.name] == nil {
        diagnostics.append(missingPartial(partial, in: source))
      }
      diagnostics += dottedNames(among: tags, in: source)
    }
    let circles = PartialCircles.diagnostics(of: folder.templates, tags: tags)
    let set = TemplateSet(
      program: circles.isEmpty ? TemplateCompiler.program(of: readable) : TemplateProgram(),
      sources: folder.templates, folder: folder.path)
    return Diagnosed(set, diagnostics + circles)
  }

  /// The same templates, which keep what repeated objects show while one site is rendered.
  package func keepingFragments() -> TemplateSet {
    var set = self
    set.fragments = FragmentCache()
    return set
  }

  /// Renders a template. A name that it uses and the object does not have is an error at the
  /// template's line.
  ///
  /// - Parameter page: the page that is rendered, as the message names it; nil for what all pages
  ///   have.
  package func render(
    _ name: String, _ object: TemplateObject, page: String?
  ) -> Diagnosed<[UInt8]> {
    var output = [UInt8]()
    let diagnostics = render(name, object, page: page, into: &output)
    return Diagnosed(output, diagnostics)
  }

  /// The same, behind the bytes that are there already.
  func render(
    _ name: String, _ object: TemplateObject, page: String?, into output: inout [UInt8]
  ) -> [Diagnostic] {
    guard let steps = program.templates[name] else { return [missingTemplate(name)] }
    let missing = TemplateRenderer.render(
      steps, of: program, object, keeping: fragments, into: &output)
    return missing.compactMap { missingName(at: $0, page: page) }
  }

  // MARK: - Findings

  private func missingName(at step: Int, page: String?) -> Diagnostic? {
    guard let place = program.places[step], let source = sources[place.template] else { return nil }
    let owner = page.map { "dimiliki halaman \($0)" } ?? "dimiliki tata letak"
    return Diagnostic(
      id: "templat.nama-tidak-ada", severity: .error,
      message:
        "templat memakai nama “\(place.tag.name)” yang tidak \(owner); lihat daftar nama di Templates/README.md",
      at: source.location(of: place.tag.range))
  }

  private func missingTemplate(_ name: String) -> Diagnostic {
    Diagnostic(
      id: "templat.tidak-ada", severity: .error,
      message: "templat \(name).mustache tidak ada; pulihkan dari Templates/ bawaan",
      at: SourceLocation(path: "\(folder)/\(name).mustache"))
  }

  private static func missingPartial(_ tag: TemplateTag, in source: SourceText) -> Diagnostic {
    Diagnostic(
      id: "templat.bagian-tidak-ada", severity: .error,
      message: "templat memuat bagian “\(tag.name)”, tetapi \(tag.name).mustache tidak ada",
      at: source.location(of: tag.range))
  }

  /// A dotted name looks into a value, where a missing name could not be noticed.
  private static func dottedNames(
    among tags: [TemplateTag], in source: SourceText
  ) -> [Diagnostic] {
    tags.filter { $0.asksForValue && $0.name != "." && $0.name.contains(".") }
      .map { tag in
        Diagnostic(
          id: "templat.nama-bertitik", severity: .error,
          message:
            "nama “\(tag.name)” memakai titik; buka dahulu dengan {{#…}} lalu pakai nama di dalamnya",
          at: source.location(of: tag.range))
      }
  }
}
