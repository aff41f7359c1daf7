internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Tells of an office that gives a private provider's address as its own.
struct OfficeMailCheck: SiteCheck {
  static let description = CheckDescription(
    id: "data-pribadi.surel-satker", group: .privacy, severity: .note,
    summary: "Satker memberi alamat surel pada penyedia umum.",
    reason: "Pemohon informasi perlu tahu bahwa alamat itu milik lembaga; pakai alamat .go.id.",
    passing: [
      CheckExample(
        files: [
          "satker/contoh/satker.md":
            "---\nnama: KPU Kabupaten Contoh\nppid: { surel: ppid.contoh@kpu.go.id }\n---\n"
        ]),
      CheckExample(files: [
        "satker/contoh/satker.md": "---\nnama: KPU Kabupaten Contoh\n---\n\nAkun kami @gmail.\n"
      ]),
    ],
    failing: [
      CheckExample(
        files: [
          "satker/contoh/satker.md":
            "---\nnama: KPU Kabupaten Contoh\nppid: { surel: ⟦ppidcontoh@gmail.com⟧ }\n---\n"
        ]),
      CheckExample(
        files: [
          "satker/contoh/satker.md":
            "---\nnama: KPU “Contoh”\nppid: { surel: ⟦kpu_contoh@yahoo.com⟧ }\n---\n\nAtau ani@yahoo.com.\n"
        ]),
    ])

  func findings(in site: Site) -> [Diagnostic] {
    site.offices.flatMap { entry in
      let source = entry.office.source
      return MailAddress.addresses(in: Array(source.text.utf8)).filter {
        $0.isPrivate && $0.range.lowerBound < source.bodyStart
      }
      .map {
        finding(
          "alamat surel satker pada penyedia umum; pakai alamat resmi .go.id", at: $0.range,
          in: source)
      }
    }
  }
}
