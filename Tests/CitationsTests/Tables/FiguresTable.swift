// The seventh harvest goes on: copies with figures for letters and letters for figures.

extension Case {
  static let figures = table(
    #"""
    > 3. Undang-undang 3. Undang-Undang Nomor 35 Tahun 2009 tentang Narkotika (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 143, ‘Tambahan Lembaran Negara Republik Indonesia Nomor 5062);
    uu - 35 2009 | Narkotika | LN 2009/143, TLN -/5062
    ! rujukan.teks-diabaikan: Undang-undang 3.

    > 4, Peraturan Presiden Republik Indonesia Nomor 23 Tahun 2010 tentang Badan Narkotika Nasional.
    perpres - 23 2010 | Badan Narkotika Nasional | -

    > Peraturan Menteri Agama REFUBLIK INDONESIA NOMOR 60 ‘TAHUN 2015 tentang Perubahan
    permen(ag) <Menteri Agama> 60 2015 | Perubahan | -
    ! rujukan.salah-eja: REFUBLIK

    > 2.\nPeraturan Pemerintah Nomor 25 Tahun 2011 tentang Pelaksanaan\nWajib\nLapor\nBagi\nPecandu\nNarkotika\n(Lembaran Negara Republik Indonesia Tahun 2011 Nomor 46, Tambahan Lembaran Negara Republik Indonesia Nomor 5211);
    pp - 25 2011 | Pelaksanaan Wajib Lapor Bagi Pecandu Narkotika | LN 2011/46, TLN -/5211

    > 1. Undang-undang Republik Indonesia Nomor20 Tahun 2003 Tentang Sistem Pendidikan Nasional (Lembar Negara Republik Indonesia Tahun 2003 Nomor 78, Tambahan Lembaran Negara Republik Indonesia Nomor 4301);
    uu - 20 2003 | Sistem Pendidikan Nasional | LN 2003/78, TLN -/4301

    > 3. Undang-Undang Nomor 35 Tahun 2009 tentang Narkotika (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 143, Tambahan Lembaran Negara Republik Indonesia Nomor 5062);\nwww.djpp.depkumham.go.id\n2012, No.1345\n2\n4.\nPeraturan Presiden Nomor 23 Tahun 2010 tentang Badan Narkotika Nasional;
    uu - 35 2009 | Narkotika | LN 2009/143, TLN -/5062
    perpres - 23 2010 | Badan Narkotika Nasional | -
    ! rujukan.teks-diabaikan: www.djpp.depkumham.go.id
    2012, No.1345
    2
    4.

    > Undang-Undang Nomor 1 Tahun 2O15 tentang Penetapan Peraturan Pemerintah\nPengganti Undang-Undang Nomor I Tahun 2014 tentang Pemilihan Gubernur,\nBupati, dan Walikota Menjadi Undang-Undang (Irmbaran Negara Republik Indonesia Tahun 2O15 Nomor 23, Tambahan Lembaran Negara Republik Indonesia Nomor 5656)
    uu - 1 2015 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor I Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi Undang-Undang | LN 2015/23, TLN -/5656
    ! rujukan.salah-eja: Irmbaran

    > Undang-Undang Nomor 32 Tahun 2OO4 tentang Pemerintahan Daerah (l,embaran Negara Republik Indonesia Tahun 2OO4 Nomor I25, Tambahan l,embaran Negara Republik Indonesia Nomor 44371 sebagaimana telah diubah dengan Undang-Undang Nomor 12 Tahun 2OO8;
    uu - 32 2004 | Pemerintahan Daerah | LN 2004/125, TLN -/4437
      diubah uu - 12 2008 | - | -
    ! rujukan.kurung-tak-ditutup: (
    ! rujukan.salah-eja: l,embaran
    ! rujukan.salah-eja: l,embaran

    > Peraturan Pemerintah Nomor 6O Tahun 2OO8 tentang Sistem Pengendalian Intern Pemerintah (Lembaran Negara Republik Indonesia Tahun 2O08 Nomor l27, Tambahan Lembaran Negara Republik Indonesia Nomor 489O);
    pp - 60 2008 | Sistem Pengendalian Intern Pemerintah | LN 2008/127, TLN -/4890

    > Peraturan Komisi Pemilihan Umum Nomor 12 Tahun 2023 tentang Perubahan Kelima atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019\n-4-\ntentang Tata Kerja Komisi Pemilihan Umum (Berita Negara Republik Indonesia Tahun 2023 Nomor 377);
    pkpu - 12 2023 | Perubahan Kelima atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum | BN 2023/377
    ! rujukan.teks-diabaikan: -4-

    > Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 112, Tambahan Lembaran Negara Republik Indonesia Nomor\n\nSALINAN\n\n5038);
    uu - 25 2009 | Pelayanan Publik | LN 2009/112, TLN -/5038

    > Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik (Lembaran Negara Republik Indonesia Tahun 2008\nHalaman 2 dari 8\nNomor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846);
    uu - 14 2008 | Keterbukaan Informasi Publik | LN 2008/61, TLN -/4846
    ! rujukan.teks-diabaikan: Halaman 2 dari 8

    > Peraturan Menteri Pendayagunaan Aparatur Negara dan\nReformasi Birokrasi Nomor 90 Tahun 2021 tentang\nPembangunan dan Evaluasi Zona Integritas Menuju Wilayah\nBebas Dari Korupsi dan Wilayah Birokrasi Bersih dan\nMelayani di Instansi Pemerintah (Berita Negara Rapublik\nIndonesia Tahun 2021 Nomor 1605};
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 90 2021 | Pembangunan dan Evaluasi Zona Integritas Menuju Wilayah Bebas Dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Instansi Pemerintah | BN 2021/1605
    ! rujukan.salah-eja: Rapublik

    > Keputusan Komisi Pemilihan Umum Kabupaten Gowa Nomor:03/HK.03.1-Kpt/7306/KPU-Kab/l/2021 tentang Maklumat Pelayanan;
    keputusan <Komisi Pemilihan Umum Kabupaten Gowa> 03/HK.03.1-Kpt/7306/KPU-Kab/I/2021 2021 | Maklumat Pelayanan | -

    > Undang-Undang No. 17 th 2003 tentang Keuangan Negara ( Lembaran Negara R.I. Tahun 2003 No. 47 , Tambahan Lembaran Negara R.I. No. 4286 ) ;
    uu - 17 2003 | Keuangan Negara | LN 2003/47, TLN -/4286

    > Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan Barang/Jasa Pemerintah (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 33) sebagaimana tetah diubah dengan Peraturan Presiden Nomor 12 Tahun 2021 tentang Perubahan Atas Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan Barang/Jasa Pemerintah (Lembaran Negara Republik Indonesia Tahun 2021 Nomor 63);
    perpres - 16 2018 | Pengadaan Barang/Jasa Pemerintah | LN 2018/33
      diubah perpres - 12 2021 | Perubahan Atas Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan Barang/Jasa Pemerintah | LN 2021/63
    ! rujukan.salah-eja: tetah

    > Undang-Undang Nomor 20 Tahun 2001 tentang Perubahan Atas Undang-Undang Nomor 31 Tahun 1999\ntentang Pemberantasan Tindak Pidana Korupsi (Lembaran Negara Republik Indonesia Tahun 2001 Nomor\n134,Tambahan LembaranNegara Republik IndonesiaNomor4150);
    uu - 20 2001 | Perubahan Atas Undang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi | LN 2001/134, TLN -/4150

    > Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 75, Tambahan Lembaran Negara Republik Indonesia Nomor 3851 ), sebagaimana\ntelah diubah dengan Undang-Undang Nomor 19 Tahun 2019 (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 197, Tambahan Lembaran Negara Republik Indonesia Nomor 6409);
    uu - 28 1999 | Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme | LN 1999/75, TLN -/3851
      diubah uu - 19 2019 | - | LN 2019/197, TLN -/6409

    > Peraturan Badan Kepegawaian Negara Nomor 6 Tahun 2022 tentang Peraturan Pelaksanaan Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil (Berita Negara Republik Indonesia\nTahun 2022 Nomor 161)\n5. Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2023 tentang Jabatan
    perlem <Badan Kepegawaian Negara> 6 2022 | Peraturan Pelaksanaan Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil | BN 2022/161
    pkpu - 21 2023 | Jabatan | -
    ! rujukan.teks-diabaikan: 5.

    > PERATURAN K0MISI PEMILIHAN UMUM N0MOR 8 TAHUN 2019 TENTANG TATA KERJA
    pkpu - 8 2019 | TATA KERJA | -
    ! rujukan.salah-eja: K0MISI
    ! rujukan.salah-eja: N0MOR

    > Un dang-Undang Nomor 30 Tahun 2002 ten tang Komisi Pemberantasan Tindak Pidana Korupsi (Lembaran Negara Republik Indonesia Tahun 2002 Nomor 137, Tam bahan Lembaran Negara Republik Indonesia Nomor 4250);
    uu - 30 2002 | Komisi Pemberantasan Tindak Pidana Korupsi | LN 2002/137, TLN -/4250
    ! rujukan.salah-eja: Un dang
    ! rujukan.salah-eja: ten tang
    ! rujukan.salah-eja: Tam bahan

    > Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil (Lembaran Negara Republik Indonesia Tahun 2021 Nomor 202, Tambahan Lembaran Negara Republik Indonesia Nomor 6718) ,\njdih.kpu.go.id\nsebagaimana
    pp - 94 2021 | Disiplin Pegawai Negeri Sipil | LN 2021/202, TLN -/6718
    ! rujukan.teks-diabaikan: jdih.kpu.go.id
    sebagaimana
    """#
  )
}
