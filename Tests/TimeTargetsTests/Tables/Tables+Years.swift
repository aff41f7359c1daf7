extension Tables {
  /// How years are said, and what they hold for.
  static let years = """
    Jan '25 | pada | 01
    Jan ’25 | pada | 01
    Jan-25 | pada | 01
    Des 25 | pada | 12
    Maret2025 | pada | 03
    Maret, 2025 | pada | 03
    Maret-2025 | pada | 03
    Maret (2025) | pada | 03
    2025 Maret | pada | 03
    Jan25-Mar25 | pada | 01..03
    Jan-25 s.d. Mar-25 | pada | 01..03
    Jan - Des '25 | pada | 01..12
    01/2025 | pada | 01
    3/2025 | pada | 03
    2025-03 | pada | 03
    03-2025 | pada | 03
    2025/03 | pada | 03
    01/2025 s.d. 03/2025 | pada | 01..03
    01-03/2025 | pada | 01..03
    2025-01/2025-12 | pada | 01..12
    Maret tahun 2025 | pada | 03
    Maret Tahun Anggaran 2025 | pada | 03
    Maret TA. 2025 | pada | 03
    Januari s/d Desember T.A. 2025 | pada | 01..12
    Maret thn 2025 | pada | 03
    Januari tahun berjalan | pada | 01
    Januari s.d. Desember tahun berjalan | pada | 01..12
    Januari tahun berikutnya | pada | 2026-01 | | di-luar-periode
    31 Januari tahun depan | pada | 2026-01 | | di-luar-periode
    Desember tahun lalu | pada | 2024-12 | | di-luar-periode
    Tahun 2025: Maret, Juni | pada | 03 06
    Tahun 2025 (Maret dan Juni) | pada | 03 06
    Tahun Anggaran 2025 bulan Maret | pada | 03
    November, Desember 2025 dan Januari 2026 | pada | 11..12 2026-01 | | di-luar-periode
    Desember 2024 dan Januari 2025 | pada | 2024-12 01 | | di-luar-periode
    Desember 2024 dan Januari | pada | 2024-12 01 | | di-luar-periode
    April, Juli, Oktober 2025 dan Januari 2026 | pada | 04 07 10 2026-01 | | di-luar-periode
    November 2025 - Januari 2026 | pada | 11..2026-01 | | di-luar-periode
    November - Januari 2026 | pada | 11..2026-01 | | di-luar-periode
    November 2025 s.d. Januari | pada | 11..2026-01 | | di-luar-periode
    November, Desember, Januari 2026 | pada | 11..2026-01 | | di-luar-periode
    November-Desember 2025 dan Januari-Februari 2026 | pada | 11..2026-02 | | di-luar-periode
    Maret 2025 dan 2026 | pada | 03 2026-03 | | di-luar-periode
    Maret 2025, Juni | pada | 03 06
    Juni 2025 dan Maret | pada | 03 06
    Maret 2025 (TA 2025) | pada | 03
    Tahun 2025 | pada | 01..12
    2025 | pada | 01..12
    TA 2025 | pada | 01..12
    T.A. 2025 | pada | 01..12
    Tahun Anggaran 2025 | pada | 01..12
    tahun berjalan | pada | 01..12
    selama tahun 2025 | pada | 01..12
    selama tahun berjalan | pada | 01..12
    Tahun 2025 s.d. 2029 | pada | 01..12
    Tahun 2024 | pada | 2024-01..2024-12 | | di-luar-periode
    LAKIP 2024 | tak-terbaca | | | tak-terbaca
    Renstra 2020-2024 | tak-terbaca | | | tak-terbaca
    Maret, penyusunan LAKIP 2024 | pada | 03 | | kata-diabaikan
    akhir tahun 2025 | paling-lambat | 12
    awal tahun | paling-lambat | 01
    pertengahan tahun 2025 | paling-lambat | 06
    Akhir tahun anggaran | paling-lambat | 12
    Akhir 2025 | paling-lambat | 12
    Mei 2023 dan Juni 2022 | pada | 2022-06 2023-05 | | di-luar-periode di-luar-periode
    """
}
