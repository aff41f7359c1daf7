internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds years in actions and chapters that no plan can mean: `tahun 2205`.
struct DistantYearCheck: WordCheck {
  static let description = CheckDescription(
    id: "kecocokan.tahun-jauh", group: .consistency, severity: .warning,
    summary: "Sebuah aksi atau bab menyebut tahun yang terlalu jauh.",
    reason:
      "Tahun yang berpuluh-puluh tahun di depan, atau sebelum 1900, hampir pasti salah ketik.",
    passing: [table("Tim tahun 2024, renstra tahun 2025-2029, Indonesia Tahun 2045")],
    failing: [table("Tim “ZI” tahun ⟦2205⟧"), table("Tim tahun ⟦1025⟧")])

  private static func table(_ cell: String) -> CheckExample {
    CheckExample(
      actions: "### I. Manajemen Perubahan\n\n| No | Rencana Aksi | Waktu |\n|---|---|---|\n"
        + "| 1. | \(cell) | Maret 2025 |")
  }

  func findings(among words: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let plan = entry.plan
    // The parts before it are compared with the front matter.
    let start = plan.sections.first { $0.requiredName == nil || $0.requiredName == "Rencana Aksi" }
    guard let start = start?.heading.plain.sourceRange.lowerBound else { return [] }
    return words.words.indices.dropFirst().compactMap { index -> Diagnostic? in
      guard words.words[index - 1].key == DecreeWord.year,
        words.words[index].range.lowerBound > start, let year = words.year(index),
        !(1900...plan.decree.year + 30).contains(year)
      else { return nil }
      return finding(
        "tahun \(year) terlalu jauh; periksa angkanya", at: words.words[index].range,
        in: words.source)
    }
  }
}
