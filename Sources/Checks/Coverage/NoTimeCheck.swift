internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds actions without any time in areas where others have one.
struct NoTimeCheck: PlanCheck {
  static let description = CheckDescription(
    id: "kelengkapan.tanpa-waktu", group: .coverage, severity: .note,
    summary: "Ada aksi tanpa waktu, padahal aksi lain di areanya mempunyai waktu.",
    reason: "Aksi tanpa waktu tidak tampil pada bulan mana pun dan tidak dapat ditagih.",
    passing: [
      CheckExample(actions: table("Rapat | Maret 2025", "Apel | sesuai kebutuhan")),
      CheckExample(actions: table("Rapat | ", "Apel | ")),
    ],
    failing: [
      CheckExample(actions: table("Rapat | Maret 2025", "⟦Apel⟧ | ", "Laporan | -")),
      CheckExample(
        actions: "### I. Lain\n\n| No | Rencana Aksi | Jan | Feb |\n|---|---|---|---|\n"
          + "| 1. | Rapat | ✓ | |\n| 2. | ⟦Apel⟧ | | |"),
    ])

  private static func table(_ rows: String...) -> String {
    "### I. Lain\n\n| No | Rencana Aksi | Waktu |\n|---|---|---|\n"
      + rows.enumerated().map { "| \($0 + 1). | \($1) |" }.joined(separator: "\n")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.compactMap { area in
      let without = area.actions.filter(Self.saysNoTime)
      guard let first = without.first, area.actions.contains(where: { !$0.time.months.isEmpty })
      else { return nil }
      return finding(
        "\(without.count) dari \(area.actions.count) aksi area “\(area.name)” tidak menyebut waktu; ini yang pertama",
        at: first.place, in: entry.plan.source)
    }
  }

  /// Whether nothing stands where the time should, or only a dash.
  private static func saysNoTime(_ action: Action) -> Bool {
    action.time.kind == .unscheduled
      && action.timeWords?.text.contains { $0.isLetter || $0.isNumber } != true
  }
}
