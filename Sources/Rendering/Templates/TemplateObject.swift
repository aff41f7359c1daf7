/// The names a template may use at one place, and their values.
package struct TemplateObject: Sendable, ExpressibleByDictionaryLiteral {
  /// As a literal gives it: with names for its halves every object would be copied.
  typealias Entry = (TemplateName, TemplateValue)

  /// Of two entries with the same name the last counts.
  private(set) var entries: [Entry]

  package init(dictionaryLiteral elements: (TemplateName, TemplateValue)...) {
    entries = elements
  }

  subscript(name: TemplateName) -> TemplateValue? {
    get { entries.last { $0.0 == name }?.1 }
    set {
      entries.removeAll { $0.0 == name }
      if let newValue { entries.append((name, newValue)) }
    }
  }

  /// These names and those of another object, which win.
  func merging(_ other: TemplateObject) -> TemplateObject {
    var result = self
    result.entries += other.entries
    return result
  }
}
