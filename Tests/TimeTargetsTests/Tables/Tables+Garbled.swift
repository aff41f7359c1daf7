extension Tables {
  /// What a scanner or a slip broke, and words that only look like it.
  static let garbled = """
    [tak terbaca] | tak-terbaca | | | salinan-tak-terbaca
    [Tak Terbaca] | tak-terbaca | | | salinan-tak-terbaca
    Desembr 2025 | tak-terbaca | | | tak-terbaca → Desember 2025
    DESEMBR 2025 | tak-terbaca | | | tak-terbaca → Desember 2025
    Febuari | tak-terbaca | | | tak-terbaca → Februari
    Febuari 2025 | tak-terbaca | | | tak-terbaca → Februari 2025
    Nopembr 2025 | tak-terbaca | | | tak-terbaca → November 2025
    Agutsus 2025 | tak-terbaca | | | tak-terbaca → Agustus 2025
    Sepetember | tak-terbaca | | | tak-terbaca → September
    Mart 2025 | tak-terbaca | | | tak-terbaca → Maret 2025
    Juno 2025 | tak-terbaca | | | tak-terbaca → Juni 2025
    Jnui 2025 | tak-terbaca | | | tak-terbaca → Juni 2025
    Jumi 2025 | tak-terbaca | | | tak-terbaca
    Septem 2025 | tak-terbaca | | | tak-terbaca → September 2025
    Maret - Okotber 2025 | tak-terbaca | | | tak-terbaca → Maret - Oktober 2025
    Maret, Juni, Septmber, Desember 2025 | tak-terbaca | | | tak-terbaca → Maret, Juni, September, Desember 2025
    Jaunari dan Febuari 2025 | tak-terbaca | | | tak-terbaca tak-terbaca → Januari dan Februari 2025
    Sept ember 2025 | tak-terbaca | | | tak-terbaca → September 2025
    Sep-⏎tember 2025 | tak-terbaca | | | tak-terbaca → September 2025
    De sem ber | tak-terbaca | | | tak-terbaca → Desember
    0ktober 2025 | tak-terbaca | | | tak-terbaca → Oktober 2025
    Ju1i 2025 | tak-terbaca | | | tak-terbaca → Juli 2025
    Me1 2025 | tak-terbaca | | | tak-terbaca → Mei 2025
    Maret 2O25 | tak-terbaca | | | tak-terbaca → Maret 2025
    Maret 202S | tak-terbaca | | | tak-terbaca → Maret 2025
    Maret 20 25 | tak-terbaca | | | tak-terbaca → Maret 2025
    Maret 20225 | tak-terbaca | | | tak-terbaca → Maret 2025
    Maret 205 | tak-terbaca | | | tak-terbaca → Maret 2025
    Maret 3325 | tak-terbaca | | | tak-terbaca
    Maret 20… | tak-terbaca | | | tak-terbaca
    Maret 20__ | tak-terbaca | | | tak-terbaca
    Januari, Februari, …, Desember | tak-terbaca | | | tak-terbaca
    Jaan, Feb 2025 | tak-terbaca | | | tak-terbaca → Januari, Feb 2025
    Jan, Feb, Mar, Apr, Mai 2025 | tak-terbaca | | | tak-terbaca
    setipa bulan | tak-terbaca | | | tak-terbaca → setiap bulan
    setiap bualn | tak-terbaca | | | tak-terbaca → setiap bulan
    tirwulan I | tak-terbaca | | | tak-terbaca → triwulan I
    Semeste II 2025 | tak-terbaca | | | tak-terbaca → semester II 2025
    mingu ke-2 Maret | tak-terbaca | | | tak-terbaca → minggu ke-2 Maret
    Januari samapi Maret | tak-terbaca | | | tak-terbaca → Januari sampai Maret
    semula Maret menjadi Juni 2025 | tak-terbaca | | | tak-terbaca tak-terbaca
    bukan Maret | tak-terbaca | | | tak-terbaca
    setiap bulan genap | tak-terbaca | | | tak-terbaca
    Januari–Desember (tidak termasuk Juli) | tak-terbaca | | | tak-terbaca
    rapat koordinasi | tak-terbaca | | | tak-terbaca
    100% | tak-terbaca | | | tak-terbaca
    1 | tak-terbaca | | | tak-terbaca
    1-12 | tak-terbaca | | | tak-terbaca
    ✓ | tak-terbaca | | | tak-terbaca
    v | tak-terbaca | | | tak-terbaca
    x | tak-terbaca | | | tak-terbaca
    1 dokumen | tak-terbaca | | | tak-terbaca
    Desa Marga Mulya | tak-terbaca | | | tak-terbaca
    Sekretaris Jenderal | tak-terbaca | | | tak-terbaca
    SMPN Janti, market day | tak-terbaca | | | tak-terbaca
    Meinar Desi Septiani | tak-terbaca | | | tak-terbaca
    """

  /// Words around a clear time, lists in lines, odd spaces.
  static let layouts = """
    pada bulan Maret 2025 | pada | 03
    dilaksanakan bulan Maret | pada | 03
    Bulan: Maret | pada | 03
    Target waktu : Maret 2025 | pada | 03
    (Maret 2025) | pada | 03
    ± Maret 2025 | pada | 03
    sekitar bulan Maret | pada | 03
    Maret 2025. | pada | 03
    Maret 2025* | pada | 03
    "Maret 2025" | pada | 03
    Maret\u{A0}2025 | pada | 03
    Ｍａｒｅｔ　２０２５ | pada | 03
    Mar\u{AD}et 2025 | pada | 03
    Triwulan Ⅲ | pada | 07..09
    Januari  -   Desember⏎2025 | pada | 01..12
    Januari -⏎Desember 2025 | pada | 01..12
    Januari⏎- Desember 2025 | pada | 01..12
    Maret⏎Juni⏎September 2025 | pada | 03 06 09
    Maret<br>Juni 2025 | pada | 03 06
    - Maret 2025⏎- Juni 2025 | pada | 03 06
    • Maret • Juni 2025 | pada | 03 06
    1. Maret 2025⏎2. Juni 2025 | pada | 03 06
    1) Maret 2) Juni 2025 | pada | 03 06
    a. Maret⏎b. Juni 2025 | pada | 03 06
    I. Maret⏎II. Juni | pada | 03 06
    Maret 2025. Juni 2025. | pada | 03 06
    Tahap I: Maret; Tahap II: Juli | pada | 03 07
    Tahap pertama Maret, tahap kedua Juli 2025 | pada | 03 07
    Maret 2025 rapat pleno | pada | 03 | | kata-diabaikan
    Maret (persiapan), Juni (pelaksanaan) 2025 | pada | 03 06 | | kata-diabaikan
    Maret 2025 - Rapat evaluasi | pada | 03 | | kata-diabaikan
    Maret - Rapat evaluasi, Juni - Laporan 2025 | pada | 03 06 | | kata-diabaikan kata-diabaikan
    Sosialisasi desa pada Maret 2025 | pada | 03 | | kata-diabaikan
    Karet, Maret | pada | 03 | | kata-diabaikan
    Maret 2025 100% | pada | 03 | | kata-diabaikan
    JANUARI 2025 S/D DESEMBER 2025 | pada | 01..12
    """

  /// What the plan's period decides.
  static let periods = """
    @ 2025-11/2026-01
    November | pada | 11
    Januari | pada | 2026-01
    Februari | pada | 2026-02 | | di-luar-periode
    Oktober | pada | 10 | | di-luar-periode
    November - Januari | pada | 11..2026-01
    November - Januari 2026 | pada | 11..2026-01
    November 2025 - Januari | pada | 11..2026-01
    Desember dan Januari | pada | 12 2026-01
    November, Desember, Januari | pada | 11..2026-01
    November, Desember, Januari 2026 | pada | 11..2026-01
    minggu ke-4 Desember s.d. minggu ke-1 Januari | pada | 12 2026-01 | 12#4-5 2026-01#1
    setiap bulan | berkala | 11..2026-01
    setiap triwulan | berkala | 12
    mulai Desember | pada | 12 2026-01
    Tahun 2025 | pada | 11..12
    tahun berikutnya | pada | 2026-01
    akhir tahun | paling-lambat | 12
    Triwulan IV | pada | 10..12 | | di-luar-periode
    Januari 2026 s.d. November 2025 | tak-terbaca | | | rentang-terbalik
    @ 2025-01/2026-12
    Maret | pada | 03 2026-03
    Triwulan I | pada | 01..03 2026-01..2026-03
    November - Januari | pada | 11..2026-01
    setiap semester | berkala | 06 12 2026-06 2026-12
    Desember 2025 dan Januari | pada | 12 2026-01
    mulai November 2025 | pada | 11..2026-12
    @ 2026-01/2026-12
    November - Januari 2026 | tak-terbaca | | | rentang-terbalik
    Maret 2025 | pada | 03 | | di-luar-periode
    Jan-26 | pada | 2026-01
    """
}
