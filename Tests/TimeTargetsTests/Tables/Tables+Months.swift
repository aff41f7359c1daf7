extension Tables {
  /// Months by themselves, in ranges and in lists.
  static let months = """
    Jan | pada | 01
    Feb 2025 | pada | 02
    Peb. 2025 | pada | 02
    Mar | pada | 03
    Mrt 2025 | pada | 03
    Apr. | pada | 04
    Mei | pada | 05
    Jun 2025 | pada | 06
    Jul. 2025 | pada | 07
    Agt | pada | 08
    Ags 2025 | pada | 08
    Agu | pada | 08
    Agust. 2025 | pada | 08
    Sep | pada | 09
    Sept. 2025 | pada | 09
    Okt | pada | 10
    Nop. 2025 | pada | 11
    Nov | pada | 11
    Des | pada | 12
    Djanuari 2025 | pada | 01
    Pebruari 2025 | pada | 02
    Djuni | pada | 06
    Djuli 2025 | pada | 07
    Nopember 2025 | pada | 11
    MARET 2025 | pada | 03
    dEsEmBeR 2025 | pada | 12
    March 2025 | pada | 03
    August | pada | 08
    December 2025 | pada | 12
    Januari – Desember 2025 | pada | 01..12
    Januari — Desember 2025 | pada | 01..12
    Januari − Desember 2025 | pada | 01..12
    Januari‐Desember 2025 | pada | 01..12
    JAN-DES | pada | 01..12
    Januari s.d. Desember 2025 | pada | 01..12
    Januari s.d Desember 2025 | pada | 01..12
    Januari s.dDesember 2025 | pada | 01..12
    Januari s/d Desember 2025 | pada | 01..12
    Januari sd Desember 2025 | pada | 01..12
    Januari sd. Desember 2025 | pada | 01..12
    JANUARI S/D JUNI 2025 | pada | 01..06
    Maret sampai Juni 2025 | pada | 03..06
    Maret sampai dengan Juni 2025 | pada | 03..06
    Maret hingga Juni 2025 | pada | 03..06
    dari Maret sampai dengan Juni | pada | 03..06
    dari bulan Maret ke bulan Juni 2025 | pada | 03..06
    antara Maret dan Juni 2025 | pada | 03..06
    mulai bulan Januari s.d Desember 2025 | pada | 01..12
    Mulai: Maret 2025; Selesai: Juni 2025 | pada | 03..06
    Maret; Juni; September 2025 | pada | 03 06 09
    Maret & September 2025 | pada | 03 09
    Maret/April 2025 | pada | 03..04
    Maret serta Juni 2025 | pada | 03 06
    Maret, Juni, dan Oktober 2025 | pada | 03 06 10
    Februari + Agustus | pada | 02 08
    Januari-Maret, Juli-September 2025 | pada | 01..03 07..09
    Januari s.d. Maret dan Oktober s.d. Desember 2025 | pada | 01..03 10..12
    September/Oktober - Desember 2025 | pada | 09..12
    Januari, Februari, Maret dan Mei-Juli 2025 | pada | 01..03 05..07
    Jan, Feb, Mar, Apr, Mei, Jun, Jul, Agu, Sep, Okt, Nov, Des | pada | 01..12
    Juni, Maret 2025 | pada | 03 06
    Maret, Maret 2025 | pada | 03
    Februari atau Maret 2025 | pada | 02..03 | | alternatif
    Juni dan/atau Juli 2025 | pada | 06..07 | | alternatif
    Oktober 2025 atau sesuai jadwal | pada | 10 | | alternatif
    Maret Juni 2025 | pada | 03..06 | | tanda-hubung-hilang
    Januari 2025 Desember 2025 | pada | 01..12 | | tanda-hubung-hilang
    Maret Juni September 2025 | pada | 03 06 09 | | pemisah-hilang
    Maret, Juni September 2025 | pada | 03 06 09 | | pemisah-hilang
    Juni Maret 2025 | pada | 03 06 | | pemisah-hilang
    Januari-Februari-Maret 2025 | pada | 01..03
    Maret-Juni-September-Desember 2025 | pada | 03 06 09 12 | | pemisah-tidak-jelas
    Juni - Maret 2025 | tak-terbaca | | | rentang-terbalik
    Juni - Maret | tak-terbaca | | | rentang-terbalik
    Juni 2025 s.d. Maret 2025 | tak-terbaca | | | rentang-terbalik
    Januari-Desember kecuali Juli | pada | 01..06 08..12
    Januari–Desember 2025 selain Juni dan Juli | pada | 01..05 08..12
    mulai Maret 2025 | pada | 03..12
    sejak Oktober | pada | 10..12
    Terhitung mulai Oktober 2025 | pada | 10..12
    Oktober 2025 dan seterusnya | pada | 10..12
    Agustus, September, dst | pada | 08..12
    Januari, Maret, dst | tak-terbaca | | | tak-terbaca
    mulai Maret 2025 selama 3 bulan | pada | 03..05
    Januari 2025 s.d. selesai | pada | 01 | | kata-diabaikan
    bulan 3 | pada | 03 | | bulan-angka
    bulan ke-3 tahun 2025 | pada | 03 | | bulan-angka
    bulan ke-1 s.d. 12 | pada | 01..12 | | bulan-angka
    bulan VI | pada | 06 | | bulan-angka
    B03, B06, B09, B12 | pada | 03 06 09 12
    B06 2025 | pada | 06
    awal s.d. akhir Maret | pada | 03
    awal Januari – akhir Maret 2025 | pada | 01..03
    Pertengahan Januari s.d. akhir Februari 2025 | pada | 01..02
    """
}
