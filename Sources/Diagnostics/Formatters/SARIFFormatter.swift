package import OrderedJSON

/// Prints findings as a SARIF 2.1.0 log (OASIS), which code hosts show beside the lines.
package struct SARIFFormatter: Sendable {
  /// A rule that findings refer to: its id and what it says.
  package struct Rule: Sendable {
    package var id: String
    package var summary: String

    package init(id: String, summary: String) {
      self.id = id
      self.summary = summary
    }
  }

  private let rules: [Rule]
  private let version: String

  /// - Parameters:
  ///   - rules: the rules whose findings may come; a finding of another id stands without one.
  ///   - version: Terbit's own version.
  package init(rules: [Rule], version: String) {
    self.rules = rules
    self.version = version
  }

  package func format(_ diagnostics: [Diagnostic]) -> JSONValue {
    let found = Set(diagnostics.map(\.id))
    let used = rules.filter { found.contains($0.id) }
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "Terbit", "version": .string(version),
              "rules": .array(used.map(rule)),
            ]
          ],
          "columnKind": "unicodeCodePoints",
          "results": .array(diagnostics.map { result($0, rules: used) }),
        ]
      ],
    ]
  }

  private func rule(_ rule: Rule) -> JSONValue {
    ["id": .string(rule.id), "shortDescription": ["text": .string(rule.summary)]]
  }

  private func result(_ diagnostic: Diagnostic, rules: [Rule]) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init(key: "ruleId", value: .string(diagnostic.id)),
      .init(key: "level", value: .string(level(diagnostic.severity))),
      .init(key: "message", value: ["text": .string(message(diagnostic))]),
      .init(key: "locations", value: [location(diagnostic.location)]),
    ]
    if let index = rules.firstIndex(where: { $0.id == diagnostic.id }) {
      members.insert(.init(key: "ruleIndex", value: .integer(index)), at: 1)
    }
    let related = diagnostic.notes.compactMap { note in
      note.location.map { (note.message, $0) }
    }
    if !related.isEmpty {
      members.append(
        .init(
          key: "relatedLocations",
          value: .array(related.map { location($0.1, message: $0.0) })))
    }
    return .object(members)
  }

  private func message(_ diagnostic: Diagnostic) -> String {
    diagnostic.message + (diagnostic.suggestion.map { " (saran: \($0))" } ?? "")
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }

  private func location(_ location: SourceLocation, message: String? = nil) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init(
        key: "physicalLocation",
        value: [
          "artifactLocation": ["uri": .string(uri(location.path))],
          "region": .object(region(location)),
        ])
    ]
    if let message { members.append(.init(key: "message", value: ["text": .string(message)])) }
    return .object(members)
  }

  /// Where it ends in a line of which the words are not known, it reaches to the end of that line.
  private func region(_ location: SourceLocation) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init(key: "startLine", value: .integer(location.line)),
      .init(key: "startColumn", value: .integer(codePoints(location.column, of: location))),
      .init(key: "endLine", value: .integer(location.endLine)),
    ]
    if location.endLine == location.line || location.endColumn == 1 {
      let column = codePoints(location.endColumn, of: location)
      members.append(.init(key: "endColumn", value: .integer(column)))
    }
    return members
  }

  /// A column of the place's first line in code points, which SARIF knows; characters it does not.
  private func codePoints(_ column: Int, of location: SourceLocation) -> Int {
    let before = (location.excerpt ?? "").prefix(column - 1)
    return column + before.unicodeScalars.count - before.count
  }

  /// A path as a URI reference (RFC 3986): other bytes than the unreserved ones are escaped.
  private func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return path.utf8.reduce(into: "") { result, byte in
      let isPlain =
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x30...0x39).contains(byte) || "-._~/".utf8.contains(byte)
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}
