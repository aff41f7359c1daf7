internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds plans that leave out one of the six official areas.
struct AbsentAreaCheck: PlanCheck {
  static let description = CheckDescription(
    id: "kelengkapan.area-tidak-ada", group: .coverage, severity: .note,
    summary: "Salah satu dari enam area Zona Integritas tidak ada dalam rencana.",
    reason:
      "Rencana yang mengikuti keenam area biasanya memuat semuanya; area yang tertinggal mungkin lupa disalin.",
    rule: "PermenPANRB 90/2021",
    passing: [
      CheckExample(),
      CheckExample(
        actions: areas("Satu", "Dua", "Tiga", "Empat"), files: ["area.yml": taxonomy]),
    ],
    failing: [
      CheckExample(
        files: [
          "area.yml": taxonomy,
          "satker/contoh/2025/rencana.md": plan(areas("Satu", "Dua", "Empat")),
        ]),
      CheckExample(
        files: [
          "area.yml": taxonomy,
          "satker/contoh/2025/rencana.md": plan(areas("Tiga", "Dua", "Empat")),
        ]),
    ])

  private static let taxonomy = """
    - { slug: satu, nama: Satu }
    - { slug: dua, nama: Dua }
    - { slug: tiga, nama: Tiga }
    - { slug: empat, nama: Empat }
    """

  private static func areas(_ names: String...) -> String {
    names.map {
      "### \($0)\n\n| No | Rencana Aksi | Waktu |\n|---|---|---|\n| 1. | Rapat | Maret 2025 |"
    }.joined(separator: "\n\n")
  }

  private static func plan(_ actions: String) -> String {
    "---\n\(CheckExample.usualFrontMatter)\n---\n\n## ⟦Rencana Aksi⟧\n\n\(actions)\n"
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    let present = Set(plan.areas.compactMap(\.official?.slug))
    guard plan.completeness == .complete, present.count >= 3 else { return [] }
    let absent = site.taxonomy.areas.filter { $0.isOfTheSix && !present.contains($0.slug) }
    let section = plan.sections.first { $0.requiredName == Section.requiredNames[3] }
    guard !absent.isEmpty, let section else { return [] }
    let names = absent.map { "“\($0.name)”" }.joined(separator: ", ")
    return [
      finding(
        "rencana ini tidak memuat area \(names); periksa apakah tertinggal",
        at: section.heading.plain.sourceRange, in: plan.source)
    ]
  }
}
