internal import Diagnostics

extension CheckCatalogue {
  /// What is found about words of a time that leave a choice.
  static let smallTimeFindings: [CheckDescription] = [
    CheckDescription(
      id: "waktu.angka-berbeda", group: .time, severity: .warning,
      summary: "Angka dan hurufnya berbeda.", reason: "Salah satunya salah tulis.",
      passing: [ReadingExample.times("setiap 3 (tiga) bulan")],
      failing: [ReadingExample.times("setiap ⟦3 (dua) bulan")]),
    CheckDescription(
      id: "waktu.berkala-tanpa-bulan", group: .time, severity: .warning,
      summary: "Pengulangan tidak jatuh pada bulan mana pun dari waktu yang disebut.",
      reason: "Aksi itu tidak akan tampil pada bulan mana pun.",
      passing: [ReadingExample.times("setiap semester")],
      failing: [
        CheckExample(
          frontMatter: CheckExample.usualFrontMatter
            + "\nperiode: { mulai: 2025-02, sampai: 2025-04 }",
          actions: ReadingExample.times("⟦setiap semester⟧").actions)
      ]),
    CheckDescription(
      id: "waktu.kurung-berbeda", group: .time, severity: .warning,
      summary: "Waktu dalam kurung tidak termasuk waktu di depannya.",
      reason: "Keduanya dipakai, tetapi salah satunya mungkin keliru.",
      passing: [ReadingExample.times("Triwulan I (Maret)")],
      failing: [ReadingExample.times("⟦Triwulan I⟧ (Mei)")]),
    CheckDescription(
      id: "waktu.alternatif", group: .time, severity: .note,
      summary: "Waktu disebut sebagai pilihan.", reason: "Semua bulan yang disebut dipakai.",
      passing: [ReadingExample.times("Februari dan Maret 2025")],
      failing: [ReadingExample.times("Februari atau ⟦Maret 2025⟧")]),
    CheckDescription(
      id: "waktu.sebelum-bulan", group: .time, severity: .note,
      summary: "“Sebelum” sebuah bulan dibaca sebagai tenggat pada bulan itu.",
      reason: "Yang dimaksud mungkin akhir bulan di depannya.",
      passing: [ReadingExample.times("paling lambat Maret 2025")],
      failing: [ReadingExample.times("sebelum ⟦Maret 2025⟧")]),
    CheckDescription(
      id: "waktu.minggu-terakhir", group: .time, severity: .note,
      summary: "Minggu terakhir tidak diberi nomor.",
      reason: "Jumlah minggu tiap bulan berbeda; bulannya tetap dibaca.",
      passing: [ReadingExample.times("minggu ke-4 Maret 2025")],
      failing: [ReadingExample.times("⟦minggu terakhir⟧ Maret 2025")]),
    CheckDescription(
      id: "waktu.bulan-angka", group: .time, severity: .note,
      summary: "Bulan dibaca dari angkanya.", reason: "“Bulan 3” dapat juga berarti bulan ketiga.",
      passing: [ReadingExample.times("Maret 2025")],
      failing: [ReadingExample.times("⟦bulan 3⟧")]),
    CheckDescription(
      id: "waktu.kata-diabaikan", group: .time, severity: .note,
      summary: "Sebagian kata tidak dipakai dalam membaca waktu.",
      reason: "Penyunting dapat melihat apakah yang dilewati memang bukan waktu.",
      passing: [ReadingExample.times("Maret 2025")],
      failing: [ReadingExample.times("Maret 2025 ⟦rapat pleno⟧")]),
  ]
}
