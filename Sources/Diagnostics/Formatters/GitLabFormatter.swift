package import OrderedJSON

/// Prints findings as a GitLab Code Quality report, which a merge request shows beside its lines.
///
/// The report is a list of objects with `description`, `check_name`, `fingerprint`, `severity` and
/// `location` (docs.gitlab.com/ci/testing/code_quality). A fingerprint says which findings of two
/// reports are the same one, so it is made of the file, the id and the message, not of the line,
/// which moves with every edit above it.
package struct GitLabFormatter: Sendable {
  package init() {}

  package func format(_ diagnostics: [Diagnostic]) -> JSONValue {
    var occurrences = [String: Int]()
    return .array(
      diagnostics.map { diagnostic in
        let key = "\(diagnostic.location.path)\n\(diagnostic.id)\n\(diagnostic.message)"
        let occurrence = occurrences[key, default: 0]
        occurrences[key] = occurrence + 1
        return json(diagnostic, fingerprint: fingerprint(of: "\(key)\n\(occurrence)"))
      })
  }

  private func json(_ diagnostic: Diagnostic, fingerprint: String) -> JSONValue {
    let suggestion = diagnostic.suggestion.map { " (saran: \($0))" } ?? ""
    return [
      "description": .string(diagnostic.message + suggestion),
      "check_name": .string(diagnostic.id),
      "fingerprint": .string(fingerprint),
      "severity": .string(severity(diagnostic.severity)),
      "location": [
        "path": .string(diagnostic.location.path),
        "lines": ["begin": .integer(diagnostic.location.line)],
      ],
    ]
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "minor"
    case .note: "info"
    }
  }

  /// The 64-bit hash FNV-1a (Fowler, Noll, Vo) of a text, in 16 hexadecimal digits.
  private func fingerprint(of text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
