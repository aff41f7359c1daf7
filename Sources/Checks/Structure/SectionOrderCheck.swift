internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds parts of the decree that stand twice or in another order than Menimbang, Mengingat,
/// Memutuskan, Rencana Aksi.
struct SectionOrderCheck: PlanCheck {
  static let description = CheckDescription(
    id: "susunan.urutan-bagian", group: .structure, severity: .warning,
    summary: "Bagian keputusan berdiri dua kali atau tidak pada urutannya.",
    reason:
      "Keputusan dibaca menurut urutan Menimbang, Mengingat, Memutuskan, lalu lampirannya; bagian kedua dengan nama yang sama biasanya judul yang salah.",
    passing: [
      CheckExample(),
      CheckExample(dictum: "### KESATU\n\nMenetapkan.\n\n## Penutup\n\nDitetapkan di Contoh"),
    ],
    failing: [
      CheckExample(legalBasis: "1. Satu;\n\n## ⟦Menimbang⟧\n\n1. bahwa perlu;"),
      CheckExample(
        files: [
          "satker/contoh/2025/rencana.md":
            "---\n\(CheckExample.usualFrontMatter)\n---\n\n## Mengingat\n\n## ⟦Menimbang⟧\n"
        ]),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    var first = [String: Section]()
    var latest: (position: Int, section: Section)?
    var findings = [Diagnostic]()
    for section in plan.sections {
      guard let name = section.requiredName,
        let position = Section.requiredNames.firstIndex(of: name)
      else { continue }
      if let other = first[name] {
        findings.append(
          finding(
            "bagian “\(name)” sudah ada; gabungkan keduanya atau perbaiki judulnya", at: section,
            after: other, in: plan))
      } else if let latest, position < latest.position {
        findings.append(
          finding(
            "bagian “\(name)” mendahului “\(latest.section.heading.text)” dalam keputusan; pindahkan ke atasnya",
            at: section, after: latest.section, in: plan))
      }
      first[name] = first[name] ?? section
      if position > latest?.position ?? -1 { latest = (position, section) }
    }
    return findings
  }

  private func finding(
    _ message: String, at section: Section, after other: Section, in plan: Plan
  ) -> Diagnostic {
    let place = plan.source.location(of: other.heading.plain.sourceRange)
    return finding(
      message, at: section.heading.plain.sourceRange, in: plan.source,
      notes: [Diagnostic.Note("bagian yang berdiri lebih dahulu", at: place)])
  }
}
