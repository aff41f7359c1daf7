// Ministers' regulations, by full and short names, with the numbers of each ministry.

extension Case {
  static let ministers = table(
    #"""
    > Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah (Berita Negara Republik Indonesia Tahun 2021 Nomor 1569);
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 88 2021 | Evaluasi Akuntabilitas Kinerja Instansi Pemerintah | BN 2021/1569

    > Permen PANRB Nomor 20 Tahun 2010 tentang Road Map Reformasi Birokrasi 2010-2014
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 20 2010 | Road Map Reformasi Birokrasi 2010-2014 | -

    > PermenPAN-RB No. 37 Tahun 2013 tentang Pedoman Penyusunan Road Map
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 37 2013 | Pedoman Penyusunan Road Map | -

    > Peraturan Menteri PAN dan RB Nomor 60 Tahun 2012 tentang Pedoman Pembangunan Zona Integritas
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 60 2012 | Pedoman Pembangunan Zona Integritas | -

    > Permen PAN & RB No. 11 Tahun 2015
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 11 2015 | - | -

    > PERMENPANRB NOMOR 10 TAHUN 2019
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 10 2019 | - | -

    > PERMENPAN Nomor PER/19/M.PAN/11/2008 Tahun 2008 tentang Petunjuk Pelaksanaan Evaluasi Kelembagaan
    permen(PAN) <Menteri Pendayagunaan Aparatur Negara> PER/19/M.PAN/11/2008 2008 | Petunjuk Pelaksanaan Evaluasi Kelembagaan | -

    > Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/15/M.PAN/7/2008 tentang Pedoman Umum Reformasi Birokrasi
    permen(PAN) <Menteri Negara Pendayagunaan Aparatur Negara> PER/15/M.PAN/7/2008 2008 | Pedoman Umum Reformasi Birokrasi | -

    > Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan (Berita Negara Republik Indonesia Tahun 2012 Nomor 649)
    permen(PANRB) <Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 35 2012 | Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan | BN 2012/649

    > Peraturan Menteri Dalam Negeri Nomor 13 Tahun 2006 tentang Pedoman Pengelolaan Keuangan Daerah sebagaimana telah diubah beberapa kali terakhir dengan Peraturan Menteri Dalam Negeri Nomor 21 Tahun 2011 tentang Perubahan Kedua Atas Permendagri Nomor 13 Tahun 2006 Tentang Pedoman Pengelolaan Keuangan Daerah
    permen(dagri) <Menteri Dalam Negeri> 13 2006 | Pedoman Pengelolaan Keuangan Daerah | -
      diubah* permen(dagri) <Menteri Dalam Negeri> 21 2011 | Perubahan Kedua Atas Permendagri Nomor 13 Tahun 2006 Tentang Pedoman Pengelolaan Keuangan Daerah | -

    > Permendagri 77/2020
    permen(dagri) <Menteri Dalam Negeri> 77 2020 | - | -

    > Peraturan Menteri Keuangan Nomor 83/PMK.06/2016 tentang Tata Cara Pelaksanaan Pemusnahan dan Penghapusan  Barang Milik Negara (Berita Negara Republik Indonesia Tahun 2016 Nomor 753);
    permen(keu) <Menteri Keuangan> 83/PMK.06/2016 2016 | Tata Cara Pelaksanaan Pemusnahan dan Penghapusan Barang Milik Negara | BN 2016/753

    > Peraturan Menteri Keuangan Republik Indonesia Nomor 62/PMK.02/2023 tentang Perencanaan Anggaran, Pelaksanaan Anggaran, serta Akuntansi dan Pelaporan Keuangan
    permen(keu) <Menteri Keuangan> 62/PMK.02/2023 2023 | Perencanaan Anggaran, Pelaksanaan Anggaran, serta Akuntansi dan Pelaporan Keuangan | -

    > PMK Nomor 190/PMK.05/2012 sebagaimana telah diubah dengan PMK Nomor 178/PMK.05/2018
    permen(keu) <Menteri Keuangan> 190/PMK.05/2012 2012 | - | -
      diubah permen(keu) <Menteri Keuangan> 178/PMK.05/2018 2018 | - | -

    > PMK 62 Tahun 2023 tentang Perencanaan Anggaran
    permen(keu) <Menteri Keuangan> 62 2023 | Perencanaan Anggaran | -

    > Peraturan Menteri Perhubungan Nomor PM 34 Tahun 2012 tentang Organisasi dan Tata Kerja Kantor Kesyahbandaran Utama
    permen(hub) <Menteri Perhubungan> PM 34 2012 | Organisasi dan Tata Kerja Kantor Kesyahbandaran Utama | -

    > Peraturan Menteri Pekerjaan Umum Nomor 16 /PRT/M/2008 tentang Kebijakan dan Strategi Nasional
    permen(PU) <Menteri Pekerjaan Umum> 16/PRT/M/2008 2008 | Kebijakan dan Strategi Nasional | -

    > Peraturan Menteri PU Nomor 20 Tahun 2009 tentang Manajemen Kebakaran Kota dan Gedung;
    permen(PU) <Menteri Pekerjaan Umum> 20 2009 | Manajemen Kebakaran Kota dan Gedung | -

    > Permen Diknas RI No. 23  tahun 2016 tentang Standar Penilaian Pendidikan.
    permen(diknas) <Menteri Pendidikan Nasional> 23 2016 | Standar Penilaian Pendidikan | -

    > Permen Dikbud No. 20  tahun 2016 tentang Standar Kompetensi Lulusan Pendidikan Dasar dan Menengah
    permen(dikbud) <Menteri Pendidikan dan Kebudayaan> 20 2016 | Standar Kompetensi Lulusan Pendidikan Dasar dan Menengah | -

    > Peraturan Menteri Pendidikan dan Kebudayaan Republik Indonesia Nomor 62 Tahun 2014 tentang Kegiatan Ekstrakurikuler pada Pendidikan Dasar dan Menengah
    permen(dikbud) <Menteri Pendidikan dan Kebudayaan> 62 2014 | Kegiatan Ekstrakurikuler pada Pendidikan Dasar dan Menengah | -

    > Peraturan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi Nomor 30 Tahun 2021 tentang Pencegahan dan Penanganan Kekerasan Seksual (Berita Negara Republik Indonesia Tahun 2021 Nomor 1000)
    permen(dikbudristek) <Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi> 30 2021 | Pencegahan dan Penanganan Kekerasan Seksual | BN 2021/1000

    > Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor M.01.PR.07.03 Tahun 1985 tentang Organisasi dan Tata Kerja
    permen(kumham) <Menteri Hukum dan Hak Asasi Manusia> M.01.PR.07.03 1985 | Organisasi dan Tata Kerja | -

    > Permenkumham No 29 Tahun 2015
    permen(kumham) <Menteri Hukum dan Hak Asasi Manusia> 29 2015 | - | -

    > Peraturan Menteri Komunikasi dan Informatika Nomor 41/PER/MEN.KOMINFO/11/2007 tentang Panduan Umum Tata Kelola Teknologi Informasi dan Komunikasi Nasional
    permen(kominfo) <Menteri Komunikasi dan Informatika> 41/PER/MEN.KOMINFO/11/2007 2007 | Panduan Umum Tata Kelola Teknologi Informasi dan Komunikasi Nasional | -

    > Peraturan Menteri Pertanian Nomor 441/Kpts/Setjen/TAHUN 2016 tentang Tata Naskah
    permen(tan) <Menteri Pertanian> 441/Kpts/Setjen 2016 | Tata Naskah | -

    > Peraturan Menteri Lingkungan Hidup dan Kehutanan Nomor P.68/MENLHK/SETJEN/KUM.1/8/2016 tentang Baku Mutu Air Limbah Domestik
    permen(LHK) <Menteri Lingkungan Hidup dan Kehutanan> P.68/MENLHK/SETJEN/KUM.1/8/2016 2016 | Baku Mutu Air Limbah Domestik | -

    > Peraturan Menteri Kelautan dan Perikanan Nomor PER.05/MEN/2008 Tahun 2008
    permen(KP) <Menteri Kelautan dan Perikanan> PER.05/MEN/2008 2008 | - | -

    > Peraturan Menteri Koordinator Bidang Perekonomian Nomor 11 Tahun 2017
    permen(koekon) <Menteri Koordinator Bidang Perekonomian> 11 2017 | - | -

    > Peraturan Menteri Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional Nomor 16 Tahun 2020 tentang Organisasi dan Tata Kerja
    permen(ATR/BPN) <Menteri Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional> 16 2020 | Organisasi dan Tata Kerja | -

    > Peraturan Menteri Kebudayaan Nomor 2 Tahun 2025
    permen(kebudayaan) <Menteri Kebudayaan> 2 2025 | - | -

    > Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 14 Tahun 2014 tentang Pedoman Evaluasi Reformasi Birokrasi Instansi Pemerintah (Berita Negara Republik Indonesia Tahun 2014 Nomor 1168) dicabut dan diganti dengan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 26 Tahun 2020 (Berita Negara Republik Indonesia Tahun 2020 Nomor 442)
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 14 2014 | Pedoman Evaluasi Reformasi Birokrasi Instansi Pemerintah | BN 2014/1168
      diganti permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 26 2020 | - | BN 2020/442
    """#)
}
