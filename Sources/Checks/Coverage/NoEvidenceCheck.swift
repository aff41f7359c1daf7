internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds actions without evidence in areas where others have it.
struct NoEvidenceCheck: PlanCheck {
  static let description = CheckDescription(
    id: "kelengkapan.tanpa-bukti", group: .coverage, severity: .note,
    summary: "Ada aksi tanpa bukti, padahal aksi lain di areanya mempunyai bukti.",
    reason: "Tanpa bukti, orang tidak dapat menilai apakah aksi itu sudah dikerjakan.",
    passing: [
      CheckExample(),
      CheckExample(
        actions:
          "### I. Lain\n\n| No | Rencana Aksi | Waktu |\n|---|---|---|\n| 1. | Rapat | Maret 2025 |"
      ),
    ],
    failing: [
      CheckExample(actions: table("Rapat | Notula", "⟦Apel⟧ | -", "Laporan | ")),
      CheckExample(
        actions: """
          ### I. Lain

          #### Rapat

          - Bukti: Notula
          - Waktu: Maret 2025

          #### ⟦Apel⟧

          - Waktu: Maret 2025
          """),
    ])

  private static func table(_ rows: String...) -> String {
    "### I. Lain\n\n| No | Rencana Aksi | Bukti | Waktu |\n|---|---|---|---|\n"
      + rows.enumerated().map { "| \($0 + 1). | \($1) | Maret 2025 |" }.joined(separator: "\n")
  }

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.areas.compactMap { area in
      let without = area.actions.filter { !$0.hasEvidence }
      guard let first = without.first, without.count < area.actions.count else { return nil }
      return finding(
        "\(without.count) dari \(area.actions.count) aksi area “\(area.name)” tidak menyebut bukti; ini yang pertama",
        at: first.place, in: entry.plan.source)
    }
  }
}

extension Action {
  /// A dash says that there is none.
  fileprivate var hasEvidence: Bool {
    guard let text = evidence?.text else { return false }
    return !["-", "–", "—"].contains(text)
  }

  /// Where its words stand; where it stands as a whole if it has none.
  var place: SourceRange { words.isEmpty ? range : words.plain.sourceRange }
}
