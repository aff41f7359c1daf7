package import Diagnostics
internal import Mustache

/// The templates of the site, parsed and checked for partials that do not exist.
package struct TemplateSet: Sendable {
  private let library: MustacheLibrary
  private let sources: [String: SourceText]
  private let folder: String

  package static func parse(_ folder: TemplateFolder) -> Diagnosed<TemplateSet> {
    var diagnostics = [Diagnostic]()
    var templates = [String: MustacheTemplate]()
    for (name, source) in folder.templates.sorted(by: { $0.key < $1.key }) {
      do {
        templates[name] = try MustacheTemplate(string: source.text)
      } catch {
        diagnostics.append(syntaxError(error, in: source))
      }
      for partial in TemplateTag.tags(in: source) where partial.isPartial {
        if folder.templates[partial.name] == nil {
          diagnostics.append(missingPartial(partial, in: source))
        }
      }
      diagnostics += dottedNames(in: source)
    }
    diagnostics += PartialCircles.diagnostics(of: folder.templates)
    let set = TemplateSet(
      library: MustacheLibrary(templates: templates), sources: folder.templates,
      folder: folder.path)
    return Diagnosed(set, diagnostics)
  }

  /// Renders a template. A name that it uses and the object does not have is an error at the
  /// template's line.
  ///
  /// - Parameter page: the page that is rendered, as the message names it; nil for what all pages
  ///   have.
  package func render(
    _ name: String, _ object: TemplateObject, page: String?
  ) -> Diagnosed<String> {
    guard sources[name] != nil, let template = library.getTemplate(named: name) else {
      return Diagnosed("", [missingTemplate(name)])
    }
    let root = RootContext(object)
    let html = template.render(root, library: library)
    let finder = MissingNameFinder(sources: sources)
    return Diagnosed(
      html,
      root.missing.map { missing in
        let place = finder.place(of: missing, in: name, object)
        return missingName(
          missing, at: place ?? SourceLocation(path: "\(folder)/\(name).mustache"), page: page)
      })
  }

  // MARK: - Findings

  private func missingName(
    _ missing: String, at place: SourceLocation, page: String?
  ) -> Diagnostic {
    let owner = page.map { "dimiliki halaman \($0)" } ?? "dimiliki tata letak"
    return Diagnostic(
      id: "templat.nama-tidak-ada", severity: .error,
      message:
        "templat memakai nama “\(missing)” yang tidak \(owner); lihat daftar nama di Templates/README.md",
      at: place)
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
  private static func dottedNames(in source: SourceText) -> [Diagnostic] {
    TemplateTag.tags(in: source).filter {
      $0.asksForValue && $0.name != "." && $0.name.contains(".")
    }
    .map { tag in
      Diagnostic(
        id: "templat.nama-bertitik", severity: .error,
        message:
          "nama “\(tag.name)” memakai titik; buka dahulu dengan {{#…}} lalu pakai nama di dalamnya",
        at: source.location(of: tag.range))
    }
  }

  private static func syntaxError(_ error: any Error, in source: SourceText) -> Diagnostic {
    var location = SourceLocation(path: source.path)
    var reason = "\(error)"
    if let error = error as? MustacheTemplate.ParserError {
      let offset = source.offset(
        line: error.context.lineNumber, byteColumn: error.context.columnNumber)
      location = source.location(of: offset..<offset)
      reason = "\(error.error)"
    }
    return Diagnostic(
      id: "templat.tak-terbaca", severity: .error,
      message: "templat tidak terbaca (\(reason)); periksa kurung kurawal dan penutup {{/…}}",
      at: location)
  }
}
