/// The names a template may use at one place, and their values.
package struct TemplateObject: Sendable, ExpressibleByDictionaryLiteral {
  typealias Entry = (name: TemplateName, value: TemplateValue)

  /// Of two entries with the same name the first counts.
  private(set) var entries: [Entry]

  package init(dictionaryLiteral elements: (TemplateName, TemplateValue)...) {
    entries = elements
  }

  subscript(name: TemplateName) -> TemplateValue? {
    get { entries.first { $0.name.hash == name.hash }?.value }
    set {
      entries.removeAll { $0.name.hash == name.hash }
      if let newValue { entries.append((name, newValue)) }
    }
  }

  /// These names and those of another object, which win.
  func merging(_ other: TemplateObject) -> TemplateObject {
    var result = other
    result.entries += entries
    return result
  }
}
