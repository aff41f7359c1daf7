internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds numbers and letters of lists that repeat or skip: in the considerations, in a decision, in a
/// chapter.
struct ItemNumberCheck: PlanCheck {
  static let description = CheckDescription(
    id: "susunan.nomor-butir", group: .structure, severity: .warning,
    summary: "Nomor atau huruf butir dalam Menimbang, diktum, atau bab berulang atau melompat.",
    reason:
      "Butir dirujuk dengan nomor atau hurufnya; nomor yang melompat menandakan butir yang hilang. Tampilan menghitung ulang, sehingga kekeliruannya tidak tampak di halaman.",
    passing: [
      CheckExample(considerations: "1. bahwa a;\n2. bahwa b;\n3. bahwa c;"),
      CheckExample(considerations: "1. bahwa a;\n1. bahwa b;\n1. bahwa c;"),
      CheckExample(
        dictum: "### KESATU\n\nTujuan:\n\n- a. tertib:\n  - 1\\) satu;\n  - 2\\) dua.\n- b. bersih."
      ),
    ],
    failing: [
      CheckExample(considerations: "1. bahwa a;\n⟦3⟧. bahwa b;\n4. bahwa c;"),
      CheckExample(dictum: "### KESATU\n\nTujuan:\n\n1. tertib;\n2. bersih;\n⟦2⟧. indah."),
      CheckExample(
        dictum: CheckExample.usualDictum
          + "\n\n## Pendahuluan\n\n- a. tertib;\n- b. bersih;\n- ⟦b⟧. indah;\n- d. rapi."),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    return plan.sections.flatMap(\.lists).flatMap { items -> [Diagnostic] in
      let labels = items.map { Self.label(of: $0, in: plan.source) }
      // Markdown counts by itself where every item has the same number.
      guard Set(labels.map(\.?.text)).count > 1 else { return [] }
      return NumberSequence.doubts(about: labels.map(\.?.text)).compactMap { index, doubt in
        guard doubt.isOfCounting, let label = labels[index] else { return nil }
        return finding(
          doubt.message(about: label.text, of: "nomor butir"), at: label.range, in: plan.source)
      }
    }
  }

  /// The number or letter that a list's line begins with: `3.`, `- c.`, `- 1\)`.
  private static func label(
    of start: Int, in source: SourceText
  ) -> (text: String, range: SourceRange)? {
    let line = source.rangeOfLine(source.line(at: start))
    let words = source[line]
    let mark = words.drop { " -*+".contains($0) }.prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber)
    }
    guard (1...4).contains(mark.utf8.count), let end = words[mark.endIndex...].first,
      ".)\\".contains(end)
    else { return nil }
    let lower = line.lowerBound + words.utf8.distance(from: words.startIndex, to: mark.startIndex)
    return (String(mark), lower..<lower + mark.utf8.count)
  }
}

extension NumberSequence.Doubt {
  /// Whether the list itself does not count on; a list may well begin with a later number.
  fileprivate var isOfCounting: Bool {
    switch self {
    case .repeats, .skips, .returns: true
    case .changesStyle, .startsLate: false
    }
  }
}

extension Section {
  /// The lists in it, each as the places where its items begin.
  fileprivate var lists: [[Int]] {
    switch kind {
    case .considerations(let clauses): [clauses.map { $0.text.sourceRange.lowerBound }]
    case .dictum(let dictum):
      (dictum.opening + dictum.decisions.flatMap(\.passages)).flatMap(\.block.lists)
    case .chapter(let passages): passages.flatMap(\.block.lists)
    case .legalBasis, .closing, .actionPlan: []
    }
  }
}

extension Block {
  fileprivate var lists: [[Int]] {
    guard case .list(let items) = kind else { return [] }
    return [items.map(\.range.lowerBound)] + items.flatMap(\.blocks).flatMap(\.lists)
  }
}
