internal import Diagnostics

extension CheckCatalogue {
  private static let head = "No | Rencana Aksi | Waktu"

  /// What is found about tables of actions and actions written as blocks.
  static let tableFindings: [CheckDescription] = [
    CheckDescription(
      id: "tabel.tak-terbaca", group: .structure, severity: .error,
      summary: "Sebuah tabel tidak terbaca sebagai tabel.",
      reason:
        "Tanpa kepala dan garis di bawahnya ia hanya sebuah paragraf, dan semua aksinya hilang.",
      passing: [CheckExample()],
      failing: [
        CheckExample(
          actions:
            "### I. Manajemen Perubahan\n\n⟦|⟧ No | Rencana Aksi | Waktu |\n|---|---|\n| 1. | Rapat | Mei |"
        ),
        CheckExample(
          actions:
            "### I. Manajemen Perubahan\n\n| \(head) |\n|---|---|---|\n| 1. | Rapat | Mei 2025 |\n⟦2. | Apel | Mei 2025 |⟧"
        ),
        CheckExample(
          actions:
            "### I. Manajemen Perubahan\n\n| \(head) |\n|---|---|---|\n| 1. | Rapat | Mei 2025 |\n\n⟦|⟧ 2. | Apel | Mei 2025 |"
        ),
        CheckExample(
          actions:
            "### I. Manajemen Perubahan\n\n⟦No\tRencana Aksi\tWaktu⟧\n1.\tRapat\tMei 2025"
        ),
      ]),
    CheckDescription(
      id: "tabel.tanpa-kolom-aksi", group: .structure, severity: .error,
      summary: "Tabel tidak mempunyai kolom aksi yang dikenal.",
      reason: "Tanpa kolom itu tidak diketahui apa yang dikerjakan.",
      passing: [ReadingExample.table("No | Langkah Aksi | Waktu", "1. | Rapat | Mei 2025")],
      failing: [ReadingExample.table("⟦No⟧ | Hal | Waktu", "1. | Rapat | Mei 2025")]),
    CheckDescription(
      id: "tabel.kepala-terulang", group: .structure, severity: .warning,
      summary: "Sebuah baris mengulang kepala tabel atau nomor kolomnya.",
      reason: "Kepala yang terulang berasal dari halaman cetak berikutnya; ia bukan aksi.",
      passing: [ReadingExample.table(head, "1. | Rapat | Mei 2025")],
      failing: [
        CheckExample(
          actions:
            "### I. Manajemen Perubahan\n\n| \(head) |\n|---|---|---|\n| 1. | Rapat | Mei 2025 |\n⟦|⟧ \(head) |"
        )
      ]),
    CheckDescription(
      id: "tabel.sel-berlebih", group: .structure, severity: .error,
      summary: "Sebuah baris memiliki lebih banyak sel daripada kepala tabel.",
      reason: "Sel yang berlebih tidak tampil.",
      passing: [ReadingExample.table(head, "1. | Rapat \\| Apel | Mei 2025")],
      failing: [ReadingExample.table(head, "1. | Rapat | Mei 2025 |⟦ Notula⟧")]),
    CheckDescription(
      id: "tabel.sel-kurang", group: .structure, severity: .warning,
      summary: "Sebuah baris memiliki lebih sedikit sel daripada kepala tabel.",
      reason: "Isi baris mungkin bergeser ke kolom yang salah.",
      passing: [ReadingExample.table(head, "1. | Rapat | ")],
      failing: [
        CheckExample(
          actions:
            "### I. Manajemen Perubahan\n\n| No | Rencana Aksi | Waktu |\n|---|---|---|\n⟦| 1. | Rapat |⟧"
        )
      ]),
    CheckDescription(
      id: "tabel.aksi-kosong", group: .structure, severity: .error,
      summary: "Sebuah baris tidak menyebut aksi.",
      reason: "Waktu atau bukti tanpa aksi tidak berarti apa-apa.",
      passing: [ReadingExample.table(head, "1. | Rapat | Mei 2025")],
      failing: [
        CheckExample(
          actions:
            "### I. Manajemen Perubahan\n\n| No | Rencana Aksi | Waktu |\n|---|---|---|\n⟦| 1. | | Mei 2025 |⟧"
        )
      ]),
    CheckDescription(
      id: "tabel.baris-lanjutan", group: .structure, severity: .warning,
      summary: "Sebuah baris hanya melanjutkan baris di atasnya.",
      reason: "Baris tabel terbelah saat disalin melewati pergantian halaman.",
      passing: [
        ReadingExample.table(
          "No | Rencana Aksi | Bukti | Waktu", "1. | Rapat | Notula | Mei 2025",
          " | Apel | | Mei 2025")
      ],
      failing: [
        CheckExample(
          actions: """
            ### I. Manajemen Perubahan

            | No | Rencana Aksi | Bukti | Waktu |
            |---|---|---|---|
            | 1. | Rapat | Notula dan | Mei 2025 |
            ⟦| | | daftar hadir | |⟧
            """)
      ]),
    CheckDescription(
      id: "tabel.bukan-tanda", group: .structure, severity: .warning,
      summary: "Sel pada kolom bulan berisi selain tanda centang.",
      reason: "Bulan itu tidak dihitung sampai tandanya jelas.",
      passing: [ReadingExample.table("No | Rencana Aksi | Jan | Feb", "1. | Rapat | ✓ | √")],
      failing: [ReadingExample.table("No | Rencana Aksi | Jan | Feb", "1. | Rapat | ✓ | ⟦100%⟧")]),
    CheckDescription(
      id: "blok.butir-tanpa-nama", group: .structure, severity: .warning,
      summary: "Butir di bawah aksi tidak berbentuk “Bukti: …”.",
      reason: "Butir tanpa nama tidak diketahui kolomnya.",
      passing: [CheckExample(actions: block("- Bukti: Notula"))],
      failing: [CheckExample(actions: block("⟦- Notula⟧"))]),
    CheckDescription(
      id: "blok.butir-ganda", group: .structure, severity: .warning,
      summary: "Dua butir sebuah aksi bernama sama.",
      reason: "Waktu atau bukti yang kedua tampil di samping aksinya tanpa dibaca.",
      passing: [CheckExample(actions: block("- Bukti: Notula"))],
      failing: [CheckExample(actions: block("- ⟦Waktu: April 2025⟧"))]),
    CheckDescription(
      id: "blok.butir-menyatu", group: .structure, severity: .warning,
      summary: "Sebuah butir aksi tidak diawali “- ”.",
      reason:
        "Markdown menyambungnya ke butir di atasnya, sehingga waktu atau buktinya tidak terbaca.",
      passing: [CheckExample(actions: block("- Bukti: Notula\n  rapat: dua lembar"))],
      failing: [CheckExample(actions: block("⟦Bukti: Notula⟧"))]),
  ]

  private static func block(_ item: String) -> String {
    "### I. Manajemen Perubahan\n\n#### Rapat\n\n- Waktu: Maret 2025\n\(item)"
  }
}
