internal import Diagnostics

/// What the import was unsure of, with the line of the source: the editor's list of things to look at.
struct Doubts {
  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceText

  init(source: SourceText) { self.source = source }

  /// Something that may be wrong in the draft.
  mutating func add(_ id: String, _ message: String, line: Int) {
    add(id, .warning, message, line: line)
  }

  /// Something that was repaired, and can be trusted.
  mutating func tell(_ id: String, _ message: String, line: Int) {
    add(id, .note, message, line: line)
  }

  private mutating func add(_ id: String, _ severity: Severity, _ message: String, line: Int) {
    diagnostics.append(
      Diagnostic(
        id: "impor." + id, severity: severity, message: message,
        at: source.location(of: source.rangeOfLine(line))))
  }
}
