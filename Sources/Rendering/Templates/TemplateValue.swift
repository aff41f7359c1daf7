/// A value that a template shows: nothing of the model reaches a template in any other form.
package enum TemplateValue: Sendable {
  /// Words, which are escaped where `{{name}}` shows them.
  case text(String)
  /// HTML that cmark-gfm or another template has made; shown with `{{{name}}}`.
  case html(String)
  /// The same, as bytes of UTF-8.
  case bytes([UInt8])
  /// A count, shown as `1.108`; a year is words.
  case number(Int)
  case flag(Bool)
  case list([TemplateValue])
  case objects([TemplateObject])
  case object(TemplateObject)
  case repeated(RepeatedObject)
  /// A name that is known here but has no value; sections about it are left out.
  case none

  /// Words, or none for nil.
  static func text(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .none }

  /// HTML, or none for nil.
  static func html(_ html: String?) -> TemplateValue { html.map { .html($0) } ?? .none }

  static func object(_ object: TemplateObject?) -> TemplateValue {
    object.map { .object($0) } ?? .none
  }

  /// Whether a section about the value is shown: also about an empty text, but not about an empty list.
  var isShown: Bool {
    switch self {
    case .none: false
    case .flag(let flag): flag
    case .list(let values): !values.isEmpty
    case .objects(let objects): !objects.isEmpty
    case .text, .html, .bytes, .number, .object, .repeated: true
    }
  }
}
