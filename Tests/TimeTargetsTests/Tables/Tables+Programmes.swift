extension Tables {
  /// Cells of work programmes, collected last of all.
  static let programmes = """
    @ 2025-01/2025-12
    Triwulan IV (Oktober - Desember 2025) | pada | 10..12
    Triwulan IV (Okt–Des) | pada | 10..12
    TRIWULAN IV (OKTOBER – DESEMBER) | pada | 10..12
    Triwulan / sesuai kebutuhan | tanpa-jadwal
    Minggu 1 | tanpa-jadwal
    Mingguan | berkala | 01..12
    Minggu, 21 April 2030 14:00 WIB | pada | 2030-04 | | di-luar-periode
    Minggu ke-2 Januari 2025 | pada | 01 | 01#2
    Setiap Sabtu, 09:00 - 11:00 WITA | berkala | 01..12
    Setiap tanggal 25 | berkala | 01..12
    Setiap Senin pertama | berkala | 01..12 | | kata-diabaikan
    Setiap bulan, minggu pertama | berkala | 01..12 | 01..12#1
    Setiap hari (on call) | berkala | 01..12
    Minggu ke-2 09:00 | tanpa-jadwal
    Minggu ke-3 Juli 2025 | pada | 07 | 07#3
    Minggu ke-3 April | pada | 04 | 04#3
    Maret - April 2026 | pada | 2026-03 2026-04 | | di-luar-periode
    Maret 2024 - April 2024 | pada | 2024-03 2024-04 | | di-luar-periode
    Juli 2019  - Juli 2021 | pada | 2019-07..2021-07 | | di-luar-periode
    Juli - Minggu ke-2 | pada | 07 | 07#2
    Awal tahun ajaran | tanpa-jadwal
    Triwulan I 2026 | pada | 2026-01..2026-03 | | di-luar-periode
    Setiap Hari Efektif Sekolah | berkala | 01..12 | | kata-diabaikan
    Batas Akhir: 30 November 2026 | paling-lambat | 2026-11 | | di-luar-periode
    Setiap Hari Kerja (08.30 - 15.30 WIB) | berkala | 01..12
    Setiap Malam Jumat, Pukul 19.30 WIB | berkala | 01..12
    Juli 2024 - Sept 2024 | pada | 2024-07..2024-09 | | di-luar-periode
    Juli 2022 - Agustus 2022 | pada | 2022-07 2022-08 | | di-luar-periode
    setiap shift | tanpa-jadwal
    Setiap 30 Hari | berkala | 01..12
    Setiap Selasa 19:00 | berkala | 01..12
    Tahunan | tanpa-jadwal
    Hari kerja | tanpa-jadwal
    Setiap hari 06:00 | berkala | 01..12
    """
}
