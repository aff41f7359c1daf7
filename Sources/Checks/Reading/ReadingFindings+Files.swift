internal import Diagnostics

extension CheckCatalogue {
  /// What is found about files as such. A file of two marks only, `⟦⟧`, is one that is not there.
  static let fileFindings: [CheckDescription] = [
    CheckDescription(
      id: "berkas.tidak-ada", group: .reading, severity: .warning,
      summary: "situs.yml atau area.yml tidak ada.",
      reason: "Tanpa keduanya situs tidak punya judul dan nama area tidak dikenali.",
      passing: [CheckExample()],
      failing: [
        CheckExample(files: ["situs.yml": "⟦⟧"]), CheckExample(files: ["area.yml": "⟦⟧"]),
      ]),
    CheckDescription(
      id: "berkas.tidak-dikenal", group: .reading, severity: .warning,
      summary: "Sebuah berkas atau folder tidak mempunyai peran di tempatnya.",
      reason: "Berkas yang salah tempat tidak terbit, dan itu mudah terlewat.",
      passing: [CheckExample(files: ["halaman/tentang.md": "---\njudul: Tentang\n---\n"])],
      failing: [
        CheckExample(files: ["catatan.txt": "⟦Catatan⟧"]),
        CheckExample(files: ["satker/contoh/2025.md": "⟦---⟧\n"]),
        CheckExample(files: ["halaman": "⟦Catatan⟧"]),
        CheckExample(files: ["satker/contoh/2024/zona.md~": "⟦---⟧\n"]),
      ]),
    CheckDescription(
      id: "berkas.salah-nama", group: .reading, severity: .error,
      summary:
        "Sebuah berkas isi atau foldernya bernama hampir, tetapi tidak tepat, seperti yang dibaca.",
      reason:
        "Situs akan terbit tanpa isinya, atau sumber rencana terbit sebagai lampiran, juga bila masih draf.",
      passing: [
        CheckExample(files: ["satker/contoh/2024/salinan.txt": "Salinan\n---\nnomor: 1\n"])
      ],
      failing: [
        CheckExample(files: ["Situs.yaml": "⟦judul: Contoh⟧\n"]),
        CheckExample(files: ["satker/contoh/2024/zona.md.txt": "⟦---⟧\n"]),
        CheckExample(files: ["satker/contoh/2024/zona.txt": "⟦---⟧\nnomor: 1\ntentang: Zona\n"]),
        CheckExample(files: ["halaman/bantuan.MD": "⟦---⟧\n"]),
      ]),
    CheckDescription(
      id: "berkas.bukan-utf8", group: .reading, severity: .error,
      summary: "Berkas tidak tersimpan sebagai teks UTF-8.",
      reason: "Huruf dan tanda di dalamnya tidak dapat dibaca dengan pasti.",
      passing: [CheckExample(files: ["situs.yml": "judul: “Contoh” ✓\n"])],
      failing: [CheckExample(files: ["situs.yml": "judul: Contoh⟦\u{0}⟧\n"])]),
    CheckDescription(
      id: "berkas.karakter-kendali", group: .reading, severity: .error,
      summary: "Teks memuat karakter kendali.",
      reason: "Karakter itu tidak tampil, dan umpan serta lembar kerja tidak dapat memuatnya.",
      passing: [CheckExample(files: ["situs.yml": "judul: \"Contoh\\u00E9\"\n"])],
      failing: [
        CheckExample(files: ["situs.yml": "judul: Con⟦\u{1B}⟧toh\n"]),
        CheckExample(files: ["situs.yml": "judul: ⟦\"Con\\x1btoh\"⟧\n"]),
        CheckExample(considerations: "1. bahwa ⟦&#27;⟧perlu;"),
      ]),
    CheckDescription(
      id: "berkas.terlalu-besar", group: .reading, severity: .error,
      summary: "Berkas lebih besar dari 2 MiB.",
      reason: "Rencana terbesar yang dikenal 60 KB; berkas sebesar itu bukan naskah rencana.",
      passing: [CheckExample()], failing: []),
    CheckDescription(
      id: "berkas.baris-terlalu-panjang", group: .reading, severity: .error,
      summary: "Sebuah baris lebih panjang dari 32 KiB.",
      reason: "Baris sepanjang itu memperlambat pembacaan dan hampir pasti salah salin.",
      passing: [CheckExample()], failing: []),
    CheckDescription(
      id: "isi.belum-diisi", group: .reading, severity: .error,
      summary: "Sebuah tanda “[belum diisi]” dari terbit new belum diganti.",
      reason: "Rencana yang baru setengah ditulis tidak boleh terbit.",
      passing: [ReadingExample.table("No | Rencana Aksi | Waktu", "1. | Rapat | Mei 2025")],
      failing: [
        ReadingExample.table(
          "No | Rencana Aksi | Waktu", "1. | Rapat | ⟦[belum diisi: waktu]⟧"),
        CheckExample(
          files: ["halaman/tentang.md": "---\njudul: Tentang\n---\n\n⟦[belum diisi]⟧\n"]),
      ]),
    CheckDescription(
      id: "berkas.terlalu-padat", group: .reading, severity: .error,
      summary:
        "Sebuah baris memuat lebih dari 1.000 “|”, atau sebuah paragraf lebih dari 2.000 “[”.",
      reason: "Naskah sepadat itu memperlambat pembacaan dan bukan naskah rencana.",
      passing: [CheckExample()], failing: []),
    CheckDescription(
      id: "rencana.terlalu-banyak", group: .reading, severity: .error,
      summary: "Rencana memuat lebih dari 5.000 baris aksi atau 1.000 judul bagian dan area.",
      reason: "Rencana terbesar yang dikenal memuat beberapa ratus aksi.",
      passing: [CheckExample()], failing: []),
    CheckDescription(
      id: "nama.tidak-sah", group: .reading, severity: .error,
      summary: "Nama berkas, folder, atau area tidak dapat menjadi alamat.",
      reason:
        "Alamat memakai huruf kecil a–z, angka, dan tanda hubung, agar sama di semua peramban.",
      passing: [CheckExample(files: ["halaman/tanya-jawab.md": "---\njudul: Tanya\n---\n"])],
      failing: [
        CheckExample(files: ["halaman/Tanya Jawab.md": "⟦---⟧\njudul: Tanya\n---\n"]),
        CheckExample(
          files: ["area.yml": "- slug: ⟦Manajemen Perubahan\n  nama: Manajemen Perubahan\n"]),
      ]),
    CheckDescription(
      id: "berkas.tanda-konflik", group: .reading, severity: .error,
      summary: "Tanda konflik git tertinggal dalam berkas.",
      reason: "Dua versi baris yang sama berdiri di antara tanda itu, dan keduanya akan terbit.",
      passing: [CheckExample(files: ["halaman/a.md": "---\njudul: A\n---\n\nJudul\n=======\n"])],
      failing: [
        CheckExample(
          files: [
            "halaman/a.md":
              "---\njudul: A\n---\n\n⟦<<<<<<< HEAD⟧\nSatu\n\n⟦=======⟧\nDua\n⟦>>>>>>> usulan⟧\n"
          ])
      ]),
    CheckDescription(
      id: "satker.tidak-ada", group: .reading, severity: .error,
      summary: "Folder satker tidak memuat satker.md.",
      reason: "Tanpa berkas itu nama satker tidak diketahui dan rencananya tidak dapat terbit.",
      passing: [CheckExample(files: ["satker/baru/satker.md": "---\nnama: KPU Baru\n---\n"])],
      failing: [
        CheckExample(
          files: ["satker/baru/satker.md": "⟦⟧", "satker/baru/2025/lampiran.txt": "Lampiran"])
      ]),
  ]
}
