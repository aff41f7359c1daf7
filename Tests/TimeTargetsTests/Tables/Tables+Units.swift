extension Tables {
  /// Quarters, thirds and halves of a year.
  static let units = """
    Triwulan I | pada | 01..03
    Triwulan I 2025 | pada | 01..03
    TRIWULAN KETIGA | pada | 07..09
    triwulan pertama | pada | 01..03
    Triwulan ke-4 tahun 2025 | pada | 10..12
    Triwulan ke satu | pada | 01..03
    Triwulan 1 (satu) | pada | 01..03
    Tri wulan II | pada | 04..06
    Tri-wulan II | pada | 04..06
    Triwulan terakhir 2025 | pada | 10..12
    TW II | pada | 04..06
    T.W. IV | pada | 10..12
    TW-I | pada | 01..03
    TW.II/2025 | pada | 04..06
    Tw 1 | pada | 01..03
    TW1 | pada | 01..03
    TWIII | pada | 07..09
    TW 1-3 | pada | 01..09
    TW I-IV | pada | 01..12
    TW I s.d. TW III 2025 | pada | 01..09
    TW 1, 2 dan 3 | pada | 01..09
    TW 1-2/2025 | pada | 01..06
    TW I, TW III | pada | 01..03 07..09
    Triwulan I dan III 2025 | pada | 01..03 07..09
    Triwulan II dan Triwulan IV | pada | 04..06 10..12
    Triwulan I atau II | pada | 01..06 | | alternatif
    TW I TW II | pada | 01..06 | | pemisah-hilang
    Q3 | pada | 07..09
    Q4-2025 | pada | 10..12
    QI 2025 | pada | 01..03
    kuartal 2 | pada | 04..06
    Kuartal I/2025 | pada | 01..03
    Kwartal II | pada | 04..06
    Triwulan IV 2024 dan Triwulan I 2025 | pada | 2024-10..2024-12 01..03 | | di-luar-periode
    TW IV 2024 - TW I 2025 | pada | 2024-10..03 | | di-luar-periode
    Semester I | pada | 01..06
    Semester II Tahun 2025 | pada | 07..12
    Semester I dan II | pada | 01..12
    semester kedua | pada | 07..12
    Sem 1 | pada | 01..06
    Smt II | pada | 07..12
    Semester II/2025 | pada | 07..12
    Caturwulan I | pada | 01..04
    Cawu 2 | pada | 05..08
    catur wulan ketiga | pada | 09..12
    akhir TW II | paling-lambat | 06
    akhir triwulan I, II, III, dan IV | paling-lambat | 03 06 09 12
    awal triwulan II 2025 | paling-lambat | 04
    pertengahan triwulan III | paling-lambat | 08
    awal semester II | paling-lambat | 07
    akhir semester I | paling-lambat | 06
    awal s.d. akhir triwulan I | pada | 01..03
    bulan kedua triwulan I | pada | 02
    bulan terakhir Triwulan III | pada | 09
    mulai Triwulan III | pada | 07..12
    Triwulan I (Januari s.d. Maret) | pada | 01..03
    Triwulan I (Maret) | pada | 03
    Maret 2025 (Triwulan I) | pada | 03
    Triwulan II bulan Juni 2025 | pada | 06
    Semester I (Maret dan Juni 2025) | pada | 03 06
    Semester I (Juni) dan Semester II (Desember) | pada | 06 12
    Semester I : Juni 2025; Semester II : Desember 2025 | pada | 06 12
    TW I: Maret, TW II: Juni, TW III: September, TW IV: Desember | pada | 03 06 09 12
    Triwulan I dan II (Maret dan Juni) | pada | 03 06
    Triwulan I, II, III, IV (Maret, Juni, September, Desember) | pada | 03 06 09 12
    Triwulan I (Mei) | pada | 01..03 05 | | kurung-berbeda
    Triwulan V | tak-terbaca | | | tak-terbaca
    Semester III | tak-terbaca | | | tak-terbaca
    TW IV - TW I 2025 | tak-terbaca | | | rentang-terbalik
    Triwulan | tanpa-jadwal
    III/2025 | tak-terbaca | | | tak-terbaca
    TriwulanII 2025 | pada | 04..06
    SemesterI | pada | 01..06
    """
}
