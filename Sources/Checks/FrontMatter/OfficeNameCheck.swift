internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds offices whose name another office bears, or whose two names are of two regions.
struct OfficeNameCheck: SiteCheck {
  static let description = CheckDescription(
    id: "satker.nama", group: .frontMatter, severity: .warning,
    summary: "Nama satker sama dengan satker lain, atau kedua namanya menyebut dua wilayah.",
    reason:
      "Nama satker berdiri pada semua halamannya dan dicocokkan dengan nama dalam keputusan; nama yang tersalin dari satker lain mengacaukan keduanya.",
    passing: [
      office("KPU Kabupaten Luwu", "Komisi Pemilihan Umum Kabupaten Luwu"),
      office("KPU Kabupaten Batang Hari", "Komisi Pemilihan Umum Kabupaten Batanghari"),
      office("KPU Luwu", "Komisi Pemilihan Umum Kabupaten Luwu"),
    ],
    failing: [
      CheckExample(
        files: [
          "satker/contoh/satker.md": "---\nnama: ⟦KPU Kabupaten Contoh⟧\n---\n",
          "satker/luwu/satker.md": "---\nnama: ⟦KPU Kabupaten Contoh⟧\n---\n",
        ]),
      office("KPU Kabupaten Luwu", "⟦Komisi Pemilihan Umum Kabupaten Luwu Utara⟧"),
    ])

  private static func office(_ name: String, _ fullName: String) -> CheckExample {
    CheckExample(
      files: ["satker/luwu/satker.md": "---\nnama: \(name)\nnama_lengkap: \(fullName)\n---\n"])
  }

  func findings(in site: Site) -> [Diagnostic] {
    let offices = site.offices.map(\.office)
    let byName = Dictionary(grouping: offices) { OfficeRegion.letters($0.name) }
    return offices.flatMap { office -> [Diagnostic] in
      // Which of the two has the other's name, only the editor knows.
      let repeated = byName[OfficeRegion.letters(office.name)]?.first { $0.slug != office.slug }.map
      {
        finding(
          "nama “\(office.name)” juga dipakai satker “\($0.slug)”; periksa keduanya",
          at: office.place(of: office.name), in: office.source)
      }
      return [repeated, otherRegion(of: office)].compactMap { $0 }
    }
  }

  private func otherRegion(of office: Office) -> Diagnostic? {
    guard let fullName = office.fullName, let short = OfficeRegion(office.name),
      let full = OfficeRegion(fullName),
      OfficeRegion.letters(short.kind + short.name) != OfficeRegion.letters(full.kind + full.name)
    else { return nil }
    // The folder bears the region's name too, and tells which of the two is meant.
    let folder = OfficeRegion.letters(office.slug)
    if folder == OfficeRegion.letters(full.name), folder != OfficeRegion.letters(short.name) {
      return finding(
        "nama menyebut “\(short.kind) \(short.name)”, nama lengkap “\(full.kind) \(full.name)”; samakan",
        at: office.place(of: office.name), in: office.source)
    }
    return finding(
      "nama lengkap menyebut “\(full.kind) \(full.name)”, nama “\(short.kind) \(short.name)”; samakan",
      at: office.place(of: fullName), in: office.source)
  }
}
