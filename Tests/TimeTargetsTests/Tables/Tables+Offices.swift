extension Tables {
  /// Turns of phrase met in other offices' plans, mixed.
  static let offices = """
    Minggu I, II, III, dan IV bulan Maret | pada | 03 | 03#1-4
    tanggal 5, 10, dan 15 Maret 2025 | pada | 03
    minggu ke-1 Maret s.d. minggu ke-3 | pada | 03 | 03#1-3
    M1 M2 Maret | pada | 03 | 03#1-2
    minggu 1/2 Januari | pada | 01 | 01#1-2
    minggu ke empat bulan Maret | pada | 03 | 03#4
    Minggu ke – 2 Februari | pada | 02 | 02#2
    Terlaksana pada minggu ke-2 bulan Oktober | pada | 10 | 10#2
    bulan Maret minggu kedua dan bulan Juni minggu keempat | pada | 03 06 | 03#2 06#4
    Oktober minggu pertama dan kedua, November minggu ketiga 2025 | pada | 10..11 | 10#1-2 11#3
    paling lambat minggu ke-4 bulan Januari 2025 | paling-lambat | 01 | 01#4
    Awal Maret 2025 (minggu ke-1) | paling-lambat | 03 | 03#1
    awal dan akhir tahun 2025 | paling-lambat | 01 12
    awal dan akhir semester I | paling-lambat | 01 06
    Tiap awal dan akhir tahun | berkala | 01 12
    sepanjang 2025 | berkala | 01..12
    selama Januari-Juni 2025 | pada | 01..06
    pukul 08.00 s.d. 16.00 WIB, Maret 2025 | pada | 03
    Senin s.d. Jumat, Maret 2025 | pada | 03
    Setiap hari kerja (Senin s.d. Jumat) Januari-Desember 2025 | berkala | 01..12
    Sabtu, 1 Maret s.d. Minggu, 2 Maret 2025 | pada | 03
    tiap Jumat minggu ke-4 | berkala | 01..12 | 01..12#4
    Setiap Rabu dan Kamis minggu ketiga | berkala | 01..12 | 01..12#3
    Setiap Tgl 17 | berkala | 01..12
    Maret s.d. akhir tahun | pada | 03..12
    awal tahun s.d. akhir tahun | pada | 01..12
    sampai dengan akhir tahun 2025 | paling-lambat | 12
    sampai dengan terbentuknya tim | tanpa-jadwal
    Januari 2025 s.d. | tak-terbaca | | | tak-terbaca
    Maret 2025-2027 | pada | 03 2026-03 2027-03 | | di-luar-periode di-luar-periode
    25-Mei-2025 | pada | 05
    05-Mar-25 | pada | 03
    2025-Mei | pada | 05
    paling lambat bulan Maret setiap tahun | berkala | 03
    Paling lambat akhir bulan Januari tahun anggaran berikutnya | paling-lambat | 2026-01 | | di-luar-periode
    paling lambat bulan kedua dari awal semester berjalan | tanpa-jadwal
    Minggu ke-2 bulan berjalan | tanpa-jadwal
    1 x setiap 2 bulan (minggu ke-2 bulan ke-2) | berkala | 02 04 06 08 10 12 | 02#2 04#2 06#2 08#2 10#2 12#2
    1 kali / 3 bulan | berkala | 03 06 09 12
    4x/tahun | tanpa-jadwal
    setiap 100 permohonan | tanpa-jadwal
    setiap 5 Maret | berkala | 03
    setiap bulan ke-3 | tanpa-jadwal
    Setiap tanggal 10 setelah triwulan berakhir | tanpa-jadwal
    setiap bulan/triwulan | berkala | 01..12
    Setiap akhir pekan | berkala | 01..12
    sekali setahun pada Desember | berkala | 12
    Bulan Februari & Agustus (2x setahun) | berkala | 02 08
    Januari 2025 (1 kali), Juli 2025 (1 kali) | pada | 01 07
    TW I, II, III dan IV setiap akhir triwulan | berkala | 03 06 09 12
    Tahap I (Jan - Jun), Tahap II (Jul - Des) | pada | 01..12
    Maret : pengumuman, April : seleksi | pada | 03..04 | | kata-diabaikan kata-diabaikan
    1. Penyusunan: Maret 2025; 2. Pelaksanaan: April 2025 | pada | 03..04 | | kata-diabaikan
    Juni (semester I) dan Desember (semester II) 2025 | pada | 06 12
    Triwulan I (Januari/Februari/Maret) | pada | 01..03
    Triwulan I (Januari - Maret) Tahun 2025 | pada | 01..03
    Januari, April, Juli, Oktober (setiap awal triwulan) | berkala | 01 04 07 10
    Januari s.d Desember 2025 (disesuaikan dengan kebutuhan) | pada | 01..12
    12 Bulan (Januari-Desember) | pada | 01..12
    20 hari kerja, Maret-April 2025 | pada | 03..04
    2 (dua) minggu pertama bulan Maret | pada | 03 | | kata-diabaikan
    5 (enam) Maret 2025 | pada | 03 | | angka-berbeda
    Maret-April atau Mei 2025 | pada | 03..05 | | alternatif
    Januari tahun n+1 | pada | 2026-01 | | di-luar-periode
    Desember tahun n | pada | 12
    January to March 2025 | pada | 01..03
    every month | berkala | 01..12
    Maret, Apnl, Mei 2025 | tak-terbaca | | | tak-terbaca
    Maret, Juni, Septbr 2025 | tak-terbaca | | | tak-terbaca
    Maret, Juni, rapat | pada | 03 06 | | kata-diabaikan
    Tahun Anggaran (TA) 2025 | pada | 01..12
    setiap bulan pertama triwulan | berkala | 01 04 07 10
    Januari Minggu I-IV, Februari Minggu I-II | pada | 01..02 | 01#1-4 02#1-2
    Juli Minggu III - Agustus Minggu I 2025 | pada | 07..08 | 07#3-5 08#1
    Bulan Agustus s.d. Oktober tahun 2025 dan Januari tahun 2026 | pada | 08..10 2026-01 | | di-luar-periode
    Sebelum dan sesudah kegiatan | tanpa-jadwal
    Hari Pemungutan Suara | tanpa-jadwal
    real time | tanpa-jadwal
    awal kegiatan | tanpa-jadwal
    Tahun I | tanpa-jadwal
    I – IV | tak-terbaca | | | tak-terbaca
    @ 2025-03/2026-02
    bulan ke-3 | tanpa-jadwal
    selama 1 tahun | pada | 03..2026-02
    Juni - Maret | pada | 06..2026-03 | | di-luar-periode
    """
}
