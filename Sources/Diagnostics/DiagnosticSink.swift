/// Collects the findings about one file while it is read.
package struct DiagnosticSink {
  package let source: SourceText
  package private(set) var diagnostics: [Diagnostic] = []

  package init(source: SourceText) { self.source = source }

  package mutating func error(
    _ id: String, _ message: String, at range: SourceRange,
    notes: [Diagnostic.Note] = [], suggestion: String? = nil
  ) {
    add(id, .error, message, at: range, notes: notes, suggestion: suggestion)
  }

  package mutating func warning(
    _ id: String, _ message: String, at range: SourceRange,
    notes: [Diagnostic.Note] = [], suggestion: String? = nil
  ) {
    add(id, .warning, message, at: range, notes: notes, suggestion: suggestion)
  }

  package mutating func add(_ remarks: [Remark], about text: LocatedText) {
    diagnostics += remarks.map { Diagnostic($0, about: text, in: source) }
  }

  package mutating func add(_ others: [Diagnostic]) { diagnostics += others }

  private mutating func add(
    _ id: String, _ severity: Severity, _ message: String, at range: SourceRange,
    notes: [Diagnostic.Note] = [], suggestion: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        id: id, severity: severity, message: message, at: source.location(of: range),
        notes: notes, suggestion: suggestion))
  }
}
