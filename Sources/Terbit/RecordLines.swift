internal import Diagnostics

/// Lines of fields parted by tabs; line breaks, tabs and backslashes in a field are escaped.
struct RecordLines {
  private(set) var bytes: [UInt8] = []
  private var lines: [ArraySlice<UInt8>] = []

  init() {}

  init(reading bytes: [UInt8]) {
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
  }

  var count: Int { lines.count }

  /// The fields of a line; none of an empty one.
  subscript(index: Int) -> [String] {
    lines[index].isEmpty
      ? [] : lines[index].split(separator: 0x09, omittingEmptySubsequences: false).map(Self.plain)
  }

  mutating func add(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(0x09) }
      for byte in field.utf8 {
        switch byte {
        case 0x09: bytes += "\\t".utf8
        case 0x0A: bytes += "\\n".utf8
        case 0x5C: bytes += "\\\\".utf8
        default: bytes.append(byte)
        }
      }
    }
    bytes.append(0x0A)
  }

  private static func plain(_ field: ArraySlice<UInt8>) -> String {
    guard field.contains(0x5C) else { return String(decoding: field, as: UTF8.self) }
    var bytes = [UInt8]()
    var isEscaped = false
    for byte in field {
      if isEscaped {
        bytes.append(byte == UInt8(ascii: "t") ? 0x09 : byte == UInt8(ascii: "n") ? 0x0A : byte)
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension RecordLines {
  /// The finding, then each of its notes.
  mutating func add(_ finding: Diagnostic) {
    let head = [finding.id, finding.severity.rawValue, finding.message]
    let notes = finding.notes.flatMap { [$0.message] + fields($0.location) }
    add(head + optional(finding.suggestion) + fields(finding.location) + notes)
  }

  private func fields(_ location: SourceLocation?) -> [String] {
    guard let location else { return ["-"] }
    let numbers = [location.line, location.column, location.endLine, location.endColumn]
    return ["+", location.path] + numbers.map(String.init) + optional(location.excerpt)
  }

  private func optional(_ text: String?) -> [String] { text.map { ["+", $0] } ?? ["-"] }
}

extension Diagnostic {
  /// Nil if the fields are no finding's.
  init?(recordFields fields: [String]) {
    var rest = fields[...]
    guard let id = rest.popFirst(), let severity = rest.popFirst().flatMap(Severity.init),
      let message = rest.popFirst(), let suggestion = Self.optional(&rest),
      case .some(.some(let location)) = Self.location(&rest)
    else { return nil }
    var notes = [Note]()
    while let words = rest.popFirst() {
      guard let place = Self.location(&rest) else { return nil }
      notes.append(Note(words, at: place))
    }
    self.init(
      id: id, severity: severity, message: message, at: location, notes: notes,
      suggestion: suggestion)
  }

  /// - Returns: nil if the fields are not of that kind, an inner nil where the value is none.
  private static func optional(_ rest: inout ArraySlice<String>) -> String?? {
    switch rest.popFirst() {
    case "-": .some(nil)
    case "+": rest.popFirst().map { .some($0) } ?? .none
    default: .none
    }
  }

  private static func location(_ rest: inout ArraySlice<String>) -> SourceLocation?? {
    guard rest.first == "+" else { return rest.popFirst() == "-" ? .some(nil) : .none }
    rest.removeFirst()
    guard let path = rest.popFirst() else { return .none }
    let numbers = rest.prefix(4).compactMap { Int($0) }
    rest = rest.dropFirst(4)
    guard numbers.count == 4, let excerpt = optional(&rest) else { return .none }
    return SourceLocation(
      path: path, from: SourcePosition(line: numbers[0], column: numbers[1]),
      to: SourcePosition(line: numbers[2], column: numbers[3]), excerpt: excerpt)
  }
}
