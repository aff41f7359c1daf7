internal import Diagnostics
internal import Markdown

extension RichText {
  /// This text with another behind it, after a space or on a line of its own.
  func joined(with other: RichText, byLineBreak isLineBreak: Bool = false) -> RichText {
    var plain = plain
    plain.append(isLineBreak ? "\n" : " ", at: plain.sourceRange.upperBound)
    plain.append(other.plain)
    return RichText(
      plain: plain, html: html + (isLineBreak ? "<br />\n" : " ") + other.html,
      footnotes: footnotes + other.footnotes)
  }
}
