internal import Diagnostics

/// The head of a content file between two lines `---`, and where its body begins.
///
/// Only a line of `---` and nothing but blanks behind it ends it, so a table in the body does not.
struct FrontMatter {
  /// The YAML without its two fences; nil if the file has no front matter.
  var yaml: SourceRange?
  var body: SourceRange
  /// Where the closing fence is missing: at the first heading, which no front matter has.
  var missingFence: SourceRange?
  /// A line in the place of the fence that is missing, all but one: `——`, as word processors make of it, or `----`.
  var almostFence: SourceRange?

  init(_ source: SourceText) {
    body = 0..<source.utf8Count
    guard Self.isFence(source, line: 1), source.lineCount > 1 else {
      let first = (1...source.lineCount).first { !Self.isBlank(source, line: $0) }
      almostFence = first.flatMap { Self.isAlmostFence(source, line: $0) ? $0 : nil }
        .map(source.rangeOfLine)
      return
    }
    let start = source.rangeOfLine(2).lowerBound
    guard let closing = (2...source.lineCount).first(where: { Self.isFence(source, line: $0) })
    else {
      let heading = Self.firstHeading(in: source)
      missingFence = source.rangeOfLine(heading ?? 1)
      almostFence = (2..<(heading ?? source.lineCount + 1))
        .first { Self.isAlmostFence(source, line: $0) }.map(source.rangeOfLine)
      return
    }
    yaml = start..<source.rangeOfLine(closing).lowerBound
    body =
      (closing < source.lineCount
        ? source.rangeOfLine(closing + 1).lowerBound : source.utf8Count)..<source.utf8Count
  }

  private static func firstHeading(in source: SourceText) -> Int? {
    (2...source.lineCount).first { source[source.rangeOfLine($0)].hasPrefix("## ") }
  }

  private static func isBlank(_ source: SourceText, line: Int) -> Bool {
    source[source.rangeOfLine(line)].allSatisfy(\.isWhitespace)
  }

  /// Whether a line has nothing but dashes of any kind, or the marks of Markdown's other rules.
  private static func isAlmostFence(_ source: SourceText, line: Int) -> Bool {
    let marks = source[source.rangeOfLine(line)].filter { !$0.isWhitespace }
    return marks != "-" && !marks.isEmpty
      && marks.allSatisfy { "-\u{2010}\u{2011}–—―−_*=".contains($0) }
  }

  private static func isFence(_ source: SourceText, line: Int) -> Bool {
    let words = source[source.rangeOfLine(line)]
    return words.hasPrefix("---") && words.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
  }
}
