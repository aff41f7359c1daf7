internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds decisions of the dictum that do not count on: KESATU, KEDUA, KETIGA.
struct DecisionNumberCheck: PlanCheck {
  static let description = CheckDescription(
    id: "susunan.nomor-diktum", group: .structure, severity: .warning,
    summary: "Diktum tidak berurutan KESATU, KEDUA, KETIGA, atau judulnya salah tulis.",
    reason:
      "Diktum dirujuk dengan kata urutannya; urutan yang putus menandakan diktum yang hilang.",
    passing: [
      CheckExample(dictum: "### KESATU\n\nMenetapkan.\n\n### KEDUA :\n\nBerlaku."),
      CheckExample(dictum: "### Pertama\n\nMenetapkan.\n\n### Kedua\n\nBerlaku."),
    ],
    failing: [
      CheckExample(dictum: "### KESATU\n\nMenetapkan.\n\n### ⟦KETIGA⟧\n\nBerlaku."),
      CheckExample(dictum: "### KESATU\n\nMenetapkan.\n\n### ⟦KESATU⟧\n\nBerlaku."),
      CheckExample(dictum: "### KESATU\n\nMenetapkan.\n\n### ⟦KEDAU⟧\n\nBerlaku."),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.sections.flatMap { section -> [Diagnostic] in
      guard case .dictum(let dictum) = section.kind else { return [] }
      return findings(among: dictum.decisions, in: entry.plan)
    }
  }

  private func findings(among decisions: [Dictum.Decision], in plan: Plan) -> [Diagnostic] {
    let words = decisions.map { Self.word(of: $0) }
    // A misspelt word counts as the one it was meant to be, so that one mistake is found once.
    let meant = words.map { Self.nearest(to: $0) ?? $0 }
    let misspelt = decisions.indices.filter { meant[$0] != words[$0] }.map { index in
      finding(
        "judul diktum “\(decisions[index].heading.text)” tidak dikenal, mungkin “\(meant[index])”",
        at: decisions[index].heading.plain.sourceRange, in: plan.source, suggestion: meant[index])
    }
    let doubts = NumberSequence.doubts(
      about: meant.map { Ordinal.words.contains($0) ? $0 : nil }, countsUnnumbered: true)
    return misspelt
      + doubts.map { index, doubt in
        finding(
          doubt.message(about: decisions[index].heading.text, of: "urutan diktum"),
          at: decisions[index].heading.plain.sourceRange, in: plan.source,
          notes: notes(on: doubt, decisions, in: plan))
      }
  }

  private func notes(
    on doubt: NumberSequence.Doubt, _ decisions: [Dictum.Decision], in plan: Plan
  ) -> [Diagnostic.Note] {
    guard case .repeats(let first, _) = doubt else { return [] }
    let place = plan.source.location(of: decisions[first].heading.plain.sourceRange)
    return [Diagnostic.Note("dipakai pertama kali di sini", at: place)]
  }

  /// The heading's letters; older decrees begin with PERTAMA.
  private static func word(of decision: Dictum.Decision) -> String {
    let letters = AreaTaxonomy.key(decision.heading.text).uppercased()
    return letters == "PERTAMA" ? "KESATU" : letters
  }

  private static func nearest(to word: String) -> String? {
    guard !Ordinal.words.contains(word), word.utf8.count < 20 else { return nil }
    return Spelling.nearest(to: word, among: Ordinal.words)
  }
}
