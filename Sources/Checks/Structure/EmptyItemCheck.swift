internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds numbers without words in the considerations and the legal basis.
struct EmptyItemCheck: PlanCheck {
  static let description = CheckDescription(
    id: "susunan.butir-kosong", group: .structure, severity: .warning,
    summary: "Sebuah butir Menimbang atau Mengingat hanya bernomor.",
    reason: "Kata-katanya tertinggal saat menyalin, atau nomornya berlebih.",
    passing: [CheckExample()],
    failing: [
      CheckExample(considerations: "1. bahwa “rencana” perlu;\n⟦⟧2.\n3. bahwa harus;"),
      CheckExample(
        considerations: "1. bahwa perlu;",
        legalBasis: "1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;\n⟦⟧2.\n"),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let texts = entry.plan.considerations.map(\.text) + entry.plan.legalBasis.map(\.text)
    return texts.filter(\.isEmpty).map {
      finding(
        "butir ini tidak berisi; tulis kata-katanya, atau hapus nomornya", at: $0.sourceRange,
        in: entry.plan.source)
    }
  }
}
