package import Diagnostics

/// Reads the keys of a YAML mapping one by one, and reports the missing, the wrong and the unknown.
///
/// ```swift
/// var fields = YAMLFields(file.frontMatter, of: "rencana", sink: sink)
/// let number = fields.text("nomor", required: true)
/// sink = fields.finish()
/// ```
package struct YAMLFields {
  private var entries: [YAMLValue.Entry]
  private let range: SourceRange
  /// What the keys belong to, as a message names it.
  private let owner: String
  private var sink: DiagnosticSink
  /// The keys that have been asked for.
  package private(set) var schema = YAMLSchema()
  /// Whether no file is read: every nested mapping is entered, to learn all keys.
  private let isRecording: Bool
  /// Whether something else than a mapping stands here, which is reported once and for all.
  private var isBroken = false

  private var known: [String] { schema.keys.map(\.name) }

  package init(_ value: YAMLValue, of owner: String, sink: DiagnosticSink) {
    self.owner = owner
    self.sink = sink
    isRecording = false
    range = value.range
    switch value.content {
    case .mapping(let entries): self.entries = entries
    case .null: entries = []
    default:
      entries = []
      isBroken = true
      self.sink.error(
        "kunci.jenis", "\(owner) harus berupa kunci dan nilai, bukan \(value.typeName)",
        at: value.range)
    }
  }

  private init(recording owner: String) {
    self.owner = owner
    sink = DiagnosticSink(source: SourceText(path: "", text: ""))
    isRecording = true
    range = 0..<0
    entries = []
  }

  /// The keys that a reader asks for, learnt by letting it read nothing.
  package static func schema(_ read: (inout YAMLFields) -> Void) -> YAMLSchema {
    var fields = YAMLFields(recording: "")
    read(&fields)
    return fields.schema
  }

  // MARK: - Values

  /// The value of a key, of any kind or of a shape; nil if it is missing or empty.
  package mutating func value(
    _ key: String, required: Bool = false, shape: String? = nil
  ) -> YAMLValue? {
    value(key, shape.map(YAMLSchema.Kind.pattern) ?? .any, required: required)
  }

  private mutating func value(
    _ key: String, _ kind: YAMLSchema.Kind, required: Bool
  ) -> YAMLValue? {
    schema.add(key, kind, isRequired: required)
    let entry = entries.first { $0.key == key }
    if let entry, case .null = entry.value.content {
      if required { reportEmpty(key) }
      return nil
    }
    if entry == nil, required, !isBroken {
      sink.error(
        "kunci.tidak-ada", "kunci “\(key)” pada \(owner) tidak ada; tambahkan “\(key): …”",
        at: range.lowerBound..<range.lowerBound)
    }
    return entry?.value
  }

  /// The value of a key that stands there without one.
  package func emptyValue(of key: String) -> YAMLValue? {
    guard let entry = entries.first(where: { $0.key == key }), case .null = entry.value.content
    else { return nil }
    return YAMLValue(content: .null, range: entry.keyRange)
  }

  package mutating func text(_ key: String, required: Bool = false) -> String? {
    locatedText(key, required: required)?.text
  }

  package mutating func locatedText(_ key: String, required: Bool = false) -> LocatedText? {
    guard let value = value(key, .text, required: required) else { return nil }
    let text = locatedText(value, key: key)
    guard required, let words = text?.text, words.allSatisfy(\.isWhitespace) else { return text }
    reportEmpty(key)
    return nil
  }

  package mutating func integer(
    _ key: String, in range: ClosedRange<Int> = 0...Int.max, required: Bool = false
  ) -> Int? {
    guard let value = value(key, .integer, required: required) else { return nil }
    if case .scalar(let text) = value.content, let number = Int(text), range.contains(number) {
      return number
    }
    let limits =
      range.upperBound == Int.max ? "" : " dari \(range.lowerBound) sampai \(range.upperBound)"
    wrong(key, value, expected: "bilangan bulat" + limits)
    return nil
  }

  /// A value of a fixed set of words.
  package mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type, required: Bool = false
  ) -> Choice? {
    let words = Choice.allCases.map(\.rawValue)
    guard let value = value(key, .choice(words), required: required),
      let text = locatedText(value, key: key)
    else { return nil }
    if let choice = Choice(rawValue: text.text) { return choice }
    sink.error(
      "kunci.nilai",
      "nilai “\(text.text)” untuk “\(key)” tidak dikenal; pilih salah satu: \(words.joined(separator: ", "))",
      at: value.range, suggestion: Spelling.nearest(to: text.text, among: words))
    return nil
  }

  /// A list of texts; a single text counts as a list of one.
  package mutating func texts(_ key: String) -> [LocatedText] {
    guard let value = value(key, .texts, required: false) else { return [] }
    guard case .sequence(let values) = value.content else {
      return locatedText(value, key: key).map { [$0] } ?? []
    }
    return values.compactMap { locatedText($0, key: key) }
  }

  /// A list of mappings, each read by `body`.
  package mutating func list<Result>(
    _ key: String, _ body: (inout YAMLFields) -> Result
  ) -> [Result] {
    if isRecording {
      var fields = YAMLFields(recording: key)
      _ = body(&fields)
      schema.add(key, .list(of: fields.schema))
      return []
    }
    guard let value = value(key, .list(of: YAMLSchema()), required: false) else { return [] }
    guard case .sequence(let values) = value.content else {
      wrong(key, value, expected: "daftar")
      return []
    }
    return values.map { read($0, of: key, body) }
  }

  /// The keys of a nested mapping, read by `body`; nil if the key is missing or empty.
  package mutating func nested<Result>(
    _ key: String, required: Bool = false, _ body: (inout YAMLFields) -> Result
  ) -> Result? {
    if isRecording {
      var fields = YAMLFields(recording: key)
      _ = body(&fields)
      schema.add(key, .mapping(fields.schema), isRequired: required)
      return nil
    }
    guard let value = value(key, .mapping(YAMLSchema()), required: required) else { return nil }
    return read(value, of: "“\(key)”", body)
  }

  private mutating func read<Result>(
    _ value: YAMLValue, of owner: String, _ body: (inout YAMLFields) -> Result
  ) -> Result {
    var fields = YAMLFields(value, of: owner, sink: sink)
    let result = body(&fields)
    sink = fields.finish()
    return result
  }

  // MARK: - Findings

  /// Reports a value of the wrong kind or shape.
  package mutating func wrong(_ key: String, _ value: YAMLValue, expected: String) {
    sink.error(
      "kunci.jenis", "nilai “\(key)” harus \(expected), bukan \(describe(value))", at: value.range)
  }

  private mutating func reportEmpty(_ key: String) {
    guard let entry = entries.first(where: { $0.key == key }) else { return }
    sink.error("kunci.kosong", "kunci “\(key)” pada \(owner) belum diisi", at: entry.keyRange)
  }

  /// Reports the keys that nobody asked for, and hands back the findings.
  package mutating func finish() -> DiagnosticSink {
    for entry in entries where !known.contains(entry.key) {
      let nearest = Spelling.nearest(to: entry.key, among: known)
      let hint = nearest.map { "; mungkin maksudnya “\($0)”" } ?? ""
      sink.error(
        "kunci.tidak-dikenal", "kunci “\(entry.key)” pada \(owner) tidak dikenal\(hint)",
        at: entry.keyRange, suggestion: nearest)
    }
    return sink
  }

  /// A key's value as text; any other is reported.
  package mutating func locatedText(_ value: YAMLValue, key: String) -> LocatedText? {
    guard case .scalar(let text) = value.content else {
      wrong(key, value, expected: "teks")
      return nil
    }
    let isQuoted = sink.source[value.range].first.map { $0 == "\"" || $0 == "'" } ?? false
    return LocatedText(text, at: value.range.lowerBound + (isQuoted ? 1 : 0))
  }

  private func describe(_ value: YAMLValue) -> String {
    if case .scalar(let text) = value.content { return "“\(text.prefix(40))”" }
    return value.typeName
  }
}
