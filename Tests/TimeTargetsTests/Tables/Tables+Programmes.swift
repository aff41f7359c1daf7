extension Tables {
  /// Cells of work programmes and of further election schedules, collected last of all.
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
    @ 2024-01/2024-12
    Senin, 23 September 2024 | pada | 2024-09
    mulai digelar pada 25 September sampai 23 November 2024 mendatang | pada | 2024-09..2024-11 | | kata-diabaikan
    dari 23 sampai 26 November 2024 | pada | 2024-11
    pada 27 November 2024 sampai 16 Desember 2024 | pada | 2024-11 2024-12
    5 Mei—19 Agustus 2024 | pada | 2024-05..2024-08
    31 Mei—23 September 2024: | pada | 2024-05..2024-09
    24—26 Agustus 2024 | pada | 2024-08
    Selasa, 27 Agustus 2024 - Kamis, 29 Agustus 2024 | pada | 2024-08
    Minggu, 22 September 2024 - Minggu, 22 September 2024 | pada | 2024-09
    Rabu, 25 September 2024 - Sabtu, 23 November 2024 | pada | 2024-09..2024-11
    dijadwalkan Rabu, 27 November - Senin, 16 Desember 2024. | pada | 2024-11 2024-12
    Paling lama 5 hari setelah Mahkamah Konstitusi secara resmi memberitahukan permohonan | tanpa-jadwal
    mulai dari 25 September 2024 hingga 23 November 2024 | pada | 2024-09..2024-11
    mulai dari 27-29 Agustus 2024 | pada | 2024-08
    pada tanggal 22 September 2024 | pada | 2024-09
    27 November | pada | 2024-11
    @ 2023-01/2023-12
    pada 29 Juni-13 Desember 2022 | pada | 2022-06..2022-12 | | di-luar-periode
    pada 19 Oktober-25 November 2023 | pada | 2023-10 2023-11
    pada 14-15 Februari 2024 | pada | 2024-02 | | di-luar-periode
    pada 15 Februari-20 Maret 2024 | pada | 2024-02 2024-03 | | di-luar-periode
    pada 2-23 Juni 2024 | pada | 2024-06 | | di-luar-periode
    Pukul 08.00 sampai 16.00 WIB | tanpa-jadwal
    tanggal 2-12 September 2023 pukul 08.00 sampai 16.00 WIB | pada | 2023-09
    11-13 November 2023 dilanjutkan 12 -15 November 2023 | pada | 2023-11 | | kata-diabaikan
    Kamis 05 Oktober 2023 | pada | 2023-10
    sejak kemarin, 6 Maret | pada | 2023-03..2023-12
    14 – 25 Agustus 2023 dan 1 September 2023 | pada | 2023-08 2023-09
    24 Januari 2023 – 4 April 2024 | pada | 2023-01..2024-04 | | di-luar-periode
    5 Januari 2024 – 23 Januari 2024 | pada | 2024-01 | | di-luar-periode
    Jumat, 10 Februari 2023 s.d. selesai | pada | 2023-02 | | kata-diabaikan
    """
}
