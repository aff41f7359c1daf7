/// The body of a content file as blocks, each with its place and its HTML.
package struct Document: Sendable {
  package var blocks: [Block]
  /// The footnotes that the text refers to, in the order of their numbers.
  package var footnotes: [Footnote]
  /// The links to files of the content, in the order of the text.
  package var links: [DocumentLink]

  package init(
    blocks: [Block] = [], footnotes: [Footnote] = [], links: [DocumentLink] = []
  ) {
    self.blocks = blocks
    self.footnotes = footnotes
    self.links = links
  }
}

/// A footnote, `[^1]: …`.
package struct Footnote: Hashable, Sendable {
  /// As the references show it, from 1.
  package var number: Int
  /// One `<li>` element whose id the references point to.
  package var html: String
}
