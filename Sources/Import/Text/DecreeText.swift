internal import Diagnostics

/// The lines of a decree's text, without the furniture of its pages.
///
/// Page numbers (`- 2 -`, a lone `2`, `Halaman 2 dari 10`), pictures (`![](…)`) and what stands alike
/// at the edge of most pages are not the decree's words; where they stood, a page began.
struct DecreeText {
  let lines: [DecreeLine]

  init(_ source: SourceText) {
    var lines = [DecreeLine]()
    var number = 0
    for raw in source.text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      var startsPage = false
      // A form feed ends a page wherever it stands in the line.
      for (index, part) in raw.split(separator: "\u{0C}", omittingEmptySubsequences: false)
        .enumerated()
      {
        startsPage = startsPage || index > 0
        if index > 0, part.isEmpty, raw.utf8.count > 1 { continue }
        lines.append(Self.line(part, number: number, startsPage: index > 0))
      }
    }
    self.lines = PageFurniture.removed(from: lines)
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
