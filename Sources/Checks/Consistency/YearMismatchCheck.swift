internal import Diagnostics
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Finds a decree whose year, date and folder do not fit each other.
struct YearMismatchCheck: PlanCheck {
  static let description = CheckDescription(
    id: "kecocokan.tahun", group: .consistency, severity: .warning,
    summary: "Tahun keputusan, tahun pada tanggalnya, dan folder tahunnya tidak cocok.",
    reason:
      "Nomor keputusan dihitung per tahun; tahun yang keliru memberi keputusan nama yang salah.",
    passing: [
      CheckExample(),
      CheckExample(
        files: [
          "satker/contoh/2026/rencana.md":
            "---\n\(CheckExample.usualFrontMatter)\nperiode: { mulai: 2025-11, sampai: 2026-01 }\n---\n"
        ]),
    ],
    failing: [
      CheckExample(
        frontMatter: """
          jenis: Keputusan
          nomor: 7
          tahun: ⟦2026⟧
          tentang: Rencana Aksi
          ditetapkan: { tempat: Contoh, tanggal: 2025-01-10 }
          penandatangan: { jabatan: Ketua KPU Kabupaten Contoh, nama: Adi }
          kelengkapan: lengkap
          """),
      CheckExample(
        frontMatter: """
          jenis: Keputusan
          nomor: 7
          tahun: 2025
          tentang: Rencana Aksi
          ditetapkan: { tempat: Contoh, tanggal: ⟦2024-01-10⟧ }
          penandatangan: { jabatan: Ketua KPU Kabupaten Contoh, nama: Adi }
          kelengkapan: lengkap
          """),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    let (year, dateYear, folder) = (plan.decree.year, plan.decree.date.year, plan.id.year)
    if year != dateYear {
      // The folder's year tells which of the two is meant.
      let isDateWrong = folder == year
      let place = plan.range(of: "tahun")
      let date = plan.range(of: "ditetapkan", "tanggal")
      return [
        finding(
          "keputusan tahun \(year) ditetapkan pada tahun \(dateYear); periksa “tahun” dan “tanggal”",
          at: isDateWrong ? date : place, in: plan.source,
          notes: [plan.note("tahun yang lain", at: isDateWrong ? place : date)])
      ]
    }
    let years = plan.period.first.year...plan.period.last.year
    guard folder != year, !years.contains(folder) else { return [] }
    return [
      finding(
        "keputusan tahun \(year) berdiri di folder \(folder); pindahkan ke folder \(year)",
        at: plan.range(of: "tahun"), in: plan.source)
    ]
  }
}
