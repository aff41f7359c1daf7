internal import Diagnostics

extension CheckCatalogue {
  /// What is found about the words of a time that stop or turn its reading.
  static let timeFindings: [CheckDescription] = [
    CheckDescription(
      id: "waktu.tak-terbaca", group: .time, severity: .warning,
      summary: "Waktu tidak terbaca; bulan yang jelas salah tulis menghentikan penerbitan.",
      reason: "Aksi dengan waktu yang tidak terbaca tidak tampil pada bulan mana pun.",
      passing: [ReadingExample.times("Desember 2025", "setiap triwulan", "TW II")],
      failing: [
        ReadingExample.times("⟦Desembr⟧ 2025"), ReadingExample.times("⟦rapat pleno⟧"),
      ]),
    CheckDescription(
      id: "waktu.salinan-tak-terbaca", group: .time, severity: .note,
      summary: "Waktu tidak terbaca pada salinan keputusan.",
      reason: "Penyunting sudah menandainya “[tak terbaca]”; pembaca perlu tahu.",
      passing: [ReadingExample.times("Maret 2025")],
      failing: [ReadingExample.times("⟦[tak terbaca]⟧")]),
    CheckDescription(
      id: "waktu.di-luar-periode", group: .time, severity: .warning,
      summary: "Waktu berada di luar periode rencana.",
      reason: "Tahun yang tertinggal dari rencana lama adalah salah salin yang paling sering.",
      passing: [ReadingExample.times("Juni 2025")],
      failing: [
        ReadingExample.times("⟦Juni 2022⟧"), ReadingExample.times("Mei 2025 dan ⟦Juni 2026⟧"),
      ]),
    CheckDescription(
      id: "waktu.rentang-terbalik", group: .time, severity: .error,
      summary: "Akhir rentang bulan mendahului awalnya.",
      reason: "Tidak dapat dikatakan bulan mana yang dimaksud.",
      passing: [ReadingExample.times("Maret-Juni 2025")],
      failing: [ReadingExample.times("⟦Juni-Maret 2025⟧")]),
    CheckDescription(
      id: "waktu.tanda-hubung-hilang", group: .time, severity: .warning,
      summary: "Tanda hubung rentang bulan hilang.",
      reason: "“Januari Desember” dibaca sebagai rentang, tetapi dapat juga dua bulan saja.",
      passing: [ReadingExample.times("Januari-Desember 2025", "Januari, Desember 2025")],
      failing: [ReadingExample.times("⟦Januari Desember 2025⟧")]),
    CheckDescription(
      id: "waktu.pemisah-hilang", group: .time, severity: .warning,
      summary: "Tidak ada tanda di antara beberapa waktu.",
      reason: "Deretan itu dibaca sebagai daftar, tetapi dapat juga rentang.",
      passing: [ReadingExample.times("Maret, Juni, September 2025")],
      failing: [ReadingExample.times("⟦TW I TW II⟧")]),
    CheckDescription(
      id: "waktu.pemisah-tidak-jelas", group: .time, severity: .warning,
      summary: "Deretan bulan disambung tanda hubung tanpa berurutan.",
      reason: "Tanda hubung berarti “sampai dengan”; untuk daftar dipakai koma.",
      passing: [ReadingExample.times("Maret, Juni, September 2025", "Januari-Februari-Maret 2025")],
      failing: [ReadingExample.times("⟦Maret-Juni-September-Desember 2025⟧")]),
    CheckDescription(
      id: "waktu.tanggal-tidak-ada", group: .time, severity: .warning,
      summary: "Tanggal tidak ada pada bulannya.", reason: "Tanggal itu pasti salah tulis.",
      passing: [ReadingExample.times("28 Februari 2025")],
      failing: [ReadingExample.times("⟦31 Februari 2025⟧")]),
    CheckDescription(
      id: "waktu.minggu-tidak-ada", group: .time, severity: .warning,
      summary: "Sebulan tidak mempunyai minggu dengan nomor itu.",
      reason: "Nomor minggu hanya 1 sampai 5.",
      passing: [ReadingExample.times("minggu ke-2 Maret 2025")],
      failing: [ReadingExample.times("⟦minggu ke-6⟧ Maret 2025")]),
  ]
}
