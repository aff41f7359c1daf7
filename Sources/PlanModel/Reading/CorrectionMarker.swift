internal import Diagnostics

/// Finds the corrections that concern a piece of the decree, by the words they quote.
///
/// White space does not count: a quotation may run over a line break of the file.
struct CorrectionMarker {
  private let corrections: [Correction]
  /// The words of all corrections, by their places in the list.
  private let quotes: ManyWordSearch
  private var found: Set<Int> = []

  init(_ corrections: [Correction]) {
    self.corrections = corrections
    quotes = ManyWordSearch(corrections.map { $0.quote.text.withSingleSpaces })
  }

  /// The corrections whose words stand in one of the texts, in the order of the front matter.
  mutating func corrections(in texts: [String]) -> [Correction] {
    guard !corrections.isEmpty else { return [] }
    var here = Set<Int>()
    for text in texts { quotes.insertFound(in: text.withSingleSpaces, into: &here) }
    guard !here.isEmpty else { return [] }
    found.formUnion(here)
    return here.sorted().map { corrections[$0] }
  }

  /// The corrections whose words have been found nowhere.
  var unfound: [Correction] {
    corrections.indices.filter { !found.contains($0) }.map { corrections[$0] }
  }
}
