internal import Diagnostics

/// Finds the corrections that concern a piece of the decree, by the words they quote.
///
/// White space does not count: a quotation may run over a line break of the file.
struct CorrectionMarker {
  private let corrections: [(correction: Correction, words: WordSearch)]
  private var found: Set<Int> = []

  init(_ corrections: [Correction]) {
    self.corrections = corrections.map { ($0, WordSearch(Self.key($0.quote.text))) }
  }

  /// The corrections whose words stand in one of the texts, in the order of the front matter.
  mutating func corrections(in texts: [String]) -> [Correction] {
    guard !corrections.isEmpty else { return [] }
    let keys = texts.map(Self.key)
    var result = [Correction]()
    for (index, entry) in corrections.enumerated()
    where keys.contains(where: { entry.words.isFound(in: $0) }) {
      found.insert(index)
      result.append(entry.correction)
    }
    return result
  }

  /// The corrections whose words have been found nowhere.
  var unfound: [Correction] {
    corrections.indices.filter { !found.contains($0) }.map { corrections[$0].correction }
  }

  /// The text with single spaces; most texts have no other white space.
  private static func key(_ text: String) -> String {
    var previous: UInt8 = 0x20
    let isPlain = text.utf8.allSatisfy { byte in
      defer { previous = byte }
      return byte > 0x20 || (byte == 0x20 && previous != 0x20)
    }
    if isPlain, previous != 0x20 { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
