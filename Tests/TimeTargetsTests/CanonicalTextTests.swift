import Testing

@testable import TimeTargets

@Suite struct CanonicalTextTests {
  @Test(arguments: [
    ("Maret 2025", "Maret 2025"),
    ("jan s/d mar '25", "Januari–Maret 2025"),
    ("maret, juni 2025", "Maret, Juni 2025"),
    ("nov 2025 - jan 2026", "November 2025–Januari 2026"),
    ("Maret, Nov 2025 - Jan 2026, Juni 2026", "Maret 2025, November 2025–Januari 2026, Juni 2026"),
    ("Februari minggu ke-2 tahun 2025", "Minggu ke-2 Februari 2025"),
    ("M1 s.d. M4 Maret", "Minggu ke-1 s.d. ke-4 Maret 2025"),
    ("M1, M3 Maret", "Minggu ke-1 dan ke-3 Maret 2025"),
    ("Maret M1, Juni M1", "Minggu ke-1 Maret, Juni 2025"),
    ("Maret M1, Juni M2", "Minggu ke-1 Maret, minggu ke-2 Juni 2025"),
    ("Maret, Juni M2", "Maret, Juni minggu ke-2 tahun 2025"),
    ("s.d. Juni", "paling lambat Juni 2025"),
    ("selambat-lambatnya M2 Juni", "paling lambat minggu ke-2 Juni 2025"),
    ("bulanan", "setiap bulan, Januari–Desember 2025"),
    ("minggu I tiap bulan", "setiap bulan minggu ke-1, Januari–Desember 2025"),
    ("triwulanan", "setiap triwulan, Maret, Juni, September, Desember 2025"),
    ("semesteran", "setiap semester, Juni, Desember 2025"),
    ("per 4 bulan", "secara berkala, April, Agustus, Desember 2025"),
    ("sewaktu-waktu", "tanpa jadwal"),
    ("Desembr", "[tak terbaca]"),
  ])
  func printsPlainIndonesian(_ text: String, _ canonical: String) {
    let target = TimeTargetReader(period: Period(year: 2025)).read(text).target
    #expect(target.canonicalText == canonical)
  }
}
