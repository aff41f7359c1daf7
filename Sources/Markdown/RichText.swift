package import Diagnostics

/// Inline text: its plain words, which know their place, and its HTML.
///
/// Nothing in it changes. It is a class only because blocks, actions, checks and pages all hold it: to
/// share a reference is cheap, to copy its parts is not.
package final class RichText: Hashable, Sendable {
  package let plain: LocatedText
  /// The inline HTML, without a surrounding element.
  package let html: String
  private let peculiarities: Peculiarities?

  /// What few texts have.
  private final class Peculiarities: Sendable {
    let label: String
    let footnotes: [Int]

    init(label: String, footnotes: [Int]) {
      self.label = label
      self.footnotes = footnotes
    }
  }

  /// The HTML for the inside of a link: without links, footnotes' numbers and line breaks of its own.
  package var label: String { peculiarities?.label ?? html }
  /// The numbers of the footnotes it refers to.
  package var footnotes: [Int] { peculiarities?.footnotes ?? [] }

  package var text: String { plain.text }
  package var isEmpty: Bool { plain.text.isEmpty }

  package init(plain: LocatedText, html: String, footnotes: [Int] = []) {
    self.plain = plain
    // Words without markup are kept once.
    self.html = html == plain.text ? plain.text : html
    let label = LabelWriter.label(of: html)
    peculiarities =
      label == html && footnotes.isEmpty
      ? nil : Peculiarities(label: label, footnotes: footnotes)
  }

  /// Nothing, at a place.
  package convenience init(at sourceOffset: Int) {
    self.init(plain: LocatedText(at: sourceOffset), html: "")
  }

  package static func == (one: RichText, other: RichText) -> Bool {
    one === other
      || (one.plain == other.plain && one.html == other.html && one.footnotes == other.footnotes)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(plain)
    hasher.combine(html)
  }
}
