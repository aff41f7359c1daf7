/// Some words of the input for a message: on one line, and cut short.
struct Excerpt: CustomStringConvertible {
  let description: String

  private static let longest = 40

  /// - Parameter range: bytes that begin and end with whole characters.
  init(of text: String, at range: Range<Int>) {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let words = text[start..<utf8.index(start, offsetBy: range.count)].unicodeScalars
    var excerpt = String.UnicodeScalarView()
    for scalar in words.prefix(Self.longest) {
      excerpt.append(scalar.properties.isWhitespace ? " " : scalar)
    }
    description = String(excerpt) + (words.count > Self.longest ? "…" : "")
  }
}
