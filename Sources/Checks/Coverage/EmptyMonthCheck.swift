internal import Content
internal import Diagnostics
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds plans with months in which nothing is due.
struct EmptyMonthCheck: PlanCheck {
  static let description = CheckDescription(
    id: "kelengkapan.bulan-kosong", group: .coverage, severity: .note,
    summary: "Ada bulan dalam masa rencana tanpa aksi.",
    reason:
      "Bulan yang kosong dapat berarti baris atau centang yang tertinggal. Rencana yang aksinya lebih sedikit daripada bulannya tidak diperiksa.",
    passing: [
      CheckExample(),
      CheckExample(frontMatter: frontMatter, actions: table("Januari", "Februari", "Maret")),
    ],
    failing: [
      CheckExample(
        frontMatter: frontMatter.replacing("{ m", with: "⟦{ m"),
        actions: table("Januari", "Januari", "Maret")),
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter.replacing("tahun: 2", with: "tahun: ⟦2"),
        actions: table("Januari-Juni", "Agustus-Desember", "Desember")),
    ])

  private static let frontMatter =
    CheckExample.usualFrontMatter + "\nperiode: { mulai: 2025-01, sampai: 2025-03 }"

  private static func table(_ times: String...) -> String {
    "### I. Lain\n\n| No | Rencana Aksi | Waktu |\n|---|---|---|\n"
      + times.enumerated().map { "| \($0 + 1). | Rapat | \($1) 2025 |" }.joined(separator: "\n")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    let dues = plan.actions.flatMap(\.time.months)
    let months = plan.period.months
    guard plan.completeness == .complete, dues.count >= months.count else { return [] }
    let busy = Set(dues)
    let empty = months.filter { !busy.contains($0) }
    guard !empty.isEmpty else { return [] }
    let names = empty.map(\.longName).joined(separator: ", ")
    return [
      finding(
        "tidak ada aksi pada \(names); periksa apakah ada yang tertinggal",
        at: plan.periodRange, in: plan.source)
    ]
  }
}

extension Plan {
  /// Where the front matter states the period, or the year that stands for it.
  fileprivate var periodRange: SourceRange {
    if case .mapping(let entries) = frontMatter.content,
      entries.contains(where: { $0.key == "periode" })
    {
      return range(of: "periode")
    }
    return range(of: "tahun")
  }
}
