extension Tables {
  /// Cells of public schedules and work programmes, collected after the reader was written.
  static let harvest = """
    @ 2022-01/2022-12
    Januari s/d Desember | pada | 2022-01..2022-12
    Januari-Desember | pada | 2022-01..2022-12
    @ 2020-01/2020-12
    Setiap saat | tanpa-jadwal
    Perbulan / setiap saat bila diperlukan | berkala | 2020-01..2020-12
    Sesuai jadwal | tanpa-jadwal
    Sesuai kebutuhan | tanpa-jadwal
    Minggu ke-2 bulan Juli 2020 sampai dengan Desember 2020 | pada | 2020-07..2020-12 | 2020-07#2-5
    @ 2017-01/2017-12
    Minggu II Februari | pada | 2017-02 | 2017-02#2
    minggu II Maret | pada | 2017-03 | 2017-03#2
    Minggu III Maret | pada | 2017-03 | 2017-03#3
    Minggu IV Maret - minggu I April | pada | 2017-03..2017-04 | 2017-03#4-5 2017-04#1
    7-10 Maret 2017 | pada | 2017-03
    0930-11.30/17 maret 2017 | pada | 2017-03 | | kata-diabaikan
    1330-15.30/17 maret 2017 | pada | 2017-03 | | kata-diabaikan
    20/21 Maret 2017 | pada | 2017-03
    16 Maret 2017 | pada | 2017-03
    @ 2025-01/2025-12
    08, 15 November 2025 | pada | 11
    Minggu ke 4 bulan Oktober | pada | 10 | 10#4
    Fleksibel | tanpa-jadwal
    Minggu ke 2 bulan November | pada | 11 | 11#2
    Tidak ditentukan | tanpa-jadwal
    Setiap satu bulan sekali di minggu terakhir | berkala | 01..12 | | minggu-terakhir
    Setiap hari Senin-Jumat | berkala | 01..12
    Rutinan | tanpa-jadwal
    Setiap 2 minggu sekali | berkala | 01..12
    TW II 2025 | pada | 04..06
    Setiap kegiatan dilaksanakan | tanpa-jadwal
    Minggu Kedua Setiap Bulan | berkala | 01..12 | 01..12#2
    Setiap Jumat minggu kedua setiap bulan | berkala | 01..12 | 01..12#2
    Setiap tanggal 10 atau minggu kedua setiap bulan | berkala | 01..12 | 01..12#2
    Minggu kedua setiap bulan, 08.00 WITA | berkala | 01..12 | 01..12#2
    setiap hari Jumat minggu ketiga di setiap bulan | berkala | 01..12 | 01..12#3
    Setiap Triwulan | berkala | 03 06 09 12
    Minggu ke-2 setiap bulan, 20:00 WIB | berkala | 01..12 | 01..12#2
    Minggu ke-2 dan Minggu ke-4 | tanpa-jadwal
    Minggu Ke-3 Oktober | pada | 10 | 10#3
    Minggu II Bulan Berjalan | tanpa-jadwal
    Bulan 3 - 6 (Maret - Juni) | pada | 03..06 | | bulan-angka
    4 Kali (Triwulan I, II, III, IV) | pada | 01..12
    Maret, Juni, September, Desember | pada | 03 06 09 12
    Februari s.d. Desember 2024 | pada | 2024-02..2024-12 | | di-luar-periode
    Juli s.d. Desember 2025 | pada | 07..12
    paling lambat minggu ke-4 Juli | paling-lambat | 07 | 07#4
    paling lambat hari ke-10 bulan berikutnya | tanpa-jadwal
    paling lambat minggu pertama bulan Mei | paling-lambat | 05 | 05#1
    paling lambat akhir bulan Januari tahun berjalan | paling-lambat | 01
    paling lambat akhir bulan berikutnya | tanpa-jadwal
    selambat-lambatnya bulan Maret | paling-lambat | 03
    paling lambat tanggal 31 Agustus 2024 | paling-lambat | 2024-08 | | di-luar-periode
    paling lambat tanggal 31 Maret tahun berikutnya | paling-lambat | 2026-03 | | di-luar-periode
    Paling lambat tanggal 31 Januari. | paling-lambat | 01
    paling lambat 3 (tiga) hari kerja setelah akhir setiap kuartal | tanpa-jadwal
    paling lama 15 hari kerja setelah akhir tahun pelaporan | tanpa-jadwal
    paling lambat 10 (sepuluh) hari kerja setelah akhir bulan | tanpa-jadwal
    maksimal 10 hari kerja setelah akhir periode | tanpa-jadwal
    5 hari kerja setelah akhir bulan | tanpa-jadwal
    Agustus minggu III sampai Desember minggu I | pada | 08..12 | 08#3-5 09..11#1-5 12#1
    November minggu 2–4 | pada | 11 | 11#2-4
    Desember minggu 1–3 | pada | 12 | 12#1-3
    Sept Minggu IV - Oktober Minggu I | pada | 09..10 | 09#4-5 10#1
    November minggu 3 – Desember minggu 2 | pada | 11..12 | 11#3-5 12#1-2
    minggu ke 1 & 2 bulan Februari | pada | 02 | 02#1-2
    Minggu ke-3 dan ke-4 Bulan Agustus 2026 | pada | 2026-08 | 2026-08#3-4 | di-luar-periode
    tiap minggu ke-3 dan ke-4 tiap bulan | berkala | 01..12 | 01..12#3 01..12#4
    setiap tanggal 10 tiap bulan | berkala | 01..12
    Setiap tanggal 10 setiap bulannya | berkala | 01..12
    setiap tanggal 10 bulan berikutnya | berkala | 01..12
    pertengahan bulan September | paling-lambat | 09
    sekitar di minggu ketiga bulan Februari | pada | 02 | 02#3
    akhir Desember 1949 | paling-lambat | 1949-12 | | di-luar-periode
    pertengahan bulan setiap 6 bulan sekali | berkala | 06 12
    rutin atau berkala sekurang-kurangnya setiap 6 bulan sekali | berkala | 06 12
    17 September-3 Oktober 2023 | pada | 2023-09 2023-10 | | di-luar-periode
    6-9 Oktober 2023 | pada | 2023-10 | | di-luar-periode
    30 Oktober hingga 2 November 2023 | pada | 2023-10 2023-11 | | di-luar-periode
    31 Oktober-9 November 2023 | pada | 2023-10 2023-11 | | di-luar-periode
    10 – 25 Agustus 2017 | pada | 2017-08 | | di-luar-periode
    1 April s/d 7 April 2026 | pada | 2026-04 | | di-luar-periode
    20 Agustus 2026 s.d 24 Agustus 2026 | pada | 2026-08 | | di-luar-periode
    01/04/2025 s/d 31/08/2025 | pada | 04..08
    31/06/2025 | pada | 06 | | tanggal-tidak-ada
    22 April 2025 - 30 April 2025 | pada | 04
    23 september 2025 s.d 30 Oktober 2025 | pada | 09..10
    B04 B08 B12 | pada | 04 08 12 | | pemisah-hilang
    B04, B08 dan B12 Tahun 2025 | pada | 04 08 12
    12 Bulan | tanpa-jadwal
    Senin-Jumat, 09:00-16:00 | tanpa-jadwal
    Triwulan I s/d Triwulan IV 2025 | pada | 01..12
    Triwulan I s/d IV | pada | 01..12
    TRIWULAN I S.D. IV | pada | 01..12
    TW 4 (Jan s/d Des) | pada | 01..12 | | kurung-berbeda
    Triwulan IV 2024 | pada | 2024-10..2024-12 | | di-luar-periode
    Triwulan 1 - 2025 | pada | 01..03
    Triwulan 1 - Jan-Mar | pada | 01..03 | | pemisah-tidak-jelas
    Januari-Juni: Semester I | pada | 01..06
    Nopember s/d Desember 2022 | pada | 2022-11 2022-12 | | di-luar-periode
    Oktober - Nopember 2018 | pada | 2018-10 2018-11 | | di-luar-periode
    Bulan pebruari S/d Bulan Maret 2024 | pada | 2024-02 2024-03 | | di-luar-periode
    Sept-Des 2024 | pada | 2024-09..2024-12 | | di-luar-periode
    Jan-Apr 2025 | pada | 01..04
    Tanggal 1, 08.00, setiap bulan | berkala | 01..12
    Tiap bulan (tgl 01) | berkala | 01..12
    Dua kali setahun: Februari dan Agustus | berkala | 02 08
    2 kali setahun (Desember & Juni) | berkala | 06 12
    Tutup tiap 6 bulan (Jan–Jun, Jul–Des) | berkala | 06 12 | | kata-diabaikan
    H+17 | tanpa-jadwal
    Bulan Ini | tanpa-jadwal
    Minggu ini | tanpa-jadwal
    2–4 minggu | tanpa-jadwal
    Saat tahapan Pemilu 2024 | tanpa-jadwal
    Minggu ke-2 setelah supervisi | tanpa-jadwal
    Minggu 1-2 | tanpa-jadwal
    Setiap akhir materi | tanpa-jadwal
    Selama semester | tanpa-jadwal
    Tahun 2025 Triwulan 2 | pada | 04..06
    TW II dan IV (Juni dan Desember) 2025 | pada | 06 12
    Januari 2025 s.d. selesai tahapan | pada | 01 | | kata-diabaikan
    Januari M.3 | pada | 01 | 01#3
    Minggu Pertama dan Ketiga Tiap Bulan | berkala | 01..12 | 01..12#1 01..12#3
    Setiap bulan (tanggal 5) | berkala | 01..12
    setiap tahun (bulan Desember) | berkala | 12
    Tgl 25 setiap bulan s.d. tgl 5 bulan berikutnya | berkala | 01..12
    Akhir tahun 2025 (Desember) | paling-lambat | 12
    1 (satu) kali dalam 1 (satu) bulan | berkala | 01..12
    1 kali dalam 3 bulan (Maret, Juni, September, Desember) | berkala | 03 06 09 12
    Januari, Pebruari, Maret; Juli s/d September 2025 | pada | 01..03 07..09
    s.d. minggu ke-3 Desember 2025 | paling-lambat | 12 | 12#3
    Triwulan III (Juli-September) | pada | 07..09
    Bulan Juni & Desember setiap tahunnya | berkala | 06 12
    """
}
