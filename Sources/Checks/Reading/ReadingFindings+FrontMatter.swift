internal import Diagnostics

extension CheckCatalogue {
  /// What is found about the keys of front matter, situs.yml, area.yml and peraturan.yml.
  static let frontMatterFindings: [CheckDescription] = [
    CheckDescription(
      id: "kepala.tidak-ada", group: .frontMatter, severity: .error,
      summary: "Kepala berkas tidak ada atau tidak ditutup.",
      reason: "Nomor, tahun, dan tanggal keputusan berdiri di sana, di antara dua baris “---”.",
      passing: [CheckExample()],
      failing: [
        CheckExample(files: [ReadingExample.plan: "⟦## Menimbang⟧\n"]),
        CheckExample(files: [ReadingExample.plan: "⟦---⟧\nnomor: 7\n"]),
        CheckExample(files: [ReadingExample.plan: "---\nnomor: 7\n\n⟦## Menimbang⟧\n"]),
      ]),
    CheckDescription(
      id: "kunci.tidak-ada", group: .frontMatter, severity: .error,
      summary: "Kunci yang wajib tidak ada.",
      reason: "Halaman rencana tidak dapat dibuat tanpanya.",
      passing: [CheckExample()],
      failing: [
        CheckExample(
          frontMatter: "⟦" + CheckExample.usualFrontMatter.replacing("nomor: 7\n", with: "")),
        ReadingExample.head(
          "ditetapkan: ⟦{ tanggal: 2025-01-10 }",
          for: "ditetapkan: { tempat: Contoh, tanggal: 2025-01-10 }"),
      ]),
    CheckDescription(
      id: "kunci.kosong", group: .frontMatter, severity: .error,
      summary: "Kunci yang wajib belum diisi.", reason: "Kunci tanpa nilai sama dengan tidak ada.",
      passing: [CheckExample()],
      failing: [
        ReadingExample.head("⟦nomor⟧:", for: "nomor: 7"),
        CheckExample(files: ["situs.yml": "⟦judul⟧: ''\n"]),
      ]),
    CheckDescription(
      id: "kunci.tidak-dikenal", group: .frontMatter, severity: .error,
      summary: "Sebuah kunci tidak dikenal.",
      reason: "Kunci yang salah tulis diabaikan, sehingga isinya hilang tanpa tanda.",
      passing: [CheckExample()],
      failing: [
        ReadingExample.head("⟦tentamg⟧: Rencana Aksi", for: "tahun: 2025"),
        ReadingExample.head("ppid: { klasifikasi: berkala, ⟦penguasaan⟧: Subbagian }"),
      ]),
    CheckDescription(
      id: "kunci.jenis", group: .frontMatter, severity: .error,
      summary: "Nilai sebuah kunci bukan dari jenis yang diminta.",
      reason: "Tahun harus bilangan, tanggal harus tanggal yang ada di kalender.",
      passing: [CheckExample()],
      failing: [
        ReadingExample.head("tahun: ⟦dua ribu⟧", for: "tahun: 2025"),
        ReadingExample.head("tanggal: ⟦2025-02-30⟧", for: "tanggal: 2025-01-10"),
        ReadingExample.head("periode: { mulai: 2025-12, sampai: ⟦2025-01⟧ }"),
        CheckExample(files: ["situs.yml": "judul: Contoh\nwarna: ⟦\"#fca5a5\"⟧\n"]),
        CheckExample(files: ["situs.yml": "judul: Contoh\n⟦warna: #991b1b⟧\n"]),
      ]),
    CheckDescription(
      id: "kunci.nilai", group: .frontMatter, severity: .error,
      summary: "Nilai sebuah kunci bukan salah satu pilihannya.",
      reason: "Hanya kata-kata yang tetap dapat dibaca orang dan mesin dengan arti yang sama.",
      passing: [ReadingExample.head("kelengkapan: sebagian", for: "kelengkapan: lengkap")],
      failing: [
        ReadingExample.head("kelengkapan: ⟦lengkapp⟧", for: "kelengkapan: lengkap"),
        ReadingExample.head("ppid: { klasifikasi: ⟦rahasia⟧ }"),
        CheckExample(
          files: [
            "peraturan.yml": "- { slug: uu-14-2008, pengundangan: [⟦LN 2008-61⟧, ⟦TLN 48A6⟧] }\n"
          ]),
      ]),
    CheckDescription(
      id: "koreksi.tak-ditemukan", group: .frontMatter, severity: .warning,
      summary: "Kata-kata yang dikutip sebuah koreksi tidak ada dalam naskah.",
      reason: "Koreksi tampil di samping kata-katanya; kutipan yang tidak persis tidak tampil.",
      passing: [ReadingExample.head("koreksi: [{ kutipan: Membentuk tim, catatan: Ringkas }]")],
      failing: [ReadingExample.head("koreksi: [{ kutipan: ⟦Membemtuk tim⟧, catatan: Ringkas }]")]),
    CheckDescription(
      id: "realisasi.aksi-tidak-ada", group: .frontMatter, severity: .error,
      summary: "Realisasi menunjuk aksi yang tidak ada pada rencana.",
      reason: "Laporan itu tidak tampil di mana pun.",
      passing: [
        ReadingExample.head("realisasi: [{ aksi: manajemen-perubahan-1, status: selesai }]")
      ],
      failing: [
        ReadingExample.head("realisasi: [{ aksi: ⟦manajemen-perubahan-9⟧, status: selesai }]")
      ]),
    CheckDescription(
      id: "realisasi.ganda", group: .frontMatter, severity: .error,
      summary: "Realisasi satu aksi tertulis dua kali.",
      reason: "Tidak jelas laporan mana yang berlaku.",
      passing: [
        ReadingExample.head("realisasi: [{ aksi: manajemen-perubahan-1, status: berjalan }]")
      ],
      failing: [
        ReadingExample.head(
          """
          realisasi:
            - { aksi: manajemen-perubahan-1, status: berjalan }
            - { aksi: ⟦manajemen-perubahan-1⟧, status: selesai }
          """)
      ]),
    CheckDescription(
      id: "realisasi.bukti-tidak-ada", group: .frontMatter, severity: .error,
      summary: "Bukti realisasi tidak ada di samping berkas rencana.",
      reason: "Tautan bukti di halaman aksi tidak menuju ke mana pun.",
      passing: [
        ReadingExample.head(
          "realisasi: [{ aksi: manajemen-perubahan-1, status: selesai, bukti: https://kpu.go.id/a.pdf }]"
        )
      ],
      failing: [
        ReadingExample.head(
          "realisasi: [{ aksi: manajemen-perubahan-1, status: selesai, bukti: ⟦surat.pdf⟧ }]")
      ]),
    CheckDescription(
      id: "diterima.tak-terpakai", group: .frontMatter, severity: .warning,
      summary: "Temuan yang diterima tidak ada lagi.",
      reason: "Penerimaan yang tertinggal dapat menutupi temuan baru.",
      passing: [
        CheckExample(
          frontMatter: CheckExample.usualFrontMatter
            + "\nditerima: [{ temuan: waktu.di-luar-periode, alasan: Rapat tahun lalu }]",
          actions: ReadingExample.times("Desember 2024").actions)
      ],
      failing: [
        ReadingExample.head(
          "diterima: [{ temuan: ⟦waktu.di-luar-periode⟧, alasan: Rapat tahun lalu }]")
      ]),
  ]
}
