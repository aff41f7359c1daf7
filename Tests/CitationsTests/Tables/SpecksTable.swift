// The seventh harvest goes on: copies with specks, lost spaces and what a page's end left.

extension Case {
  static let specks = table(
    #"""
    > 1. Undang-Undang Nomor\n\n12\n\nTahun\n\n1950\n\ntentang Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa Timur (Berita Negara Republik Indonesia Tahun\n\n1950\n\nNomor\n\n41)\n\nsebagaimana telah diubah dengan Undang-Undang Nomor 2 Tahun\n\n1965\n\ntentang Perubahan Batas Wilayah Kotapraja Surabaya dan Daerah Tingkat II Surabaya dengan Mengubah Undang-Undang Nomor\n\n12\n\n(2)\n\nTahun 1950 tentang Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa Timur (Lembaran Negara Republik Indonesia Tahun 1965 Nomor 19, Tambahan Lembaran Negara Republik Indonesia Nomor 2730);
    uu - 12 1950 | Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa Timur | BN 1950/41
      diubah uu - 2 1965 | Perubahan Batas Wilayah Kotapraja Surabaya dan Daerah Tingkat II Surabaya dengan Mengubah Undang-Undang Nomor 12 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa Timur | LN 1965/19, TLN -/2730
    ! rujukan.teks-diabaikan: (2)

    > Undang-Undang Nomor’ 14 Tahun 2008 tentang Keterbukaan Informasi Publik (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846);
    uu - 14 2008 | Keterbukaan Informasi Publik | LN 2008/61, TLN -/4846

    > Undang-Undang Nomor 14 Tahun 2008 _ tentang Keterbukaan Informasi Publik (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846);
    uu - 14 2008 | Keterbukaan Informasi Publik | LN 2008/61, TLN -/4846

    > . Undang-Undang Nomor 17 Tahun 2007 tentang Rencana Pembangunan Jangka Panjang Nasional Tahun 2005- 2025 (Lembaran Negara Republik Indonesia Tahun 2007 Nomor 33, Tambahan Lembaran Negara Republik Indonesia Nomor 4700);
    uu - 17 2007 | Rencana Pembangunan Jangka Panjang Nasional Tahun 2005-2025 | LN 2007/33, TLN -/4700

    > . Peraturan Presiden Nomor 83 Tahun 2015 tentang Kementerian Agama (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 168); Menetapkan KESATU KEDUA KETIGA -2- 7. Peraturan Menteri Agama Nomor 13 Tahun 2012 tentang Organisasi dan Tata Kerja Instansi Vertikal Kementerian Agama (Berita Negara Republik Indonesia Tahun 2012 Nomor 851);
    perpres - 83 2015 | Kementerian Agama | LN 2015/168
    permen(ag) <Menteri Agama> 13 2012 | Organisasi dan Tata Kerja Instansi Vertikal Kementerian Agama | BN 2012/851
    ! rujukan.teks-diabaikan: Menetapkan KESATU KEDUA KETIGA -2- 7.
    ! rujukan.teks-diabaikan: -2-

    > Undang-Undang Nomor 9 Tahun 1967 tentang Pembeotukan Provinsi Bengkulu (Lembaran Negara Tahun 1967 Nomor 19, Tambahan kmbaran Negara Nomor 2828);
    uu - 9 1967 | Pembeotukan Provinsi Bengkulu | LN 1967/19, TLN -/2828
    ! rujukan.salah-eja: kmbaran

    > Undang-Undang Nomor 17 Tahun 2OO3 tentang Keuangan Negara (kmbaran Negara Republik Indonesia Tahun 2OO3 Nomor 47, Tambahan Lembaran Negara Republik lndonesia Nomor 4286);
    uu - 17 2003 | Keuangan Negara | LN 2003/47, TLN -/4286
    ! rujukan.salah-eja: kmbaran
    ! rujukan.salah-eja: lndonesia

    > Undang-Undang Nomor I Tahun 2OO4 tentan€! Perbendaharaan Negara (Lembaran Negara Republik Indonesia Tahun 2OO4 Nomor 5, Tambahan Lembaran Negara Republik IDdonesia Nomor 4355);
    uu - 1 2004 | Perbendaharaan Negara | LN 2004/5, TLN -/4355
    ! rujukan.salah-eja: tentan
    ! rujukan.salah-eja: IDdonesia

    > Peraturan Komisi Pemilihan Umum Republik Indonesia Nomor 4 Tahun 2017 tentang Kampanye Pemilihan Gubernur clan Wakil Gubernur, Bupati clan Wakil Bupati, dan/atau Wali Kota clan Wakil Wali Kota;
    pkpu - 4 2017 | Kampanye Pemilihan Gubernur clan Wakil Gubernur, Bupati clan Wakil Bupati, dan/atau Wali Kota clan Wakil Wali Kota | -

    > 1. Undang-Undang Nomor 24 Tahun 1956 tentang Pembentukan Daerah Otonom Provinsi Aceh clan Perubahan Peraturan Pembentukan Provinsi Sumatera Utara (Lembaran Negara RI Tahun 1956 Nomor 64, Tambahan Lembaran Negara RI Nomor 1103);
    uu - 24 1956 | Pembentukan Daerah Otonom Provinsi Aceh clan Perubahan Peraturan Pembentukan Provinsi Sumatera Utara | LN 1956/64, TLN -/1103

    > 1.Undang-Undang Nomor 25 Tahun 2004 tentang SistemPerencanaan Pembangunan Nasional (Lembaran NegaraRepublik Indonesia Tahun 2004 Nomor 104, TambahanLembaran Negara Republik Indonesia Nomor 4421);
    uu - 25 2004 | SistemPerencanaan Pembangunan Nasional | LN 2004/104, TLN -/4421

    > 1.Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan(Lembaran Negara Republik Indonesia Tahun 2009 Nomor144, Tambahan Lembaran Negara Republik IndonesiaNomor 5063);
    uu - 36 2009 | Kesehatan | LN 2009/144, TLN -/5063

    > 3.Peraturan Pemerintah Nomor 18 Tahun 2016 tentangPerangkat Daerah (Lembaran Negara Republik IndonesiaTahun 2016 Nomor 114, Tambahan Lembaran NegaraRepublik Indonesia Nomor 5887);
    pp - 18 2016 | Perangkat Daerah | LN 2016/114, TLN -/5887

    > 2.Undang-Undang Nomor 23 Tahun 2014 tentangPemerintahan Daerah (Lembaran NegaraRepublik Indonesia Tahun 2014 Nomor 244, Tambahan LembaranNegara Republik Indonesia Nomor 5587) sebagaimanatelah diubah beberapa kali, terakhir dengan UndangUndang Nomor 9 Tahun 2015 tentang Perubahan Keduaatas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, Tambahan LembaranNegara Republik Indonesia Nomor 5679);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/244, TLN -/5587
      diubah* uu - 9 2015 | Perubahan Keduaatas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah | LN 2015/58, TLN -/5679

    > 4. Peraturan Menteri Kesehatan Nomor\n340/Menkes/Per/I/2010 tentang Klasifikasi Rumah\nSakit;\nwww.djpp.depkumham.go.id\n2012, No.413 2\n5. Peraturan Menteri Kesehatan Nomor\n1144/Menkes/Per/VIII/2010 tentang Organisasi dan\nTata Kerja Kementerian Kesehatan (Berita Negara\nRepublik Indonesia Tahun 2010 Nomor 585);
    permen(kes) <Menteri Kesehatan> 340/Menkes/Per/I/2010 2010 | Klasifikasi Rumah Sakit | -
    permen(kes) <Menteri Kesehatan> 1144/Menkes/Per/VIII/2010 2010 | Organisasi dan Tata Kerja Kementerian Kesehatan | BN 2010/585
    ! rujukan.teks-diabaikan: www.djpp.depkumham.go.id
    2012, No.413 2
    5.

    > 2. Undang-Undang Nomor 5 Tahun 2014 tentang\nAparatur Sipil Negara (Lembaran Negara Republik\n~2~\nIndonesia Tahun 2014 Nomor 6, Tambahan Lembaran\nNegara Republik Indonesia Nomor 5494);
    uu - 5 2014 | Aparatur Sipil Negara | LN 2014/6, TLN -/5494
    ! rujukan.teks-diabaikan: 2~

    > Keputusan Komisi Pemilihan Umum Nomor 12 Tahun 2017 tentang Petunjuk Teknis bagi Komisi Pemilihan Umum Provinsi/...\n2 - 2 - Provinsi/Komisi Independen Pemilihan Aceh;
    keputusan <Komisi Pemilihan Umum> 12 2017 | Petunjuk Teknis bagi Komisi Pemilihan Umum Provinsi/Komisi Independen Pemilihan Aceh | -
    ! rujukan.teks-diabaikan: Provinsi/...
    2 - 2 -

    > KEPUTUSAN KOMIS! PEMILIHAN UMUM REPUBLIK INDONESIA NOMOR: 1/Kpts/KPU/TAHUN 2017 TENTANG PETUNJUK TEKNIS PELAKSANAAN PROGRAM DAN KEGIATAN
    keputusan <KOMISI PEMILIHAN UMUM> 1/Kpts/KPU 2017 | PETUNJUK TEKNIS PELAKSANAAN PROGRAM DAN KEGIATAN | -

    > PERATURAN BADAN PENGAWAS PEMILIHAN UMUM REPUBLIK INDONESIA NOMOR ....6.... TAHUN 2014 TENTANG PEDOMAN PENGAWASAN PEMILIHAN UMUM ANGGOTA DEWAN PERWAKILAN RAKYAT TAHUN 2014 DI LUAR NEGERI
    perbawaslu - 6 2014 | PEDOMAN PENGAWASAN PEMILIHAN UMUM ANGGOTA DEWAN PERWAKILAN RAKYAT TAHUN 2014 DI LUAR NEGERI | -

    > PERATURAN BADAN PENGAWAS PEMILIHAN UMUM\nREPUBLIK INDONESIA\nNOMOR\n2…TAHUN 2014\nTENTANG\nPEDOMAN PENGAWASAN DANA KAMPANYE PESERTA PEMILIHAN UMUM
    perbawaslu - 2 2014 | PEDOMAN PENGAWASAN DANA KAMPANYE PESERTA PEMILIHAN UMUM | -

    > : 1. Undang-Undang\nNomor\n15\nTahun\n2011\ntentang\n2\n2.\n3.\n4.\n5.\nPenyelenggara Pemilihan Umum (Lembaran Negara\nRepublik Indonesia Tahun 2011 Nomor 101, Tambahan\nLembaran Negara Republik Indonesia Nomor 5246);
    uu - 15 2011 | Penyelenggara Pemilihan Umum | LN 2011/101, TLN -/5246
    ! rujukan.teks-diabaikan: 2
    2.
    3.
    4.
    5.

    > Peraturan Menteri Agama Republik Indonesia Nomor 60 ‘Tahun 2015 ‘Tentang Perubahan Atas Peraturan Menteri Agama Nomor 90 Tahun, 2013 Tentang Penyelenggaraan Pendidikan Madrasah
    permen(ag) <Menteri Agama> 60 2015 | Perubahan Atas Peraturan Menteri Agama Nomor 90 Tahun, 2013 Tentang Penyelenggaraan Pendidikan Madrasah | -

    > Undang-Undang Nomor 12 ‘Tahun 2011 tentang Pembentukan Peraturan Perundangan-Undangan (Lembaran Negara Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5234), sebagaimana telah diubah dengan Undang-Undang Nomor 15 Tahun 2019 tentang Perubahan Atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundangan-Undangan (Lembaran Negara Tahun 2019 Nomor 183, Tambahan Lembaran Negara Republik Indonesia Nomor 6398);
    uu - 12 2011 | Pembentukan Peraturan Perundangan-Undangan | LN 2011/82, TLN -/5234
      diubah uu - 15 2019 | Perubahan Atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundangan-Undangan | LN 2019/183, TLN -/6398

    > Keputusan Ketua Mahkamah Agung Nomor KMA/00l/SK/l99l tanggal 24 januari 1991
    keputusan <Ketua Mahkamah Agung> KMA/001/SK/1991 1991 | - | -

    > Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan\nUmum (Lembaran Negara Repub-\nlik Indonesia Tahun 2017 No-\nmor 182, Tambahan Lembaran Ne-\ngara Republik Indonesia Nomor 6109);
    uu - 7 2017 | Pemilihan Umum | LN 2017/182, TLN -/6109
    ! rujukan.salah-eja: Repub-
    lik
    ! rujukan.salah-eja: Ne-
    gara

    > Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 20l9 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota (Berita Negara Republik Indonesia Tahun 2019 Nomor 32O) sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 12 Tahun 2O23 (Berita Negara Republik Indonesia Tahun 2023 Nomor 377);
    pkpu - 8 2019 | Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2019/320
      diubah* pkpu - 12 2023 | - | BN 2023/377

    > Undang Undang No.7 tahun 2017 ttg Pemilihan Umum (Lembaran Negara RI Th 2017 No 182,TLN RI No 6109)
    uu - 7 2017 | Pemilihan Umum | LN 2017/182, TLN -/6109

    > Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244 Tambahan Lembaran Negara Republik Indonesia 5587);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/244, TLN -/5587

    > Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil {Lembaran Negara Republik Indonesia Tahun 2017 Nomor 63, Tambahan Lembaran Negara Republik Indonesia Nomor 6037} sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020 tentang Perubahan atas Peraturan Pemerintah Nomor 11 Tahun 2017 {Lembaran Negara Republik Indonesia Tahun 2020 Nomor 68, Tambahan Lembaran Negara Republik Indonesia Nomor 6477};
    pp - 11 2017 | Manajemen Pegawai Negeri Sipil | LN 2017/63, TLN -/6037
      diubah pp - 17 2020 | Perubahan atas Peraturan Pemerintah Nomor 11 Tahun 2017 | LN 2020/68, TLN -/6477

    > Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 292, Tambahan Lembaran Negara Republik Indonesia Nomor 560 1);
    uu - 30 2014 | Administrasi Pemerintahan | LN 2014/292, TLN -/5601
    ! rujukan.salah-eja: 560 1

    > Peraturan Presiden Nomor 81 Tahun 201O tentang Grand Design Reformasi Birokrasi 2010 - 2025;
    perpres - 81 2010 | Grand Design Reformasi Birokrasi 2010 - 2025 | -

    > PeraturanMenteri PendayagunaanAparatur Negara dan Reformasi Birokrasi Nomor 25Tahun 2020 tentangRoad Map Reformasi Birokrasi 2020-2024 (Berita Negara RepublikIndonesia Tahun 2020 Nomor 441);
    permen(PANRB) <Menteri PendayagunaanAparatur Negara dan Reformasi Birokrasi> 25 2020 | Road Map Reformasi Birokrasi 2020-2024 | BN 2020/441

    > Peraturan Menteri Dalam Neqeri Nomor 90 Tahun 2019 tentanq Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah (Berita Neqara Republik Indonesia Tahun 2019 Nomor 1447);
    permen(dagri) <Menteri Dalam Negeri> 90 2019 | Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah | BN 2019/1447
    ! rujukan.salah-eja: tentanq
    ! rujukan.salah-eja: Neqara

    > Undanq-Undanq Nomor 17 Tahun 2003 tentanq Keuanqan Neqara (Lembaran Neqara Republik Indonesia Tahun 2003 Nomor 47, Tambahan Lembaran Neqara Republik Indonesia Nomor 4286);
    uu - 17 2003 | Keuanqan Neqara | LN 2003/47, TLN -/4286
    ! rujukan.salah-eja: Undanq
    ! rujukan.salah-eja: Undanq
    ! rujukan.salah-eja: tentanq
    ! rujukan.salah-eja: Neqara
    ! rujukan.salah-eja: Neqara

    > 1. Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggara Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 75, Tambahan Lembaran\njdih.kpu.go.id\n- 3 -\nNegara Republik Indonesia Nomor 3851);
    uu - 28 1999 | Penyelenggara Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme | LN 1999/75, TLN -/3851
    ! rujukan.teks-diabaikan: jdih.kpu.go.id
    - 3 -

    > Undang- undang Nornor 14 Tahun 2008 tentang Keterbukaan lnformasi Publik (Lembaran Negara Republik lndonesia Tahun 2008 Nomor 61, Tarnbahan Lembaran Negara Republik lndonesia Nomor 4846);
    uu - 14 2008 | Keterbukaan lnformasi Publik | LN 2008/61, TLN -/4846
    ! rujukan.salah-eja: Nornor
    ! rujukan.salah-eja: lndonesia
    ! rujukan.salah-eja: Tarnbahan
    ! rujukan.salah-eja: lndonesia

    > Peraturan Kornisi Pernilihan Urnurn Nornor 14 Tahun 2020 tentang Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum (Berita Negara Republik Indonesia Tahun 2020 Nomor 1236);
    pkpu - 14 2020 | Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum | BN 2020/1236
    ! rujukan.salah-eja: Kornisi
    ! rujukan.salah-eja: Pernilihan
    ! rujukan.salah-eja: Urnurn
    ! rujukan.salah-eja: Nornor

    > 4. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi\nRepublik Indonesia Nomor 52 Tahun 2014 tentang Pedoman Pembangunan Zona\nIntegritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan\nMelayani di Lingkungan Instansi Pemerintah (Berita Negara Republik Indonesia\nTahun 2014 Nomor 1813) sebagaimana telah diubah dengan Peraturan Menteri\nPendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 10 Tahun 2019\n(Berita Negara Republik Indonesia Tahun 2019 Nomor 671);
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 52 2014 | Pedoman Pembangunan Zona Integritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Lingkungan Instansi Pemerintah | BN 2014/1813
      diubah permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 10 2019 | - | BN 2019/671

    > Keputusan Komisi Pemilihan Umum Nomor 443/Kpts/KPU/TAHUN 2014 tentang Pedoman Penyusunan Produk Hukum
    keputusan <Komisi Pemilihan Umum> 443/Kpts/KPU 2014 | Pedoman Penyusunan Produk Hukum | -

    > Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik Lembaran Negara Republik Indonesia Tahun 2009 Nomor 112, Tambahan Lembaran Negara Republik Indonesia Nomor 5038);
    uu - 25 2009 | Pelayanan Publik | LN 2009/112, TLN -/5038
    ! rujukan.kurung-tak-dibuka: )

    > Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik (Lembaran Negara Republik Indonesia Nomor 112 Tahun 2009, Tambahan Lembaran Negara Republik Indonesia Nomor 5038 Tahun 2009)
    uu - 25 2009 | Pelayanan Publik | LN 2009/112, TLN 2009/5038

    > Undang - Undang Nomor 30 Tahun 2002 tentang Komisi Pemberantasan Tindak Pidana Korupsi sebagai mana telah beberapa kali di ubah terakhir dengan Undang - Undang Nomor 19 Tahun 2019 tentang Perubahan Kedua Atas Undang - Undang Nomor 30 Tahun 2002;
    uu - 30 2002 | Komisi Pemberantasan Tindak Pidana Korupsi | -
      diubah* uu - 19 2019 | Perubahan Kedua Atas Undang - Undang Nomor 30 Tahun 2002 | -
    ! rujukan.salah-eja: sebagai mana

    > Peraturan Pemerintah Nomor 43 Tahun 2014 tentang Peraturan Pelaksanaan Undang-Undang Nomor 6 Tahun 2014 tentang Desa sebagaimana telah di ubah dengan Peraturan Pemerintah Nomor 47 Tahun 2015 dan Peraturan Menteri Dalam Negeri Nomor 44 Tahun 2016 tentang Kewenangan Desa
    pp - 43 2014 | Peraturan Pelaksanaan Undang-Undang Nomor 6 Tahun 2014 tentang Desa | -
      diubah pp - 47 2015 | - | -
    permen(dagri) <Menteri Dalam Negeri> 44 2016 | Kewenangan Desa | -

    > Undang-Undang Nomor 7Tahun2017tentang Pemilihan Umum(Lembaran Negara Republik Indonesia Tahun2017Nomor182,Tambahan Lembaran Negara Republik IndonesiaNomor6109);
    uu - 7 2017 | Pemilihan Umum | LN 2017/182, TLN -/6109

    > PERATURAN\nMENTERI   KEUANGAN\nNOMOR  190/PMK.05/2012\nTENTANG  TATA  CARA  PEMBAYARAN  DALAM  RANGKA  PELAKSANAAN  ANGGARAN
    permen(keu) <Menteri KEUANGAN> 190/PMK.05/2012 2012 | TATA CARA PEMBAYARAN DALAM RANGKA PELAKSANAAN ANGGARAN | -

    > P eraturan Pemerintah Nomor 60 Tahun 2008 tentang Sistem Pengendalian Intern Pemerintah (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 127, Tambahan Lembaran Negara Republik Indonesia Nomor 4890);
    pp - 60 2008 | Sistem Pengendalian Intern Pemerintah | LN 2008/127, TLN -/4890
    ! rujukan.salah-eja: P eraturan

    > 2. U ndang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik (Lembaran N egara Republik Indonesia Tahun 2008 N omor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846);
    uu - 14 2008 | Keterbukaan Informasi Publik | LN 2008/61, TLN -/4846
    ! rujukan.salah-eja: U ndang
    ! rujukan.salah-eja: N egara
    ! rujukan.salah-eja: N omor

    > Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 141. Tambahan Lembaran Negara Republik Indonesia Nomor 6897);
    uu - 20 2023 | Aparatur Sipil Negara | LN 2023/141, TLN -/6897

    > Undang-Undang Nomor 7 Tahun 20l7 tentang Pemilihan Umum (Lembaran Negara Republik lndonesia Tahun 20l7 Nomor l82, Tambahan Lembaran Negara Republik lndonesia Nomor 61O9);
    uu - 7 2017 | Pemilihan Umum | LN 2017/182, TLN -/6109
    ! rujukan.salah-eja: lndonesia
    ! rujukan.salah-eja: lndonesia
    """#
  )
}
