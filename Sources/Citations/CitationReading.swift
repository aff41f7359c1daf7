package import Diagnostics

/// What reading one item of a legal-basis list gave.
package struct CitationReading: Hashable, Sendable {
  /// The item's words, whole.
  package var text: String
  /// The regulations it cites, in the order of the words; usually one, several when joined by
  /// `dan`.
  package var citations: [Citation]
  package var remarks: [Remark]

  package init(text: String, citations: [Citation], remarks: [Remark] = []) {
    self.text = text
    self.citations = citations
    self.remarks = remarks
  }
}
