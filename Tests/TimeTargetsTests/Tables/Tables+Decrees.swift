extension Tables {
  /// Every different target of the five decrees, in the period of its plan.
  static let decrees = """
    @ 2025-11/2026-01
    November 2025 | pada | 11
    Desember 2025 | pada | 12
    Januari 2026 | pada | 2026-01
    @ 2025-01/2025-12
    Januari 2025 | pada | 01
    Februari 2025 | pada | 02
    Maret 2025 | pada | 03
    April 2025 | pada | 04
    Mei 2025 | pada | 05
    Juni 2025 | pada | 06
    Juli 2025 | pada | 07
    September 2025 | pada | 09
    April-Mei 2025 | pada | 04..05
    Februari minggu ke-2 tahun 2025 | pada | 02 | 02#2
    Maret minggu ke-1 tahun 2025 | pada | 03 | 03#1
    Januari Desember 2025 | pada | 01..12 | | tanda-hubung-hilang
    Januari-Desember 2025 | pada | 01..12
    Maret-Desember 2025 | pada | 03..12
    Juni 2022 | pada | 2022-06 | | di-luar-periode
    Juni dan Desember 2025 | pada | 06 12
    Maret, Juni 2025 | pada | 03 06
    Maret, Juni, September, Desember 2025 | pada | 03 06 09 12
    Paling lambat Mei-Juni 2025 | paling-lambat | 05..06
    Per-bulan (Januari-Desember) | berkala | 01..12
    Agustus, September,Okt ober, Desember | tak-terbaca | | | tak-terbaca → Agustus, September,Oktober, Desember
    Agustus, September, Oktober, Desember | pada | 08..10 12
    """
}
