internal import Content
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds plans whose `kelengkapan` and `kekurangan` contradict each other.
struct StatedGapsCheck: PlanCheck {
  static let description = CheckDescription(
    id: "kelengkapan.kekurangan", group: .frontMatter, severity: .warning,
    summary: "“kelengkapan” dan “kekurangan” tidak cocok.",
    reason:
      "Halaman rencana mengatakan apa yang hilang dari salinan; “sebagian” tanpa daftar kekurangan tidak mengatakannya, dan “lengkap” membantahnya.",
    passing: [
      CheckExample(),
      ReadingExample.head(
        "kelengkapan: sebagian\nkekurangan: [Halaman 3 hilang]", for: "kelengkapan: lengkap"),
    ],
    failing: [
      ReadingExample.head("kelengkapan: ⟦sebagian⟧", for: "kelengkapan: lengkap"),
      ReadingExample.head(
        "kelengkapan: ⟦lengkap⟧\nkekurangan: [Halaman 3 hilang]", for: "kelengkapan: lengkap"),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    let isPartial = plan.completeness == .partial
    guard isPartial == plan.gaps.isEmpty else { return [] }
    let message =
      isPartial
      ? "rencana ini “sebagian”; tulis apa yang hilang dari salinannya di “kekurangan”"
      : "rencana ini mempunyai “kekurangan”; tulis “kelengkapan: sebagian”"
    return [finding(message, at: plan.range(of: "kelengkapan"), in: plan.source)]
  }
}
