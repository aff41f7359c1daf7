internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds corrections whose words another correction has quoted already.
struct RepeatedCorrectionCheck: PlanCheck {
  static let description = CheckDescription(
    id: "koreksi.ganda", group: .frontMatter, severity: .warning,
    summary: "Dua koreksi mengutip kata-kata yang sama.",
    reason:
      "Satu koreksi berlaku di setiap tempat kata-katanya berdiri; yang kedua tampil sekali lagi di tempat yang sama.",
    passing: [
      ReadingExample.head(
        "koreksi: [{ kutipan: tim kerja, catatan: A }, { kutipan: Membentuk tim, catatan: B }]")
    ],
    failing: [
      ReadingExample.head(
        "koreksi: [{ kutipan: tim kerja, catatan: A }, { kutipan: ⟦tim kerja⟧, catatan: B }]")
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    var first = [String: Correction]()
    return plan.corrections.compactMap { correction in
      guard let earlier = first[correction.quote.text] else {
        first[correction.quote.text] = correction
        return nil
      }
      return finding(
        "kutipan “\(correction.quote.text)” sudah dikoreksi; hapus salah satu koreksi",
        at: correction.quote.sourceRange, in: plan.source,
        notes: [plan.note("dikutip pertama kali di sini", at: earlier.quote.sourceRange)])
    }
  }
}
