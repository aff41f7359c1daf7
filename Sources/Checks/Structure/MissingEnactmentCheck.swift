internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds a dictum without its line `Menetapkan : KEPUTUSAN … TENTANG …`.
struct MissingEnactmentCheck: PlanCheck {
  static let description = CheckDescription(
    id: "diktum.tanpa-menetapkan", group: .structure, severity: .warning,
    summary: "Baris “Menetapkan :” tidak ada di bawah Memutuskan.",
    reason:
      "Baris itu menyebut apa yang diputuskan: jenis dan nama keputusan; tanpanya diktum tidak menetapkan apa-apa.",
    rule: "UU 12/2011 Lampiran II angka 54 dan 59",
    passing: [
      CheckExample(dictum: "MENETAPKAN : KEPUTUSAN.\n\n### KESATU\n\nBerlaku."),
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter.replacing(": lengkap", with: ": sebagian"),
        dictum: "### KESATU\n\nBerlaku."),
      CheckExample(dictum: ""),
    ],
    failing: [
      CheckExample(
        files: [
          "satker/contoh/2025/rencana.md": """
          ---
          \(CheckExample.usualFrontMatter)
          ---

          ## ⟦Memutuskan⟧

          ### KESATU

          Menetapkan Rencana Aksi.

          """
        ])
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    guard entry.plan.completeness == .complete else { return [] }
    return entry.plan.sections.compactMap { section in
      guard case .dictum(let dictum) = section.kind, !dictum.decisions.isEmpty,
        !dictum.opening.flatMap(\.block.texts).contains(where: Self.enacts)
      else { return nil }
      return finding(
        "baris “Menetapkan : KEPUTUSAN … TENTANG …” tidak ada; tulis di atas diktum pertama",
        at: section.heading.plain.sourceRange, in: entry.plan.source)
    }
  }

  private static func enacts(_ text: LocatedText) -> Bool {
    text.text.lowercaseWords.prefix(4).contains("menetapkan")
  }
}
