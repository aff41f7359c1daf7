internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds corrections that correct nothing: without a word, or with the decree's own words.
struct IdleCorrectionCheck: PlanCheck {
  static let description = CheckDescription(
    id: "koreksi.tanpa-perbaikan", group: .frontMatter, severity: .warning,
    summary: "Sebuah koreksi tidak mengatakan apa yang keliru.",
    reason:
      "Koreksi tampil di samping kata-kata keputusan; tanpa “seharusnya” yang lain dari kutipannya dan tanpa “catatan” pembaca tidak tahu apa maksudnya.",
    passing: [
      ReadingExample.head("koreksi: [{ kutipan: tim kerja, seharusnya: tim}]"),
      ReadingExample.head("koreksi: [{ kutipan: tim kerja, catatan: Nama tim tidak terbaca}]"),
    ],
    failing: [
      ReadingExample.head("koreksi: [{ kutipan: ⟦tim kerja⟧ }]"),
      ReadingExample.head(
        "koreksi: [{ kutipan: “⟦tim kerja⟧”, seharusnya: “tim kerja”, catatan: Ejaan }]"
          .replacing("“", with: "'").replacing("”", with: "'")),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.corrections.compactMap { correction in
      guard let message = Self.message(about: correction) else { return nil }
      return finding(message, at: correction.quote.sourceRange, in: entry.plan.source)
    }
  }

  private static func message(about correction: Correction) -> String? {
    if correction.replacement == correction.quote.text {
      return "“seharusnya” sama dengan kutipannya; tulis kata-kata yang benar"
    }
    guard correction.replacement == nil, correction.note == nil else { return nil }
    return "koreksi ini tidak mengatakan apa yang keliru; tambahkan “seharusnya” atau “catatan”"
  }
}
