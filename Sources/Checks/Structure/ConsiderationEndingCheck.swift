internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds considerations that do not end with a semicolon.
struct ConsiderationEndingCheck: PlanCheck {
  static let description = CheckDescription(
    id: "menimbang.tanpa-titik-koma", group: .structure, severity: .warning,
    summary: "Sebuah pertimbangan tidak diakhiri titik koma.",
    reason:
      "Konsiderans, dasar hukum, dan diktum membentuk satu kalimat; titik memutusnya sebelum “Memutuskan”.",
    rule: "UU 12/2011 Lampiran II angka 17–23",
    passing: [
      CheckExample(considerations: "1. bahwa perlu;\n2. bahwa harus ;"),
      CheckExample(considerations: "1. bahwa perlu:\n   - a. tertib;\n   - b. bersih;"),
    ],
    failing: [
      CheckExample(considerations: "1. bahwa perlu;\n2. bahwa harus⟦.⟧"),
      CheckExample(considerations: "1. bahwa sangat ⟦perlu⟧\n2. bahwa harus;"),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.considerations.compactMap { clause in
      let text = (clause.passages.last?.block.texts.last ?? clause.text).trimmed
      guard let last = text.text.last, last != ";", last != "]" else { return nil }
      let end = text.text.utf8.count
      if ".,:".contains(last) {
        return finding(
          "pertimbangan huruf \(clause.letter) diakhiri “\(last)”; akhiri dengan titik koma",
          at: text.sourceRange(of: end - 1..<end), in: entry.plan.source, suggestion: ";")
      }
      let word = text.text.split(whereSeparator: \.isWhitespace).last ?? ""
      return finding(
        "pertimbangan huruf \(clause.letter) berhenti pada “\(word)”; akhiri dengan titik koma",
        at: text.sourceRange(of: end - word.utf8.count..<end), in: entry.plan.source,
        suggestion: word + ";")
    }
  }
}
