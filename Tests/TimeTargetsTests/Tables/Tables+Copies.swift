extension Tables {
  /// Cells as copies of plans have them: counts, slips and numerals that a scanner misread.
  static let copies = """
    Triwulan I s.d. IV | pada | 01..12
    TW I s/d TW IV 2025 | pada | 01..12
    Triwulan I s.d. Triwulan III | pada | 01..09
    B03-B06 | pada | 03..06
    B06 dan B12 | pada | 06 12
    B-06 | pada | 06
    Minggu II Maret 2024 | pada | 2024-03 | 2024-03#2 | di-luar-periode
    SMT I & II | pada | 01..12
    Januari s/d Desember | pada | 01..12
    Jan s.d Des 2025 | pada | 01..12
    Tgl 15 setiap bulan | berkala | 01..12
    Setiap tgl. 10 bulan berikutnya | berkala | 01..12
    Paling lambat 31 Mar | paling-lambat | 03
    Paling lambat tgl 31 Maret 2025 | paling-lambat | 03
    akhir tahun | paling-lambat | 12
    TW 1, 2 | pada | 01..06
    TW 1, 2, 3, dan 4 | pada | 01..12
    Jan, Apr, Jul, Okt | pada | 01 04 07 10
    Jan, Apr, Jul & Okt 2025 | pada | 01 04 07 10
    Q1 2025 | pada | 01..03
    Q1-Q4 | pada | 01..12
    Triwulan 1/2/3/4 | pada | 01..12
    Bulan I s.d. III | pada | 01..03 | | bulan-angka
    Desember 2024 s.d. Februari 2025 | pada | 2024-12..02 | | di-luar-periode
    Oktober 2011 | pada | 2011-10 | | di-luar-periode
    Minggu ke III bulan Nopember 2025 | pada | 11 | 11#3
    Minggu ke-1 s.d. ke-4 Januari 2025 | pada | 01 | 01#1-4
    M1-M4 Februari | pada | 02 | 02#1-4
    Minggu I s/d IV setiap bulan | berkala | 01..12 | 01..12#1-4
    Aug - Dec 2025 | pada | 08..12
    Jan–Mar 2025; Jul–Sep 2025 | pada | 01..03 07..09
    Januari,Februari,Maret 2025 | pada | 01..03
    Feb-25 | pada | 02
    01/2025 s.d. 12/2025 | pada | 01..12
    2 Januari s.d. 31 Desember 2025 | pada | 01..12
    1 x dalam 3 bulan | berkala | 03 06 09 12
    1 kali per triwulan | berkala | 03 06 09 12
    2 kali dalam setahun (Semester I dan II) | berkala | 01..12
    Setiap bulan (12 kali) | berkala | 01..12
    12 kali (setiap bulan) | berkala | 01..12
    4 kali setahun (per triwulan) | berkala | 03 06 09 12
    Setiap Senin minggu pertama | berkala | 01..12 | 01..12#1
    setiap hari Senin | berkala | 01..12
    Setiap akhir bulan | berkala | 01..12
    Setiap awal tahun anggaran | berkala | 01
    sesuai dengan tahapan Pemilu | tanpa-jadwal
    Sesuai jadwal KPU RI | tanpa-jadwal
    apabila ada pengaduan | tanpa-jadwal
    Setiap ada penerimaan pegawai baru | tanpa-jadwal
    Kondisional sesuai kebutuhan | tanpa-jadwal
    1 (satu) tahun sekali | tanpa-jadwal
    Paling lama 7 (tujuh) hari kerja setelah kegiatan | tanpa-jadwal
    Agustus s.d. selesai | pada | 08 | | kata-diabaikan
    Mulai Februari 2025 | pada | 02..12
    Maret (Triwulan I), Juni (Triwulan II), September (Triwulan III), Desember (Triwulan IV) | pada | 03 06 09 12
    Juni dan Desember (per semester) | berkala | 06 12
    akhir Triwulan II | paling-lambat | 06
    Awal Bulan Juli 2025 | paling-lambat | 07
    Pertengahan tahun | paling-lambat | 06
    Pertengahan Tahun 2025 | paling-lambat | 06
    Akhir Semester II 2025 | paling-lambat | 12
    Sebelum tanggal 15 Februari 2025 | paling-lambat | 02
    s.d. 31 Desember 2025 | paling-lambat | 12
    hingga akhir tahun 2025 | paling-lambat | 12
    Januarl - Desember 2025 | tak-terbaca | | | tak-terbaca → Januari - Desember 2025
    Ianuari 2025 | tak-terbaca | | | tak-terbaca → Januari 2025
    Pebruarl 2025 | tak-terbaca | | | tak-terbaca → Februari 2025
    Septernber 2025 | tak-terbaca | | | tak-terbaca → September 2025
    Desernber 2025 | tak-terbaca | | | tak-terbaca → Desember 2025
    Nopernber 2025 | tak-terbaca | | | tak-terbaca → November 2025
    Apri1 2025 | tak-terbaca | | | tak-terbaca → April 2025
    Jull 2025 | tak-terbaca | | | tak-terbaca → Juli 2025
    Okotber 2025 | tak-terbaca | | | tak-terbaca → Oktober 2025
    Triwuian I | tak-terbaca | | | tak-terbaca → triwulan I
    Triwulan l | pada | 01..03
    Triwulan lI | pada | 04..06
    TRIWULAN Ill | pada | 07..09
    Januari s.d.Desember 2025 | pada | 01..12
    Januaris.d. Desember 2025 | pada | 01..12
    JanuariDesember 2025 | tak-terbaca | | | tak-terbaca
    November2025 | pada | 11
    NOVEMBER  2025 | pada | 11
    Nov.'25 | pada | 11
    Setiap Bulan pada Tahun 2025 | berkala | 01..12
    Sepanjang Tahun Anggaran 2025 | berkala | 01..12
    1 Tahun | tanpa-jadwal
    Januari sampai dengan Desember setiap tahun berjalan | berkala | 01..12
    per tanggal 31 Desember 2025 | pada | 12
    Setiap tanggal 17 bulan berjalan | berkala | 01..12
    @ 2025-11/2026-01
    Minggu ke-4 November 2025 s.d. Minggu ke-2 Desember 2025 | pada | 11 12 | 11#4-5 12#1-2
    November s.d. Januari 2026 | pada | 11..2026-01
    Desember | pada | 12
    akhir Januari | paling-lambat | 2026-01
    setiap minggu | berkala | 11..2026-01
    @ 2025-01/2025-12
    Januari – Desember 2025 (setiap bulan) | berkala | 01..12
    Setiap awal bulan (tgl 1-5) | berkala | 01..12
    Minggu ke-1 dan ke-3 setiap bulan | berkala | 01..12 | 01..12#1 01..12#3
    TW I - II 2025 | pada | 01..06
    Tw. I s/d Tw. III | pada | 01..09
    Per Triwulan (Mar, Jun, Sep, Des) | berkala | 03 06 09 12
    Mei s/d Juli 25 | pada | 05..07
    Januari, April, Juli, Oktober minggu pertama | pada | 01 04 07 10 | 10#1
    B12 2025 | pada | 12
    B.03 s.d. B.12 | pada | 03..12
    bulan ke 3 tahun 2025 | pada | 03 | | bulan-angka
    Bulan Maret minggu ke IV | pada | 03 | 03#4
    Desember 2025 minggu ke-II | pada | 12 | 12#2
    Maksimal tanggal 10 setiap bulannya | berkala | 01..12
    Paling lambat minggu pertama bulan berikutnya | tanpa-jadwal
    2 x setahun | tanpa-jadwal
    2x setahun (Juni & Desember) | berkala | 06 12
    Setelah DIPA terbit | tanpa-jadwal
    Juni TA 2025 | pada | 06
    Triwulan keempat tahun 2025 | pada | 10..12
    Setiap 6 (enam) bulan sekali | berkala | 06 12
    Nov/Des 2025 | pada | 11 12
    November dan/atau Desember 2025 | pada | 11 12 | | alternatif
    Maret 2025 & September 2025 | pada | 03 09
    Januari s.d. Maret, Juli s.d. September | pada | 01..03 07..09
    Okto ber 2025 | tak-terbaca | | | tak-terbaca → Oktober 2025
    Agustu 2025 | tak-terbaca | | | tak-terbaca → Agustus 2025
    Novembe r 2025 | tak-terbaca | | | tak-terbaca → November 2025
    Februan 2025 | tak-terbaca | | | tak-terbaca → Februari 2025
    JuIi 2025 | tak-terbaca | | | tak-terbaca → Juli 2025
    Mei-Agst 2025 | pada | 05..08
    Jan. - Des. | pada | 01..12
    Semester l | pada | 01..06
    Jan s/d Des'25 | pada | 01..12
    Januari 2025 s/d. Desember 2025 | pada | 01..12
    TW I,II,III,IV | pada | 01..12
    TW.I TW.II TW.III TW.IV | pada | 01..12 | | pemisah-hilang
    Triwulan I dan Triwulan III Tahun 2025 | pada | 01..03 07..09
    setiap triwulan (B03, B06, B09, B12) | berkala | 03 06 09 12
    Minggu ke-1 Bulan Februari 2025 | pada | 02 | 02#1
    Minggu I & II Februari | pada | 02 | 02#1-2
    Minggu ke-3 Februari s.d. Minggu ke-1 Maret 2025 | pada | 02 03 | 02#3-4 03#1
    Bulan Pebruari 2025 | pada | 02
    Awal, tengah dan akhir tahun | paling-lambat | 01 06 12
    Per semester | berkala | 06 12
    Per 3 bulan | berkala | 03 06 09 12
    Per tahun | tanpa-jadwal
    Setahun sekali (Desember) | berkala | 12
    Paling lambat akhir Februari 2025 | paling-lambat | 02
    Selambat-lambatnya tanggal 31 Januari 2025 | paling-lambat | 01
    Rutin (setiap hari kerja) | berkala | 01..12
    Sesuai permintaan | tanpa-jadwal
    Setiap apel Senin | tanpa-jadwal
    10 Februari 2025 - 14 Maret 2025 | pada | 02 03
    Tgl 3 s/d 7 Maret 2025 | pada | 03
    Maret, Mei, dan Juli s.d. September 2025 | pada | 03 05 07..09
    Juni dan/atau Juli | pada | 06 07 | | alternatif
    Desember 2O25 | tak-terbaca | | | tak-terbaca → Desember 2025
    Sepeternber 2025 | tak-terbaca | | | tak-terbaca → September 2025
    SEPTEMBER-NOPEMBER 2025 | pada | 09..11
    Nopember-Desember | pada | 11 12
    Semester I dan Semester II | pada | 01..12
    """
}
