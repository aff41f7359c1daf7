internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds the place and date of a decree among its decisions, where the heading of the closing is missing.
struct ClosingInDictumCheck: PlanCheck {
  static let description = CheckDescription(
    id: "susunan.penutup", group: .structure, severity: .warning,
    summary: "Penutup keputusan berdiri di dalam diktum terakhir.",
    reason:
      "Tempat, tanggal, dan penanda tangan dibaca dari bagian Penutup dan dicocokkan dengan kepala berkas; tanpa judulnya semua itu tampil sebagai kata-kata diktum.",
    passing: [
      CheckExample(dictum: CheckExample.usualDictum + "\n\n## Penutup\n\nDitetapkan di Contoh"),
      CheckExample(dictum: "### KESATU\n\nDitetapkan di sini sebagai pedoman."),
    ],
    failing: [
      CheckExample(
        dictum: CheckExample.usualDictum
          + "\n\n⟦Ditetapkan di Contoh\\\npada tanggal 10 Januari 2025⟧\n\nKETUA")
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.sections.flatMap { section -> [Diagnostic] in
      guard case .dictum(let dictum) = section.kind else { return [] }
      return dictum.decisions.compactMap { finding(about: $0, in: entry.plan) }
    }
  }

  private func finding(about decision: Dictum.Decision, in plan: Plan) -> Diagnostic? {
    for passage in decision.passages {
      guard case .paragraph(let text) = passage.block.kind else { continue }
      let words = text.text.lowercased()
      guard words.hasPrefix("ditetapkan di"), words.contains("tanggal") else { continue }
      return finding(
        "penutup menyatu dengan diktum \(decision.heading.text); tulis judul “## Penutup” di atasnya",
        at: text.plain.sourceRange, in: plan.source)
    }
    return nil
  }
}
