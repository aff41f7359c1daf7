internal import Diagnostics

extension CheckCatalogue {
  /// What is found about drafts and about earlier versions of plans.
  static let historyFindings: [CheckDescription] = [
    CheckDescription(
      id: "rencana.draf", group: .frontMatter, severity: .note,
      summary: "Rencana masih draf dan tidak ikut terbit.",
      reason:
        "Draf dikerjakan bersama di git tanpa terbit; hapus “terbit: draf” bila sudah boleh dibaca.",
      passing: [CheckExample()], failing: [ReadingExample.head("⟦terbit: draf⟧")]),
    CheckDescription(
      id: "rencana.draf-tersembunyi", group: .frontMatter, severity: .error,
      summary: "Rencana draf dengan “terbit: draf” dalam bentuk yang tidak dikenali sebagai baris.",
      reason: "Draf dikenali dari barisnya, agar juga yang kepalanya rusak tidak ikut terbit.",
      passing: [ReadingExample.head("\"terbit\" : 'draf'  # masih dikerjakan")],
      failing: [ReadingExample.head("⟦terbit: \"dra\\x66\"⟧")]),
    CheckDescription(
      id: "riwayat.tidak-ada", group: .links, severity: .error,
      summary: "Versi lama yang disebut “riwayat” tidak ada.",
      reason: "Halaman perubahan membandingkan rencana dengan berkas itu.",
      passing: [
        CheckExample(
          frontMatter: CheckExample.usualFrontMatter
            + "\nriwayat: [{ berkas: rencana-1.md, tanggal: 2025-03-01 }]",
          files: ["satker/contoh/2025/riwayat/rencana-1.md": earlierVersion])
      ],
      failing: [ReadingExample.head("riwayat: [{ berkas: ⟦lama.md⟧, tanggal: 2025-03-01 }]")]),
    CheckDescription(
      id: "riwayat.tak-terbaca", group: .links, severity: .error,
      summary: "Versi lama sebuah rencana tidak dapat dibaca.",
      reason: "Tanpa versi lama yang utuh tidak ada yang dapat dibandingkan.",
      passing: [
        CheckExample(
          frontMatter: CheckExample.usualFrontMatter
            + "\nriwayat: [{ berkas: rencana-1.md, tanggal: 2025-03-01 }]",
          files: ["satker/contoh/2025/riwayat/rencana-1.md": earlierVersion])
      ],
      failing: [
        CheckExample(
          frontMatter: CheckExample.usualFrontMatter
            + "\nriwayat: [{ berkas: ⟦rencana-1.md⟧, tanggal: 2025-03-01 }]",
          files: ["satker/contoh/2025/riwayat/rencana-1.md": "## Rencana Aksi\n"])
      ]),
    CheckDescription(
      id: "riwayat.tak-disebut", group: .links, severity: .warning,
      summary: "Berkas di folder riwayat/ tidak disebut rencana mana pun.",
      reason: "Versi lama tanpa tanggal tidak dapat ditempatkan, jadi tidak tampil.",
      passing: [
        CheckExample(
          frontMatter: CheckExample.usualFrontMatter
            + "\nriwayat: [{ berkas: rencana-1.md, tanggal: 2025-03-01 }]",
          files: ["satker/contoh/2025/riwayat/rencana-1.md": earlierVersion])
      ],
      failing: [
        CheckExample(files: ["satker/contoh/2025/riwayat/lain.md": "⟦---⟧\n" + earlierVersion])
      ]),
  ]

  private static let earlierVersion =
    "---\n\(CheckExample.usualFrontMatter)\n---\n\n## Rencana Aksi\n"
}
