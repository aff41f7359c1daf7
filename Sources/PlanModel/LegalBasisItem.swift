package import Citations
package import Diagnostics
internal import Markdown

/// An item of the legal basis: its words, and what they cite.
package struct LegalBasisItem: Sendable {
  /// Its place in the list, from 1.
  package var position: Int
  /// The number the decree gives it; nil where the decree has none.
  package var number: String?
  package var passages: [Passage]
  package var text: LocatedText
  package var reading: CitationReading
  package var corrections: [Correction]

  package init(
    position: Int, number: String?, passages: [Passage] = [], text: LocatedText,
    reading: CitationReading, corrections: [Correction] = []
  ) {
    self.position = position
    self.number = number
    self.passages = passages
    self.text = text
    self.reading = reading
    self.corrections = corrections
  }
}
