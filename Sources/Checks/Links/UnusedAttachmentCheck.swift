internal import Content
internal import Diagnostics
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Tells of a file beside the plans that no plan names and nothing links to.
struct UnusedAttachmentCheck: SiteCheck {
  static let description = CheckDescription(
    id: "tautan.lampiran-menganggur", group: .links, severity: .note,
    summary: "Lampiran tidak disebut oleh rencana mana pun.",
    reason:
      "Berkas itu ikut terbit; bila bukan untuk umum ia harus dihapus, bila ya perlu disebut.",
    passing: [
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter + "\nnaskah: salinan.pdf",
        dictum: "Menetapkan : KEPUTUSAN, lihat [tabel](<tabel asli.csv>).",
        files: [
          "satker/contoh/2025/salinan.pdf": "isi", "satker/contoh/2025/tabel asli.csv": "isi",
        ]),
      CheckExample(
        dictum: "Menetapkan : KEPUTUSAN, lihat [salinan](./salinan.pdf).",
        files: ["satker/contoh/2025/salinan.pdf": "isi"]),
    ],
    failing: [
      CheckExample(files: ["satker/contoh/2025/salinan.pdf": "⟦isi⟧"]),
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter + "\nnaskah: salinan.pdf",
        files: [
          "satker/contoh/2025/salinan.pdf": "isi", "satker/contoh/2024/salinan.pdf": "⟦isi⟧",
        ]),
    ])

  func findings(in site: Site) -> [Diagnostic] {
    let linked = Set(LinkingSource.all(in: site).flatMap(\.links).map(\.path))
    let used = linked.union(site.plans.flatMap(\.ownAttachments).map(\.file.path))
    return site.attachments.compactMap { attachment -> Diagnostic? in
      guard !used.contains(attachment.file.path) else { return nil }
      return Diagnostic(
        id: Self.description.id, severity: Self.description.severity,
        message:
          "lampiran “\(attachment.file.name)” tidak disebut rencana mana pun; sebut dengan “naskah” atau tautan, atau hapus",
        at: SourceLocation(path: attachment.file.path))
    }
  }
}
