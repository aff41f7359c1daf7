internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds considerations that do not begin with `bahwa`.
struct ConsiderationOpeningCheck: PlanCheck {
  static let description = CheckDescription(
    id: "menimbang.tanpa-bahwa", group: .structure, severity: .warning,
    summary: "Sebuah pertimbangan tidak diawali kata “bahwa”.",
    reason: "Tiap pokok pikiran konsiderans dirumuskan dalam satu kalimat yang diawali “bahwa”.",
    rule: "UU 12/2011 Lampiran II angka 17–23",
    passing: [
      CheckExample(considerations: "1. bahwa perlu;\n2. Bahwa harus;"),
      CheckExample(considerations: "- a. bahwa perlu;"),
    ],
    failing: [
      CheckExample(considerations: "1. bahwa perlu;\n2. ⟦berdasarkan⟧ hal itu perlu menetapkan;"),
      CheckExample(considerations: "1. ⟦bahwaa⟧ perlu;"),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    // Without its heading the legal basis counts as considerations; that is found as such.
    guard entry.plan.sections.contains(where: { $0.requiredName == Section.requiredNames[1] })
    else { return [] }
    return entry.plan.considerations.compactMap { clause in
      let words = clause.text.text.split(maxSplits: 2, whereSeparator: \.isWhitespace)
      let skipsMark = words.first.map { $0.utf8.count <= 3 && ".)".contains($0.last ?? " ") }
      guard let word = skipsMark == true ? words.dropFirst().first : words.first else { return nil }
      let letters = word.lowercased().filter(\.isLetter)
      guard letters != "bahwa" else { return nil }
      let start = clause.text.text.utf8.distance(
        from: clause.text.text.startIndex, to: word.startIndex)
      return finding(
        "pertimbangan huruf \(clause.letter) diawali “\(word)”; awali dengan “bahwa”",
        at: clause.text.sourceRange(of: start..<start + word.utf8.count), in: entry.plan.source,
        suggestion: Spelling.nearest(to: letters, among: ["bahwa"]))
    }
  }
}
