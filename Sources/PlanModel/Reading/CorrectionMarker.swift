internal import Diagnostics

/// Finds the corrections that concern a piece of the decree, by the words they quote.
///
/// White space does not count: a quotation may run over a line break of the file.
struct CorrectionMarker {
  private let corrections: [Correction]
  /// The words of each correction.
  private let quotes: [WordSearch]
  private var found: Set<Int> = []

  init(_ corrections: [Correction]) {
    self.corrections = corrections
    quotes = corrections.map { WordSearch($0.quote.text.withSingleSpaces) }
  }

  /// The corrections whose words stand in one of the texts, in the order of the front matter.
  mutating func corrections(in texts: [String]) -> [Correction] {
    guard !corrections.isEmpty else { return [] }
    // One text on lines of its own: no quotation runs over a line's end.
    let text = texts.map { $0.withSingleSpaces }.joined(separator: "\n")
    let indices = quotes.indices.filter { quotes[$0].isFound(in: text) }
    found.formUnion(indices)
    return indices.map { corrections[$0] }
  }

  /// The corrections whose words have been found nowhere.
  var unfound: [Correction] {
    corrections.indices.filter { !found.contains($0) }.map { corrections[$0] }
  }
}
