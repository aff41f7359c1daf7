extension Tables {
  /// Cells of election schedules and of action plans, collected after the last harvest.
  static let schedules = """
    @ 2020-01/2020-12
    30 September - 1 Oktober 2019 | pada | 2019-09 2019-10 | | di-luar-periode
    31 Agustus 2020 | pada | 2020-08
    1 Januari 2020 - 21 Agustus 2020 | pada | 2020-01..2020-08
    1 November 2019 - 23 Agustus 2020 | pada | 2019-11..2020-08 | | di-luar-periode
    9 Desember 2019 – 3 Maret 2020 | pada | 2019-12..2020-03 | | di-luar-periode
    18 Mei 2020 – 25 Mei 2020 | pada | 2020-05
    8 Juli 2020 – 8 Juli 2020 | pada | 2020-07
    1 November 2019-22 September 2020 | pada | 2019-11..2020-09 | | di-luar-periode
    31 Januari - 1 Maret 2020 | pada | 2020-01..2020-03
    26-30 Maret 2020 | pada | 2020-03
    15 Juni – 14 Juli 2020 | pada | 2020-06 2020-07
    7 Agustus – 29 agustus 2020 | pada | 2020-08
    30 Agustus – 1 September 2020 | pada | 2020-08 2020-09
    (2 – 4 September 2020) | pada | 2020-09
    14 Juni-15 Juni 2020 | pada | 2020-06
    24 Juni-3 Juli 2020 | pada | 2020-06 2020-07
    1-31 Januari 2020 | pada | 2020-01
    21 Februari-23 Maret 2020 | pada | 2020-02 2020-03
    pada tanggal 1 November 2019 sampai dengan 22 September 2020 | pada | 2019-11..2020-09 | | di-luar-periode
    Tanggal 27 Maret sampai 17 Juli 2020 | pada | 2020-03..2020-07
    tanggal 28-30 April 2020 | pada | 2020-04
    mulai 15 Juni sampai 8 Juli | pada | 2020-06 2020-07
    mulai tanggal 11 Juli sampai 19 September | pada | 2020-07..2020-09
    Sampai tanggal 30 September 2019 | paling-lambat | 2019-09 | | di-luar-periode
    15 Januari sampai 21 Agustus | pada | 2020-01..2020-08
    pada tanggal 20 sampai 22 September | pada | 2020-09
    (28 Oktober – 6 Desember 2020) | pada | 2020-10..2020-12
    @ 2024-01/2024-12
    Pada tanggal 24 April—31 Mei 2024 | pada | 2024-04 2024-05
    Pada tanggal 25 September—23 November 2024 | pada | 2024-09..2024-11
    27 November—16 Desember 2024 | pada | 2024-11 2024-12
    27 Februari-16 November 2024. | pada | 2024-02..2024-11
    24-26 Agustus 2024: | pada | 2024-08
    14 Oktober 2022 hingga 21 Juni 2023 | pada | 2022-10..2023-06 | | di-luar-periode
    28 November 2023-10 Februari 2024 | pada | 2023-11..2024-02 | | di-luar-periode
    dari 11-13 Februari 2024 | pada | 2024-02
    paling lambat 3 hari setelah putusan Mahkamah Konstitusi dibacakan | tanpa-jadwal
    paling lambat 20 (dua puluh) bulan sebelum hari pemungutan suara | tanpa-jadwal
    paling lambat 14 (empat belas) hari sebelum berakhirnya masa jabatan | tanpa-jadwal
    Februari atau Maret 2024 | pada | 2024-02 2024-03 | | alternatif
    @ 2023-01/2023-12
    pada 30-31 Maret 2023 | pada | 2023-03
    pada 1-2 April 2023 | pada | 2023-04
    pada 5 April 2023 | pada | 2023-04
    Rabu (29/3/2023) | pada | 2023-03
    @ 2025-01/2025-12
    Kamis, 18 Desember 2025 | pada | 12
    Selasa (24/3) | pada | 03
    pada hari Kamis, 05 Maret 2025 pukul 09.00 WIB | pada | 03
    @ 2021-01/2021-12
    tanggal 2 Juni – 18 Juni 2021 | pada | 2021-06
    periode 21 Juni – 2 Juli 2021 | pada | 2021-06 2021-07
    Hingga 31 Juli 2021 | paling-lambat | 2021-07
    30 April 2021 | pada | 2021-04
    @ 2011-01/2011-12
    Oktober 2011 | pada | 2011-10
    Desember 2011 | pada | 2011-12
    @ 2025-01/2025-12
    Januari-des | pada | 01..12
    Januari -⏎⏎⏎Desember | pada | 01..12
    mei | pada | 05
    Setiap Akhir Triwulan | berkala | 03 06 09 12
    Setiap akhir triwulan, 23:59 | berkala | 03 06 09 12
    pelaporan terpadu setiap akhir triwulan | berkala | 03 06 09 12 | | kata-diabaikan
    5 Jan, 5 Apr, 5 Jul, 5 Okt | pada | 01 04 07 10
    Triwulan I - IV | pada | 01..12
    Tahun Anggaran 2025 (Triwulan I - IV) | pada | 01..12
    TW I - TW IV | pada | 01..12
    Semester I dan II 2025 | pada | 01..12
    SEMESTER I (TRIWULAN I DAN II) | pada | 01..06
    Triwulan I dan II 2025 | pada | 01..06
    pada triwulan I dan IV | pada | 01..03 10..12
    Tahun 2023 (Semester I dan II) dan 2024 (Semester I) | pada | 2023-01..2023-12 2024-01..2024-06 | | di-luar-periode di-luar-periode di-luar-periode
    Setiap 6 bulan | berkala | 06 12
    Setiap 6 Bulan (Semester) | berkala | 06 12
    Setiap 3 Bulan (Triwulan) | berkala | 03 06 09 12
    1 tahun sekali (min.) | tanpa-jadwal
    1 Tahun Sekali (12 Bulan) | tanpa-jadwal
    1 Tahun Sekali (12 Bulan) setiap tanggal 10 Januari | berkala | 01
    minimal 1 kali dalam setahun | tanpa-jadwal
    Setiap Bulan Berjalan | berkala | 01..12
    akhir bulan setiap bulan berjalan | berkala | 01..12
    paling lambat tanggal 15 (lima belas) setiap bulan berjalan | berkala | 01..12
    setiap awal bulan | berkala | 01..12
    Kuartalan (Januari, April, Juli, Oktober) | berkala | 01 04 07 10
    4 (empat) periode (Januari, April, Juli, Oktober) | pada | 01 04 07 10 | | kata-diabaikan kata-diabaikan
    2 (dua) periode (April dan Oktober) | pada | 04 10 | | kata-diabaikan kata-diabaikan
    setiap tanggal 1 pada bulan Januari, April, Juli, dan Oktober | berkala | 01 04 07 10
    mulai bulan Februari 2025 | pada | 02..12
    6 bulan mulai bulan Februari 2025 | pada | 02..07
    awal bulan Januari 2025 | paling-lambat | 01
    paling lambat minggu ke-2 Februari tahun berikutnya | paling-lambat | 2026-02 | 2026-02#2 | di-luar-periode
    paling lambat Minggu ke-2 Januari | paling-lambat | 01 | 01#2
    Januari s.d. Desember TA 2025 | pada | 01..12
    periode Januari s.d. Desember 2025 | pada | 01..12
    minggu ke tiga bulan juni 2025 | pada | 06 | 06#3
    setiap hari Sabtu di minggu ke-3 bulan Maret setiap tahunnya | berkala | 03 | 03#3
    Minggu Ke-3 Bulan Depan | tanpa-jadwal
    setiap hari Sabtu pada minggu ke-1 dan ke-3 | berkala | 01..12 | 01..12#1 01..12#3
    SETIAP SENIN (MINGGU KE-1 DAN KE-3) | berkala | 01..12 | 01..12#1 01..12#3
    minggu ke I dan Minggu Ke III | tanpa-jadwal
    Minggu IV Maret / Minggu I April 2025 | pada | 03 04 | 03#4 04#1
    setiap awal Tahun Anggaran baru (Januari/Februari) | berkala | 01 02 | | kata-diabaikan
    Tentatif (Kondisional) | tanpa-jadwal
    Sewaktu-waktu / Insidental | tanpa-jadwal
    Sewaktu-waktu / Adaptif | tanpa-jadwal
    Setiap hari kerja | berkala | 01..12
    JAN-DES 2025 | pada | 01..12
    Juli-Desember 2025 | pada | 07..12
    pada bulan Juli-Desember 2025. | pada | 07..12
    1 Maret s/d 30 Mei 2025 | pada | 03..05
    Triwulan 1: 28 Maret s/d 5 April | pada | 03 04
    Periode 18 Maret s/d 16 April 2025 | pada | 03 04
    setiap bulan (tanggal 1 - 31) | berkala | 01..12
    Setiap bulan (tanggal 1 jam 02:00) | berkala | 01..12
    Setiap bulan (tanggal 1, 00:00) | berkala | 01..12
    Sabtu Malam (Minggu Ke-4 Bulan) | tanpa-jadwal
    Januari - Februari | pada | 01 02
    Semester I: paling lambat minggu ke-4 Juli | paling-lambat | 07 | 07#4
    Setiap 3 Bulan | berkala | 03 06 09 12
    Akhir bulan ini | tanpa-jadwal
    @ 2023-01/2023-12
    6 Maret hingga 17 Maret | pada | 2023-03
    Dari tanggal 6 sampai 17 Maret | pada | 2023-03
    6 sampai 24 Maret | pada | 2023-03
    sejak Sabtu (2/9) | pada | 2023-09..2023-12
    2-13 September 2023 | pada | 2023-09
    sejak tanggal pengumuman hingga 13 September 2023 | paling-lambat | 2023-09 | | kata-diabaikan
    hari senin 15 mei 2023 hingga 26 mei 2023 | pada | 2023-05
    15 mei -26 mei 2023 | pada | 2023-05
    15 mei-2 juni 2023 | pada | 2023-05 2023-06
    4 juni-6.juni 2023 | pada | 2023-06 | | kata-diabaikan
    pada 7 juni-14 juni 2023 | pada | 2023-06
    tanggal 10 Februari 2023 hingga 28 Februari 2023 | pada | 2023-02
    10 – 28 Februari 2023 | pada | 2023-02
    Jumat (10/2) | pada | 2023-02
    mulai 5 hingga 11 Oktober 2023 | pada | 2023-10
    dimulai 5-16 oktober 2023 | pada | 2023-10
    29 Oktober - 6 November 2023 | pada | 2023-10 2023-11
    18 - 19 November 2023 (2 hari) | pada | 2023-11
    12 -15 November 2023 | pada | 2023-11
    tanggal Pengumuman hingga 16 Oktober 2023 pukul 23.59 WIB | paling-lambat | 2023-10 | | kata-diabaikan
    29 Maret-4 April 2023 | pada | 2023-03 2023-04
    hingga 17 Maret 2023 | paling-lambat | 2023-03
    Oktober hingga November | pada | 2023-10 2023-11
    20 November 2022 – 16 Desember 2022 | pada | 2022-11 2022-12 | | di-luar-periode
    18 Desember 2022 – 16 Januari 2023 | pada | 2022-12 2023-01 | | di-luar-periode
    4 Januari 2023 – 4 April 2024 | pada | 2023-01..2024-04 | | di-luar-periode
    11-22 Desember 2023 | pada | 2023-12
    25 Januari-25 Februari 2024 | pada | 2024-01 2024-02 | | di-luar-periode
    @ 2024-01/2024-12
    23 April 2024 – 27 April 2024 | pada | 2024-04
    30 April 2024 – 2 Mei 2024 | pada | 2024-04 2024-05
    15 Mei 2024 – 15 Mei 2024 | pada | 2024-05
    Jumat, 26 Januari 2024 | pada | 2024-01
    Rabu, 17 April 2024 hingga Selasa, 5 November 2024 | pada | 2024-04..2024-11
    Selasa, 27 Februari 2024 hingga Sabtu, 16 November 2024 | pada | 2024-02..2024-11
    Minggu, 5 Mei – Senin, 19 Agustus 2024 | pada | 2024-05..2024-08
    Sabtu, 24 Agustus – Senin, 26 Agustus 2024 | pada | 2024-08
    Selasa, 27 Agustus – Sabtu, 21 September 2024 | pada | 2024-08 2024-09
    Minggu, 22 September 2024 | pada | 2024-09
    Sesuai jadwal yang ditetapkan oleh Badan Pengawas Pemilihan Umum (Bawaslu) | tanpa-jadwal
    paling lambat 6 (enam) bulan sebelum penyelenggaraan pemilu | tanpa-jadwal
    @ 2025-01/2025-12
    TW 1 TW 2 TW 3 TW 4 | pada | 2025-01..2025-12 | | pemisah-hilang
    Akhir Tahun 2025 | paling-lambat | 2025-12
    setiap 6 bulan sekali/per semester | berkala | 2025-06 2025-12
    secara rutin/berkala | tanpa-jadwal
    """
}
