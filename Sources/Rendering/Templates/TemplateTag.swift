internal import Diagnostics

/// A tag of a template, `{{name}}`, `{{#name}}`, `{{>name}}`, and its place.
struct TemplateTag {
  enum Kind {
    /// `{{name}}`: the value, escaped.
    case value
    /// `{{{name}}}` or `{{&name}}`: the value as it is.
    case raw
    /// `{{#name}}`, which stands for what is inside as often as the name has values.
    case section
    /// `{{^name}}`, which stands for what is inside if the name has no value.
    case inverted
    /// `{{/name}}`.
    case end
    /// Another template is included: `{{>name}}`.
    case partial
    /// `{{! … }}`.
    case comment
    /// A kind of tag that Mustache has and Terbit has not: `{{=<% %>=}}`, `{{<name}}`, `{{$name}}`.
    case refused
    /// A tag that nothing closes.
    case open
  }

  let name: String
  let kind: Kind
  let range: SourceRange

  var isPartial: Bool { kind == .partial }

  /// Whether the tag wants a value of its name.
  var asksForValue: Bool {
    switch kind {
    case .value, .raw, .section, .inverted: true
    default: false
    }
  }

  /// Whether the tag's whole line goes when it stands alone there.
  var mayStandAlone: Bool {
    switch kind {
    case .section, .inverted, .end, .partial, .comment: true
    default: false
    }
  }

  /// Whether the name is one that an object or a folder of templates can have.
  var hasProperName: Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        case UInt8(ascii: "/"): kind == .partial
        default: ".-_?".utf8.contains(byte)
        }
      }
  }
}

extension TemplateTag {
  /// The tags of a template, also those that are wrong, in their order.
  static func tags(in source: SourceText) -> [TemplateTag] {
    var reader = Reader(bytes: Array(source.text.utf8))
    var tags = [TemplateTag]()
    while let tag = reader.next() { tags.append(tag) }
    return tags
  }

  private struct Reader {
    let bytes: [UInt8]
    private var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> TemplateTag? {
      guard let start = find("{{", from: index) else { return nil }
      let isTriple = start + 2 < bytes.count && bytes[start + 2] == UInt8(ascii: "{")
      let from = start + (isTriple ? 3 : 2)
      guard let end = find(isTriple ? "}}}" : "}}", from: from) else {
        index = bytes.count
        return TemplateTag(name: "", kind: .open, range: start..<start + 2)
      }
      index = end + (isTriple ? 3 : 2)
      let inside = String(decoding: bytes[from..<end], as: UTF8.self)
      if inside.utf8.contains(where: { $0 == UInt8(ascii: "{") }),
        inside.utf8.first != UInt8(ascii: "!")
      {
        // The braces belong to a later tag.
        index = from
        return TemplateTag(name: "", kind: .open, range: start..<from)
      }
      return isTriple
        ? TemplateTag(name: inside.trimmed, kind: .raw, range: start..<index)
        : TemplateTag(inside, at: start..<index)
    }

    private func find(_ text: StaticString, from start: Int) -> Int? {
      let count = text.utf8CodeUnitCount
      var index = start
      while index + count <= bytes.count {
        if (0..<count).allSatisfy({ bytes[index + $0] == text.utf8Start[$0] }) { return index }
        index += 1
      }
      return nil
    }
  }

  private init(_ inside: String, at range: SourceRange) {
    let kinds: [Character: Kind] = [
      "#": .section, "^": .inverted, "/": .end, ">": .partial, "&": .raw, "!": .comment,
      "=": .refused, "<": .refused, "$": .refused, "%": .refused,
    ]
    let kind = inside.first.flatMap { kinds[$0] }
    name = (kind == nil ? inside[...] : inside.dropFirst()).trimmed
    self.kind = kind ?? .value
    self.range = range
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var rest = self[...].drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
