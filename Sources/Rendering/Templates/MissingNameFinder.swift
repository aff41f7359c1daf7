internal import Diagnostics

/// Finds the first tag that asks for a name where no value of it is known.
///
/// In `{{#satker}}{{nama}}{{/satker}}{{nama}}` with a name for the office only, it is the second
/// `{{nama}}`. The template engine tells the missing name but not its place, so the way through the
/// template is gone again.
struct MissingNameFinder {
  let sources: [String: SourceText]

  func place(
    of missing: String, in template: String, _ object: TemplateObject
  ) -> SourceLocation? {
    place(of: missing, in: template, scopes: [object], including: [])
  }

  /// - Parameter including: the templates that include this one, directly or not.
  private func place(
    of missing: String, in template: String, scopes: [TemplateObject], including: Set<String>
  ) -> SourceLocation? {
    guard let source = sources[template], !including.contains(template) else { return nil }
    let search = Search(missing: missing, source: source) { partial, scopes in
      place(of: missing, in: partial, scopes: scopes, including: including.union([template]))
    }
    return search.place(in: TemplateTag.tags(in: source)[...], scopes)
  }

  /// The way through one template.
  private struct Search {
    let missing: String
    let source: SourceText
    /// The place in an included template.
    let placeInPartial: (String, [TemplateObject]) -> SourceLocation?

    func place(
      in tags: ArraySlice<TemplateTag>, _ scopes: [TemplateObject]
    ) -> SourceLocation? {
      var rest = tags
      while let tag = rest.popFirst() {
        let inside = tag.kind == .section || tag.kind == .inverted ? takeSection(&rest) : []
        if let place = place(of: tag, inside, scopes) { return place }
      }
      return nil
    }

    private func place(
      of tag: TemplateTag, _ inside: ArraySlice<TemplateTag>, _ scopes: [TemplateObject]
    ) -> SourceLocation? {
      if tag.isPartial { return placeInPartial(tag.name, scopes) }
      let value = scopes.lazy.reversed().compactMap { $0[tag.name] }.first
      if tag.asksForValue, tag.name == missing, value == nil {
        return source.location(of: tag.range)
      }
      for object in objects(shownBy: tag.kind, value) {
        if let place = place(in: inside, scopes + [object]) { return place }
      }
      return nil
    }

    /// What the inside of a section is shown with, once for each; nothing to add is an empty object.
    private func objects(
      shownBy kind: TemplateTag.Kind, _ value: TemplateValue?
    ) -> [TemplateObject] {
      let objects = value.map(objects) ?? []
      return switch kind {
      case .section: objects
      case .inverted: objects.isEmpty ? [[:]] : []
      default: []
      }
    }

    private func objects(of value: TemplateValue) -> [TemplateObject] {
      switch value {
      case .none: []
      case .flag(let flag): flag ? [[:]] : []
      case .text, .html: [[:]]
      case .object(let object): [object]
      case .list(let values): values.flatMap(objects)
      }
    }

    /// The tags up to the end of a section that has just been opened, which are taken from the rest.
    private func takeSection(_ rest: inout ArraySlice<TemplateTag>) -> ArraySlice<TemplateTag> {
      var depth = 1
      let inside = rest.prefix { tag in
        if tag.kind == .section || tag.kind == .inverted { depth += 1 }
        if tag.kind == .end { depth -= 1 }
        return depth > 0
      }
      rest = rest[inside.endIndex...].dropFirst()
      return inside
    }
  }
}
