extension Tables {
  /// Words that name no month, and must not be given one.
  static let unscheduled = """
     | tanpa-jadwal
    - | tanpa-jadwal
    – | tanpa-jadwal
    n/a | tanpa-jadwal
    tidak ada | tanpa-jadwal
    insidentil | tanpa-jadwal
    Insidental | tanpa-jadwal
    sewaktu-waktu | tanpa-jadwal
    sewaktu waktu | tanpa-jadwal
    sesuai kebutuhan | tanpa-jadwal
    Sesuai jadwal tahapan | tanpa-jadwal
    Disesuaikan dengan jadwal KPU RI | tanpa-jadwal
    menyesuaikan | tanpa-jadwal
    tentatif | tanpa-jadwal
    kondisional | tanpa-jadwal
    jika ada | tanpa-jadwal
    apabila diperlukan | tanpa-jadwal
    setiap saat | tanpa-jadwal
    setiap kegiatan | tanpa-jadwal
    Setiap ada permohonan | tanpa-jadwal
    terus-menerus | tanpa-jadwal
    Belum ditentukan | tanpa-jadwal
    secara berkala | tanpa-jadwal
    berkala | tanpa-jadwal
    secara periodik | tanpa-jadwal
    rutin | tanpa-jadwal
    setiap tahun | tanpa-jadwal
    tahunan | tanpa-jadwal
    setahun sekali | tanpa-jadwal
    1x setahun | tanpa-jadwal
    setiap 5 bulan | tanpa-jadwal
    2 (dua) kali dalam 1 (satu) tahun | tanpa-jadwal
    4 kali setahun | tanpa-jadwal
    2 kali dalam tahun 2025 | tanpa-jadwal
    12 kali | tanpa-jadwal
    setahun dua kali | tanpa-jadwal
    2 kali dalam 1 semester | tanpa-jadwal
    paling lambat 3 hari setelah pelaksanaan kegiatan | tanpa-jadwal
    paling lambat 3 (tiga) hari kerja setelah diterima | tanpa-jadwal
    1 (satu) bulan setelah penetapan | tanpa-jadwal
    15 hari setelah triwulan I berakhir | tanpa-jadwal
    30 hari setelah 31 Desember 2025 | tanpa-jadwal
    7 hari sebelum pelaksanaan | tanpa-jadwal
    1 bulan sebelum Desember 2025 | tanpa-jadwal
    sebelum pelaksanaan kegiatan | tanpa-jadwal
    sejak ditetapkan | tanpa-jadwal
    H+7 | tanpa-jadwal
    H-3 s.d. H+3 | tanpa-jadwal
    14 hari kerja | tanpa-jadwal
    7 x 24 jam | tanpa-jadwal
    3 bulan | tanpa-jadwal
    12 bulan | tanpa-jadwal
    1 (satu) tahun | tanpa-jadwal
    selama 3 bulan | tanpa-jadwal
    tanggal 10 | tanpa-jadwal
    akhir bulan | tanpa-jadwal
    minggu pertama | tanpa-jadwal
    paling lambat tanggal 10 bulan berikutnya | tanpa-jadwal
    minggu pertama bulan berikutnya | tanpa-jadwal
    triwulan berikutnya | tanpa-jadwal
    bulan berjalan | tanpa-jadwal
    bulan Ramadan | tanpa-jadwal
    insidentil tahun 2025 | tanpa-jadwal
    berkala tahun 2025 | tanpa-jadwal
    sesuai kebutuhan tahun 2025 | tanpa-jadwal
    insidentil selama tahun 2025 | tanpa-jadwal
    Senin | tanpa-jadwal
    08.00 - 16.00 WIB | tanpa-jadwal
    Selama tahapan Pemilu | tanpa-jadwal
    Januari 2025 (tentatif) | pada | 01
    sesuai kebutuhan (Januari-Desember 2025) | pada | 01..12
    Maret 2025 (setelah penetapan DIPA) | pada | 03
    Setelah penetapan DIPA, Maret 2025 | pada | 03
    2 kali (Februari dan Agustus) | pada | 02 08
    selama 12 bulan | pada | 01..12
    selama 1 tahun | pada | 01..12
    """
}
