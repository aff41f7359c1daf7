internal import Diagnostics

/// The lines of a decree's text, without the furniture of its pages.
///
/// Page numbers (`- 2 -`, a lone `2`, `Halaman 2 dari 10`), pictures (`![](…)`), addresses of websites,
/// stamps of electronic signatures and what stands alike at the edge of most pages are not the decree's
/// words; where they stood, a page began. Where a part begins, a line begins.
struct DecreeText {
  let lines: [DecreeLine]

  init(_ source: SourceText) {
    var lines = [DecreeLine]()
    var table: (html: [Substring], line: Int)?
    let raws = source.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, raw) in raws.enumerated() {
      if table != nil {
        table?.html.append(raw)
      } else if raw.utf8.contains(UInt8(ascii: "<")), raw.contains("<table") {
        table = ([raw], index + 1)
      } else {
        lines += Self.lines(raw, number: index + 1)
      }
      if let whole = table, raw.contains("</table>") || index + 1 == raws.count {
        lines += Self.rows(ofHTML: whole.html.joined(separator: "\n"), from: whole.line)
        table = nil
      }
    }
    let pages = PageFurniture.removed(from: LeadingPageNumbers.removed(from: lines))
    self.lines = LostLineEnds.restored(in: pages)
  }

  /// A line as it stands; a form feed ends a page wherever it stands in the line.
  private static func lines(_ raw: Substring, number: Int) -> [DecreeLine] {
    let parts = raw.split(separator: "\u{0C}", omittingEmptySubsequences: false)
    return parts.enumerated().compactMap { offset, part in
      // Nothing before the form feed is no line.
      if offset == 0, part.isEmpty, parts.count > 1 { return nil }
      return line(part, number: number, startsPage: offset > 0)
    }
  }

  /// The rows of a table that the text has as HTML, each on the line on which it begins.
  private static func rows(ofHTML html: String, from first: Int) -> [DecreeLine] {
    HyperText(html).lines.map { line($0.text[...], number: first + $0.origin, startsPage: false) }
  }

  private static func line(_ raw: Substring, number: Int, startsPage: Bool) -> DecreeLine {
    let text = CopyMarkup.clean(raw)
    let indent = text.prefix { $0 == " " }.count
    var rest = text[...]
    while let last = rest.last, last == " " || last == "\r" || last == CellBreak.character {
      rest.removeLast()
    }
    // Tabs at either end are empty cells.
    while rest.first == " " { rest.removeFirst() }
    let isBlank = rest.allSatisfy { $0.isWhitespace }
    return DecreeLine(
      number: number, text: isBlank ? "" : String(rest), indent: indent, startsPage: startsPage)
  }
}
