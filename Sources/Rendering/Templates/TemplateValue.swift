/// A value that a template shows: nothing of the model reaches a template in any other form.
package enum TemplateValue: Sendable {
  /// Words; the template engine escapes them.
  case text(String)
  /// HTML that cmark-gfm or another template has made; shown with `{{{name}}}`.
  case html(String)
  case flag(Bool)
  case list([TemplateValue])
  case object(TemplateObject)
  /// A name that is known here but has no value; sections about it are left out.
  case none

  /// Words, or none for nil.
  static func text(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .none }

  /// HTML, or none for nil.
  static func html(_ html: String?) -> TemplateValue { html.map { .html($0) } ?? .none }

  static func number(_ number: Int) -> TemplateValue { .text(String(number)) }

  static func objects(_ objects: [TemplateObject]) -> TemplateValue {
    .list(objects.map(TemplateValue.object))
  }

  static func object(_ object: TemplateObject?) -> TemplateValue {
    object.map { .object($0) } ?? .none
  }
}

/// The names a template may use at one place, and their values.
package struct TemplateObject: Sendable, ExpressibleByDictionaryLiteral {
  private(set) var values: [String: TemplateValue]

  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    values = Dictionary(elements) { _, last in last }
  }

  subscript(name: String) -> TemplateValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// These names and those of another object, which win.
  func merging(_ other: TemplateObject) -> TemplateObject {
    var result = self
    result.values.merge(other.values) { _, new in new }
    return result
  }
}
