internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds actions whose own words name a month that their target does not have: `rapat pada bulan Desember`,
/// ticked in January.
struct OtherMonthCheck: WordCheck {
  static let description = CheckDescription(
    id: "waktu.bulan-berbeda", group: .time, severity: .warning,
    summary: "Kata-kata aksi menyebut bulan yang tidak ada pada target waktunya.",
    reason:
      "Pembaca tidak tahu mana yang dijanjikan: bulan dalam kalimat, atau bulan yang ditandai.",
    passing: [
      table("Rapat pada bulan Maret 2025 | Notula bulan Mei"),
      table("Rapat tentang laporan bulan Mei | Notula pada bulan Maret"),
      table("Rapat | Laporan pada bulan Desember 2024"),
    ],
    failing: [
      table("“Rapat” pada bulan ⟦Desember⟧ | Notula"),
      table("Rapat | Notula pada bulan ⟦Mei⟧ 2025"),
    ])

  private static func table(_ cells: String) -> CheckExample {
    CheckExample(
      actions: "### I. Manajemen Perubahan\n\n| No | Rencana Aksi | Bukti | Waktu |\n"
        + "|---|---|---|---|\n| 1. | \(cells) | Maret 2025 |")
  }

  func findings(among words: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let plan = entry.plan
    guard let start = plan.areas.first?.heading.plain.sourceRange.upperBound else { return [] }
    let (at, month) = (Self.at, Self.month)
    let candidates = words.indices(wherePair: { $0.key == at && $1.key == month })
    return candidates.compactMap { index -> Diagnostic? in
      guard words.words[index].range.lowerBound > start, index + 1 < words.words.count,
        let number = Month.number(named: words.text(index + 1).lowercased()),
        let action = plan.action(at: words.words[index].range.lowerBound)
      else { return nil }
      // A month of another year is another matter, such as the report on it.
      let year = words.year(index + 2)
      let months = action.time.months
      guard !months.isEmpty, year == nil || months.contains(where: { $0.year == year }),
        !months.contains(where: { $0.number == number }),
        action.timeWords?.plain.sourceRange.contains(words.words[index].range.lowerBound) != true
      else { return nil }
      return finding(
        "di sini disebut \(words.text(index + 1)), sedangkan waktunya \(months.phrase); periksa keduanya",
        at: words.words[index + 1].range, in: plan.source)
    }
  }

  private static let month = SourceWords.key("bulan")
  private static let at = SourceWords.key("pada")
}

extension Plan {
  fileprivate func action(at offset: Int) -> Action? {
    areas.lazy.flatMap(\.actions).first { $0.range.contains(offset) }
  }
}
