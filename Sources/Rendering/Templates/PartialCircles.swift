internal import Diagnostics

/// Finds templates that include each other in a circle, which would be rendered without end.
struct PartialCircles {
  private let sources: [String: SourceText]
  private let tags: [String: [TemplateTag]]
  private var diagnostics: [Diagnostic] = []
  /// The templates whose partials have all been followed.
  private var followed: Set<String> = []

  static func diagnostics(of sources: [String: SourceText], tags: [String: [TemplateTag]])
    -> [Diagnostic]
  {
    var circles = PartialCircles(sources: sources, tags: tags)
    for name in sources.keys.sorted() { circles.follow(name, from: []) }
    return circles.diagnostics
  }

  private init(sources: [String: SourceText], tags: [String: [TemplateTag]]) {
    self.sources = sources
    self.tags = tags
  }

  /// - Parameter path: the templates that include this one, outermost first.
  private mutating func follow(_ name: String, from path: [String]) {
    guard let source = sources[name], !followed.contains(name) else { return }
    let path = path + [name]
    for tag in tags[name] ?? [] where tag.isPartial {
      if let start = path.firstIndex(of: tag.name) {
        diagnostics.append(circle(path[start...], closedBy: tag, in: source))
      } else {
        follow(tag.name, from: path)
      }
    }
    followed.insert(name)
  }

  private func circle(
    _ names: ArraySlice<String>, closedBy tag: TemplateTag, in source: SourceText
  ) -> Diagnostic {
    let way = (names + [tag.name]).joined(separator: " → ")
    return Diagnostic(
      id: "templat.berputar", severity: .error,
      message: "templat memuat dirinya sendiri (\(way)); hapus salah satu {{> …}}",
      at: source.location(of: tag.range))
  }
}
