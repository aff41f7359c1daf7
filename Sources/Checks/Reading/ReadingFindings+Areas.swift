internal import Diagnostics

extension CheckCatalogue {
  /// What is found about areas and the list of official ones.
  static let areaFindings: [CheckDescription] = [
    CheckDescription(
      id: "area.tidak-dikenal", group: .structure, severity: .warning,
      summary: "Nama area di luar daftar resmi.",
      reason: "Area itu tampil dengan namanya sendiri dan tidak ikut dibandingkan antarsatker.",
      passing: [CheckExample(actions: area("II. PENATAAN TATA LAKSANA"))],
      failing: [CheckExample(actions: area("⟦II. Layanan Kantor⟧"))]),
    CheckDescription(
      id: "area.salah-tulis", group: .structure, severity: .error,
      summary: "Nama area salah tulis.",
      reason: "Area yang salah tulis terpisah dari area yang dimaksud.",
      passing: [CheckExample(actions: area("I. Manajemen Perubahan"))],
      failing: [CheckExample(actions: area("⟦I. Manajemen Perubahn⟧"))]),
    CheckDescription(
      id: "area.ganda", group: .structure, severity: .warning,
      summary: "Satu area berdiri dua kali dalam satu rencana.",
      reason: "Aksinya terbagi pada dua halaman.",
      passing: [CheckExample()],
      failing: [
        CheckExample(
          actions: area("I. Manajemen Perubahan") + "\n\n" + area("⟦II. Manajemen Perubahan⟧"))
      ]),
    CheckDescription(
      id: "area.tanpa-nama", group: .structure, severity: .error,
      summary: "Judul area kosong.",
      reason: "Area tanpa nama tidak dapat mempunyai halaman.",
      passing: [CheckExample()],
      failing: [
        CheckExample(
          actions:
            "⟦###⟧\n\n| No | Rencana Aksi | Waktu |\n|---|---|---|\n| 1. | Rapat | Mei 2025 |")
      ]),
    CheckDescription(
      id: "area.kosong", group: .structure, severity: .warning,
      summary: "Sebuah area tidak memuat aksi.",
      reason: "Tabelnya mungkin tertinggal atau tidak terbaca.",
      passing: [CheckExample()],
      failing: [CheckExample(actions: "### ⟦I. Manajemen Perubahan⟧\n\nMenyusul.")]),
    CheckDescription(
      id: "area.tidak-ada", group: .structure, severity: .error,
      summary: "Sebuah tabel berdiri di luar area.",
      reason: "Aksinya tidak termasuk halaman area mana pun.",
      passing: [CheckExample()],
      failing: [
        CheckExample(
          actions: "⟦| No⟧ | Rencana Aksi | Waktu |\n|---|---|---|\n| 1. | Rapat | Mei 2025 |")
      ]),
    CheckDescription(
      id: "peraturan.ganda", group: .legalBasis, severity: .error,
      summary: "Satu peraturan tercatat dua kali dalam peraturan.yml.",
      reason: "Tidak jelas catatan mana yang berlaku bagi judul dan nomor pengundangannya.",
      passing: [
        CheckExample(files: ["peraturan.yml": "- slug: uu-7-2017\n- slug: uu-7-2023\n"])
      ],
      failing: [
        CheckExample(
          files: ["peraturan.yml": "- slug: uu-7-2017\n- ⟦{ slug: uu-7-2017, judul: Pemilu }\n"])
      ]),
    CheckDescription(
      id: "peraturan.tahun", group: .legalBasis, severity: .warning,
      summary: "Tahun dalam sebuah catatan peraturan.yml saling bertentangan.",
      reason:
        "Peraturan diundangkan pada tahunnya atau tahun berikutnya, dan hanya yang lebih baru dapat mengubah atau mencabutnya.",
      passing: [
        CheckExample(
          files: [
            "peraturan.yml":
              "- { slug: pkpu-3-2022, pengundangan: [BN 2023/1], diubah_oleh: [pkpu-4-2022] }\n"
          ])
      ],
      failing: [
        CheckExample(
          files: ["peraturan.yml": "- { slug: uu-30-2002, pengundangan: [⟦LN 2020/137⟧] }\n"]),
        CheckExample(
          files: [
            "peraturan.yml":
              "- { slug: uu-7-2017, pengundangan: [LN 2017/182, ⟦TLN 2017/6109⟧] }\n- { slug: ⟦uu-14-208⟧ }\n"
          ]),
        CheckExample(
          files: [
            "peraturan.yml":
              "- { slug: pp-53-2010, dicabut_oleh: ⟦pp-94-2001⟧ }\n- { slug: pp-1-2011, dicabut_oleh: ⟦pp-1-2011⟧ }\n"
          ]),
      ]),
    CheckDescription(
      id: "area.urutan-ganda", group: .structure, severity: .warning,
      summary: "Dua area dalam area.yml mempunyai urutan yang sama.",
      reason: "Tidak jelas area mana yang lebih dahulu.",
      passing: [
        CheckExample(
          files: [
            "area.yml": "- { slug: a, nama: A, urutan: 2 }\n- { slug: b, nama: B, urutan: 1 }\n"
          ])
      ],
      failing: [
        CheckExample(
          files: [
            "area.yml": "- { slug: a, nama: A, urutan: 1 }\n- { slug: b, nama: B, urutan: ⟦1⟧ }\n"
          ])
      ]),
    CheckDescription(
      id: "area.slug-ganda", group: .structure, severity: .error,
      summary: "Dua area dalam area.yml mempunyai slug yang sama.",
      reason: "Keduanya akan menempati alamat yang sama.",
      passing: [CheckExample()],
      failing: [
        CheckExample(
          files: ["area.yml": "- { slug: satu, nama: Satu }\n- { slug: ⟦satu⟧, nama: Dua }\n"])
      ]),
    CheckDescription(
      id: "area.nama-ganda", group: .structure, severity: .error,
      summary: "Satu nama atau alias dipakai oleh dua area dalam area.yml.",
      reason: "Tidak jelas area mana yang dimaksud keputusan.",
      passing: [CheckExample()],
      failing: [
        CheckExample(
          files: [
            "area.yml":
              "- { slug: satu, nama: Satu }\n- { slug: dua, nama: Dua, alias: [⟦SATU⟧] }\n"
          ])
      ]),
  ]

  private static func area(_ heading: String) -> String {
    "### \(heading)\n\n| No | Rencana Aksi | Waktu |\n|---|---|---|\n| 1. | Rapat | Maret 2025 |"
  }
}
