internal import Content
internal import Diagnostics
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds reports of what was done on a day before the plan's first month.
struct EarlyReportCheck: PlanCheck {
  static let description = CheckDescription(
    id: "realisasi.sebelum-periode", group: .frontMatter, severity: .warning,
    summary: "Tanggal realisasi mendahului bulan pertama rencana.",
    reason:
      "Yang dikerjakan sebelum rencananya dimulai bukan realisasi rencana itu; biasanya tahunnya salah tulis.",
    passing: [report("2025-01-02"), report("2026-03-01")],
    failing: [report("⟦2024-12-20⟧"), report("⟦2015-03-20⟧")])

  private static func report(_ date: String) -> CheckExample {
    ReadingExample.head(
      "realisasi: [{ aksi: manajemen-perubahan-1, status: selesai, tanggal: \(date) }]")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    let first = plan.period.first
    return plan.frontMatter.dates("tanggal", ofEach: "realisasi").compactMap { range in
      guard let month = Month(String(plan.source[range].prefix(7))), month < first else {
        return nil
      }
      return finding(
        "realisasi ini bertanggal sebelum rencana dimulai, \(first.longName); periksa tahunnya",
        at: range, in: plan.source)
    }
  }
}

extension YAMLValue {
  /// Where a key's values stand in the entries of a list.
  fileprivate func dates(_ key: String, ofEach list: String) -> [SourceRange] {
    guard case .mapping(let entries) = content,
      let value = entries.first(where: { $0.key == list })?.value,
      case .sequence(let items) = value.content
    else { return [] }
    return items.flatMap { item -> [SourceRange] in
      guard case .mapping(let parts) = item.content else { return [] }
      return parts.filter { $0.key == key }.map(\.value.range)
    }
  }
}
