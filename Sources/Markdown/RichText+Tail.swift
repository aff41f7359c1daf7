internal import Diagnostics

extension RichText {
  /// The text behind a mark or a label that ends with a delimiter: of `Bukti: Surat` the part `Surat`.
  ///
  /// - Parameters:
  ///   - delimiter: the character that ends what is cut off; its first occurrence in the text counts.
  ///   - offset: where the rest begins, in UTF-8 bytes of the plain text.
  package func tail(after delimiter: Character, from offset: Int) -> RichText {
    let rest = plain.trimmed(offset..<plain.text.utf8.count)
    return RichText(
      plain: rest, html: htmlTail(after: delimiter) ?? CMarkTree.html(ofText: rest.text),
      footnotes: footnotes)
  }

  /// The HTML behind the ends of the elements that are still open; nil if they hold more words.
  private static func closing(_ openElements: Int, in html: Substring) -> String? {
    var rest = html
    for _ in 0..<openElements {
      rest = rest.drop(while: \.isWhitespace)
      guard rest.hasPrefix("</"), let end = rest.firstIndex(of: ">") else { return nil }
      rest = rest[rest.index(after: end)...]
    }
    return String(rest.drop(while: \.isWhitespace))
  }

  /// Nil if an element that begins before the delimiter ends behind it.
  private func htmlTail(after delimiter: Character) -> String? {
    var isInTag = false
    var openElements = 0
    var previous: Character = " "
    for index in html.indices {
      let character = html[index]
      switch character {
      case "<":
        isInTag = true
        openElements += 1
      case "/" where isInTag && previous == "<": openElements -= 2
      case ">":
        isInTag = false
        if previous == "/" { openElements -= 1 }
      case delimiter where !isInTag:
        return Self.closing(openElements, in: html[html.index(after: index)...])
      default: break
      }
      previous = character
    }
    return nil
  }
}
