package import Diagnostics

/// What reading one item of a legal-basis list gave.
package struct CitationReading: Hashable, Sendable {
  /// The item's words, whole.
  package var text: String
  /// The regulations it cites, in the order of the words; usually one, several when joined by
  /// `dan`.
  package let citations: [Citation]
  /// The same with the regulations that changed them, each by itself; put together once, since every check
  /// of a legal basis goes through them.
  package let instruments: [CitedInstrument]
  package var remarks: [Remark]

  package init(text: String, citations: [Citation], remarks: [Remark] = []) {
    self.text = text
    self.citations = citations
    instruments = citations.flatMap(\.instruments)
    self.remarks = remarks
  }
}
