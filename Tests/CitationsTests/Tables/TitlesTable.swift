// Titles that name other regulations or hold brackets, commas and joiners.

extension Case {
  static let titles = table(
    #"""
    > Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 52 Tahun 2014 tentang Pedoman Pembangunan Zona Integritas Menuju Wilayah Bebas dari Korupsi (WBK) dan Wilayah Birokrasi Bersih dan Melayani (WBBM) di Lingkungan Instansi Pemerintah (Berita Negara Republik Indonesia Tahun 2014 Nomor 1813)
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 52 2014 | Pedoman Pembangunan Zona Integritas Menuju Wilayah Bebas dari Korupsi (WBK) dan Wilayah Birokrasi Bersih dan Melayani (WBBM) di Lingkungan Instansi Pemerintah | BN 2014/1813

    > Peraturan Komisi Pemilihan Umum Nomor 3 Tahun 2022 tentang Tahapan dan Jadwal Penyelenggaraan Pemilihan Umum Tahun 2024;
    pkpu - 3 2022 | Tahapan dan Jadwal Penyelenggaraan Pemilihan Umum Tahun 2024 | -

    > Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Pencabutan Peraturan Pemerintah Nomor 53 Tahun 2010 dan Peraturan Pemerintah Nomor 46 Tahun 2011 (Lembaran Negara Republik Indonesia Tahun 2021 Nomor 202)
    pp - 94 2021 | Pencabutan Peraturan Pemerintah Nomor 53 Tahun 2010 dan Peraturan Pemerintah Nomor 46 Tahun 2011 | LN 2021/202

    > Peraturan Menteri Keuangan Nomor 5 Tahun 2020 tentang Pencabutan Peraturan Menteri Keuangan Nomor 11/PMK.05/2010 tentang Tata Cara A dan Peraturan Menteri Keuangan Nomor 12/PMK.05/2010 tentang Tata Cara B
    permen(keu) <Menteri Keuangan> 5 2020 | Pencabutan Peraturan Menteri Keuangan Nomor 11/PMK.05/2010 tentang Tata Cara A dan Peraturan Menteri Keuangan Nomor 12/PMK.05/2010 tentang Tata Cara B | -

    > Peraturan Komisi Pemilihan Umum Nomor 4 Tahun 2021 tentang Perubahan Ketiga atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota (Berita Negara Republik Indonesia Tahun 2021 Nomor 786)
    pkpu - 4 2021 | Perubahan Ketiga atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2021/786

    > Peraturan Menteri Dalam Negeri Nomor 54 Tahun 2010 tentang Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, Pengendalian, dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah
    permen(dagri) <Menteri Dalam Negeri> 54 2010 | Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, Pengendalian, dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah | -

    > Undang-Undang Nomor 5 Tahun 2002 tentang Pembentukan Kabupaten Katingan, Kabupaten Seruyan, Kabupaten Sukamara, Kabupaten Lamandau, Kabupaten Gunung Mas, Kabupaten Pulang Pisau, Kabupaten Murung Raya dan Kabupaten Barito Timur di Provinsi Kalimantan Tengah (Lembaran Negara Republik Indonesia Tahun 2002 Nomor 18, Tambahan Lembaran Negara Republik Indonesia Nomor 4180);
    uu - 5 2002 | Pembentukan Kabupaten Katingan, Kabupaten Seruyan, Kabupaten Sukamara, Kabupaten Lamandau, Kabupaten Gunung Mas, Kabupaten Pulang Pisau, Kabupaten Murung Raya dan Kabupaten Barito Timur di Provinsi Kalimantan Tengah | LN 2002/18, TLN -/4180

    > Peraturan Presiden Nomor 99 Tahun 2020 tentang Pengadaan Vaksin dan Pelaksanaan Vaksinasi Dalam Rangka Penanggulangan Pandemi Corona Virus Desease 2019 (Covid -19).
    perpres - 99 2020 | Pengadaan Vaksin dan Pelaksanaan Vaksinasi Dalam Rangka Penanggulangan Pandemi Corona Virus Desease 2019 (Covid -19) | -

    > Keputusan KPU Nomor 1393 Tahun 2023 tentang *Road Map* Reformasi Birokrasi <i>KPU</i> Tahun 2020- 2024;
    keputusan <KPU> 1393 2023 | Road Map Reformasi Birokrasi KPU Tahun 2020-2024 | -

    > Keputusan KPU Nomor 21 Tahun 2022 tentang Pedoman Teknis Tata Naskah Dinas, dan Peraturan lainnya yang terkait
    keputusan <KPU> 21 2022 | Pedoman Teknis Tata Naskah Dinas, dan Peraturan lainnya yang terkait | -

    > Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 53 2014 | Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah | -

    > Peraturan Pemerintah Nomor 58 Tahun 2010 tentang Perubahan atas Peraturan Pemerintah Nomor 27 Tahun 1983 tentang Pelaksanaan Kitab Undang-Undang Hukum Acara Pidana (Lembaran Negara Republik Indonesia Tahun 2010 Nomor 90, Tambahan Lembaran Negara Republik Indonesia Nomor 5145)
    pp - 58 2010 | Perubahan atas Peraturan Pemerintah Nomor 27 Tahun 1983 tentang Pelaksanaan Kitab Undang-Undang Hukum Acara Pidana | LN 2010/90, TLN -/5145

    > Peraturan Daerah Nomor 2 Tahun 2017 tentang Penyertaan Modal pada PT. Bank Sulselbar dan PDAM.
    perda - 2 2017 | Penyertaan Modal pada PT. Bank Sulselbar dan PDAM | -

    > Peraturan Presiden Nomor 87 Tahun 2014 tentang Peraturan Pelaksanaan Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-Undangan (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 199) sebagaimana telah diubah dengan Peraturan Presiden Nomor 76 Tahun 2021 tentang Perubahan atas Peraturan Presiden Nomor 87 Tahun 2014 tentang Peraturan Pelaksanaan Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-Undangan (Lembaran Negara Republik Indonesia Tahun 2021 Nomor 186)
    perpres - 87 2014 | Peraturan Pelaksanaan Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-Undangan | LN 2014/199
      diubah perpres - 76 2021 | Perubahan atas Peraturan Presiden Nomor 87 Tahun 2014 tentang Peraturan Pelaksanaan Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-Undangan | LN 2021/186

    > Undang-Undang Nomor 43 Tahun 1999 tentang Perubahan Undang-Undang Nomor 8 Tahun 1974 jo. tentang Pokok-Pokok Kepegawaian
    uu - 43 1999 | Perubahan Undang-Undang Nomor 8 Tahun 1974 jo. tentang Pokok-Pokok Kepegawaian | -

    > Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 3 Tahun 2023 tentang Perubahan atas Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 25 Tahun 2020 tentang “Road Map” Reformasi Birokrasi 2020–2024
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 3 2023 | Perubahan atas Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 25 Tahun 2020 tentang “Road Map” Reformasi Birokrasi 2020–2024 | -

    > Peraturan Menteri Dalam Nomor 16 Tahun 2009 Standar Kualifikasi Aparatur Pemadam Kebakaran
    permen(dalam) <Menteri Dalam> 16 2009 | Standar Kualifikasi Aparatur Pemadam Kebakaran | -
    ! rujukan.tanpa-tentang: Standar

    > Undang-Undang Nomor 30 Tahun 2002 : Komisi Pemberantasan Tindak Pidana Korupsi (LN 2002/137)
    uu - 30 2002 | Komisi Pemberantasan Tindak Pidana Korupsi | LN 2002/137
    ! rujukan.tanpa-tentang: Komisi

    > Surat Edaran Nomor 5 Tahun 2024 Hal : Pengisian LKE Zona Integritas, dan Penyampaian Data Dukung
    edaran - 5 2024 | Pengisian LKE Zona Integritas, dan Penyampaian Data Dukung | -

    > Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang tentang Tata Kerja
    pkpu - 8 2019 | Tata Kerja | -

    > Peraturan Menteri Kesehatan Nomor 24 Tahun 2022 tentang Rekam Medis pra- dan pascapelayanan
    permen(kes) <Menteri Kesehatan> 24 2022 | Rekam Medis pra- dan pascapelayanan | -
    """#)
}
