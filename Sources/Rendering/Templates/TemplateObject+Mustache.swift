internal import Mustache

extension TemplateObject: MustacheParent {
  package func child(named name: String) -> Any? { values[name]?.mustacheValue }
}

extension TemplateValue {
  fileprivate var mustacheValue: Any {
    switch self {
    case .text(let text): text
    case .html(let html): html
    case .flag(let flag): flag
    case .list(let values): values.map(\.mustacheValue)
    case .object(let object): object
    case .none: Absent()
    }
  }
}

/// A known name without a value: it shows nothing, and sections about it are left out.
private struct Absent: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}

/// The outermost context: a name that is not found here either was found nowhere, so the template errs.
final class RootContext: MustacheParent {
  private let object: TemplateObject
  private(set) var missing: [String] = []

  init(_ object: TemplateObject) { self.object = object }

  func child(named name: String) -> Any? {
    if let value = object.child(named: name) { return value }
    if !missing.contains(name) { missing.append(name) }
    return nil
  }
}
