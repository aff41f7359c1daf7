extension Tables {
  /// Stages of elections, budgets, recruitment and school years, as public schedules print them.
  static let stages = """
    @ 2024-01/2024-12
    27 Februari - 16 November 2024 | pada | 2024-02..2024-11
    5 Mei -  19 Agustus 2024 | pada | 2024-05..2024-08
    31 Mei—23 September 2024 | pada | 2024-05..2024-09
    24 - 26 Agustus 2024 | pada | 2024-08
    27 Agustus-21 September 2024 | pada | 2024-08..2024-09
    Pada tanggal 27 November—16 Desember 2024 | pada | 2024-11..2024-12
    17 April 2024-5 November 204 | tak-terbaca |  |  | tak-terbaca → 17 April 2024-5 November 2024
    Per 23 April | pada | 2024-04
    19 Agustus s.d. 2 September 2024 | pada | 2024-08..2024-09
    14 s.d. 17 September 2024 | pada | 2024-09
    29 September s.d. 1 Oktober 2024 | pada | 2024-09..2024-10
    mulai tanggal 20 Agustus hingga 6 September 2024 | pada | 2024-08..2024-09
    1 s.d. 30 November 2024 | pada | 2024-11
    17 November s.d. 31 Desember 2024 | pada | 2024-11..2024-12
    22 Juni - 6 Juli 2024 | pada | 2024-06..2024-07
    9 - 10 Juli | pada | 2024-07
    bulan Juni dan Juli | pada | 2024-06..2024-07
    bulan Juli mendatang | pada | 2024-07
    10-11 Juni 2024 pukul 08.00-23.59 WIB | pada | 2024-06
    10-25 Juni 2024 pukul 08.00-23.59 WIB dan 26 Juni 2024 pukul 00.00-14.00 WIB | pada | 2024-06
    Tanggal 24-26 Juni 2024 pukul 06.00-23.59 WIB | pada | 2024-06
    Tanggal 27 Juni 2024 ditutup pukul 17.00 WIB | pada | 2024-06 |  | kata-diabaikan
    Tahap 1: 3-7 Juni 2024 | pada | 2024-06
    Tahap 2: 24-28 Juni 2024 | pada | 2024-06
    @ 2023-01/2023-12
    mulai 19 September - 3 Oktober 2023 | pada | 2023-09..2023-10
    27 sampai 29 Oktober 2023 | pada | 2023-10
    8 November - 2 Desember 2023 | pada | 2023-11..2023-12
    14 Desember 2023 -12 Januari 2024 | pada | 2023-12..2024-01 |  | di-luar-periode
    Semester I dan II Tahun 2023 | pada | 2023-01..2023-12
    @ 2024-01/2025-12
    16 Desember 2024 s.d. 3 Februari 2025 | pada | 2024-12..02
    24 Maret s.d. 8 April 2025 | pada | 03..04
    @ 2024-07/2025-06
    8-10 Juli 2024 | pada | 2024-07
    16 Desember 2024 hingga 1 Januari 2025 | pada | 2024-12..01
    27 Februari hingga 2 Maret | pada | 02..03
    10–14 Maret | pada | 03
    25 Maret hingga 7 April | pada | 03..04
    31 Maret dan 1 April | pada | 03..04
    14–17 April dan 21 April | pada | 04
    hari Senin tanggal 15 Juli 2024 | pada | 2024-07
    mulai hari Senin tanggal 15 Juli 2024 dan berakhir pada hari Rabu tanggal 17 Juli 2024 | pada | 2024-07
    @ 2019-01/2020-12
    Rabu (22/1/2020) | pada | 2020-01
    Senin (8/7/2019) | pada | 2019-07
    dari tanggal 26 Oktober sampai 29 Mei 2020 | pada | 2019-10..2020-05
    @ 2020-01/2020-12
    tanggal 23 sampai 25 Januari | pada | 2020-01
    dari 23 Maret sampai 23 September | pada | 2020-03..2020-09
    tanggal 20 sampai 22 September | pada | 2020-09
    4 Juli sd 2 Agustus 2020 | pada | 2020-07..2020-08
    09 Desember sd 26 Desember 2020 | pada | 2020-12
    Paling lama 5 hari paska putusan MK | tanpa-jadwal
    Mengikuti jadwal MK | tanpa-jadwal
    akhir Juni 2020 | paling-lambat | 2020-06
    tiga hari setelah penetapan pasangan calon | tanpa-jadwal
    1 Februari-23 November 2020 | pada | 2020-02..2020-11
    15 – 16 September 2020 | pada | 2020-09
    dari pertengahan bulan Maret sampai akhir bulan Mei 2020 | pada | 2020-03..2020-05
    @ 2020-01/2021-12
    30 Mei 2020 sd 31 Januari 2021 | pada | 2020-05..2021-01
    @ 2016-10/2018-07
    28 Oktober 2016 - 11 Februari 2017 | pada | 2016-10..2017-02
    14 Juni 2017 - 26 Juni 2018 | pada | 2017-06..2018-06
    @ 2018-01/2018-12
    Minggu I bulan Juli | pada | 2018-07 | 2018-07#1
    MingguI bulan Agustus | pada | 2018-08 | 2018-08#1
    Minggu II Bulan Agustus | pada | 2018-08 | 2018-08#2
    Paling lambat 60 hari kerja sebelum Pengambilan persetujuan bersama DPRD dan Kepala Daerah | tanpa-jadwal
    Paling lambat1 bulan sebelum | tanpa-jadwal
    Akhir bulan Mei | paling-lambat | 2018-05
    Pertengahan bulan Juni | paling-lambat | 2018-06
    Awal bulan Agustus sampai dengan akhir bulan September | pada | 2018-08..2018-09
    Paling lambat 1 (satu) bulan sebelum tahun anggaran yang bersangkutan | tanpa-jadwal
    3 hari kerja setelah persetujuan bersama | tanpa-jadwal
    Paling lama 15 hari kerja setelah Rancangan Perda tentang APBD dan Rancangan Perkada tentang Penjabaran APBD diterima oleh MDN/Gub | tanpa-jadwal
    Paling lambat 7 hari kerja (sejak diterima keputusan hasil evaluasi) | tanpa-jadwal
    3 hari kerja setelah keputusan pimpinan DPRD ditetapkan | tanpa-jadwal
    Paling lambat akhir Desember (31 Desember) | paling-lambat | 2018-12
    paling lambat Awal Juni | paling-lambat | 2018-06
    tanggal 1 Januari hingga 31 Desember | pada | 2018-01..2018-12
    @ 2025-01/2025-12
    PHBN (Hari Batik) | tanpa-jadwal
    Satu minggu sekali | berkala | 01..12
    Bulan November | pada | 11
    tiap seminggu sekali | berkala | 01..12
    setiap 3 bulan sekali | berkala | 03 06 09 12
    Setiap awal Januari | berkala | 01
    pada pertengahan bulan maret | paling-lambat | 03
    Maksimum 2 minggu | tanpa-jadwal
    Minggu ke-18-19 | tanpa-jadwal
    Minggu 12-14 | tanpa-jadwal
    Awal Pertemuan 1 | tanpa-jadwal
    Selama Proses Pembelajaran | tanpa-jadwal
    Akhir semester 1 | paling-lambat | 06
    Tengah/akhir tahun | paling-lambat | 06 12
    H-3 Pemesanan | tanpa-jadwal
    Setiap awal sprint | tanpa-jadwal
    30 hari setelah jatuh tempo. | tanpa-jadwal
    Otomatis tiap hari 23:00 | berkala | 01..12 |  | kata-diabaikan
    Jun-Agustus | pada | 06..08
    @ 2026-01/2026-12
    Tahun Anggaran 2026 (Triwulan I - IV) | pada | 2026-01..2026-12
    @ 2022-01/2022-12
    Selasa, 6 September 2022 | pada | 2022-09
    @ 2025-01/2025-12
    3-4 Kali Setahun (Tiap Wisuda) | tanpa-jadwal
    2 Kali Setahun (April & Oktober) | berkala | 04 10
    2 kali setahun (Juni & Desember) | berkala | 06 12
    dua kali setahun (bulan September dan Maret) | berkala | 03 09
    Setiap Senin minggu pertama dan ketiga | berkala | 01..12 | 01..12#1 01..12#3
    Sabtu (Minggu Pertama dan Ketiga) | tanpa-jadwal
    setiap minggu pertama dan ketiga setiap bulannya | berkala | 01..12 | 01..12#1 01..12#3
    selambat-lambatnya tanggal 15 dan di setujui tanggal 20 | tanpa-jadwal
    setiap bulan selambat-lambatnya tanggal 20 | berkala | 01..12
    selambat-lambatnya tanggal 10 setiap bulannya | berkala | 01..12
    Jan - Mar 2025 | pada | 01..03
    Juli - Desember 2025 | pada | 07..12
    Minggu 10:00, 16:00 | tanpa-jadwal
    Minggu,Selasa,Kamis | tanpa-jadwal
    Minggu Sore | tanpa-jadwal
    Selasa, Kamis, Sabtu 14.00–15.30 | tanpa-jadwal
    Pukul 07.00 WIB - SELESAI | tanpa-jadwal
    6 Bulan | tanpa-jadwal
    08:00 - 16:00 | tanpa-jadwal
    Minggu depan | tanpa-jadwal
    Data bulan berjalan | tanpa-jadwal
    triwulan I dan IV | pada | 01..03 10..12
    Maret - Mei | pada | 03..05
    dua kali setahun (Juli & Desember) | berkala | 07 12
    dibuka pada bulan Mei s.d. Juli | pada | 05..07 |  | kata-diabaikan
    Setiap hari (15 min) | berkala | 01..12 |  | kata-diabaikan kata-diabaikan
    Senin s.d. Minggu | tanpa-jadwal
    setiap hari SENIN s.d. MINGGU Pukul 08.00–20.00 WIB | berkala | 01..12
    @ 2020-01/2020-12
    selambat-lambatnya tanggal 30 November 2020 | paling-lambat | 2020-11
    @ 2026-01/2026-12
    April s.d. Mei 2026 | pada | 2026-04..2026-05
    April s.d. Juni 2026 | pada | 2026-04..2026-06
    Minggu, 16 Agt 2026 · 21.00–22.00 WITA | pada | 2026-08
    Minggu, 23 Aug 2026 | pada | 2026-08
    paling lambat Senin 14 September. | paling-lambat | 2026-09
    paling lambat Minggu 21 September | paling-lambat | 2026-09
    @ 2026-01/2027-12
    November – Desember 2026 | pada | 2026-11..2026-12
    Desember 2026 – Januari 2027 | pada | 2026-12..2027-01
    Januari – Februari 2027 | pada | 2027-01..2027-02
    FEBRUARI 2027 | pada | 2027-02
    @ 2024-01/2024-12
    Senin, 20 Mei 2024 s.d. Minggu, 26 Mei 2024 | pada | 2024-05
    Januari 2024 - Desember 2024 | pada | 2024-01..2024-12
    """
}
