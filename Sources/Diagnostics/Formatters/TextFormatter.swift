/// Prints findings for people: one line each, and on a terminal the words they are about.
package struct TextFormatter: Sendable {
  /// Whether the words of the file are shown below each finding, with a mark under the place.
  package var showsExcerpt: Bool
  package var usesColor: Bool
  /// The widest line to print, in columns.
  private let width: Int

  package init(showsExcerpt: Bool, usesColor: Bool, width: Int = 80) {
    self.showsExcerpt = showsExcerpt
    self.usesColor = usesColor
    self.width = max(width, 40)
  }

  package func format(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(format).joined()
  }

  private func format(_ diagnostic: Diagnostic) -> String {
    let severity = colored(diagnostic.severity.rawValue, as: diagnostic.severity)
    var text =
      "\(place(of: diagnostic.location)): \(severity): \(harmless(diagnostic.message)) "
      + "[\(diagnostic.id)]\n"
    guard showsExcerpt else { return text }
    text += excerpt(at: diagnostic.location, as: diagnostic.severity)
    if let suggestion = diagnostic.suggestion { text += "  saran: \(harmless(suggestion))\n" }
    for note in diagnostic.notes {
      let origin = note.location.map { place(of: $0) + ": " } ?? ""
      text += "  \(origin)catatan: \(harmless(note.message))\n"
    }
    return text
  }

  private func place(of location: SourceLocation) -> String {
    "\(harmless(location.path)):\(location.line):\(location.column)"
  }

  /// The line of the file, cut to the width around the place, and a mark under the place.
  private func excerpt(at location: SourceLocation, as severity: Severity) -> String {
    guard let line = location.excerpt, !line.isEmpty else { return "" }
    let characters = line.map(TerminalText.harmless)
    let room = width - 2
    let start = min(location.column - 1, characters.count)
    let from = characters.count <= room ? 0 : max(0, min(start - room / 3, characters.count - room))
    let end =
      location.endLine == location.line
      ? min(max(location.endColumn - 1, start + 1), from + room)
      : min(characters.count, from + room)
    let marks = "^" + String(repeating: "~", count: max(0, end - start - 1))
    return "  " + String(characters[from..<min(characters.count, from + room)]) + "\n  "
      + String(repeating: " ", count: start - from) + colored(marks, as: severity) + "\n"
  }

  private func harmless(_ words: String) -> String { TerminalText.harmless(words) }

  private func colored(_ text: String, as severity: Severity) -> String {
    guard usesColor else { return text }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
  }
}
