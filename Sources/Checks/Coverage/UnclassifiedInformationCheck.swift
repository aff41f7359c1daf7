internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds plans that the office has not put into a class of public information.
struct UnclassifiedInformationCheck: PlanCheck {
  static let description = CheckDescription(
    id: "ppid.tanpa-klasifikasi", group: .coverage, severity: .warning,
    summary: "Rencana belum diklasifikasi sebagai informasi publik.",
    reason:
      "Daftar Informasi Publik mengelompokkan informasi menurut klasifikasinya; yang menetapkannya PPID satuan kerja.",
    rule: "UU 14/2008 Pasal 9 sampai 11",
    passing: [
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter + "\nppid: { klasifikasi: setiap-saat }")
    ],
    failing: [
      CheckExample(frontMatter: "⟦" + CheckExample.usualFrontMatter),
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter + "\n⟦ppid⟧: { penguasa: Sekretariat }"),
      CheckExample(frontMatter: CheckExample.usualFrontMatter + "\n⟦ppid⟧:"),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    guard plan.publicInformation?.classification == nil else { return [] }
    return [
      finding(
        "rencana belum diklasifikasi untuk Daftar Informasi Publik; isi “klasifikasi” pada “ppid” dengan berkala, serta-merta, atau setiap-saat",
        at: plan.publicInformationPlace ?? plan.range(), in: plan.source)
    ]
  }
}
