internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds dates that no calendar has, outside the actions: `tanggal 30 Februari 2025`.
struct ImpossibleDateCheck: WordCheck {
  static let description = CheckDescription(
    id: "kecocokan.tanggal-tidak-ada", group: .consistency, severity: .warning,
    summary: "Sebuah tanggal tidak ada pada bulannya.",
    reason: "Tanggal surat atau berita acara yang tidak ada pasti salah tulis.",
    passing: [
      CheckExample(
        considerations: "1. bahwa rapat tanggal 29 Februari 2024 dan 31 Mei 2025 menetapkan;")
    ],
    failing: [
      CheckExample(considerations: "1. bahwa rapat “pleno” tanggal ⟦30 Februari 2025⟧ menetapkan;"),
      CheckExample(
        legalBasis: "1. Keputusan KPU Nomor 1 Tahun 2024 tanggal ⟦31 April Tahun 2024⟧ tentang Tim;"
      ),
    ])

  func findings(among words: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let plan = entry.plan
    // The times of actions are read, and doubted, by themselves.
    let end = plan.areas.first?.heading.plain.sourceRange.lowerBound ?? plan.source.utf8Count
    return words.indices(in: 0..<end).compactMap { index -> Diagnostic? in
      guard let mention = DateMention(at: index, in: words), mention.date == nil
      else { return nil }
      return finding(
        "\(mention.month.longName) tidak punya tanggal \(mention.day)",
        at: mention.range(in: words), in: words.source)
    }
  }
}
