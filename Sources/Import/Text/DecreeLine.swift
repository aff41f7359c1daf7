/// A line of a decree's text as the import reads it: cleaned, and with its place.
///
/// ```
/// 12  a. bahwa untuk melaksanakan …
/// ```
struct DecreeLine: Equatable {
  /// From 1, in the file, or in the text that a helper program made of it.
  let number: Int
  /// Without surrounding white space; tabs and runs of spaces inside it stand, since they part cells.
  var text: String
  /// How many columns of white space it is set in.
  var indent = 0
  /// Whether a page of the copy begins with it.
  var startsPage = false

  var isBlank: Bool { text.isEmpty }

  /// The words, with one space between two.
  var words: String { Spaces.single(text) }
}

/// Some words of the decree and the line they began on.
struct PlacedText: Equatable {
  var text: String
  var line: Int
}

/// White space as the import treats it.
enum Spaces {
  /// The text with one space between two words and none around.
  static func single(_ text: some StringProtocol) -> String {
    text.split { $0 == " " || $0 == "\t" || $0 == "\n" }.joined(separator: " ")
  }

  /// The text without white space around it.
  static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
