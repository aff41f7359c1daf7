internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Finds a link to a file of the content that is not published.
///
/// A link is written as the file lies seen from the file that has it; Terbit makes it the way from
/// each page. Links to other sites are not followed.
struct DeadLinkCheck: SiteCheck {
  static let description = CheckDescription(
    id: "tautan.mati", group: .links, severity: .error,
    summary: "Tautan menunjuk berkas, atau tempat di dalamnya, yang tidak ada di Content.",
    reason: "Pembaca yang mengikuti tautan itu menemukan halaman galat.",
    passing: [
      CheckExample(
        dictum: """
          Menetapkan : KEPUTUSAN, lihat [salinan](salinan%20asli.pdf), [awal](#manajemen-perubahan-1), dan [KPU](https://www.kpu.go.id/x.pdf).
          """,
        files: [
          "satker/contoh/2025/salinan asli.pdf": "isi",
          "halaman/bantuan.md":
            "---\njudul: Bantuan\n---\n\n[Rencana](../satker/contoh/2025/rencana.md#butir-1) dan [judul](#cara-membaca)\n\n## Cara membaca\n",
        ]),
      CheckExample(dictum: "Menetapkan : KEPUTUSAN [catatan](mailto:ppid@kpu.go.id)."),
    ],
    failing: [
      CheckExample(
        dictum: "Menetapkan : KEPUTUSAN “ini”, lihat [salinan](⟦salinan.pdf⟧ \"Salinan\")."),
      CheckExample(
        actions: """
          ### I. Manajemen Perubahan

          | No | Rencana Aksi | Bukti | Waktu |
          |----|--------------|-------|-------|
          | 1. | Membentuk tim | [“Surat”](<⟦berkas/surat.pdf⟧>) | Maret 2025 |
          """,
        files: [
          "halaman/bantuan.md":
            "---\njudul: Bantuan\n---\n\n[Satker](⟦../tidak-ada/⟧), [aksi](⟦../satker/contoh/2025/rencana.md#manajemen-perubahan-9⟧), [judul](⟦#cara⟧)\n\n## Cara membaca\n"
        ]),
    ])

  func findings(in site: Site) -> [Diagnostic] {
    LinkingSource.all(in: site).flatMap { linking in
      linking.links.compactMap { link -> Diagnostic? in
        guard site.contentRoutes[link.path] != nil else {
          return finding(
            "tautan ke “\(link.path)” tidak menunjuk berkas yang terbit; perbaiki, unggah berkasnya, atau hapus tautannya",
            at: link.range, in: linking.source)
        }
        guard let anchor = link.anchor, site.contentRoutes.place(anchor, in: link.path) == nil
        else { return nil }
        return finding(
          "tempat “#\(anchor)” tidak ada di \(link.path); tulis id aksi, area, butir-<urutan>, atau judul seperti “cara-membaca”",
          at: link.range, in: linking.source)
      }
    }
  }
}

/// A source whose body links to files of the content.
struct LinkingSource {
  let source: SourceText
  let links: [DocumentLink]

  static func all(in site: Site) -> [LinkingSource] {
    let plans = site.plans.map { LinkingSource(source: $0.plan.source, links: $0.plan.links) }
    let pages = site.plainPages.map { LinkingSource(source: $0.source, links: $0.links) }
    let offices = site.offices.map {
      LinkingSource(source: $0.office.source, links: $0.office.links)
    }
    return plans + pages + offices
  }
}
