// A third harvest from public decrees, regulations and pages, collected after the reader was written.

extension Case {
  static let harvest = table(
    #"""
    > 1. Undang-Undang Nomor 4 Tahun 1990 tentang Serah\nSimpan Karya Cetak dan Karya Rekam (Lembaran Negara\nRepublik Indonesia Tahun 1990 Nomor 48, Tambahan\nLembaran Negara Republik Indonesia Nomor 3418);
    uu - 4 1990 | Serah Simpan Karya Cetak dan Karya Rekam | LN 1990/48, TLN -/3418

    > 2. Undang-Undang Nomor 41 Tahun 1999 tentang Kehutanan\n(Lembaran Negara Republik Indonesia Tahun 1999 Nomor\n167, Tambahan Lembaran Negara Republik Indonesia\nNomor 3888) sebagaimana telah diubah dengan Undang-\nUndang Nomor 19 Tahun 2004 (Lembaran Negara Republik\nIndonesia Tahun 2004 Nomor 86, Tambahan Lembaran\nNegara Republik Indonesia Nomor 4412);
    uu - 41 1999 | Kehutanan | LN 1999/167, TLN -/3888
      diubah uu - 19 2004 | - | LN 2004/86, TLN -/4412

    > Peraturan Pemerintah Nomor 70 Tahun 1991 tentang Pelaksanaan Undang-Undang Nomor 4 tahun 1990 tentang Serah Simpan Karya Cetak dan Karya Rekam (Lembaran Negara Republik Indonesia Tahun 1991 Nomor 91, Tambahan Lembaran Negara Republik Indonesia Nomor 3457);
    pp - 70 1991 | Pelaksanaan Undang-Undang Nomor 4 tahun 1990 tentang Serah Simpan Karya Cetak dan Karya Rekam | LN 1991/91, TLN -/3457

    > 2. Undang-undang Nomor 7 Tahun 1971 tentang Ketentuan-Ketentuan Pokok Kearsipan (Lembaran Negara Tahun 1971 Nomor 32, Tambahan Lembaran Negara Nomor 2964);
    uu - 7 1971 | Ketentuan-Ketentuan Pokok Kearsipan | LN 1971/32, TLN -/2964

    > Pasal 5 ayat (2) Undang-Undang Dasar 1945;
    uud - - 1945 | - | -

    > Peraturan Menteri Kehutanan Nomor P.49/Menhut-II/2013 tentang Pedoman Pengelolaan Karya Cetak dan Karya Rekam Lingkup Kementerian Kehutanan;
    permen(hut) <Menteri Kehutanan> P.49/Menhut-II/2013 2013 | Pedoman Pengelolaan Karya Cetak dan Karya Rekam Lingkup Kementerian Kehutanan | -

    > Peraturan Menteri Kehutanan Nomor P.16/Menhut-II/2005
    permen(hut) <Menteri Kehutanan> P.16/Menhut-II/2005 2005 | - | -

    > 3. Peraturan Presiden Nomor 10 Tahun 2010 tentang\nSusunan Organisasi Tentara Nasional Indonesia;
    perpres - 10 2010 | Susunan Organisasi Tentara Nasional Indonesia | -

    > 4. Peraturan Menteri Pertahanan Nomor 16 Tahun 2010\ntentang Organisasi dan Tata Kerja Kementerian\nPertahanan (Berita Negara Republik Indonesia Tahun\n2010 Nomor 469);
    permen(han) <Menteri Pertahanan> 16 2010 | Organisasi dan Tata Kerja Kementerian Pertahanan | BN 2010/469

    > Peraturan Menteri Agraria dan Tata Ruang/\nKepala Badan Pertanahan Nasional Nomor 21 Tahun 2016\ntentang Pembentukan dan Evaluasi Produk Hukum di\nLingkungan Kementerian Agraria dan Tata Ruang/Badan\nPertanahan Nasional;
    permen(ATR/BPN) <Menteri Agraria dan Tata Ruang/ Kepala Badan Pertanahan Nasional> 21 2016 | Pembentukan dan Evaluasi Produk Hukum di Lingkungan Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional | -

    > Peraturan Menteri Keuangan Nomor 255/PMK.05/2010 tentang Tata Cara Pengesahan Realisasi Pendapatan dan Belanja yang Bersumber dari Hibah Luar Negeri/Dalam Negeri yang Diterima Langsung oleh Kementerian Negara/Lembaga dalam Bentuk Uang
    permen(keu) <Menteri Keuangan> 255/PMK.05/2010 2010 | Tata Cara Pengesahan Realisasi Pendapatan dan Belanja yang Bersumber dari Hibah Luar Negeri/Dalam Negeri yang Diterima Langsung oleh Kementerian Negara/Lembaga dalam Bentuk Uang | -

    > Undang-Undang\nNomor\n15\nTahun\n2011\ntentang\nPenyelenggara Pemilihan Umum (Lembaran Negara\nRepublik Indonesia Tahun 2011 Nomor 101, Tambahan\nLembaran Negara Republik Indonesia Nomor 5246);
    uu - 15 2011 | Penyelenggara Pemilihan Umum | LN 2011/101, TLN -/5246

    > 2. Undang-undang Nomor 7 Drt Tahun 1956 tentang Pembentukan Daerah Otonom Kabupaten-kabupaten dalam Lingkungan Daerah Propinsi Sumatera Utara (Lembaran Negara Tahun 1956 Nomor 58);
    uu - 7 Drt 1956 | Pembentukan Daerah Otonom Kabupaten-kabupaten dalam Lingkungan Daerah Propinsi Sumatera Utara | LN 1956/58

    > Peraturan Pemerintah Nomor 10 Tahun 1986 Tanggal 6 Pebruari 1986
    pp - 10 1986 | - | -

    > 1. Undang-undang Nomor 14 Tahun 1950 tentang Pemerintahan Daerah Kabupaten Dalam Lingkungan Jawa Barat (Berita Negara Tahun 1950);
    uu - 14 1950 | Pemerintahan Daerah Kabupaten Dalam Lingkungan Jawa Barat | -
    ! rujukan.berita-tak-terbaca: Berita Negara Tahun 1950

    > Undang-undang Nomor 8 Tahun 1974 tentang Pokok-pokok Kepegawaian (Lembaran Negara Tahun 1974 Nomor 55, Tambahan Lembaran Negara Nomor 3041) sebagaimana telah diubah dengan Undang-undang Nomor 43 Tahun 1999 (Lembaran Negara Tahun 1999 Nomor 169, Tambahan Lembaran Negara Nomor 3890);
    uu - 8 1974 | Pokok-pokok Kepegawaian | LN 1974/55, TLN -/3041
      diubah uu - 43 1999 | - | LN 1999/169, TLN -/3890

    > Undang-Undang Nomor 13 Tahun 2008 tentang Penyelenggaraan Ibadah Haji (Lembaran Negara RI Tahun 2008 Nomor 60, Tambahan Lembaran Negara RI Nomor 4845) sebagaimana telah diubah dengan Undang-Undang Nomor 34 Tahun 2009 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2009 tentang Perubahan Atas Undang- Undang Nomor 13 Tahun 2008 tentang Penyelenggaraan Ibadah Haji Menjadi Undang-Undang (Lembaran Negara RI Tahun 2009 Nomor 142, Tambahan Lembaran Negara RI Nomor 5061);
    uu - 13 2008 | Penyelenggaraan Ibadah Haji | LN 2008/60, TLN -/4845
      diubah uu - 34 2009 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2009 tentang Perubahan Atas Undang-Undang Nomor 13 Tahun 2008 tentang Penyelenggaraan Ibadah Haji Menjadi Undang-Undang | LN 2009/142, TLN -/5061

    > Undang-Undang Nomor\n\n12\n\nTahun\n\n1950\n\ntentang Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa Timur (Berita Negara Republik Indonesia Tahun\n\n1950\n\nNomor\n\n41)\n\nsebagaimana telah diubah dengan Undang-Undang Nomor 2 Tahun\n\n1965\n\ntentang Perubahan Batas Wilayah Kotapraja Surabaya dan Daerah Tingkat II Surabaya dengan Mengubah Undang-Undang Nomor 12 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten dalam Linglrungan Propinsi Jawa Timur dan Undang-Undang Nomor 16 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten/Kota Besar dalam Linglrungan Propinsi Jawa Timur, Jawa Tengah, Jawa Barat dan Daerah Istimewa Jogyakarta (Lembaran Negara Republik Indonesia Tahun 1965 Nomor 19, Tambahan Lembaran Negara Republik Indonesia Nomor 2730);
    uu - 12 1950 | Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa Timur | BN 1950/41
      diubah uu - 2 1965 | Perubahan Batas Wilayah Kotapraja Surabaya dan Daerah Tingkat II Surabaya dengan Mengubah Undang-Undang Nomor 12 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten dalam Linglrungan Propinsi Jawa Timur dan Undang-Undang Nomor 16 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten/Kota Besar dalam Linglrungan Propinsi Jawa Timur, Jawa Tengah, Jawa Barat dan Daerah Istimewa Jogyakarta | LN 1965/19, TLN -/2730

    > Keputusan Presiden Nomor 103 Tahun 2001 tentang Kedudukan, Tugas, Fungsi, Kewenangan, Susunan Organsasi, dan Tata Kerja Lembaga Pemerintah Non Departemen sebagaimana telah beberapa kali di ubah terakhir dengan Peraturan Presiden Nomor 64 Tahun 2005;
    keppres - 103 2001 | Kedudukan, Tugas, Fungsi, Kewenangan, Susunan Organsasi, dan Tata Kerja Lembaga Pemerintah Non Departemen | -
      diubah* perpres - 64 2005 | - | -

    > 5. Keputusan Presiden No 80 Tahun 2003 Tentang Pedoman Pelaksanaan Pengadaan Barang/Jasa Pemerintah (Lembaran Negara Republik Indonesia Tahun 2003 Nomor 120, Tambahan Lembaran Negara Republik Indonesia Nomor 4330) sebagaimana telah beberapa kali di ubah terakhir dengan Peraturan Presiden Nomor 95 Tahun 2007;
    keppres - 80 2003 | Pedoman Pelaksanaan Pengadaan Barang/Jasa Pemerintah | LN 2003/120, TLN -/4330
      diubah* perpres - 95 2007 | - | -

    > 3. Peraturan Kepala Arsip Nasional Republik Indonesia Nomor 14 Tahun 2014 Tentang Organisasi Dan Tata Kerja Arsip Nasional Republik Indonesia (Berita Negara Republik Indonesia Tahun 2014 Nomor 1578);
    perlem <Kepala Arsip Nasional> 14 2014 | Organisasi Dan Tata Kerja Arsip Nasional Republik Indonesia | BN 2014/1578

    > Manajemen Pegawai Pemerintah dengan Perjanjian Kerja: Peraturan Pemerintah Nomor 49 Tahun 2018 tentang\nManajemen Pegawai Pemerintah dengan Perjanjian Kerja\n(Lembaran Negara Republik Indonesia Tahun 2018 Nomor\n224 Tambahan Lembaran Negara Republik Indonesia\nNomor 6264);
    pp - 49 2018 | Manajemen Pegawai Pemerintah dengan Perjanjian Kerja | LN 2018/224, TLN -/6264
    ! rujukan.teks-diabaikan: Manajemen Pegawai Pemerintah dengan Perjanjian Kerja:

    > PERKA BKN NOMOR 18 TAHUN 2011
    perlem <Kepala BKN> 18 2011 | - | -

    > PP No. 15 Tahun 2023 tentang Pemberian Tunjangan Hari Raya dan Gaji Ketiga Belas kepada Aparatur Negara, Pensiunan, Penerima Pensiun, dan Penerima Tunjangan Tahun 2023
    pp - 15 2023 | Pemberian Tunjangan Hari Raya dan Gaji Ketiga Belas kepada Aparatur Negara, Pensiunan, Penerima Pensiun, dan Penerima Tunjangan Tahun 2023 | -

    > Pasal 5 ayat (2) Undang-Undang Dasar Negara Republik Indonesia; UU Nomor 17 Tahun 2003; UU Nomor 1 Tahun 2004; dan UU Nomor 6 Tahun 2021.
    uud - - 1945 | - | -
    uu - 17 2003 | - | -
    uu - 1 2004 | - | -
    uu - 6 2021 | - | -

    > Keputusan Kepala Badan Kepegawaian Negara Nomor 13 Tahun 2003 tentang Petunjuk Teknis Pelaksanaan Peraturan Pemerintah Nomor 9 Tahun 2003 tentang Wewenang Pengangkatan, Pemindahan, dan Pemberhentian Pegawai Negeri Sipil
    keputusan <Kepala Badan Kepegawaian Negara> 13 2003 | Petunjuk Teknis Pelaksanaan Peraturan Pemerintah Nomor 9 Tahun 2003 tentang Wewenang Pengangkatan, Pemindahan, dan Pemberhentian Pegawai Negeri Sipil | -

    > Ketetapan Majelis Permusyawaratan Rakyat Republik Indonesia Nomor IX/MPR/2001 Tahun 2001 tentang Pembaruan Agraria dan Pengelolaan Sumber Daya Alam
    tap - IX/MPR/2001 2001 | Pembaruan Agraria dan Pengelolaan Sumber Daya Alam | -

    > Ketetapan Majelis Permusyawaratan Rakyat Republik Indonesia Nomor II/MPR/2003 tentang Perubahan Kelima atas Ketetapan Majelis Permusyawaratan Rakyat Republik Indonesia Nomor II/MPR/1999
    tap - II/MPR/2003 2003 | Perubahan Kelima atas Ketetapan Majelis Permusyawaratan Rakyat Republik Indonesia Nomor II/MPR/1999 | -

    > Ketetapan MPRS No. XX/MPRS/1966
    tap - XX/MPRS/1966 1966 | - | -

    > Pasal 18 ayat (6) uud 1945; UU No. 51 Tahun 2008; UU No. 23 Tahun 2014; UU No. 8 Tahun 2016; PP No. 52 Tahun 2019; PP No. 70 Tahun 2019; PP No. 60 Tahun 2020; Perda No. 18 Tahun 2019
    uud - - 1945 | - | -
    uu - 51 2008 | - | -
    uu - 23 2014 | - | -
    uu - 8 2016 | - | -
    pp - 52 2019 | - | -
    pp - 70 2019 | - | -
    pp - 60 2020 | - | -
    perda - 18 2019 | - | -

    > 1. Undang-Undang Nomor 4 Tahun 1984 tentang Wabah Penyakit Menular (Lembaran Negara Republik Indonesia Tahun 1984 Nomor 20, Tambahan Lembaran Negara Republik Indonesia Tahun 1984 Nomor 3723);
    uu - 4 1984 | Wabah Penyakit Menular | LN 1984/20, TLN 1984/3723

    > Peraturan Wali Kota Nomor 37 Tahun 2020 tentang Pedoman Pembatasan Sosial Berskala Besar Secara Proporsional Sesuai Level Kewaspadaan Sebagai Persiapan Pelaksanaan Adaptasi Kebiasaan Baru Untuk Pencegahan dan Pengendalian Corona Virus Disease 2019 di Kota Depok
    perkada <Wali Kota> 37 2020 | Pedoman Pembatasan Sosial Berskala Besar Secara Proporsional Sesuai Level Kewaspadaan Sebagai Persiapan Pelaksanaan Adaptasi Kebiasaan Baru Untuk Pencegahan dan Pengendalian Corona Virus Disease 2019 di Kota Depok | -

    > 2. Undang-Undang Nomor 39 Tahun 2008 tentang Kementerian Negara (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 166, Tambahan Lembaran Negara Republik Indonesia Nomor 4916)Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5234) sebagaimana telah diubah dengan Undang-Undang Nomor 15 Tahun 2019 tentang Perubahan atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 183, Tambahan Lembaran Negara Republik Indonesia Nomor 6398);
    uu - 39 2008 | Kementerian Negara | LN 2008/166, TLN -/4916
    uu - 12 2011 | Pembentukan Peraturan Perundang-undangan | LN 2011/82, TLN -/5234
      diubah uu - 15 2019 | Perubahan atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan | LN 2019/183, TLN -/6398

    > 4. Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor 16 Tahun 2015 tentang Tata Cara Pengundangan Peraturan Perundang-undangan dalam Lembaran Negara Republik Indonesia, Tambahan Lembaran Negara Republik Indonesia, Berita Negara Republik Indonesia, dan Tambahan Berita Negara Republik Indonesia (Berita Negara Republik Indonesia Tahun 2015 Nomor 807)
    permen(kumham) <Menteri Hukum dan Hak Asasi Manusia> 16 2015 | Tata Cara Pengundangan Peraturan Perundang-undangan dalam Lembaran Negara Republik Indonesia, Tambahan Lembaran Negara Republik Indonesia, Berita Negara Republik Indonesia, dan Tambahan Berita Negara Republik Indonesia | BN 2015/807

    > Peraturan Menteri Sekretaris Negara Republik Indonesia Nomor 4 Tahun 2021 tentang Tata Cara Pembentukan Peraturan Menteri di Lingkungan Kementerian Sekretariat Negara (Berita Negara Republik Indonesia Tahun 2021 Nomor 1033)
    permen(sesneg) <Menteri Sekretaris Negara> 4 2021 | Tata Cara Pembentukan Peraturan Menteri di Lingkungan Kementerian Sekretariat Negara | BN 2021/1033

    > Kepmenpan Rb No 321 Tahun 2024
    keputusan <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 321 2024 | - | -

    > 2. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah (Lembaran Negara Republik Indonesia 2014 Nomor 80);
    perpres - 29 2014 | Sistem Akuntabilitas Kinerja Instansi Pemerintah | LN 2014/80

    > 6.Peraturan Menteri Koordinator Bidang Perekonomian Nomor 9 Tahun 2015 tentang Perjanjian Kinerja dan Indikator Kinerja Utama di Lingkungan Kementerian Koordinator Bidang Perekonomian (Berita Negara Republik Indonesia Tahun 2015 Nomor 1885);
    permen(koekon) <Menteri Koordinator Bidang Perekonomian> 9 2015 | Perjanjian Kinerja dan Indikator Kinerja Utama di Lingkungan Kementerian Koordinator Bidang Perekonomian | BN 2015/1885

    > 1. Undang-undang Republik Indonesia Nomor20 Tahun 2003 Tentang Sistem Pendidikan Nasional (Lembar Negara Republik Indonesia Tahun 2003 Nomor 78, Tambahan Lembaran Negara Republik Indonesia Nomor 4301);
    uu - 20 2003 | Sistem Pendidikan Nasional | LN 2003/78, TLN -/4301

    > Keputusan Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Serang Nomor : 420/828 - Disdikbud tentang Petunjuk Teknis Penerimaan Peserta Didik Baru
    keputusan <Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Serang> 420/828-Disdikbud - | Petunjuk Teknis Penerimaan Peserta Didik Baru | -
    ! rujukan.tanpa-tahun: Keputusan Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Serang Nomor : 420/828 - Disdikbud

    > Undang-undang nomor 11 Tahun 2006 tentang Pemerintahan Aceh (Lembaran Negara Republik Indonesia Tahun 2006 Nomor 62, Tambahan Lembaran Negara Republik Indonesia Nomor 4633)
    uu - 11 2006 | Pemerintahan Aceh | LN 2006/62, TLN -/4633

    > 1. Undang-Undang Nomor 29 Tahun 2003 tentang Pembentukan Kabupaten Bombana, Kabupaten Wakatobi dan Kabupaten Kolaka Utara di Sulawesi Tenggara (Lembaran Negara Republik Indonesia Tahun 2003 Nomor 144, Tambahan Lembaran Negara Republik Indonesia Tahun 2003 Nomor 4339);
    uu - 29 2003 | Pembentukan Kabupaten Bombana, Kabupaten Wakatobi dan Kabupaten Kolaka Utara di Sulawesi Tenggara | LN 2003/144, TLN 2003/4339

    > 4. Undang-Undang Nomor 21 Tahun 2001 tentang Otonomi Khusus Bagi Provinsi Papua (Lembaran Negara Republik Indonesia Tahun 2001 Nomor 135, Tambahan Lembaran Negara Republik Indonesia Nomor 4151), sebagaimana telah diubah dengan Undang-Undang Nomor 35 Tahun 2008 (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 112, Tambahan Lembaran Negara Republik Indonesia Nomor 4884);
    uu - 21 2001 | Otonomi Khusus Bagi Provinsi Papua | LN 2001/135, TLN -/4151
      diubah uu - 35 2008 | - | LN 2008/112, TLN -/4884

    > Peraturan Komisi Pemilihan Umum Nomor 07 Tahun 2012 tentang Tahapan, Program, dan Jadual Penyelenggaraan Pemilihan Umum Anggota Dewan Perwakilan Rakyat, Dewan Perwakilan Daerah, dan Dewan Perwakilan Rakyat Daerah Tahun 2014 sebagaimana telah diubah terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 06 Tahun 2013.
    pkpu - 07 2012 | Tahapan, Program, dan Jadual Penyelenggaraan Pemilihan Umum Anggota Dewan Perwakilan Rakyat, Dewan Perwakilan Daerah, dan Dewan Perwakilan Rakyat Daerah Tahun 2014 | -
      diubah* pkpu - 06 2013 | - | -

    > Peraturan Komisi Pemilihan Umum Nomor 01 Tahun 2013 tentang Pedoman Pelaksanaan Kampanye Pemilihan Umum Anggota DPR, DPD dan DPRD Tahun 2014 sebagaimana telah diubah dengan Pertauran Komisi Pemilihan Umum Nomor 15 Tahun 2013
    pkpu - 01 2013 | Pedoman Pelaksanaan Kampanye Pemilihan Umum Anggota DPR, DPD dan DPRD Tahun 2014 | -
      diubah pkpu - 15 2013 | - | -
    ! rujukan.salah-eja: Pertauran

    > Undang-Undang Nomor 34 Tahun 2003 tentang Pembentukan Kabupaten Melawi dan Kabupaten Sekadau di Provinsi Kalimantan Barat (Lembaran Negara Republik Indonesia Tahun 2003 Nomor 149' Tambahan Lembaran Negara Republik Indonesia Nomor 4344);
    uu - 34 2003 | Pembentukan Kabupaten Melawi dan Kabupaten Sekadau di Provinsi Kalimantan Barat | LN 2003/149, TLN -/4344

    > Undang-undang Nomor 8 f ahun 2012 tentang Pemilihan Umum Anggota Dewan Perwakilan Rakyat, Dewan Perwakilan Daerah, dan Dewan Penvakilan Rakyat Daerah (Lembaran Negara Republik Indonesia Tahun 2012 Nomor 1 17, Tambahan Lembaran Negara Republik Indonesia Nomor 5316);
    uu - 8 2012 | Pemilihan Umum Anggota Dewan Perwakilan Rakyat, Dewan Perwakilan Daerah, dan Dewan Penvakilan Rakyat Daerah | LN 2012/117, TLN -/5316
    ! rujukan.salah-eja: f ahun
    ! rujukan.salah-eja: 1 17

    > Undang-Undang Nomor 2 Tahun 2008 tentang Partai Politik (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 2, Tambahan Lembaran Negara Republik Indonesia Nomor 4801) sebagaimana diubah dengan Undang- Undan,. Undang Nomor 2 Tahun 2011 tentang Perubahan atas Undang-Undang Nomor 2 Tahun 2008 tentang Partai Politik (Lembaran Negara RI Tahun 2011 Nomor 8, Tambahan Lembaran Negara RI Nomor 5189);
    uu - 2 2008 | Partai Politik | LN 2008/2, TLN -/4801
      diubah uu - 2 2011 | Perubahan atas Undang-Undang Nomor 2 Tahun 2008 tentang Partai Politik | LN 2011/8, TLN -/5189
    ! rujukan.teks-diabaikan: Undang- Undan,.

    > Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti UndangUndang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati dan Walikota menjadi UndangUndang (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 23, Tambahan Lembaran Negara Republik Indonesia Nomor 5656) sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 10 Tahun 2016 (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 130, Tambahan Lembaran Negara Republik Indonesia Nomor 5898)
    uu - 1 2015 | Penetapan Peraturan Pemerintah Pengganti UndangUndang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati dan Walikota menjadi UndangUndang | LN 2015/23, TLN -/5656
      diubah* uu - 10 2016 | - | LN 2016/130, TLN -/5898

    > 1. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah sebagaimana telah diubah terakhir dengan Undang-Undang Nomor 12 Tahun 2008 (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 59, Tambahan Lembaran Negara Republik Indonesia Nomor 4844);
    uu - 32 2004 | Pemerintahan Daerah | -
      diubah* uu - 12 2008 | - | LN 2008/59, TLN -/4844

    > Peraturan Pemerintah No.4/1998 tentang Penydenggaraan Rumah Susuq
    pp - 4 1998 | Penydenggaraan Rumah Susuq | -

    > Peratural Presiden Nomor 2 Tahun 2015 tentang RPJMN 2015-2019;
    perpres - 2 2015 | RPJMN 2015-2019 | -
    ! rujukan.salah-eja: Peratural

    > Undang-Undang Nomor 02 Tahun 2017 tentang Jasa Konstruksi;
    uu - 02 2017 | Jasa Konstruksi | -

    > Keputusan Panglima TNI Nomor Kep/4/VIII/2004 tanggal 9 Agustus 2004 tentang Pokok-Pokok Organisasi dan Prosedur Inspektorat Jenderal dan Perbendaharaan TNI
    keputusan <Panglima TNI> Kep/4/VIII/2004 2004 | Pokok-Pokok Organisasi dan Prosedur Inspektorat Jenderal dan Perbendaharaan TNI | -

    > b. DIPA Nomor SP DIPA-089.01.2.450598/2016 tanggal 7 Desember 2014
    dokumen(Daftar Isian Pelaksanaan Anggaran) - SP DIPA-089.01.2.450598/2016 2016 | - | -

    > Keputusan Presiden Nomor 42/M Tahun 2015 tentang Pemberhentian dan Pengangkatan Dari dan Dalam Jabatan Pimpinan Tinggi Madya di Lingkungan Kementerian Pekerjaan Umum dan Perumahan Rakyat;
    keppres - 42/M 2015 | Pemberhentian dan Pengangkatan Dari dan Dalam Jabatan Pimpinan Tinggi Madya di Lingkungan Kementerian Pekerjaan Umum dan Perumahan Rakyat | -

    > Surat Keputusan Inspektur Jenderal Nomor SK.08/HK.206/ITJEN-2014 Tanggal 15 Desember 2014 tentang Kebijakan Pengawasan (Jakwas) Inspektorat Jenderal
    keputusan <Inspektur Jenderal> SK.08/HK.206/ITJEN-2014 2014 | Kebijakan Pengawasan (Jakwas) Inspektorat Jenderal | -

    > Surat Edaran Nomor: 0 5 / SE/IJ/2017 tentang Pedoman Pelaksanaan Audit di Lingkungan Inspektorat Jenderal Kementerian Pekerjaan Umum dan Perumahan Rakyat
    edaran - 05/SE/IJ/2017 2017 | Pedoman Pelaksanaan Audit di Lingkungan Inspektorat Jenderal Kementerian Pekerjaan Umum dan Perumahan Rakyat | -
    ! rujukan.salah-eja: 0 5

    > Undang-Undang Nomor 29 Tahun 2014 tentang Pencarian dan Pertolongan (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 267, Tambahan Lembaran Negara Republik Indonesia 5600);
    uu - 29 2014 | Pencarian dan Pertolongan | LN 2014/267, TLN -/5600

    > Peraturan Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi Republik Indonesia Nomor 19 Tahun 2016 tentang Pedoman Evaluasi atas Implementasi Sistem Akuntabilitas Kinerja Instansi Pemerintah
    permen(desPDTT) <Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi> 19 2016 | Pedoman Evaluasi atas Implementasi Sistem Akuntabilitas Kinerja Instansi Pemerintah | -

    > Peraturan Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi Nomor 11 Tahun 2019, tentang Prioritas Penggunaan Dana Desa Tahun 2020.
    permen(desPDTT) <Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi> 11 2019 | Prioritas Penggunaan Dana Desa Tahun 2020 | -

    > Permendes Nomor 13 tahun 2020
    permen(des) <Menteri Desa> 13 2020 | - | -

    > Keputusan Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi (Kepmendesa PDTT) Nomor 136 Tahun 2022 tentang Pedoman Pengelolaan Keuangan dan Kekayaan Badan Usaha Milik Desa.
    keputusan <Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi> 136 2022 | Pedoman Pengelolaan Keuangan dan Kekayaan Badan Usaha Milik Desa | -

    > 7. Peraturan Daerah Kabupaten Karanganyar Nomor 11 Tahun 2022 Tentang Pengelolaan Keuangan Daerah (Lembaran Daerah Kabupaten Karanganyar Tahun 2022 Nomor 11, Tambahan Lembaran Daerah Kabupaten Karanganyar Nomor 139).
    perda <Kabupaten Karanganyar> 11 2022 | Pengelolaan Keuangan Daerah | LD <Kabupaten Karanganyar> 2022/11, TLD <Kabupaten Karanganyar> -/139

    > Peraturan Menteri Pekerjaan Umum Dan Perumahan Rakyat Republik Indonesia Nomor 1 Tahun 2022 tentang Pedoman Penyusunan Perkiraan Biaya Pekerjaan Konstruksi Bidang Pekerjaan Umum dan Perumahan Rakyat;
    permen(PUPR) <Menteri Pekerjaan Umum Dan Perumahan Rakyat> 1 2022 | Pedoman Penyusunan Perkiraan Biaya Pekerjaan Konstruksi Bidang Pekerjaan Umum dan Perumahan Rakyat | -

    > Peraturan Daerah Provinsi Jawa Timur Nomor 11 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah (Lembaran Daerah Provinsi Jawa Timur Tahun 2016 Nomor 1 Seri C, Tambahan Lembaran Daerah Provinsi Jawa Timur Nomor 63), sebagaimana telah diubah dengan Peraturan Daerah Provinsi Jawa Timur Nomor 3 Tahun 2018 tentang Perubahan Peraturan Daerah Provinsi Jawa Timur Nomor 11Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah (Lembaran Daerah Provinsi Jawa Timur Tahun 2018 Nomor 1 Seri C, Tambahan Lembaran Daerah Provinsi Jawa Timur Nomor 81);
    perda <Provinsi Jawa Timur> 11 2016 | Pembentukan dan Susunan Perangkat Daerah | LD <Provinsi Jawa Timur> 2016/1 Seri C, TLD <Provinsi Jawa Timur> -/63
      diubah perda <Provinsi Jawa Timur> 3 2018 | Perubahan Peraturan Daerah Provinsi Jawa Timur Nomor 11Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah | LD <Provinsi Jawa Timur> 2018/1 Seri C, TLD <Provinsi Jawa Timur> -/81

    > Peraturan Gubernur Jawa Timur Nomor 61 Tahun 2016 Tentang Kedudukan, Susunan Organisasi, Uraian Tugas Dan Fungsi Serta Tata Kerja Dinas Pekerjaan Umum Sumber Daya Air Provinsi Jawa Timur (Berita Daerah Provinsi Jawa Timur Tahun 2016 Nomor 61, Seri E);
    perkada <Gubernur Jawa Timur> 61 2016 | Kedudukan, Susunan Organisasi, Uraian Tugas Dan Fungsi Serta Tata Kerja Dinas Pekerjaan Umum Sumber Daya Air Provinsi Jawa Timur | BD <Provinsi Jawa Timur> 2016/61 Seri E

    > Peraturan Menteri Agraria dan Tata Ruang/ Kepala Badan Pertanahan Nasional Nomor 2 Tahun 2022 tentang Pendaftaran Tanah Kasultanan dan Tanah Kadipaten di Daerah Istimewa Yogyakarta (Berita Negara Republik Indonesia Tahun 2022 Nomor 246);
    permen(ATR/BPN) <Menteri Agraria dan Tata Ruang/ Kepala Badan Pertanahan Nasional> 2 2022 | Pendaftaran Tanah Kasultanan dan Tanah Kadipaten di Daerah Istimewa Yogyakarta | BN 2022/246

    > Peraturan Daerah Istimewa Daerah Istimewa Yogyakarta Nomor 1 Tahun 2017 tentang Pengelolaan dan Pemanfaatan Tanah Kasultanan dan Tanah Kadipaten (Lembaran Daerah Daerah Istimewa Yogyakarta Tahun 2017 Nomor 1, Tambahan Lembaran Daerah Daerah Istimewa Yogyakarta Nomor 1);
    perda <Istimewa Daerah Istimewa Yogyakarta> 1 2017 | Pengelolaan dan Pemanfaatan Tanah Kasultanan dan Tanah Kadipaten | LD <Daerah Istimewa Yogyakarta> 2017/1, TLD <Daerah Istimewa Yogyakarta> -/1

    > Peraturan Gubernur Daerah Istimewa Yogyakarta Nomor 33 Tahun 2017 tentang Tata Cara Pengelolaan dan Pemanfaatan Tanah Kasultanan dan Tanah Kadipaten (Berita Daerah Daerah Istimewa Yogyakarta Tahun 2017 Nomor 34);
    perkada <Gubernur Daerah Istimewa Yogyakarta> 33 2017 | Tata Cara Pengelolaan dan Pemanfaatan Tanah Kasultanan dan Tanah Kadipaten | BD <Daerah Istimewa Yogyakarta> 2017/34

    > Peraturan Daerah Kabupaten Bantul Nomor 19 Tahun 2015 Tentang Jaringan Lalu Lintas dan Angkutan Jalan (Lembaran Daerah Kabupaten Bantul Tahun 2015 Nomor 19) sebagaimana telah diubah dengan Peraturan Daerah Kabupaten Bantul Nomor 7 Tahun 2022 tentang Perubahan atas Peraturan Daerah Kabupaten Bantul Nomor 19 Tahun 2015 Tentang Jaringan Lalu Lintas dan Angkutan Jalan (Lembaran Daerah Kabupaten Bantul Tahun 2016 Nomor 7);
    perda <Kabupaten Bantul> 19 2015 | Jaringan Lalu Lintas dan Angkutan Jalan | LD <Kabupaten Bantul> 2015/19
      diubah perda <Kabupaten Bantul> 7 2022 | Perubahan atas Peraturan Daerah Kabupaten Bantul Nomor 19 Tahun 2015 Tentang Jaringan Lalu Lintas dan Angkutan Jalan | LD <Kabupaten Bantul> 2016/7

    > Peraturan Daerah Kabupaten Bantul Nomor 12 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah Kabupaten Bantul (Lembaran Daerah Kabupaten Bantul Tahun 2016 Nomor 12, Tambahan Lembaran Daerah Kabupaten Bantul Nomor 73) Sebagaimana telah diubah beberapa kali dengan Peraturan Daerah Kabupaten Bantul Nomor 5 Tahun 2021 Tentang Pembentukan Susunan dan Perangkat Daerah Kabupaten Bantul ( Lembaran Daerah Kabupaten Bantul Tahun 2021 Nomor 9 , Tambahan Lembaran Daerah Kabupaten Bantul Nomor 139)
    perda <Kabupaten Bantul> 12 2016 | Pembentukan dan Susunan Perangkat Daerah Kabupaten Bantul | LD <Kabupaten Bantul> 2016/12, TLD <Kabupaten Bantul> -/73
      diubah perda <Kabupaten Bantul> 5 2021 | Pembentukan Susunan dan Perangkat Daerah Kabupaten Bantul | LD <Kabupaten Bantul> 2021/9, TLD <Kabupaten Bantul> -/139

    > Peraturan Daerah Kabupaten  Kubu Raya Nomor 6 Tahun 2016 tentang Pembentukan dan susunan Perangkat Daerah (Lembaran Daerah Kabupaten Kubu Raya Nomor 42)sebagaimana telah diubah dengan peraturan daerah Kabupaten Kubu Raya Nomor 15 Tahun 2019 Nomor 15 Tahun 2019 tentang perubahan atas Peraturan Daerah kabupaten Kubu Raya Nomor 6 tahun 2016 tentang pembentukan dan susunan Perangkat Daerah (Lembaran Daerah Kabupaten Kubu Raya Tahun 2019 Nomor 15, Tambahan Lembaran Daerah Kabupaten Kubu Raya Nomor 75).
    perda <Kabupaten Kubu Raya> 6 2016 | Pembentukan dan susunan Perangkat Daerah | LD <Kabupaten Kubu Raya> -/42
      diubah perda <Kabupaten Kubu Raya> 15 2019 | perubahan atas Peraturan Daerah kabupaten Kubu Raya Nomor 6 tahun 2016 tentang pembentukan dan susunan Perangkat Daerah | LD <Kabupaten Kubu Raya> 2019/15, TLD <Kabupaten Kubu Raya> -/75

    > Peraturan Daerah Provinsi Kepulauan Riau Nomor 7 Tahun 2016 Tentang Pembentukan dan Susunan Perangkat Daerah Provinsi kepulauan Riau (Lembaran Daerah Provinsi Kepulaun Riau Tahun 2016 Nomor 7, Tambahan Lembaran Daerah Provinsi kepulauan Riau Nomor 41).
    perda <Provinsi Kepulauan Riau> 7 2016 | Pembentukan dan Susunan Perangkat Daerah Provinsi kepulauan Riau | LD <Provinsi Kepulaun Riau> 2016/7, TLD <Provinsi kepulauan Riau> -/41

    > Peraturan Menteri Ketenagakerjaan Republik Indonesia Nomor 28 Tahun 2014 tentang Tata Cara Pembuatan dan Pengesahan Peraturan Perusahaan serta Pembuatan dan Pendaftaran Perjanjian Kerja Bersama (Berita Negara Republik Indonesia Tahun 2014 Nomor 2099);
    permen(naker) <Menteri Ketenagakerjaan> 28 2014 | Tata Cara Pembuatan dan Pengesahan Peraturan Perusahaan serta Pembuatan dan Pendaftaran Perjanjian Kerja Bersama | BN 2014/2099

    > Peraturan Walikota Banjarbaru Nomor 72 Tahun 2023 tentang Kedudukan, Susunan Organisasi, Tugas Pokok dan Fungsi serta Tata Kerja Dinas Koperasi, Usaha Mikro dan Tenaga Kerja Kota Banjarbaru (Berita Daerah Kota Banjarbaru Tahun 2023 Nomor 72);
    perkada <Walikota Banjarbaru> 72 2023 | Kedudukan, Susunan Organisasi, Tugas Pokok dan Fungsi serta Tata Kerja Dinas Koperasi, Usaha Mikro dan Tenaga Kerja Kota Banjarbaru | BD <Kota Banjarbaru> 2023/72

    > Peraturan Wali Kota Bekasi Nomor 58 Tahun 2020 tentang rukun tetangga dan rukun warga di Kota Bekasi. Berita Daerah Kota Bekasi Tahun 2020 Nomor 58 Seri E.
    perkada <Wali Kota Bekasi> 58 2020 | rukun tetangga dan rukun warga di Kota Bekasi | BD <Kota Bekasi> 2020/58 Seri E

    > Keputusan Menteri Kelautan dan Perikanan Republik Indonesia Nomor 28/KEPMEN-KP/2019 tentang Standar Pelayanan Minimal Sektor Kelautan dan Perikanan.
    keputusan <Menteri Kelautan dan Perikanan> 28/KEPMEN-KP/2019 2019 | Standar Pelayanan Minimal Sektor Kelautan dan Perikanan | -

    > Peraturan Arsip Nasional Republik Indonesia (ANRI) Nomor 6 Tahun 2021 tentang Pengelolaan Arsip Dinamis Elektronik.
    perlem <Arsip Nasional> 6 2021 | Pengelolaan Arsip Dinamis Elektronik | -

    > Peraturan Pemerintah No. 28/2012 tentang Pelaksanaan Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;
    pp - 28 2012 | Pelaksanaan Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan | -

    > Peraturan Arsip Nasional Republik Indonesia No. 3/2024 tentang Pedoman Penyelenggaraan Pelatihan Kearsipan
    perlem <Arsip Nasional> 3 2024 | Pedoman Penyelenggaraan Pelatihan Kearsipan | -

    > Permendagri Nomor 90 Tahun 2023 tentang Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah
    permen(dagri) <Menteri Dalam Negeri> 90 2023 | Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah | -

    > PMK Nomor 85 Tahun 2024 tentang Pedoman Penilaian Pajak Bumi dan Bangunan Perdesaan dan Perkotaan
    permen(keu) <Menteri Keuangan> 85 2024 | Pedoman Penilaian Pajak Bumi dan Bangunan Perdesaan dan Perkotaan | -

    > Perda Kabupaten Garut Nomor 8 Tahun 2023 tentang Pajak dan Retribusi Daerah
    perda <Kabupaten Garut> 8 2023 | Pajak dan Retribusi Daerah | -

    > Permentan Nomor 121/Permentan/OT.140/10/2014 tentang Klasifikasi Arsip Lingkup Kementerian Pertanian
    permen(tan) <Menteri Pertanian> 121/Permentan/OT.140/10/2014 2014 | Klasifikasi Arsip Lingkup Kementerian Pertanian | -

    > Keputusan Kepala Arsip Nasional Republik Indonesia Nomor 03 Tahun 2000 Tentang Standar Minimal Gedung dan Ruang Penyimpanan Arsip Inaktif
    keputusan <Kepala Arsip Nasional> 03 2000 | Standar Minimal Gedung dan Ruang Penyimpanan Arsip Inaktif | -

    > Perka ANRI Nomor 20/2011 tentang Autentikasi Arsip Elektronik
    perlem <Kepala ANRI> 20 2011 | Autentikasi Arsip Elektronik | -

    > Keputusan Bersama Menteri Perumahan dan Kawasan Permukimaan, Menteri Pekerjaan Umum dan Menteri Dalam Negeri Nomor 03.HK/KPTS/Mn/2024, Nomor 3015/KPTS/M/2024, Nomor 600.10-4849 Tahun 2024 tentang Dukungan Percepatan Pelaksanaan Program Pembangunan Tiga Juta Rumah
    keputusan <Bersama Menteri Perumahan dan Kawasan Permukimaan, Menteri Pekerjaan Umum dan Menteri Dalam Negeri> 03.HK/KPTS/Mn/2024 2024 | Dukungan Percepatan Pelaksanaan Program Pembangunan Tiga Juta Rumah | -
    ! rujukan.nomor-ganda: Keputusan Bersama Menteri Perumahan dan Kawasan Permukimaan, Menteri Pekerjaan Umum dan Menteri Dalam Negeri Nomor 03.HK/KPTS/Mn/2024, Nomor 3015/KPTS/M/2024, Nomor 600.10-4849 Tahun 2024

    > Keputusan Menteri Negara Pendayagunaan Aparatur Negara Nomor 84 tahun 1983 tentang Jabatan Fungsional Guru dan Angka Kreditnya;
    keputusan <Menteri Negara Pendayagunaan Aparatur Negara> 84 1983 | Jabatan Fungsional Guru dan Angka Kreditnya | -

    > Keputusan Bersama Menteri Pendidikan dan Kebudayaan dan Kepala Badan Administrasi Kepegawaian Negara Nomor : 0433/P/1993 dan Nomor 25 tahun 1993;
    keputusan <Bersama Menteri Pendidikan dan Kebudayaan dan Kepala Badan Administrasi Kepegawaian Negara> 0433/P/1993 1993 | - | -
    ! rujukan.nomor-ganda: Keputusan Bersama Menteri Pendidikan dan Kebudayaan dan Kepala Badan Administrasi Kepegawaian Negara Nomor : 0433/P/1993 dan Nomor 25 tahun 1993

    > Keputusan bersama Menteri Agama, Menteri Ketenagakerjaan dan MEnteri Pendayagunaan Aparatur Negara dan REformasi Birokrasi RI Nomor : 327 Tahun 2023, tanggal 29 Maret 2023 tentang Perubahan atas KEputusan Bersama Menteri Agama, Menteri Ketenagakerjaan dan menteri Pendayagunaan Aparatur Negara dan REformasi Birokrasi Nomor 1066 Tahun 2022
    keputusan <bersama Menteri Agama, Menteri Ketenagakerjaan dan MEnteri Pendayagunaan Aparatur Negara dan REformasi Birokrasi> 327 2023 | Perubahan atas KEputusan Bersama Menteri Agama, Menteri Ketenagakerjaan dan menteri Pendayagunaan Aparatur Negara dan REformasi Birokrasi Nomor 1066 Tahun 2022 | -

    > Surat Keputusan Bersama Menteri Pendidikan dan Kebudayaan dan Kepala Badan Kepegawaian Negara Nomor : 61409/MPK/KP/99 Nomor : 181 Tahun 1999 Tanggal: 13 Oktober 1999
    keputusan <Bersama Menteri Pendidikan dan Kebudayaan dan Kepala Badan Kepegawaian Negara> 61409/MPK/KP/99 1999 | - | -
    ! rujukan.nomor-ganda: Surat Keputusan Bersama Menteri Pendidikan dan Kebudayaan dan Kepala Badan Kepegawaian Negara Nomor : 61409/MPK/KP/99 Nomor : 181 Tahun 1999 Tanggal: 13 Oktober 1999

    > Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2020 tentang Kebijakan Keuangan Negara dan Stabilitas Sistem Keuangan Untuk Penanganan Pandemi Corona Virus Disease 2019 (COVID-19) dan/atau Dalam Rangka Menghadapi Ancaman yang Membahayakan Perekonomian Nasional dan/atau Stabilitas Sistem Keuangan (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 87, Tambahan Lembaran Negara Republik Indonesia Nomor 6485) yang telah ditetapkan menjadi Undang-Undang Nomor 2 Tahun 2020 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2020 tentang Kebijakan Keuangan Negara dan Stabilitas Sistem Keuangan untuk Penanganan Pandemi Corona Virus Disease 2019 (COVID-19) dan/atau Dalam Rangka Menghadapi Ancaman yang Membahayakan Perekonomian Nasional dan/atau Stabilitas Sistem Keuangan Menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 134, Tambahan Lembaran Negara Republik Indonesia Nomor 6516)
    perpu - 1 2020 | Kebijakan Keuangan Negara dan Stabilitas Sistem Keuangan Untuk Penanganan Pandemi Corona Virus Disease 2019 (COVID-19) dan/atau Dalam Rangka Menghadapi Ancaman yang Membahayakan Perekonomian Nasional dan/atau Stabilitas Sistem Keuangan | LN 2020/87, TLN -/6485
      ditetapkan uu - 2 2020 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2020 tentang Kebijakan Keuangan Negara dan Stabilitas Sistem Keuangan untuk Penanganan Pandemi Corona Virus Disease 2019 (COVID-19) dan/atau Dalam Rangka Menghadapi Ancaman yang Membahayakan Perekonomian Nasional dan/atau Stabilitas Sistem Keuangan Menjadi Undang-Undang | LN 2020/134, TLN -/6516

    > 4. Peraturan pemerintah RI Nomor 19 tahun 2005, sebagaimana telah mengalami perubahan dengan\nPeraturan pemerintah Nomor 32 tahun 2013 tentang Standar Nasional Pendidikan
    pp - 19 2005 | - | -
      diubah pp - 32 2013 | Standar Nasional Pendidikan | -

    > 5. Peraturan Pemerintah Nomor 17 tahun 2010, sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 66 tahun 2010 Tentang Penyelenggaraan dan Pengelolaan Pendidikan.
    pp - 17 2010 | - | -
      diubah pp - 66 2010 | Penyelenggaraan dan Pengelolaan Pendidikan | -

    > 6. Surat Keputusan Pengurus Cabang NU Lampung Tengah Nomor : 034 / S.Kep / PCNU.LT / A.II / D.1 / VII / 2022 tanggal 04 Zulhijah 1443 H / 03 Juli 2022 M. Tentang Pengesahan Susunan Pengurus Cabang Lembaga Pendidikan Ma'arif NU Lampung Tengah Masa Khidmat 2022-2027.
    keputusan <Pengurus Cabang NU Lampung Tengah> 034/S.Kep/PCNU.LT/A.II/D.1/VII/2022 2022 | Pengesahan Susunan Pengurus Cabang Lembaga Pendidikan Ma'arif NU Lampung Tengah Masa Khidmat 2022-2027 | -
    ! rujukan.teks-diabaikan: tanggal 04 Zulhijah 1443 H / 03 Juli 2022 M.

    > Peraturan Otoritas Jasa Keuangan Nomor 6/POJK.07/2022 tentang Perlindungan Konsumen dan Masyarakat di Sektor Jasa Keuangan
    perlem <Otoritas Jasa Keuangan> 6/POJK.07/2022 2022 | Perlindungan Konsumen dan Masyarakat di Sektor Jasa Keuangan | -

    > Peraturan Otoritas Jasa Keuangan Nomor 12 / POJK.01 / 2017 Tentang Penerapan Program Anti Pencucian Uang dan Pencegahan Pendanaan Terorisme di Sektor Jasa Keuangan
    perlem <Otoritas Jasa Keuangan> 12/POJK.01/2017 2017 | Penerapan Program Anti Pencucian Uang dan Pencegahan Pendanaan Terorisme di Sektor Jasa Keuangan | -

    > Peraturan Otoritas Jasa Keuangan Nomor: 1/POJK.07/2013 tentang Perlindungan Konsumen Sektor Jasa Keuangan, Peraturan Otoritas Jasa Keuangan Nomor: 18/POJK.07/2018 tentang Layanan Pengaduan Konsumen Sektor Jasa Keuangan
    perlem <Otoritas Jasa Keuangan> 1/POJK.07/2013 2013 | Perlindungan Konsumen Sektor Jasa Keuangan | -
    perlem <Otoritas Jasa Keuangan> 18/POJK.07/2018 2018 | Layanan Pengaduan Konsumen Sektor Jasa Keuangan | -

    > Peraturan Otoritas Jasa Keuangan Nomor 27 /POJK.03/2015 tentang Kegiatan Usaha Bank berupa Penitipan dengan Pengelolaan (Trust)
    perlem <Otoritas Jasa Keuangan> 27/POJK.03/2015 2015 | Kegiatan Usaha Bank berupa Penitipan dengan Pengelolaan (Trust) | -

    > Peraturan Otoritas Jasa Keuangan Nomor 15/POJK.04/2022 Tahun 2022 tentang Pemecahan Saham dan Penggabungan Saham oleh Perusahaan Terbuka
    perlem <Otoritas Jasa Keuangan> 15/POJK.04/2022 2022 | Pemecahan Saham dan Penggabungan Saham oleh Perusahaan Terbuka | -
    """#)
}
