internal import Diagnostics

extension CheckCatalogue {
  /// What is found about addresses and about names of other plans and files.
  static let addressFindings: [CheckDescription] = [
    CheckDescription(
      id: "alamat.ganda", group: .links, severity: .error,
      summary: "Dua berkas menghendaki alamat yang sama.",
      reason: "Yang satu akan menimpa yang lain.",
      passing: [CheckExample(files: ["halaman/tentang.md": "---\njudul: Tentang\n---\n"])],
      failing: [CheckExample(files: ["halaman/contoh.md": "⟦---⟧\njudul: Contoh\n---\n"])]),
    CheckDescription(
      id: "alamat.terpakai", group: .links, severity: .error,
      summary: "Nama halaman atau satker dipakai oleh situs sendiri.",
      reason: "Alamat seperti /area/ dan /data/ milik halaman yang dibuat Terbit.",
      passing: [CheckExample(files: ["halaman/daftar-area.md": "---\njudul: Area\n---\n"])],
      failing: [CheckExample(files: ["halaman/area.md": "⟦---⟧\njudul: Area\n---\n"])]),
    CheckDescription(
      id: "rencana.tidak-ada", group: .links, severity: .error,
      summary: "Rencana yang disebut “mengubah” atau “mencabut” tidak ada.",
      reason: "Hubungan antarrencana hanya dapat ditautkan bila keduanya ada.",
      passing: [
        CheckExample(
          frontMatter: CheckExample.usualFrontMatter + "\nmengubah: lama",
          files: [
            "satker/contoh/2025/lama.md":
              "---\n\(CheckExample.usualFrontMatter)\n---\n\n## Rencana Aksi\n"
          ])
      ],
      failing: [
        ReadingExample.head("mengubah: ⟦lama⟧"),
        ReadingExample.head("mencabut: [⟦contoh/2024/rencana⟧]"),
      ]),
    CheckDescription(
      id: "rencana.masih-draf", group: .links, severity: .error,
      summary: "Rencana yang disebut “mengubah” atau “mencabut” masih draf.",
      reason: "Draf tidak terbit, jadi yang mengubahnya tidak dapat menautkannya.",
      passing: [CheckExample()],
      failing: [
        CheckExample(
          frontMatter: CheckExample.usualFrontMatter + "\nmengubah: ⟦lama⟧",
          files: [
            "satker/contoh/2025/lama.md":
              "---\n\(CheckExample.usualFrontMatter)\nterbit: draf\n---\n\n## Rencana Aksi\n"
          ])
      ]),
    CheckDescription(
      id: "rencana.diri-sendiri", group: .links, severity: .error,
      summary: "Rencana disebut mengubah atau mencabut dirinya sendiri.",
      reason: "Rencana yang mencabut dirinya akan terbit sebagai tidak berlaku.",
      passing: [CheckExample()],
      failing: [
        ReadingExample.head("mengubah: ⟦rencana⟧"),
        ReadingExample.head("mencabut: [⟦contoh/2025/rencana⟧]"),
      ]),
    CheckDescription(
      id: "lampiran.tidak-ada", group: .links, severity: .error,
      summary: "Berkas yang disebut “naskah” tidak ada di samping rencana.",
      reason: "Tautan ke naskah bertanda tangan akan mati.",
      passing: [
        CheckExample(
          frontMatter: CheckExample.usualFrontMatter + "\nnaskah: keputusan.pdf",
          files: ["satker/contoh/2025/keputusan.pdf": "%PDF"])
      ],
      failing: [ReadingExample.head("naskah: ⟦keputusan.pdf⟧")]),
  ]
}
