// The fifth harvest: what offices, regencies and towns cite, in copies that are whole.

extension Case {
  static let districts = table(
    #"""
    > 2. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota (Berita Negara Republik Indonesia Tahun 2019 Nomor 320) sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 5 Tahun 2022 tentang Perubahan Keempat atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota (Berita Negara Republik Indonesia Tahun 2022 Nomor 984);
    pkpu - 8 2019 | Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2019/320
      diubah* pkpu - 5 2022 | Perubahan Keempat atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2022/984

    > 4. Peraturan Komisi Pemilihan Umum Nomor 05 Tahun\n\n2008 tentang Tata Kerja Komisi Pemilihan Umum, Komisi\n\nPemilihan Umum Provinsi, dan Komisi Pemilihan Umum\n\nKabupaten/Kota sebagaimana telah beberapa kali\n\ndiubah, terakhir dengan Peraturan Komisi Pemilihan\n\nUmum Nomor 01 Tahun 2010 tentang Perubahan atas\n\nPeraturan Komisi Pemilihan Umum Nomor 05 Tahun\n\n2008 tentang Tata Kerja Komisi Pemilihan Umum, Komisi\n\nPemilihan Umum Provinsi, dan Komisi Pemilihan Umum\n\nKabupaten/Kota sebagaimana diubah dengan Peraturan\n\nKomisi Pemilihan Umum Nomor 21 Tahun 2008 dan\n\nPeraturan Komisi Pemilihan Umum Nomor 37 Tahun\n\n2008;
    pkpu - 05 2008 | Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | -
      diubah* pkpu - 01 2010 | Perubahan atas Peraturan Komisi Pemilihan Umum Nomor 05 Tahun 2008 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | -
      diubah pkpu - 21 2008 | - | -
      diubah pkpu - 37 2008 | - | -

    > 2. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 152, Tambahan Lembaran Negara Republik Indonesia Nomor 5071);
    uu - 43 2009 | Kearsipan | LN 2009/152, TLN -/5071

    > 2. Undang-Undang Republik Indonesia Nomor 28 Tahun 1959 tentang Pembentuan Daerah Tingkat II dan Kota Praja di Sumatera Selatan (Lembaran Negara Republik Indonesia Tahun 1959 Nomor 73, Tambahan Lembaran Negara Republik Indonesia Nomor 1821);
    uu - 28 1959 | Pembentuan Daerah Tingkat II dan Kota Praja di Sumatera Selatan | LN 1959/73, TLN -/1821

    > 3. Undang-Undang Republik Indonesia Nomor 10 Tahun 2004 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 53, Tambahan Lembaran Negara Republik Indonesia Nomor 4389);
    uu - 10 2004 | Pembentukan Peraturan Perundang-undangan | LN 2004/53, TLN -/4389

    > Peraturan Daerah Kabupaten Ogan Komering Ulu Nomor 21 Tahun 2007 tentang Pembentukan, Penghapusan dan Penggabungan Desa
    perda <Kabupaten Ogan Komering Ulu> 21 2007 | Pembentukan, Penghapusan dan Penggabungan Desa | -

    > 2. Undang-Undang Nomor 39 Tahun 1999 tentang Hak Asasi Manusia (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 165, Tambahan Lembaran Negara Republik Indonesia Nomor 3886); 1
    uu - 39 1999 | Hak Asasi Manusia | LN 1999/165, TLN -/3886
    ! rujukan.teks-diabaikan: 1

    > 3. Undang-Undang\nNomor\n44\nTahun\n1999\ntentang\nPenyelenggaraan Keistimewaan Aceh (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 172, Tambahan Lembaran Negara Republik Indonesia Nomor 3898);
    uu - 44 1999 | Penyelenggaraan Keistimewaan Aceh | LN 1999/172, TLN -/3898

    > 4. Undang-Undang Nomor 22 Tahun 2003 tentang Susunan dan Kedudukan\nMajelis\nPermusyawaratan\nRakyat,\nDewan\nPerwakilan Rakyat, Dewan Perwakilan Daerah dan Dewan Perwakilan Rakyat Daerah (Lembaran Negara Republik Indonesia Tahun 2003 Nomor 92, Tambahan Lembaran Negara Republik Indonesia Nomor 4310);
    uu - 22 2003 | Susunan dan Kedudukan Majelis Permusyawaratan Rakyat, Dewan Perwakilan Rakyat, Dewan Perwakilan Daerah dan Dewan Perwakilan Rakyat Daerah | LN 2003/92, TLN -/4310

    > 1. Undang-Undang Nomor 7 (drt) Tahun 1956 tentang Pembentukan Daerah Otonom Kabupaten-Kabupaten dalam Lingkungan Daerah Provinsi Sumatera Utara(Lembaran Negara Republik Indonesia Tahun 1956 Nomor 64, Tambahan Lembaran Negara Republik Indonesia Nomor 1107) Jo. Undang-Undang Nomor 4 Tahun 1974 tentang Pembentukan Kabupaten Aceh Tenggara (Lembaran Negara Republik Indonesia Tahun 1974 Nomor 32, Tambahan Lembaran Negara Republik Indonesia Nomor 3032);
    uu - 7 drt 1956 | Pembentukan Daerah Otonom Kabupaten-Kabupaten dalam Lingkungan Daerah Provinsi Sumatera Utara | LN 1956/64, TLN -/1107
      jo uu - 4 1974 | Pembentukan Kabupaten Aceh Tenggara | LN 1974/32, TLN -/3032

    > qanun Kabupaten Aceh Tengah Nomor 1 Tahun 2006 tentang Pembentukan Kecamatan Bies, Kecamatan Rusip Antara, Kecamatan Atu Lintang dan Kecamatan Jagong Jeget
    perda <Qanun Kabupaten Aceh Tengah> 1 2006 | Pembentukan Kecamatan Bies, Kecamatan Rusip Antara, Kecamatan Atu Lintang dan Kecamatan Jagong Jeget | -

    > Qanun Nomor 2 Tahun 2004 tentang Pemilihan Gubernur/Wakil Gubernur, Bupati/Wakil Bupati dan Walikota/Wakil Walikota di Provinsi Nanggroe Aceh Darussalam sebagaimana telah diubah dengan Qanun Nomor 3 Tahun 2005
    perda <Qanun> 2 2004 | Pemilihan Gubernur/Wakil Gubernur, Bupati/Wakil Bupati dan Walikota/Wakil Walikota di Provinsi Nanggroe Aceh Darussalam | -
      diubah perda <Qanun> 3 2005 | - | -

    > 3. Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggaraan Pemerintahan yang bersih dan bebas KKN (Lembaran Negara Tahun 1999 Nomor 75, Tambahan Lembaran Negara Nomor 3851);\n1
    uu - 28 1999 | Penyelenggaraan Pemerintahan yang bersih dan bebas KKN | LN 1999/75, TLN -/3851
    ! rujukan.teks-diabaikan: 1

    > 4. Undang-Undang Nomor 44 Tahun 1999 tentang Penyelenggaraan Keistimewaan Provinsi Daerah Istimewa Aceh (Lembaran Negara Tahun 1999 Nomor 172, Tambahan Lembaran Negara Nomor 3893);
    uu - 44 1999 | Penyelenggaraan Keistimewaan Provinsi Daerah Istimewa Aceh | LN 1999/172, TLN -/3893

    > 5. Undang-Undang Nomor 2 Tahun 2002 tentang Kepolisian Negara Republik Indonesia (Lembaran Negara Tahun 2002 Nomor 2, Tambahan Lembaran Negara Nomor 4168);
    uu - 2 2002 | Kepolisian Negara Republik Indonesia | LN 2002/2, TLN -/4168

    > Undang-undang Nomor 12 Tahun 2011 Tentang Pembentukan Peraturan Perundang-undangan ( Lembaran Negara Republik Indonesia Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5234);
    uu - 12 2011 | Pembentukan Peraturan Perundang-undangan | LN 2011/82, TLN -/5234

    > keputusan Ketua Mahkamah Agung RI Nomor KMA/007/SK/IV/1994 tangal 1 April 1994
    keputusan <Ketua Mahkamah Agung> KMA/007/SK/IV/1994 1994 | - | -
    ! rujukan.salah-eja: tangal

    > SK KMA No 368/KMA/SK/XII/2022 tentang pedoman presensi online untuk hakim dan ASN pada Mahkamah Agung dan badan peradilan yang ada dibawahnya melalui aplikasi SIKEP
    keputusan <Ketua Mahkamah Agung> 368/KMA/SK/XII/2022 2022 | pedoman presensi online untuk hakim dan ASN pada Mahkamah Agung dan badan peradilan yang ada dibawahnya melalui aplikasi SIKEP | -

    > SURAT EDARAN MAHKAMAH AGUNG NOMOR 8 TAHUN 1987 TENTANG PENJELASAN DAN PETUNJUK-PETUNJUK PELAKSANAAN KEPUTUSAN BERSAMA KETUA MAHKAMAH AGUNG DAN MENTERI KEHAKIMAN NO. KMA/005/SKB/VII/87 DAN M.03.-PR TAHUN 1987 TENTANG CARA PENGAWASAN, PENINDAKAN DAN PEMBELAAN DIRI PENASIHAT HUKUM
    edaran <MAHKAMAH AGUNG> 8 1987 | PENJELASAN DAN PETUNJUK-PETUNJUK PELAKSANAAN KEPUTUSAN BERSAMA KETUA MAHKAMAH AGUNG DAN MENTERI KEHAKIMAN NO. KMA/005/SKB/VII/87 DAN M.03.-PR TAHUN 1987 TENTANG CARA PENGAWASAN, PENINDAKAN DAN PEMBELAAN DIRI PENASIHAT HUKUM | -
    ! rujukan.tanpa-tahun: KEPUTUSAN BERSAMA KETUA MAHKAMAH AGUNG DAN MENTERI KEHAKIMAN NO. KMA/005/SKB/VII/87

    > 2. Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional ( Lembaran Negara Republik Indonesia Tahun 2004 Nomor 104, Tambahan Lembaran Negara Republik Indonesia Nomor 4421 ) ;
    uu - 25 2004 | Sistem Perencanaan Pembangunan Nasional | LN 2004/104, TLN -/4421

    > 3. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 125, Tambahan Lembaran Negara Republik Indonesia Nomor 4437 ), sebagaimana diubah dengan Undang-Undang Nomor 8 Tahun 2005 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 3 Tahun 2005 tentang Perubahan atas Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2005 Nomor 108, Tambahan Lembaran Negara Republik Indonesia Nomor 4548) ;
    uu - 32 2004 | Pemerintahan Daerah | LN 2004/125, TLN -/4437
      diubah uu - 8 2005 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 3 Tahun 2005 tentang Perubahan atas Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah menjadi Undang-Undang | LN 2005/108, TLN -/4548

    > 6. Peraturan Daerah Kabupaten Kudus Nomor 15 Tahun 2006 tentang Perencanaan Pembangunan Desa (Lembaran Negara Republik Indonesia Tahun 2005 Nomor 15, Tambahan Lembaran Negara Republik Indonesia Nomor 88 ) ; MEMUTUSKAN
    perda <Kabupaten Kudus> 15 2006 | Perencanaan Pembangunan Desa | LN 2005/15, TLN -/88
    ! rujukan.teks-diabaikan: MEMUTUSKAN

    > Mengingat : 1. Undang-Undang Nomor 6 Tahun 2014 tentang Desa (Lembaran Negara\nRepublik Indonesia Tahun 2014 Nomor 7 Tambahan Lembaran Negara Republik\nIndonesia Nomor 5495);
    uu - 6 2014 | Desa | LN 2014/7, TLN -/5495

    > 2. Peraturan\nPemerintah Nomor 9 Tahun 1987 Tentang Penyediaan Penggunaan Tanah untuk\nKeperluan Tempat Pemakaman;
    pp - 9 1987 | Penyediaan Penggunaan Tanah untuk Keperluan Tempat Pemakaman | -

    > 4. Peraturan\nMenteri Dalam Negeri Nomor 1 Tahun 2016 tentang Pengelolaan Aset Desa;
    permen(dagri) <Menteri Dalam Negeri> 1 2016 | Pengelolaan Aset Desa | -

    > 7. Peraturan\nWaliKota Batu Nomor 106 Tahun 2018 tentang Pengelolaan Aset Desa;
    perkada <Walikota Batu> 106 2018 | Pengelolaan Aset Desa | -

    > 2. Undang-undang Nomor 67 Tahun 1958 tentang Perubahan Batas-batas Wilayah Kotapraja Salatiga dan Daerah Swatantra Tingkat II Semarang (Lembaran Negara Tahun 1958 Nomor 118, Tambahan Lembaran Negara Nomor 1652);
    uu - 67 1958 | Perubahan Batas-batas Wilayah Kotapraja Salatiga dan Daerah Swatantra Tingkat II Semarang | LN 1958/118, TLN -/1652

    > 5. Peraturan Pemerintah Nomor 69 tahun 1992 tentang Perubahan Batas Wilayah Kotamadya Daerah Tingkat II Salatiga dan Kabupaten Daerah Tingkat II Semarang (Lembaran Negara Tahun 1992 Nomor 114, Tambahan Lembaran Negara Nomor 3500);
    pp - 69 1992 | Perubahan Batas Wilayah Kotamadya Daerah Tingkat II Salatiga dan Kabupaten Daerah Tingkat II Semarang | LN 1992/114, TLN -/3500

    > 6. Keputusan Menteri Dalam Negeri Nomor 64 Tahun 1999 tentang Pedoman Umum Pengaturan Mengenai Desa.
    keputusan <Menteri Dalam Negeri> 64 1999 | Pedoman Umum Pengaturan Mengenai Desa | -

    > 7. Peraturan Daerah Kabupaten Semarang Nomor 4 Tahun 2000 tentang Pedoman Pembentukan Badan Perwakilan Desa (Lembaran Daerah Kabupaten Semarang Tahun 2000 Nomor 18);
    perda <Kabupaten Semarang> 4 2000 | Pedoman Pembentukan Badan Perwakilan Desa | LD <Kabupaten Semarang> 2000/18

    > Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti UndangUndang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi UndangUndang sebagaimana diubah dengan Undang-Undang Nomor 8 Tahun 2015
    uu - 1 2015 | Penetapan Peraturan Pemerintah Pengganti UndangUndang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi UndangUndang | -
      diubah uu - 8 2015 | - | -

    > Putusan Mahkamah Konstitusi\nNomor 138/PUU-VII/2009;
    dokumen(Putusan) <Mahkamah Konstitusi> 138/PUU-VII/2009 2009 | - | -

    > 2. Undang - undang Nomor 32 Tahun 2004 tentang Pemerintah Daerah ( Lembaran Negara Republik Indonesia Tahun 2004 Nomor 125, Tambahan Lembaran Negara Republik Indonesia Nomor 4437 ) sebagaimana telah di ubah dengan undang - undang Nomor 12 Tahun 2008 tentang Perubahan Kedua Atas Undang - Undang Nomor 32 Tahun 2004, tentang Pemerintahan Daerah ( Lembaran Negara Republik Indonesia Tahun 2008 Nomor 59, Tambahan Lembaran Negara Republik Indonesia Nomor 4844) ;
    uu - 32 2004 | Pemerintah Daerah | LN 2004/125, TLN -/4437
      diubah uu - 12 2008 | Perubahan Kedua Atas Undang - Undang Nomor 32 Tahun 2004, tentang Pemerintahan Daerah | LN 2008/59, TLN -/4844

    > 2. Undang-Undang Nomor 53 Tahun 1999 tentang Pembentukan Kabupaten Pelalawan, Kabupaten Rokan Hulu, Kabupaten Rokan Hilir, Kabupaten Siak, Kabupaten Karimun, Kabupaten Natuna, Kabupaten Kuantan Singingi dan Kota Batam (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 181, Tambahan Lembaran Negara Republik Indonesia Nomor 3902) sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 34 Tahun 2008 tentang Perubahan Ketiga Atas Undang-Undang Nomor 53 Tahun 1999 tentang Pembentukan Kabupaten Pelalawan, Kabupaten Rokan Hulu, Kabupaten Rokan Hilir, Kabupaten Siak, Kabupaten Karimun, Kabupaten Natuna, Kabupaten Kuantan Singingi dan Kota Batam (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 107, Tambahan Lembaran Negara Republik Indonesia Nomor 4880);
    uu - 53 1999 | Pembentukan Kabupaten Pelalawan, Kabupaten Rokan Hulu, Kabupaten Rokan Hilir, Kabupaten Siak, Kabupaten Karimun, Kabupaten Natuna, Kabupaten Kuantan Singingi dan Kota Batam | LN 1999/181, TLN -/3902
      diubah* uu - 34 2008 | Perubahan Ketiga Atas Undang-Undang Nomor 53 Tahun 1999 tentang Pembentukan Kabupaten Pelalawan, Kabupaten Rokan Hulu, Kabupaten Rokan Hilir, Kabupaten Siak, Kabupaten Karimun, Kabupaten Natuna, Kabupaten Kuantan Singingi dan Kota Batam | LN 2008/107, TLN -/4880

    > 9. Peraturan Daerah Kota Madiun Nomor 03 Tahun 2008 tentang Organisasi dan Tata Kerja Sekretariat Daerah dan Sekretariat Dewan Perwakilan Rakyat Daerah sebagaimana telah diubah dengan Peraturan Daerah Kota Madiun Nomor 01 Tahun 2010 ;
    perda <Kota Madiun> 03 2008 | Organisasi dan Tata Kerja Sekretariat Daerah dan Sekretariat Dewan Perwakilan Rakyat Daerah | -
      diubah perda <Kota Madiun> 01 2010 | - | -

    > Peraturan Pemerintah Pengganti Undang-Undang Republik Indonesia Nomor 2 Tahun 2005 tentang Badan Rehabilitasi dan Rekonstruksi Wilayah dan Kehidupan Masyarakat Provinsi Nagroe Aceh Darussalam (NAD) dan Kepuluan Nias Provinsi Sumatera Utara
    perpu - 2 2005 | Badan Rehabilitasi dan Rekonstruksi Wilayah dan Kehidupan Masyarakat Provinsi Nagroe Aceh Darussalam (NAD) dan Kepuluan Nias Provinsi Sumatera Utara | -

    > 2. Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara (LN RI Tahun 2003 No. 47, TLN RI No. 4286);
    uu - 17 2003 | Keuangan Negara | LN 2003/47, TLN -/4286

    > Peraturan Presiden tentang Perubahan Ketiga Atas Keputusan Presiden Nomor 80 Tahun 2003 tentang Pedoman Pelaksanaan Pengadaan Barang/Jasa Pemerintah;
    perpres - - - | Perubahan Ketiga Atas Keputusan Presiden Nomor 80 Tahun 2003 tentang Pedoman Pelaksanaan Pengadaan Barang/Jasa Pemerintah | -
    ! rujukan.tanpa-nomor: Peraturan Presiden

    > Mengingat : 1. Pasal 4 ayat (1) Undang-Undang Dasar 1945 sebagaimana telah diubah dengan Perubahan\nKeempat Undang-Undang Dasar 1945;
    uud - - 1945 | - | -

    > 2. Peraturan Pemerintah Nomor 29 Tahun 2000 tentang Penyelenggaraan Jasa Konstruksi\n\n\n(Lembaran Negara Republik Indonesia Tahun 2000 Nomor 64, Tambahan Lembaran Negara\nNomor 3956);
    pp - 29 2000 | Penyelenggaraan Jasa Konstruksi | LN 2000/64, TLN -/3956

    > 3. Keputusan Presiden Nomor 42 Tahun 2002 tentang Pedoman Pelaksanaan Anggaran\n\n\nPendapatan dan Belanja Negara (Lembaran Negara Republik Indonesia Tahun 2002 Nomor 73,\nTambahan Lembaran Negara Nomor 4212);
    keppres - 42 2002 | Pedoman Pelaksanaan Anggaran Pendapatan dan Belanja Negara | LN 2002/73, TLN -/4212

    > - Keputusan Presiden Nomor 56/ P Tahun 2010;
    keppres - 56/P 2010 | - | -

    > Keputusan PRESIDEN Nomor 16 Tahun 1994 tentang Pelaksanaan Anggaran Pendapatan dan Belanja Negara sebagaimana telah beberapa kali diubah, terakhir dengan Keputusan PRESIDEN Nomor 8 Tahun 1997
    keppres - 16 1994 | Pelaksanaan Anggaran Pendapatan dan Belanja Negara | -
      diubah* keppres - 8 1997 | - | -

    > Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 121, Tambahan Lembaran Negara Republik Indonesia Nomor 4421));
    uu - 25 2004 | Sistem Perencanaan Pembangunan Nasional | LN 2004/121, TLN -/4421

    > Undang-Undang Nomor 20 Tahun 2012 tentang Pembentukan Provinsi Kalimantan Utara (Lembaran Negara Republik Indonesia Tahun 2012 Nomor 229, Tambahan Lembaran Negara Republik Indonesia Nomor 5362);
    uu - 20 2012 | Pembentukan Provinsi Kalimantan Utara | LN 2012/229, TLN -/5362

    > Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik indonesia Tahun 2014 Nomor 244 Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 245, Tambahan Lembaran Negara Republik Indonesia Nomor 6573);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/244, TLN -/5587
      diubah* uu - 11 2020 | Cipta Kerja | LN 2020/245, TLN -/6573

    > Undang-Undang Nomor 15 Tahun 2004 tentang Pemeriksaan\nPengelolaan dan Pertanggungjawaban Keuangan Negara\n(Lembaran Negara Republik Indonesia Tahun 2004 Nomor 66,\nTambahan Lembaran Negara Republik Indonesia Nomor\n4400);
    uu - 15 2004 | Pemeriksaan Pengelolaan dan Pertanggungjawaban Keuangan Negara | LN 2004/66, TLN -/4400

    > Pasal 6 ayat (a)\nPeraturan Menteri Dalam Negeri Nomor 79 Tahun 2016 tentang\nPengawasan dilingkungan Kementerian Dalam Negeri dan\nPenyelenggaraan Pemerintahan Daerah Tahun 2017
    permen(dagri) <Menteri Dalam Negeri> 79 2016 | Pengawasan dilingkungan Kementerian Dalam Negeri dan Penyelenggaraan Pemerintahan Daerah Tahun 2017 | -

    > 3. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan\nDaerah (Lembaran Negara Republik Indonesia Tahun 2014\nNomor 244, sebagaimana telah diubah beberapa kali terakhir\ndengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan\nAtas Undang-Undang Nomor 23 Tahun 2014 tentang\nPemerintahan Daerah (Lembaran Negara Republik Indonesia\nTahun 2015 Nomor 58, Tambahan Lembaran Negara\nRepublik Indonesia Nomor 5679);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/244
      diubah* uu - 9 2015 | Perubahan Atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah | LN 2015/58, TLN -/5679
    ! rujukan.kurung-tak-ditutup: (

    > Peraturan Gubernur Lampung Nomor 37 Tahun 2014 Pedoman Pemberian Remunerasi dan Pembentukan Dewan Pengawas Badan Layanan Umum Daerah pada Rumah Sakit Jiwa Daerah Provinsi Lampung
    perkada <Gubernur Lampung> 37 2014 | Pedoman Pemberian Remunerasi dan Pembentukan Dewan Pengawas Badan Layanan Umum Daerah pada Rumah Sakit Jiwa Daerah Provinsi Lampung | -
    ! rujukan.tanpa-tentang: Pedoman
    """#)
}
