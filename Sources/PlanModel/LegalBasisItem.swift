package import Citations
package import Diagnostics
internal import Markdown

/// An item of the legal basis: its words, and what they cite.
///
/// Nothing in it changes; it is a class only because many pages and indexes share it.
package final class LegalBasisItem: Sendable {
  /// Its place in the list, from 1.
  package let position: Int
  /// The number the decree gives it; nil where the decree has none.
  package let number: String?
  package let passages: [Passage]
  package let text: LocatedText
  package let reading: CitationReading
  package let corrections: [Correction]

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
