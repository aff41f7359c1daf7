// The seventh harvest: what schools, hospitals, transport and the commission cite, whole and damaged.

extension Case {
  static let agencies = table(
    #"""
    > 2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana\n\n2 - 2 - telah beberapa kali diubah, terakhir dengan Undang- Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 5679);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/244, TLN -/5587
      diubah* uu - 9 2015 | Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah | LN 2015/58, TLN -/5679
    ! rujukan.teks-diabaikan: 2 - 2 -

    > 3. Peraturan Pemerintah Nomor 12 Tahun 2017 tentang Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 73, Tambahan Lembaran Negara Republik Indonesia Nomor 6041);
    pp - 12 2017 | Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah | LN 2017/73, TLN -/6041

    > Mengingat : 1. Undang-Undang Nomor 9 Tahun 1956 tentang Pembentukan Daerah Otonom Kota Besar dalam lingkungan Daerah Provinsi Sumatera Tengah (Lembaran Negara tahun 1956 Nomor 20);
    uu - 9 1956 | Pembentukan Daerah Otonom Kota Besar dalam lingkungan Daerah Provinsi Sumatera Tengah | LN 1956/20

    > 3. Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Tahun 2011 Nomor 82, Tambahan Lembaran Negara Nomor 5234); - 1 -
    uu - 12 2011 | Pembentukan Peraturan Perundang-undangan | LN 2011/82, TLN -/5234
    ! rujukan.teks-diabaikan: 1 -

    > Surat Edaran Menteri Dalam Negeri Nomor 050/795/SJ Tanggal 4 Maret 2016 tentang Penyusunan RPJMD dan RKPD Tahun 2017
    edaran <Menteri Dalam Negeri> 050/795/SJ 2016 | Penyusunan RPJMD dan RKPD Tahun 2017 | -

    > SURAT MENTERI DALAM NEGERI Nomor : 50/ 781/ B.1/IJ Tanggal : 24 Agustus 2016
    surat <MENTERI DALAM NEGERI> 50/781/B.1/IJ 2016 | - | -

    > UU No. 7 Tahun 2017 sebagaimana telah diubah dengan UU No. 7 Tahun 2023; PKPU No. 8 Tahun 2019 sebagaimana telah beberapa kali diubah terakhir dengan PKPU No. 12 Tahun 2023; PKPU No. 3 Tahun 2022.
    uu - 7 2017 | - | -
      diubah uu - 7 2023 | - | -
    pkpu - 8 2019 | - | -
      diubah* pkpu - 12 2023 | - | -
    pkpu - 3 2022 | - | -

    > Peraturan Komisi Pemilihan Umum Nomor 23 Tahun 2018 tentang Kampanye Pemilihan Umum sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 33 Tahun 2018 tentang Perubahan Kedua atas Peraturan Komisi Pemilihan Umum Nomor 23 Tahun 2018 tentang Kampanye Pemilihan Umum.
    pkpu - 23 2018 | Kampanye Pemilihan Umum | -
      diubah* pkpu - 33 2018 | Perubahan Kedua atas Peraturan Komisi Pemilihan Umum Nomor 23 Tahun 2018 tentang Kampanye Pemilihan Umum | -

    > Mengingat: 1. Undang-undang Nomor 23 Tahun 1992 tentang Kesehatan (Lembaran Negara Tahun 1992 Nomor 100, Tambahan Lembaran Negara Nomor 3495);
    uu - 23 1992 | Kesehatan | LN 1992/100, TLN -/3495

    > 2. Undang-undang Nomor 22 Tahun 1999 tentang Pemerintahan Daerah (Lembaran Negara Tahun 1992 Nomor 60, Tambahan Lembaran Negara Nomor 3839);
    uu - 22 1999 | Pemerintahan Daerah | LN 1992/60, TLN -/3839

    > 5. Keputusan Presiden Republik Indonesia Nomor 40 Tahun 2001 tentang Pedoman Kelembagaan dan Pengelolaan Rumah Sakit Daerah;
    keppres - 40 2001 | Pedoman Kelembagaan dan Pengelolaan Rumah Sakit Daerah | -

    > 6. Peraturan Menteri Kesehatan Republik Indonesia Nomor 159b/Menkes/SK/Per/II/1998 tentang Rumah Sakit;
    permen(kes) <Menteri Kesehatan> 159b/Menkes/SK/Per/II/1998 1998 | Rumah Sakit | -

    > 7. Peraturan Menteri Kesehatan Republik Indonesia Nomor 749a/Menkes/SK/XII/1999 tentang Rekam Medis/Medical Record;
    permen(kes) <Menteri Kesehatan> 749a/Menkes/SK/XII/1999 1999 | Rekam Medis/Medical Record | -

    > 8. Keputusan Menteri Kesehatan Republik Indonesia Nomor 13333/Menkes/SK/XII/1999 tentang Standar Pelayanan Rumah Sakit;
    keputusan <Menteri Kesehatan> 13333/Menkes/SK/XII/1999 1999 | Standar Pelayanan Rumah Sakit | -

    > Keputusan Menteri Kesehatan dan Kesejahteraan Sosial Republik Indonesia Nomor 1747/MenkesKesos/SK/XII/2000
    keputusan <Menteri Kesehatan dan Kesejahteraan Sosial> 1747/MenkesKesos/SK/XII/2000 2000 | - | -

    > Peraturan Menteri Kesehatan Nomor 75 Tahun2014 tentang Pusat Kesehatan Masyarakat
    permen(kes) <Menteri Kesehatan> 75 2014 | Pusat Kesehatan Masyarakat | -

    > 3.Peraturan Pemerintah Nomor 18 Tahun 2016 tentangPerangkat Daerah (Lembaran Negara Republik IndonesiaTahun 2016 Nomor 114, Tambahan Lembaran NegaraRepublik Indonesia Nomor 5887);
    pp - 18 2016 | Perangkat Daerah | LN 2016/114, TLN -/5887

    > Pasal 2 ayat (1) Peraturan Menteri Kesehatan Nomor 741/ MENKES/PER/VII /2008 tentang Standar Pelayanan Minimal Bidang Kesehatan di Kabupaten/Kota
    permen(kes) <Menteri Kesehatan> 741/MENKES/PER/VII/2008 2008 | Standar Pelayanan Minimal Bidang Kesehatan di Kabupaten/Kota | -

    > Mengingat : 1. Undang-Undang Nomor 17 Tahun 1950 tentang Pembentukan Daerah Kota Kecil dalam Lingkungan Provinsi Jawa Timur/Tengah/Barat ;
    uu - 17 1950 | Pembentukan Daerah Kota Kecil dalam Lingkungan Provinsi Jawa Timur/Tengah/Barat | -

    > 4. Undang-Undang Nomor 15 Tahun 2004 tentang Pemeriksaan Pengelolaan dan Tanggungjawab Keuangan Negara (Lembaran\n(2)\n2 Negara Republik Indonesia Tahun 2004 Nomor 66, Tambahan Lembaran Negara Republik Indonesia Nomor 4400);
    uu - 15 2004 | Pemeriksaan Pengelolaan dan Tanggungjawab Keuangan Negara | LN 2004/66, TLN -/4400
    ! rujukan.teks-diabaikan: (2)
    2

    > Kepmenkes Nomor 1529/MENKES/SK/X/2010 tentang Pedoman Umum Pengembangan Desa dan Kelurahan Siaga Aktif
    keputusan <Menteri Kesehatan> 1529/MENKES/SK/X/2010 2010 | Pedoman Umum Pengembangan Desa dan Kelurahan Siaga Aktif | -

    > 1. Undang-Undang Nomor 24 Tahun 1956 tentang Pembentukan Daerah Otonom Propinsi Atjeh dan Perubahan Peraturan Pembentukan Propinsi Sumatera Utara: (Lembaran Negara Republik Indonesia Tahun 1956 Nomor 54, Tambahan Lembaran Negara Republik Indonesia Nomor 1103);
    uu - 24 1956 | Pembentukan Daerah Otonom Propinsi Atjeh dan Perubahan Peraturan Pembentukan Propinsi Sumatera Utara | LN 1956/54, TLN -/1103

    > Pasal 17 ayat (2) Peraturan Pemerintah Nomor 63 Tahun 2021 tentang Pemberian Tunjangan Hari Raya dan Gaji Ketiga Belas kepada Aparatur Negara, Pensiunan, Penerima Pensiun dan Penerima Tunjangan Tahun 2021
    pp - 63 2021 | Pemberian Tunjangan Hari Raya dan Gaji Ketiga Belas kepada Aparatur Negara, Pensiunan, Penerima Pensiun dan Penerima Tunjangan Tahun 2021 | -

    > : 1. Undang-Undang Nomor 12 Tahun 1969 tentang Pembentukan Propinsi Otonom Irian Barat dan Kabupaten-kabupaten Otonom di Propinsi Irian Barat (Lembaran Negara Tahun 1969 Nomor 47);
    uu - 12 1969 | Pembentukan Propinsi Otonom Irian Barat dan Kabupaten-kabupaten Otonom di Propinsi Irian Barat | LN 1969/47

    > 2. Undang-Undang Nomor 8 Tahun 1974 tentang Pokok-pokok Kepegawaian (Lembaran Negara Tahun 1974 Nomor 55) sebagaimana telah diubah dengan Undang-Undang Nomor 43 Tahun 1999 (Lembaran Negara Tahun 1999 Nomor 169); 3.Undang-Undang................./2\n- 2-
    uu - 8 1974 | Pokok-pokok Kepegawaian | LN 1974/55
      diubah uu - 43 1999 | - | LN 1999/169
    ! rujukan.teks-diabaikan: Undang-Undang................./2
    - 2-

    > Pasal 7 dan Pasal 8 Peraturan Daerah Khusus Provinsi Papua Nomor 25 Tahun 2013 tentang Pembagian Penerimaan dan Pengelolaan Keuangan Dana Otonomi Khusus
    perda <Khusus Provinsi Papua> 25 2013 | Pembagian Penerimaan dan Pengelolaan Keuangan Dana Otonomi Khusus | -

    > 3. Undang-Undang Nomor 26 Tahun 2002 tentang Pembentukan Kabupaten Sarmi, Kabupaten Keerom, Kabupaten Sorong Selatan, Kabupaten Raja Ampat, Kabupaten Pegunungan Bintang, Kabupaten Yahukimo, Kabupaten Tolikara, Kabupaten Waropen, Kabupaten Kaimana, Kabupaten Boven Digoel, Kabupaten Mappi, Kabupaten Asmat, Kabupaten Teluk Bentuni dan Kabupaten Wondama di Provinsi Papua (Lembaran Negara Republik Indonesia Tahun 2002 Nomor 129, Tambahan Lembaran Negara Republik Indonesia Nomor 4245); 4. Undang-Undang /-2-
    uu - 26 2002 | Pembentukan Kabupaten Sarmi, Kabupaten Keerom, Kabupaten Sorong Selatan, Kabupaten Raja Ampat, Kabupaten Pegunungan Bintang, Kabupaten Yahukimo, Kabupaten Tolikara, Kabupaten Waropen, Kabupaten Kaimana, Kabupaten Boven Digoel, Kabupaten Mappi, Kabupaten Asmat, Kabupaten Teluk Bentuni dan Kabupaten Wondama di Provinsi Papua | LN 2002/129, TLN -/4245
    ! rujukan.teks-diabaikan: Undang-Undang /-2-

    > 2 -2-4. Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 8, Tambahan Lembaran Negara Republik Indonesia Nomor 4286);
    uu - 1 2004 | Perbendaharaan Negara | LN 2004/8, TLN -/4286
    ! rujukan.teks-diabaikan: 2 -2-4.

    > Mengingat 1. Undang-Undang Nomor 2 Tahun 2011 Tentang Perubahan Atas Undang-Undang Nomor 2 Tahun 2008 Tentang Partai Politik (Lembaran Negara Republik Indonesia Tahun 2012 Nomor 117, Tambahan Lembaran Negara Republik Indonesia Nomor 5316);
    uu - 2 2011 | Perubahan Atas Undang-Undang Nomor 2 Tahun 2008 Tentang Partai Politik | LN 2012/117, TLN -/5316

    > 2. Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 53, Tambahan Lembaran Negara Republik Indonesia Nomor 4389);
    uu - 12 2011 | Pembentukan Peraturan Perundang-undangan | LN 2011/53, TLN -/4389

    > Pasal 8 ayat (3), Pasal 21 dan Pasal 25 Peraturan Komisi Pemilihan Umum Nomor 29 Tahun 2013 Tentang Penetapan Hasil Pemilihan Umum, Perolehan Kursi, Calon Terpilih dan Penggantian Calon Terpilih dalam Pemilihan Umum Anggota Dewan Perwakilan Rakyat, Dewan Perwakilan Daerah, Dewan Perwakilan Rakyat Daerah Provinsi Dan Dewan Perwakilan Rakyat Daerah Kabupaten/Kota sebagaimana telah diubah dengan Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2014
    pkpu - 29 2013 | Penetapan Hasil Pemilihan Umum, Perolehan Kursi, Calon Terpilih dan Penggantian Calon Terpilih dalam Pemilihan Umum Anggota Dewan Perwakilan Rakyat, Dewan Perwakilan Daerah, Dewan Perwakilan Rakyat Daerah Provinsi Dan Dewan Perwakilan Rakyat Daerah Kabupaten/Kota | -
      diubah pkpu - 8 2014 | - | -

    > 8. Peraturan Pemerintah Republik Indonesia Nomor 80 Tahun 2010 tentang Tarif Pemotongan dan Pengenaan Pajak Penghasilan Pasal 21 atas Penghasilan yang Menjadi...\n3 - 3 - Menjadi Beban Anggaran Pendapatan dan Belanja Negara atau Anggaran Pendapatan Belanja Daerah (Lembaran Negara Republik Indonesia Tahun 2010 Nomor 140
    pp - 80 2010 | Tarif Pemotongan dan Pengenaan Pajak Penghasilan Pasal 21 atas Penghasilan yang Menjadi Beban Anggaran Pendapatan dan Belanja Negara atau Anggaran Pendapatan Belanja Daerah | LN 2010/140
    ! rujukan.teks-diabaikan: Menjadi...
    3 - 3 -
    ! rujukan.kurung-tak-ditutup: (

    > 2. Peraturan Komisi Pemilihan Umurn Nomor 8 Tahun 2019\ntentang Tata Kerja Komisi Pemilihan Umum, Komisi\nPemilihan Umum Provinsi, dan Komisi Pemilihan Umum\nKabupaten/Kota (Serita Negara Republik Indonesia\nTahun 2019 Nomor 320) sebagaimana telah beberapa\nkali diubah terakhir dengan Peraturan Komisi Pemilihan\nUmum Nomor 5 Tahun 2022 tentang Perubahan\nKeempat atas Peraturan Komisi Pemilihan Umum Nomor\n8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan\nUmum, Komisi Pemilihan Umum Provinsi, dan Komisi\nPemilihan Umum Kabupaten/Kota (Berita Negara\nRepublik Indonesia Tahun 2022 Nomor 984);
    pkpu - 8 2019 | Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2019/320
      diubah* pkpu - 5 2022 | Perubahan Keempat atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2022/984
    ! rujukan.salah-eja: Umurn

    > 2. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 125, Tambahan Lembaran Negara Republik Indonesia Nomor 4437), sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 12 Tahun 2008 tentang Perubahan Kedua Atas Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah;
    uu - 32 2004 | Pemerintahan Daerah | LN 2004/125, TLN -/4437
      diubah* uu - 12 2008 | Perubahan Kedua Atas Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah | -

    > Keputusan Menteri Pendidikan Nasional Nomor 162/U/2003 tentang Pedoman Penugasan Guru sebagai Kepala Sekolah
    keputusan <Menteri Pendidikan Nasional> 162/U/2003 2003 | Pedoman Penugasan Guru sebagai Kepala Sekolah | -

    > Surat Keputusan Walikota Nomor 05 Tahun 2008 tanggal 11 Februari 2008 tentang Tugas, Fungsi dan Tata Kerja Dinas Pendidikan Kota Bandar Lampung.
    keputusan <Walikota> 05 2008 | Tugas, Fungsi dan Tata Kerja Dinas Pendidikan Kota Bandar Lampung | -

    > 2. Undang-Undang Nomor 20 Tahun 2003 tentang Sistem Pendidikan Nasional (Lembaran Negara Republik Indonesia Tahun 2003, Nomor 78, Tambahan Lembaran Negara Republik Indonesia Nomor 4301);\n\n(2)
    uu - 20 2003 | Sistem Pendidikan Nasional | LN 2003/78, TLN -/4301

    > 5. Undang-Undang Nomor 5 Tahun 2013 tentang Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun2013 Nomor 6, Tambahan Lembaran Negara Republik Indonesia Nomor 5494);
    uu - 5 2013 | Aparatur Sipil Negara | LN 2013/6, TLN -/5494

    > Mengingat 1. Undang-undang Nomor 20 Tahun 2003 tentang Sistem Pendidikan Nasional (Lembaran "Negara Republik Indonesia Tahun 2003 Nomor 78, Tambahan Lembaran Negara Republik Indonesia Nomor 4301);
    uu - 20 2003 | Sistem Pendidikan Nasional | LN 2003/78, TLN -/4301

    > 2. Undang-undang nomor 14 Tahun 2005 — Tentang Guru dan Dosen (Lembaran Negara Republik Indonesia Tahun 2005 Nomor 157, Tambahan Lemivaran Negara Republik Indonesia Nomor 4586);
    uu - 14 2005 | Guru dan Dosen | LN 2005/157, TLN -/4586

    > 3. Peraturan Pemerintah Nomor 19 Tahun 2005 tentang Standar Nasional Pendidikan (Lembaran Negara Republik Indonesia Tahun 2005 Nomor 41, Tambahan Lembaran Negara Republik Indonesia Nomor 4496) sebagaimana telah diubah dengan Peraluran Pemerintah Nomor 13 Tahun 2015;
    pp - 19 2005 | Standar Nasional Pendidikan | LN 2005/41, TLN -/4496
      diubah pp - 13 2015 | - | -
    ! rujukan.salah-eja: Peraluran

    > 4. Peraturan Pemerintah Nomor 74 Tahun 2008 tentang Guru (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 194, Tambahan Lembaran Negara Republik Indonesia Tahun 2008 Nomor 194, Tambahan Lembaran Negara Republik Indonesia Nomor 4941);
    pp - 74 2008 | Guru | LN 2008/194, TLN -/4941

    > 5. Peraturan Pemerintah Nomor 65 Tahun 2010 Tentang Perubahan Atas Peraturan Pemerintah Nomor 17 Tahun 2010 tentang Pengelolaan dan Penyelenggaraan Pendidikan (Lembaran Negara Republik indonesia Tahun 2010 Nomor 112, Tambahan Lembaran Negara Republik indonesia Nomor 5157);
    pp - 65 2010 | Perubahan Atas Peraturan Pemerintah Nomor 17 Tahun 2010 tentang Pengelolaan dan Penyelenggaraan Pendidikan | LN 2010/112, TLN -/5157

    > 6. Peraturan Menteri Pendidikan Nasional Nomor 18 Tahun 2007 Tentang Sertifikasi Bagi Guru Dalam Jabatan ;
    permen(diknas) <Menteri Pendidikan Nasional> 18 2007 | Sertifikasi Bagi Guru Dalam Jabatan | -

    > Peraturan Menteri Perhubungan Nomor Pm.18 Tahun 2012 Tentang Perubahan Atas Keputusan Menteri Perhubungan Nomor Km. 58 Tahun 2003 Tentang Mekanisme Penetapan dan Formulasi Perhitungan Tarif Angkutan Penyeberangan
    permen(hub) <Menteri Perhubungan> Pm.18 2012 | Perubahan Atas Keputusan Menteri Perhubungan Nomor Km. 58 Tahun 2003 Tentang Mekanisme Penetapan dan Formulasi Perhitungan Tarif Angkutan Penyeberangan | -

    > -2 -\nMengingat 1. Undang-Undang Nomor 17 Tahun 2003 tentang\nKeuangan Negara (Lembaran Negara Republik Indonesia\nTahun 2003 Nomor 47, Tambahan Lembaran Negara\nRepublik Indonesia Nomor 4286);
    uu - 17 2003 | Keuangan Negara | LN 2003/47, TLN -/4286
    ! rujukan.teks-diabaikan: 2 -
    Mengingat 1.

    > 2. Undang-Undang Nomor 19 Tahun 2003 tentang Badan\nUsaha Milik Negara (Lembaran Negara Republik\nIndonesia Tahun 2003 Nomor 70, Tambahan Lembaran\nNegara Republik Indonesia Nomor 4297);
    uu - 19 2003 | Badan Usaha Milik Negara | LN 2003/70, TLN -/4297

    > Peraturan Menteri Perhubungan Nomor PM 34 Tahun 2012 tentang Organisasi dan Tata Kerja Kantor Kesyahbandaran Utama (Berita Negara Republik Indonesia Tahun 2012 Nomor 627);
    permen(hub) <Menteri Perhubungan> PM 34 2012 | Organisasi dan Tata Kerja Kantor Kesyahbandaran Utama | BN 2012/627

    > Peraturan Mcnteri Pcrhubungan Nomor PM 36 Tahun 2012 ten tang
    permen(hub) <Menteri Perhubungan> PM 36 2012 | - | -
    ! rujukan.salah-eja: Mcnteri
    ! rujukan.salah-eja: ten tang

    > Pasal 219 ayat (1) Undang Undang Nomor 1 7 Tahun 2008 tentang Pelayaran,
    uu - 17 2008 | Pelayaran | -
    ! rujukan.salah-eja: 1 7

    > PERATURAN MENTERI PERHUBUNGAN REPUBLIK INDONESIA NOMOR: PM 84 TAHUN 2016 TENTANG PETUNJUK PELAKSANAAN JENIS DAN TARIF ATAS JENIS PENERIMAAN NEGARA BUKAN PAJAK YANG BERLAKU PADA DIREKTORAT JENDERAL PERKERETAAPIAN
    permen(hub) <Menteri PERHUBUNGAN> PM 84 2016 | PETUNJUK PELAKSANAAN JENIS DAN TARIF ATAS JENIS PENERIMAAN NEGARA BUKAN PAJAK YANG BERLAKU PADA DIREKTORAT JENDERAL PERKERETAAPIAN | -

    > 2.\nUndang-Undang\nNomor\n31\nTahun\n2009\ntentang\nMeteorologi, Klimatologi dan Geofisika (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 139, Tambahan Lembaran Negara Republik Indonesia Nomor 5058);
    uu - 31 2009 | Meteorologi, Klimatologi dan Geofisika | LN 2009/139, TLN -/5058

    > Peraturan Menteri Perhubungan Nomor PM 9 Tahun 2015 tentang Peraturan Keselamatan Penerbangan Sipil Bagian 174 (Civil Aviation Safety Regulations Part 174)\ntentang\nPelayanan\nInformasi\nMeteorologi\nwww.peraturan.go.id\n2016, No. 1509\n-2-\nPenerbangan (Aeronautical Meteorological Information Services);
    permen(hub) <Menteri Perhubungan> PM 9 2015 | Peraturan Keselamatan Penerbangan Sipil Bagian 174 (Civil Aviation Safety Regulations Part 174) tentang Pelayanan Informasi Meteorologi Penerbangan (Aeronautical Meteorological Information Services) | -
    ! rujukan.teks-diabaikan: www.peraturan.go.id
    2016, No. 1509
    -2-
    """#)
}
