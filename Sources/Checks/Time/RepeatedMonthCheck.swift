internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds lists of months that name one twice: `Maret, Juni, September, September 2025`.
struct RepeatedMonthCheck: PlanCheck {
  static let description = CheckDescription(
    id: "waktu.bulan-berulang", group: .time, severity: .warning,
    summary: "Satu bulan disebut dua kali dalam satu waktu.",
    reason: "Salah satunya biasanya bulan lain, dan bulan yang dimaksud hilang dari jadwal.",
    passing: [
      ReadingExample.times(
        "Maret, Juni, September, Desember 2025", "Januari 2025 dan Januari 2026",
        "Minggu I Maret dan minggu III Maret", "Maret - Maret 2025")
    ],
    failing: [
      ReadingExample.times("Maret, Juni, September, ⟦September⟧ 2025", "Mei 2025 dan ⟦Mei⟧ 2025")
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.flatMap(\.actions).compactMap { action in
      guard let words = action.timeWords?.plain, let list = MonthList(words.text),
        let repeated = Self.repeated(in: list.entries)
      else { return nil }
      return finding(
        "bulan ini sudah disebut; periksa apakah bulan lain yang dimaksud",
        at: words.sourceRange(of: repeated), in: entry.plan.source)
    }
  }

  private static func repeated(in entries: [MonthList.Entry]) -> Range<Int>? {
    guard entries.count > 1 else { return nil }
    return entries.indices.first { index in
      entries[..<index].contains {
        $0.month == entries[index].month && $0.year == entries[index].year
      }
    }
    .map { entries[$0].range }
  }
}
