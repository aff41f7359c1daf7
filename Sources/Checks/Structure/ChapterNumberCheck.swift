internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds chapters whose numbers repeat or skip: `## 3. PROSES` and again `## 3. TUJUAN`.
struct ChapterNumberCheck: PlanCheck {
  static let description = CheckDescription(
    id: "susunan.nomor-bab", group: .structure, severity: .warning,
    summary: "Nomor bab berulang atau melompat.",
    reason: "Bab dirujuk dengan nomornya; nomor yang melompat menandakan bab yang hilang.",
    passing: [
      chapters("1. PENDAHULUAN", "2. DASAR", "3. TUJUAN"), chapters("BAB I", "Dasar", "BAB II"),
    ],
    failing: [
      chapters("1. PENDAHULUAN", "2. DASAR", "⟦2⟧. TUJUAN"),
      chapters("BAB I PENDAHULUAN", "BAB ⟦III⟧ DASAR", "BAB IV TUJUAN"),
    ])

  private static func chapters(_ headings: String...) -> CheckExample {
    CheckExample(
      dictum: CheckExample.usualDictum
        + headings.map { "\n\n## \($0)\n\nZona integritas." }.joined())
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    let labels = plan.sections.compactMap { section -> (text: String, range: SourceRange)? in
      guard case .chapter = section.kind else { return nil }
      return Self.label(of: section.heading.text).map {
        ($0, section.heading.plain.sourceRange(of: Self.place(of: $0, in: section.heading.text)))
      }
    }
    return NumberSequence.doubts(about: labels.map(\.text)).compactMap { index, doubt in
      switch doubt {
      case .repeats, .skips, .returns:
        finding(
          doubt.message(about: labels[index].text, of: "nomor bab"), at: labels[index].range,
          in: plan.source)
      case .changesStyle, .startsLate: nil
      }
    }
  }

  /// `3` of `3. PROSES`, `II` of `BAB II DASAR`.
  private static func label(of heading: String) -> String? {
    let words = heading.split(separator: " ")
    if words.first?.lowercased() == "bab", words.count > 1,
      Ordinal.readings(of: String(words[1])).count > 0
    {
      return String(words[1])
    }
    return ItemMark(heading)?.value
  }

  private static func place(of label: String, in heading: String) -> Range<Int> {
    let start = heading.lowercased().hasPrefix("bab ") ? 4 : 0
    let lead = heading.utf8.dropFirst(start).prefix { !String(label).utf8.contains($0) }.count
    return start + lead..<start + lead + label.utf8.count
  }
}
