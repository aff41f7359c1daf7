internal import Diagnostics

extension CheckCatalogue {
  /// What is found about the body of a file outside its tables.
  static let bodyFindings: [CheckDescription] = [
    CheckDescription(
      id: "naskah.di-luar-bagian", group: .structure, severity: .error,
      summary: "Teks berdiri sebelum bagian pertama.",
      reason: "Teks itu tidak akan tampil pada halaman mana pun.",
      passing: [CheckExample()],
      failing: [
        CheckExample(
          files: [
            ReadingExample.plan:
              "---\n\(CheckExample.usualFrontMatter)\n---\n\n⟦Salinan keputusan⟧\n\n## Menimbang\n"
          ])
      ]),
    CheckDescription(
      id: "naskah.bukan-butir", group: .structure, severity: .error,
      summary: "Isi Menimbang atau Mengingat bukan butir daftar.",
      reason: "Butir dibaca satu per satu; teks di antaranya tidak akan tampil.",
      passing: [CheckExample(considerations: "1. bahwa perlu;\n2. bahwa harus;")],
      failing: [
        CheckExample(considerations: "⟦bahwa perlu menetapkan Keputusan;⟧"),
        CheckExample(
          legalBasis: "1. Peraturan KPU Nomor 8 Tahun 2019 tentang Tata Kerja;\n\n⟦Catatan.⟧"),
      ]),
    CheckDescription(
      id: "markdown.html", group: .structure, severity: .error,
      summary: "Naskah memuat HTML mentah.",
      reason: "HTML dari luar dapat merusak halaman; hanya <br> di dalam sel tabel yang diterima.",
      passing: [ReadingExample.table("No | Rencana Aksi | Waktu", "1. | Satu<br>Dua | Maret 2025")],
      failing: [
        CheckExample(considerations: "1. bahwa ⟦<b>⟧perlu⟦</b>⟧;"),
        CheckExample(considerations: "1. bahwa baris⟦<br>⟧ini;"),
      ]),
    CheckDescription(
      id: "tautan.skema", group: .structure, severity: .error,
      summary: "Tautan memakai skema yang tidak dikenal.",
      reason:
        "Alamat seperti “javascript:” menjalankan sesuatu di peramban pembaca, dan “file:” hanya ada di satu komputer.",
      passing: [CheckExample(considerations: "1. bahwa [perlu](https://kpu.go.id);")],
      failing: [
        CheckExample(considerations: "⟦1. bahwa [perlu](javascript:alert);⟧"),
        CheckExample(considerations: "⟦1. bahwa [perlu](//kpu.go.id);⟧"),
      ]),
    CheckDescription(
      id: "markdown.terlalu-dalam", group: .structure, severity: .error,
      summary: "Daftar, kutipan, atau penekanan bertingkat terlalu dalam.",
      reason: "Susunan sedalam itu tidak dapat dibaca orang dan memperlambat pembuatan halaman.",
      passing: [CheckExample(considerations: "1. bahwa > perlu;")],
      failing: [
        CheckExample(
          considerations: String(repeating: "> ", count: 100) + "⟦> bahwa perlu;")
      ]),
    CheckDescription(
      id: "markdown.catatan-kaki-yatim", group: .structure, severity: .warning,
      summary: "Catatan kaki tidak dirujuk dari naskah.",
      reason: "Catatan kaki tanpa rujukan tidak tampil pada halaman mana pun.",
      passing: [CheckExample(considerations: "1. bahwa perlu[^1];\n\n[^1]: Catatan.")],
      failing: [CheckExample(considerations: "1. bahwa perlu;\n\n⟦[^1]⟧: Catatan.")]),
  ]
}
