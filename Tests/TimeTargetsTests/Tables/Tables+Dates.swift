extension Tables {
  /// Days, which give their months.
  static let dates = """
    3 Maret 2025 | pada | 03
    Senin, 3 Maret 2025 | pada | 03
    Rabu, 5 Februari 2025 pukul 09.00 WIB | pada | 02
    hari Minggu, 2 Maret 2025 | pada | 03
    Minggu 12 Januari 2025 | pada | 01
    11-13 Februari 2025 | pada | 02
    11 s.d. 13 Februari 2025 | pada | 02
    tanggal 5, 10 dan 15 Maret | pada | 03
    24 dan 25 Maret 2025 | pada | 03
    Tanggal 2 - 31 Januari 2025 | pada | 01
    Tgl. 2 s/d 31 Januari 2025 | pada | 01
    24 April—31 Mei 2025 | pada | 04..05
    24 April—31 Mei 2024 | pada | 2024-04..2024-05 | | di-luar-periode
    30 Maret - 2 April 2025 | pada | 03..04
    1 Jan 2025 - 31 Des 2025 | pada | 01..12
    01 Januari 2025 s.d. 31 Desember 2025 | pada | 01..12
    20 Jan-25 Feb 2025 | pada | 01..02
    2 s.d. 4 Juni dan 9 s.d. 11 Juli 2025 | pada | 06..07
    31 (tiga puluh satu) Maret 2025 | pada | 03
    5 bulan Maret 2025 | pada | 03
    31/12/2025 | pada | 12
    31-12-2025 | pada | 12
    31.12.2025 | pada | 12
    2025-12-31 | pada | 12
    31/12/25 | pada | 12
    25/12 | pada | 12
    01-01-2025 s/d 31-12-2025 | pada | 01..12
    1/1/2025-31/3/2025 | pada | 01..03
    02/01/2025 s.d. 31/01/2025 | pada | 01
    March 25, 2025 | pada | 03
    Maret tanggal 5 | pada | 03
    Per 31 Desember 2025 | pada | 12
    Per 31 Maret, 30 Juni, 30 September dan 31 Desember 2025 | pada | 03 06 09 12
    28 Februari 2025 | pada | 02
    29 Februari 2024 | pada | 2024-02 | | di-luar-periode
    29 Februari 2025 | pada | 02 | | tanggal-tidak-ada
    31 Februari 2025 | pada | 02 | | tanggal-tidak-ada
    1-31 April 2025 | pada | 04 | | tanggal-tidak-ada
    0 Mei 2025 | pada | 05 | | tanggal-tidak-ada
    13-11 Februari 2025 | tak-terbaca | | | rentang-terbalik
    25 - 5 Maret 2025 | tak-terbaca | | | rentang-terbalik
    31 Desember 2025 - 1 Januari 2025 | tak-terbaca | | | rentang-terbalik
    31 Desember 2025 - 1 Januari 2026 | pada | 12 2026-01 | | di-luar-periode
    31/13/2025 | tak-terbaca | | | tak-terbaca
    12/31/2025 | tak-terbaca | | | tak-terbaca → 31/12/2025
    """

  /// Weeks of months.
  static let weeks = """
    Minggu ke-2 Februari 2025 | pada | 02 | 02#2
    minggu kedua bulan Januari | pada | 01 | 01#2
    Minggu ke 3 Bulan Februari 2025 | pada | 02 | 02#3
    Minggu ke-II Januari 2025 | pada | 01 | 01#2
    Minggu II Maret | pada | 03 | 03#2
    Minggu I-II Maret | pada | 03 | 03#1-2
    minggu pertama dan ketiga bulan Mei | pada | 05 | 05#1 05#3
    minggu ke-1 dan ke-3 April | pada | 04 | 04#1 04#3
    minggu ke-1, 2 dan 3 April | pada | 04 | 04#1-3
    Minggu kedua & ketiga bulan Mei 2025 | pada | 05 | 05#2-3
    minggu ke-2 dan 4 Maret | pada | 03 | 03#2 03#4
    Minggu III s.d. IV Juli 2025 | pada | 07 | 07#3-4
    Minggu 1 Maret 2025 | pada | 03 | 03#1
    M2 Maret | pada | 03 | 03#2
    M-I Maret | pada | 03 | 03#1
    M1 s.d. M3 Maret | pada | 03 | 03#1-3
    MI, MII Maret 2025 | pada | 03 | 03#1-2
    Mg. II Juni | pada | 06 | 06#2
    Mgg I Feb | pada | 02 | 02#1
    W3 Mei | pada | 05 | 05#3
    pekan kedua Mei 2025 | pada | 05 | 05#2
    Februari minggu ke-2 | pada | 02 | 02#2
    Februari (minggu ke-2) | pada | 02 | 02#2
    Februari, minggu ke-2 2025 | pada | 02 | 02#2
    Februari/Minggu II | pada | 02 | 02#2
    Februari 2025 minggu II dan III | pada | 02 | 02#2-3
    Maret M1-M4 | pada | 03 | 03#1-4
    Januari M1,M2,M3,M4 | pada | 01 | 01#1-4
    Januari: Minggu I, II; Februari: Minggu III | pada | 01..02 | 01#1-2 02#3
    Maret (M1), April (M3) 2025 | pada | 03..04 | 03#1 04#3
    Minggu ke-2 bulan Februari tahun 2025 | pada | 02 | 02#2
    Minggu ke-1 Januari, April, Juli, Oktober 2025 | pada | 01 04 07 10 | 01#1 04#1 07#1 10#1
    Minggu I Maret dan Minggu II April 2025 | pada | 03..04 | 03#1 04#2
    Minggu IV Januari s.d. Minggu I Februari | pada | 01..02 | 01#4-5 02#1
    Minggu IV Februari s.d. Minggu I Maret 2025 | pada | 02..03 | 02#4 03#1
    Maret minggu ke-4 s.d. April minggu ke-2 2025 | pada | 03..04 | 03#4-5 04#1-2
    Maret (minggu ke-2) s.d. Mei (minggu ke-1) | pada | 03..05 | 03#2-5 04#1-5 05#1
    Minggu I Maret s.d. II April 2025 | pada | 03..04 | 03#1-5 04#1-2
    Minggu II Februari s.d. Maret 2025 | pada | 02..03 | 02#2-4
    Januari s.d. Minggu II Maret 2025 | pada | 01..03 | 03#1-2
    Minggu ke-4 Desember 2024 - minggu ke-1 Januari 2025 | pada | 2024-12 01 | 2024-12#4-5 01#1 | di-luar-periode
    minggu terakhir Maret | pada | 03 | | minggu-terakhir
    minggu ke-1 atau ke-2 Maret | pada | 03 | 03#1-2 | alternatif
    minggu ke-6 Maret | pada | 03 | | minggu-tidak-ada
    minggu ke-0 Maret | pada | 03 | | minggu-tidak-ada
    minggu ke-23 tahun 2025 | tak-terbaca | | | minggu-tidak-ada
    Minggu IV - II Maret 2025 | tak-terbaca | | | rentang-terbalik
    Minggu III Maret s.d. Minggu I Maret 2025 | tak-terbaca | | | rentang-terbalik
    Maret kecuali minggu pertama | pada | 03 | | kata-diabaikan
    """
}
