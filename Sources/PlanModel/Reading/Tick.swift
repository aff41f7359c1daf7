/// The marks with which a month cell says "in this month".
package enum Tick {
  private static let signs: Set<String> = [
    "✓", "✔", "✔️", "√", "☑", "☑️", "✅", "v", "x", "×", "✗", "✘", "●", "•", "■", "◼", "*", "ü", "ya",
  ]

  /// A dash says "not in this month".
  package static func isEmpty(_ cell: String) -> Bool {
    cell.allSatisfy { "-–—−.".contains($0) || $0.isWhitespace }
  }

  package static func isTick(_ cell: String) -> Bool {
    signs.contains(cell) || signs.contains(cell.lowercased().filter { !$0.isWhitespace })
  }
}
