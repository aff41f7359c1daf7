package import Diagnostics
package import Markdown

/// A plain page of the site, from `halaman/<slug>.md`.
package struct PlainPage: Sendable {
  package var slug: String
  package var title: String
  package var blocks: [Block]
  package var footnotes: [Footnote]
  package var links: [DocumentLink]
  package var source: SourceText
}
