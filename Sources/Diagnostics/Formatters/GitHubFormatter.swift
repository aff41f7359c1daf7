/// Prints findings as workflow commands that GitHub shows beside the lines of a proposal.
package struct GitHubFormatter: Sendable {
  package init() {}

  package func format(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(line).joined()
  }

  private func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location
    let properties = [
      "file=\(escaped(place.path, asProperty: true))", "line=\(place.line)", "col=\(place.column)",
      "endLine=\(place.endLine)", "endColumn=\(max(place.endColumn - 1, place.column))",
      "title=\(escaped(diagnostic.id, asProperty: true))",
    ]
    let suggestion = diagnostic.suggestion.map { " (saran: \($0))" } ?? ""
    return "::\(command(diagnostic.severity)) \(properties.joined(separator: ","))::"
      + escaped(diagnostic.message + suggestion, asProperty: false) + "\n"
  }

  private func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// A message escapes `%` and line breaks, a property also its separators.
  private func escaped(_ text: String, asProperty isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
