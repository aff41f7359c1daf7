internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds what an office has not stated for the list of public information.
struct UnstatedInformationCheck: PlanCheck {
  static let description = CheckDescription(
    id: "ppid.belum-diisi", group: .coverage, severity: .warning,
    summary: "Kolom Daftar Informasi Publik belum dinyatakan satuan kerja.",
    reason:
      "Kolom itu tampil sebagai “belum diisi”; isinya tidak ada dalam keputusan, jadi hanya satuan kerja yang dapat menyatakannya.",
    rule: "UU 14/2008 Pasal 11 ayat (1) huruf a",
    passing: [
      CheckExample(),
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter + """

          ppid:
            klasifikasi: setiap-saat
            penguasa: Sekretariat
            penanggung_jawab: Subbagian Hukum
            bentuk: [softcopy]
            jangka_simpan: 2 tahun aktif
            ringkasan: Rencana aksi.
          """),
    ],
    failing: [
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter + "\n⟦ppid⟧: { klasifikasi: setiap-saat }"),
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter + """

          ⟦ppid⟧:
            klasifikasi: setiap-saat
            penguasa: Sekretariat
            penanggung_jawab: Subbagian Hukum
            bentuk: [softcopy]
            jangka_simpan:
            ringkasan: Rencana aksi.
          """),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let plan = entry.plan
    guard let stated = plan.publicInformation, let place = plan.publicInformationPlace else {
      return []
    }
    let columns: [(key: String, isStated: Bool)] = [
      ("penguasa", stated.holder != nil), ("penanggung_jawab", stated.issuer != nil),
      ("bentuk", !stated.forms.isEmpty), ("jangka_simpan", stated.retention != nil),
      ("ringkasan", stated.summary != nil),
    ]
    let absent = columns.filter { !$0.isStated }.map { "“\($0.key)”" }
    guard !absent.isEmpty else { return [] }
    return [
      finding(
        "\(absent.joined(separator: ", ")) pada “ppid” belum diisi; nyatakan, atau tampil sebagai “belum diisi” di Daftar Informasi Publik",
        at: place, in: plan.source)
    ]
  }
}
