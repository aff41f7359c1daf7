internal import Diagnostics
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds plans that put most of their actions into one month.
struct OverloadedMonthCheck: PlanCheck {
  /// A plan of a few months, or of a few actions, has no choice.
  private static let fewestMonths = 6
  private static let fewestActions = 10

  static let description = CheckDescription(
    id: "kelengkapan.bulan-penuh", group: .coverage, severity: .note,
    summary: "Lebih dari separuh aksi jatuh hanya pada satu bulan yang sama.",
    reason:
      "Beban yang menumpuk pada satu bulan sering berarti waktu yang disalin dari baris di atasnya.",
    passing: [
      CheckExample(actions: table(count: 9)),
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter
          + "\nperiode: { mulai: 2025-11, sampai: 2026-01 }",
        actions: table(count: 12)),
    ],
    failing: [
      CheckExample(actions: table(count: 10, mark: "⟦")),
      CheckExample(
        actions: table(count: 11, mark: "⟦") + "\n| 12. | Apel | Januari-Desember 2025 |"),
    ])

  private static func table(count: Int, mark: String = "") -> String {
    "### I. Lain\n\n| No | Rencana Aksi | Waktu |\n|---|---|---|\n"
      + (1...count).map { "| \($0). | Rapat | \($0 == 1 ? mark : "")Desember 2025 |" }
      .joined(separator: "\n")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    guard plan.period.months.count >= Self.fewestMonths else { return [] }
    let dated = plan.actions.count { !$0.time.months.isEmpty }
    var counts = [Month: Int]()
    for action in plan.actions where action.time.months.count == 1 {
      counts[action.time.months[0], default: 0] += 1
    }
    // More than half: there is at most one such month.
    guard let full = counts.first(where: { $0.value >= Self.fewestActions && $0.value * 2 > dated })
    else { return [] }
    for area in plan.areas {
      guard let action = area.actions.first(where: { $0.time.months == [full.key] }) else {
        continue
      }
      return [
        finding(
          "\(full.value) dari \(dated) aksi jatuh hanya pada \(full.key.longName); ini yang pertama",
          at: area.timeRange(of: action), in: plan.source)
      ]
    }
    return []
  }
}
