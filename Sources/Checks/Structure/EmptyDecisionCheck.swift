internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds decisions of the dictum that decide nothing: a heading with no words under it.
struct EmptyDecisionCheck: PlanCheck {
  static let description = CheckDescription(
    id: "diktum.kosong", group: .structure, severity: .warning,
    summary: "Sebuah diktum tidak berisi.",
    reason: "Kata-katanya tertinggal saat menyalin, atau judulnya berlebih.",
    passing: [CheckExample()],
    failing: [
      CheckExample(dictum: "### KESATU\n\nMenetapkan Rencana Aksi.\n\n### ⟦KEDUA⟧"),
      CheckExample(dictum: "### ⟦“KESATU”⟧\n\n### KEDUA\n\nBerlaku."),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.sections.flatMap { section -> [Diagnostic] in
      guard case .dictum(let dictum) = section.kind else { return [] }
      return dictum.decisions.filter(\.passages.isEmpty).map { decision in
        finding(
          "diktum \(decision.heading.text) tidak berisi; tulis kata-katanya, atau hapus judulnya",
          at: decision.heading.plain.sourceRange, in: entry.plan.source)
      }
    }
  }
}
