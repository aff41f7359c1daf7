internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds decisions of the dictum that do not end with a full stop.
struct DecisionEndingCheck: PlanCheck {
  static let description = CheckDescription(
    id: "diktum.tanpa-titik", group: .structure, severity: .warning,
    summary: "Sebuah diktum tidak diakhiri tanda titik.",
    reason: "Diktum yang berhenti tanpa tanda baca dapat berarti akhir kalimatnya tertinggal.",
    passing: [
      CheckExample(dictum: "### KESATU\n\nMenetapkan Rencana Aksi.\n\n### KEDUA\n\nBerlaku ."),
      CheckExample(dictum: "### KESATU\n\nTujuannya :\n\n1. tertib; dan\n2. bersih."),
      CheckExample(dictum: "### KESATU\n\nMenetapkan Rencana Aksi;"),
    ],
    failing: [
      CheckExample(dictum: "### KESATU\n\nMenetapkan Rencana ⟦Aksi⟧\n\n### KEDUA\n\nBerlaku."),
      CheckExample(dictum: "### KESATU\n\nTujuannya :\n\n1. tertib; dan\n2. kantor ⟦bersih⟧"),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.sections.flatMap { section -> [Diagnostic] in
      guard case .dictum(let dictum) = section.kind else { return [] }
      return dictum.decisions.compactMap { finding(about: $0, in: entry.plan) }
    }
  }

  private func finding(about decision: Dictum.Decision, in plan: Plan) -> Diagnostic? {
    guard let text = decision.passages.last?.block.texts.last?.trimmed, let last = text.text.last,
      !".;:])”\"".contains(last)
    else { return nil }
    let word = text.text.split(whereSeparator: \.isWhitespace).last ?? ""
    let end = text.text.utf8.count
    return finding(
      "diktum \(decision.heading.text) berhenti pada “\(word)”; akhiri dengan tanda titik",
      at: text.sourceRange(of: end - word.utf8.count..<end), in: plan.source,
      suggestion: word + ".")
  }
}
