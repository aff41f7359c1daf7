internal import Diagnostics

/// A tag of a template, `{{name}}`, `{{#name}}`, `{{>name}}`, and its place.
struct TemplateTag {
  enum Kind {
    /// `{{name}}`, `{{{name}}}` or `{{&name}}`.
    case value
    /// `{{#name}}`, which stands for what is inside as often as the name has values.
    case section
    /// `{{^name}}`, which stands for what is inside if the name has no value.
    case inverted
    /// `{{/name}}`.
    case end
    /// Another template is included: `{{>name}}` or `{{<name}}`.
    case partial
  }

  let name: String
  let kind: Kind
  let range: SourceRange

  var isPartial: Bool { kind == .partial }
  /// Whether the tag wants a value of its name.
  var asksForValue: Bool { kind != .partial && kind != .end }

  static func tags(in source: SourceText) -> [TemplateTag] {
    var tags = [TemplateTag]()
    let bytes = Array(source.text.utf8)
    let brace = UInt8(ascii: "{")
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == brace, bytes[index + 1] == brace else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] == brace { index += 1 }
      var end = index
      while end < bytes.count, bytes[end] != UInt8(ascii: "}") { end += 1 }
      if let tag = TemplateTag(String(decoding: bytes[index..<end], as: UTF8.self), at: start..<end)
      {
        tags.append(tag)
      }
      index = end
    }
    return tags
  }

  /// Nil for a comment or another tag without a name to look up.
  private init?(_ inside: String, at range: SourceRange) {
    guard let mark = inside.first, !"!$%=".contains(mark) else { return nil }
    let words = "#^>&</".contains(mark) ? inside.dropFirst() : inside[...]
    name = words.trimming { $0.isWhitespace }
    kind =
      switch mark {
      case "#": .section
      case "^": .inverted
      case "/": .end
      case ">", "<": .partial
      default: .value
      }
    self.range = range
  }
}

extension Substring {
  fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    var rest = drop(while: isTrimmed)
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return String(rest)
  }
}
