extension Tables {
  /// What happens again and again.
  static let recurrences = """
    setiap bulan | berkala | 01..12
    Tiap bulan | berkala | 01..12
    per bulan | berkala | 01..12
    Perbulan | berkala | 01..12
    bulanan | berkala | 01..12
    setiap bulannya | berkala | 01..12
    setiap minggu | berkala | 01..12
    mingguan | berkala | 01..12
    setiap hari | berkala | 01..12
    harian | berkala | 01..12
    setiap hari kerja | berkala | 01..12
    setiap Senin | berkala | 01..12
    Setiap hari Jum'at | berkala | 01..12
    setiap Minggu | berkala | 01..12
    setiap tanggal 10 | berkala | 01..12
    setiap tanggal 5 dan 20 | berkala | 01..12
    Setiap tanggal 1 s.d. 10 bulan berikutnya | berkala | 01..12
    setiap akhir bulan | berkala | 01..12
    sepanjang tahun | berkala | 01..12
    sepanjang tahun 2025 | berkala | 01..12
    Sepanjang tahun sesuai kebutuhan | berkala | 01..12
    setiap triwulan | berkala | 03 06 09 12
    per triwulan | berkala | 03 06 09 12
    triwulanan | berkala | 03 06 09 12
    setiap akhir triwulan | berkala | 03 06 09 12
    setiap awal triwulan | berkala | 01 04 07 10
    setiap pertengahan triwulan | berkala | 02 05 08 11
    bulan pertama setiap triwulan | berkala | 01 04 07 10
    setiap 3 (tiga) bulan | berkala | 03 06 09 12
    setiap tiga bulan | berkala | 03 06 09 12
    tiap 3 bulan sekali | berkala | 03 06 09 12
    3 bulan sekali | berkala | 03 06 09 12
    3 (tiga) bulan sekali | berkala | 03 06 09 12
    setiap 3 (dua) bulan | berkala | 03 06 09 12 | | angka-berbeda
    per 2 bulan | berkala | 02 04 06 08 10 12
    setiap 4 bulan | berkala | 04 08 12
    setiap caturwulan | berkala | 04 08 12
    setiap semester | berkala | 06 12
    semesteran | berkala | 06 12
    tiap 6 bulan | berkala | 06 12
    enam bulan sekali | berkala | 06 12
    setiap awal semester | berkala | 01 07
    setiap akhir tahun | berkala | 12
    sebulan sekali | berkala | 01..12
    satu kali dalam sebulan | berkala | 01..12
    1 kali/bulan | berkala | 01..12
    1x sebulan | berkala | 01..12
    2 (dua) kali setiap bulan | berkala | 01..12
    2 minggu sekali | berkala | 01..12
    setiap 2 (dua) minggu | berkala | 01..12
    1 (satu) kali dalam 3 (tiga) bulan | berkala | 03 06 09 12
    Minimal 1 kali setiap triwulan | berkala | 03 06 09 12
    dwimingguan | berkala | 01..12
    4 kali (setiap triwulan) | berkala | 03 06 09 12
    Per-bulan (Maret-Juni) | berkala | 03..06
    setiap bulan (Maret s.d. Juni 2025) | berkala | 03..06
    Januari s.d. Desember (setiap bulan) | berkala | 01..12
    setiap bulan Januari s.d. Juni 2025 | berkala | 01..06
    setiap bulan pada Triwulan I | berkala | 01..03
    setiap bulan tahun 2025 | berkala | 01..12
    setiap bulan mulai Maret | berkala | 03..12
    setiap bulan s.d. Juni 2025 | berkala | 01..06
    setiap bulan kecuali Juni dan Desember | berkala | 01..05 07..11
    Setiap triwulan (Maret, Juni, September, Desember) | berkala | 03 06 09 12
    setiap triwulan (Januari-Juni 2025) | berkala | 03 06
    setiap 3 bulan (Februari, Mei, Agustus, November) | berkala | 02 05 08 11
    Per triwulan (I, II, III, IV) | berkala | 03 06 09 12
    setiap Triwulan I dan III | berkala | 03 09
    setiap triwulan sepanjang tahun 2025 | berkala | 03 06 09 12
    setiap Maret dan September | berkala | 03 09
    Bulan Januari dan Juli setiap tahun | berkala | 01 07
    setiap tahun pada bulan Maret | berkala | 03
    2 kali dalam 1 tahun (Juni dan Desember) | berkala | 06 12
    Semesteran (Juni dan Desember) | berkala | 06 12
    secara berkala (Januari-Desember 2025) | berkala | 01..12
    rutin setiap bulan | berkala | 01..12
    Rapat mingguan | berkala | 01..12 | | kata-diabaikan
    Maret 2025 dan setiap bulan berikutnya | berkala | 03..12
    setiap bulan, paling lambat tanggal 5 bulan berikutnya | berkala | 01..12
    minggu pertama setiap bulan | berkala | 01..12 | 01..12#1
    setiap minggu ke-2 | berkala | 01..12 | 01..12#2
    setiap bulan minggu ke-4 | berkala | 01..12 | 01..12#4
    Setiap bulan (minggu ke-4) | berkala | 01..12 | 01..12#4
    Minggu I dan III tiap bulan | berkala | 01..12 | 01..12#1 01..12#3
    setiap bulan pada minggu pertama, Januari–Juni 2025 | berkala | 01..06 | 01..06#1
    setiap triwulan pada minggu ke-2 bulan pertama | berkala | 01 04 07 10 | 01#2 04#2 07#2 10#2
    setiap triwulan dan setiap semester | berkala | 03 06 09 12
    setiap minggu dan setiap triwulan | berkala | 01..12
    @ 2025-02/2025-04
    setiap semester | tanpa-jadwal | | | berkala-tanpa-bulan
    setiap bulan | berkala | 02..04
    """

  /// By when.
  static let deadlines = """
    paling lambat Juni 2025 | paling-lambat | 06
    Paling lambat tanggal 31 Maret 2025 | paling-lambat | 03
    selambat-lambatnya bulan Mei | paling-lambat | 05
    selambat – lambatnya 31 Mei 2025 | paling-lambat | 05
    paling lama 31 Maret 2025 | paling-lambat | 03
    maksimal Maret 2025 | paling-lambat | 03
    batas waktu: 31 Maret 2025 | paling-lambat | 03
    sebelum Maret | paling-lambat | 03 | | sebelum-bulan
    sebelum 31 Maret 2025 | paling-lambat | 03
    sebelum akhir Maret | paling-lambat | 03
    akhir Juni | paling-lambat | 06
    akhir bulan Juni 2025 | paling-lambat | 06
    awal Maret | paling-lambat | 03
    pertengahan Mei 2025 | paling-lambat | 05
    Akhir Maret, Juni, September dan Desember 2025 | paling-lambat | 03 06 09 12
    sampai dengan Juni | paling-lambat | 06
    s.d. Juni 2025 | paling-lambat | 06
    s.d. akhir Juni | paling-lambat | 06
    hingga Desember 2025 | paling-lambat | 12
    s/d 31 Desember 2025 | paling-lambat | 12
    paling lambat akhir triwulan I | paling-lambat | 03
    paling lambat Triwulan I | paling-lambat | 01..03
    paling lambat minggu ke-2 Maret | paling-lambat | 03 | 03#2
    s.d. minggu ke-2 Maret 2025 | paling-lambat | 03 | 03#2
    Paling lambat 31 Januari tahun berikutnya | paling-lambat | 2026-01 | | di-luar-periode
    selesai Juni 2025 | paling-lambat | 06
    Juni 2025 (paling lambat) | paling-lambat | 06
    """
}
