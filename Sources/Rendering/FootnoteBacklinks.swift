internal import Diagnostics

/// Takes away a footnote's ways back to references that stand on other pages.
///
/// cmark-gfm writes one way back, `<a href="#fnref-1" …>↩</a>`, for each reference of a whole plan; a
/// page of the plan has only some of them.
enum FootnoteBacklinks {
  /// How such a way begins.
  static let opening = "<a href=\"#fnref-"

  static func resolve(_ html: String) -> String {
    guard WordSearch(opening).isFound(in: html) else { return html }
    let references = references(in: html)
    var result = ""
    var rest = html[...]
    while let start = rest.firstRange(of: opening) {
      let name = rest[start.upperBound...].prefix { $0 != "\"" }
      let end = rest[start.upperBound...].firstRange(of: "</a>")?.upperBound ?? rest.endIndex
      result += rest[..<start.lowerBound]
      if references.contains(name) {
        result += rest[start.lowerBound..<end]
      } else if result.last == " " {
        result.removeLast()
      }
      rest = rest[end...]
    }
    return result + rest
  }

  /// The names of the references that stand in the text, gathered once: there may be thousands.
  private static func references(in html: String) -> Set<Substring> {
    var names = Set<Substring>()
    var rest = html[...]
    while let start = rest.firstRange(of: "id=\"fnref-") {
      rest = rest[start.upperBound...]
      names.insert(rest.prefix { $0 != "\"" })
    }
    return names
  }
}
