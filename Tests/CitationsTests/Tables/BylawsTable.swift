// The sixth harvest: what bylaws of regencies, the police and the prosecution cite.

extension Case {
  static let bylaws = table(
    #"""
    > Peraturan KPU Nomor 12 Tahun 2015 tentang Perubahan Atas Peraturan KPU Nomor 9 Tahun 2015
    pkpu - 12 2015 | Perubahan Atas Peraturan KPU Nomor 9 Tahun 2015 | -

    > Pasal 122A ayat (3) Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2020 tentang Perubahan Ketiga atas Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota menjadi Undang-Undang
    perpu - 2 2020 | Perubahan Ketiga atas Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota menjadi Undang-Undang | -

    > ketentuan Peraturan Komisi Pemilihan Umum\nNomor 6 Tahun 2020 tentang Pelaksanaan Pemilihan\nGubernur dan Wakil Gubernur, Bupati dan Wakil Bupati,\ndan/atau Wali Kota dan Wakil Wali Kota Serentak\nLanjutan dalam Kondisi Bencana Nonalam Corona Virus\nDisease 2019 (COVID-19) sebagaimana telah diubah\ndengan Peraturan Komisi Pemilihan Umum Nomor 10\nTahun 2020
    pkpu - 6 2020 | Pelaksanaan Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, dan/atau Wali Kota dan Wakil Wali Kota Serentak Lanjutan dalam Kondisi Bencana Nonalam Corona Virus Disease 2019 (COVID-19) | -
      diubah pkpu - 10 2020 | - | -

    > Keputusan Presiden Nomor 12 Tahun 2020 tentang Penetapan Bencana Nonalam Penyebaran Corona Virus Disease 2019 (COVID-19) sebagai Bencana Nasional
    keppres - 12 2020 | Penetapan Bencana Nonalam Penyebaran Corona Virus Disease 2019 (COVID-19) sebagai Bencana Nasional | -

    > Mengingat : 1. Undang-Undang Nomor 24 Tahun 2007 tentang Penanggulangan Bencana Alam (Lembaran Negara Republik Indonesia Tahun 2007 Nomor 66, Tambahan Lembaran Negara Republik Indonesia Nomor 4723);
    uu - 24 2007 | Penanggulangan Bencana Alam | LN 2007/66, TLN -/4723

    > Mengingat : 1. Undang-Undang Nomor 8 Tahun 1974 tentang Pokok-pokok Kepegawaian, sebagaimana telah diubah dengan Undang-Undang Nomor 43 Tahun 1999 ;
    uu - 8 1974 | Pokok-pokok Kepegawaian | -
      diubah uu - 43 1999 | - | -

    > 2. Undang-Undang Nomor 5 Tahun 1986 tentang Peradilan Tata Usaha Negara, sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2004 ;
    uu - 5 1986 | Peradilan Tata Usaha Negara | -
      diubah uu - 9 2004 | - | -

    > 5. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah sebagaimana telah diubah kedua kali dengan Undang- Undang Nomor 12 Tahun 2008 ;
    uu - 32 2004 | Pemerintahan Daerah | -
      diubah uu - 12 2008 | - | -

    > 8. Peraturan Pemerintah Nomor 58 Tahun 2005 tentang Pengelolaan Keuangan Daerah :
    pp - 58 2005 | Pengelolaan Keuangan Daerah | -

    > 2. Undang-Undang Nomor 16 Tahun 2000 tentang Perubahan atas Undang-Undang nomor 6 Tahun 1983 tentang Ketentuan Umum Tata Cara Perpajakan (Lembaran Negara Tahun 2000 Nomor 126, Tambahan Lembaran Negara Nomor 3984);
    uu - 16 2000 | Perubahan atas Undang-Undang nomor 6 Tahun 1983 tentang Ketentuan Umum Tata Cara Perpajakan | LN 2000/126, TLN -/3984

    > 3. Undang-Undang Nomor 7 Tahun 2002 tentang Pembentukan Kabupaten Penajam Paser Utara di Propinsi Kalimantan Timur (Lembaran Negara Tahun 2001 Nomor 20, Tambahan Lembaran Negara Nomor 4182 );
    uu - 7 2002 | Pembentukan Kabupaten Penajam Paser Utara di Propinsi Kalimantan Timur | LN 2001/20, TLN -/4182

    > Mengingat : 1. Undang-Undang Nomor 27 Tahun 1959 tentang Penetapan Undang-Undang Nomor Darurat 3 Tahun 1953 tentang Pembentukan Daerah Tingkat II Di Kalimantan (Lembaran Negara Republik Indonesia Tahun 1953 Nomor 9, Tambahan Lembaran Negara Republik Indonesia Nomor 2756) Sebagai Undang- Undang (Lembaran Negara Republik Indonesia Tahun 1959 Nomor 72, Tambahan Lembaran Negara Republik Indonesia Nomor 1820);
    uu - 27 1959 | Penetapan Undang-Undang Nomor Darurat 3 Tahun 1953 tentang Pembentukan Daerah Tingkat II Di Kalimantan (Lembaran Negara Republik Indonesia Tahun 1953 Nomor 9, Tambahan Lembaran Negara Republik Indonesia Nomor 2756) Sebagai Undang-Undang | LN 1959/72, TLN -/1820

    > Surat Edaran Gubernur Kalimantan Selatan Nomor 541/00307/EKO tentang Penggunaan Liquified Petroleum Gas (LPG) Tabung Ukuran 3 (Tiga) Kilogram
    edaran <Gubernur Kalimantan Selatan> 541/00307/EKO - | Penggunaan Liquified Petroleum Gas (LPG) Tabung Ukuran 3 (Tiga) Kilogram | -
    ! rujukan.tanpa-tahun: Surat Edaran Gubernur Kalimantan Selatan Nomor 541/00307/EKO

    > 2. Undang-Undang Nomor 1 Tahun 2004 tentang\nPerbendaharaan Negara (Lembaran Negara Republik\nIndonesia Tahun 2004 Nomor 5, Tambahan Lembaran\nNegara Republik Indonesia Nomor 4355);\n\n1
    uu - 1 2004 | Perbendaharaan Negara | LN 2004/5, TLN -/4355
    ! rujukan.teks-diabaikan: 1

    > 3. Undang-Undang Nomor 33 Tahun 2004 tentang\nPerimbangan Keuangan Antara Pemerintah Pusat dan\nPemerintah Daerah (Lembaran Negara Republik\nIndonesia Tahun 2004 Nomor 126, Tambahan Lembaran\nNegara Republik Indonesia Nomor 4438);
    uu - 33 2004 | Perimbangan Keuangan Antara Pemerintah Pusat dan Pemerintah Daerah | LN 2004/126, TLN -/4438

    > Mengingat : 1. Undang-Undang Nomor 29 Tahun 1959 tentang\n\n\nPembentukan Daerah-daerah Tingkat II di Sulawesi\n(Lembaran Negara Republik Indonesia Tahun 1959 Nomor\n74, Tambahan Lembaran Negara Republik Indonesia Nomor\n1822):
    uu - 29 1959 | Pembentukan Daerah-daerah Tingkat II di Sulawesi | LN 1959/74, TLN -/1822

    > Surat Edaran Menteri Pendayagunaan\nAparatur Negara Nomor 4 Tanggal 21 Maret 2013, tentang\nPemberian Tugas Belajar dan Izin Belajar bagi Pegawai\nNegeri Sipil
    edaran <Menteri Pendayagunaan Aparatur Negara> 4 2013 | Pemberian Tugas Belajar dan Izin Belajar bagi Pegawai Negeri Sipil | -

    > Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah (Lembaran Negara Republik Indonesia Tahun 2006 Nomor 25, Tambahan Lembaran Negara Republik Indonesia Nomor 4614);
    pp - 8 2006 | Pelaporan Keuangan dan Kinerja Instansi Pemerintah | LN 2006/25, TLN -/4614

    > Peraturan Presiden Nomor 52 Tahun 2010 tentang Susunan Organisasi dan Tata Kerja Kepolisian Negara Republik Indonesia;
    perpres - 52 2010 | Susunan Organisasi dan Tata Kerja Kepolisian Negara Republik Indonesia | -

    > Peraturan Kepala Kepolisian Negara Republik Indonesia Nomor 26 Tahun 2010 tentang Tata Cara Pembentukan Peraturan Kepolisian
    perlem <Kepala Kepolisian Negara> 26 2010 | Tata Cara Pembentukan Peraturan Kepolisian | -

    > 2. Peraturan Presiden Nomor 38 Tahun 2010 tentang\nOrganisasi dan Tata Kerja Kejaksaan Republik Indonesia\nsebagaimana telah diubah dengan Peraturan Presiden\nNomor 29 Tahun 2016 tentang Perubahan atas Peraturan\nPresiden Nomor 38 Tahun 2010 tentang Organisasi dan\nTata Kerja Kejaksaan Republik Indonesia (Lembaran\nNegara Republik Indonesia Tahun 2016 Nomor 65);\n-2-
    perpres - 38 2010 | Organisasi dan Tata Kerja Kejaksaan Republik Indonesia | -
      diubah perpres - 29 2016 | Perubahan atas Peraturan Presiden Nomor 38 Tahun 2010 tentang Organisasi dan Tata Kerja Kejaksaan Republik Indonesia | LN 2016/65
    ! rujukan.teks-diabaikan: 2-

    > 3. Peraturan Presiden Nomor 29 Tahun 2020 tentang\n\n\nTunjangan Kinerja Pegawai di Lingkungan Kejaksaan\nRepublik Indonesia (Lembaran Negara Republik Indonesia\nTahun 2020 Nomor 43);
    perpres - 29 2020 | Tunjangan Kinerja Pegawai di Lingkungan Kejaksaan Republik Indonesia | LN 2020/43

    > 4. Peraturan Jaksa Agung Nomor PER-006/A/JA/07/2017\ntentang Organisasi dan Tata Kerja Kejaksaan Republik\nIndonesia (Berita Negara Republik Indonesia Tahun 2017\nNomor 1069) sebagaimana telah diubah dengan\nPeraturan Kejaksaan Nomor 6 Tahun 2019 tentang\nPerubahan atas Peraturan Jaksa Agung Nomor PER-\n006/A/JA/07/2017 tentang Organisasi dan Tata Kerja\nKejaksaan Republik Indonesia (Berita Negara Republik\nIndonesia Tahun 2019 Nomor 1094);
    perlem <Jaksa Agung> PER-006/A/JA/07/2017 2017 | Organisasi dan Tata Kerja Kejaksaan Republik Indonesia | BN 2017/1069
      diubah perlem <Kejaksaan> 6 2019 | Perubahan atas Peraturan Jaksa Agung Nomor PER-006/A/JA/07/2017 tentang Organisasi dan Tata Kerja Kejaksaan Republik Indonesia | BN 2019/1094

    > Mengingat ; 1. Undang-Undang Nomor 2 Tahun 2002 tentang Kepolisian Negara Republik Indonesia (Lembaran Negara Republik Indonesia Tahun 2002 Nomor 2, Tambahan Lembaran Negara Republik Indonesia Nomor 4168);
    uu - 2 2002 | Kepolisian Negara Republik Indonesia | LN 2002/2, TLN -/4168

    > 4. Keputusan Kepala Kepolisian Negara Republik Indonesia No. Pol. : Kep/53/X/2002 tanggal 17 Oktober 2002 tentang Organisasi dan Tata Kerja Satuan-satuan Organisasi pada Tingkat Markas Besar Kepolisian Negara Republik Indonesia beserta perubahannya;
    keputusan <Kepala Kepolisian Negara> Kep/53/X/2002 2002 | Organisasi dan Tata Kerja Satuan-satuan Organisasi pada Tingkat Markas Besar Kepolisian Negara Republik Indonesia | -
    ! rujukan.perubahan-tak-disebut: beserta perubahannya

    > Pasal 22 Peraturan Daerah Kabupaten Belitung Nomor 4 Tahun 2009 tentang Penyelenggaraan Pelayanan Publik di Kabupaten Belitung
    perda <Kabupaten Belitung> 4 2009 | Penyelenggaraan Pelayanan Publik di Kabupaten Belitung | -

    > : 1, Undang-undang Nomor 60 Tahun 1958 tentang Penetapan Undang- undang Nomor 23 Darurat Tahun 1957 tentang Pembentukan Daerah— daerah Swatantra Tingkat II Dalam Wilayah Daerah Swatantra Tingkat I Maluku menjadi Undang-undang;
    uu - 60 1958 | Penetapan Undang-undang Nomor 23 Darurat Tahun 1957 tentang Pembentukan Daerah—daerah Swatantra Tingkat II Dalam Wilayah Daerah Swatantra Tingkat I Maluku menjadi Undang-undang | -

    > 2. Undang-undang Nomor 6 Tahun 2000 tentang Perubahan atas Undang- undang Nomor 46 Tahun 1999 tentang Pembentukan Provinsi Maluku Utara, Kabupaten Buru dan Kabupaten Maluku Tenggara Barat;
    uu - 6 2000 | Perubahan atas Undang-undang Nomor 46 Tahun 1999 tentang Pembentukan Provinsi Maluku Utara, Kabupaten Buru dan Kabupaten Maluku Tenggara Barat | -

    > 2. Undang-Undang Nomor 40 Tahun 2003 tentang\nPembentukan Kabupaten Seram Bagian Timur, Kabupaten\nSeram Bagian Barat dan Kabupaten Kepulauan Aru di\nProvinsi Maluku (Lembaran Negara Republik Indonesia\nTahun 2003 Nomor 155, Tambahan Lembaran Negara\nRepublik Indonesia Nomor 4350);
    uu - 40 2003 | Pembentukan Kabupaten Seram Bagian Timur, Kabupaten Seram Bagian Barat dan Kabupaten Kepulauan Aru di Provinsi Maluku | LN 2003/155, TLN -/4350

    > 3. Undang-Undang Nomor 23 Tahun 2014 tentang\nPemerintahan Daerah (Lembaran Negara Republik Indonesia\nTahun 2014 Nomor 244, Tambahan Lembaran Negara\nRepublik Indonesia Nomor 5587) sebagaimana telah diubah\nbeberapa kali terakhir dengan Undang-Undang Nomor 1\nTahun 2022 tentang Hubungan Keuangan Antara\nPemerintah Pusat dan Pemerintah Daerah (Lembaran Negara\nRepublik Indonesia Tahun 2022 Nomor 4, Tambahan\nLembaran Negara Republik Indonesia Nomor 6757);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/244, TLN -/5587
      diubah* uu - 1 2022 | Hubungan Keuangan Antara Pemerintah Pusat dan Pemerintah Daerah | LN 2022/4, TLN -/6757

    > 4. Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data\nIndonesia (Lembaran Negara Republik Indonesia Tahun 2019\nNomor 112);
    perpres - 39 2019 | Satu Data Indonesia | LN 2019/112

    > Peraturan Menteri\nDalam Negeri Nomor 13 Tahun 2006 tentang Pedoman Pengelolaan\nKeuangan Daerah
    permen(dagri) <Menteri Dalam Negeri> 13 2006 | Pedoman Pengelolaan Keuangan Daerah | -

    > Peraturan Pemerintah Nomor 49\n\nTahun 2008 tentang Perubahan Ketiga Atas Peraturan Pemerintah\n\nNomor 6 Tahun 2005 tentang Pemilihan, Pengesahan\n\nPengangkatan, dan Pemberhentian Kepala Daerah dan Wakil\n\nKepala Daerah
    pp - 49 2008 | Perubahan Ketiga Atas Peraturan Pemerintah Nomor 6 Tahun 2005 tentang Pemilihan, Pengesahan Pengangkatan, dan Pemberhentian Kepala Daerah dan Wakil Kepala Daerah | -

    > Mengingat : 1. Undang-Undang Nomor 21 Tahun 2001 tentang\n\nOtonomi Khusus bagi Provinsi Papua (Lembaran\n\nNegara Republik Indonesia Tahun 2001 Nomor 135,\n\nTambahan Lembaran Negara Republik Indonesia\n\nNomor 4151) sebagaimana telah diubah dengan\n\nUndang-Undang Nomor 35 Tahun 2008 tentang\n\nPenetapan Peraturan Pemerintah Pengganti Undang-\n\nUndang Nomor 1 Tahun 2008 tentang Perubahan atas\n\nUndang-Undang Nomor 21 Tahun 2001 tentang\n\nOtonomi Khusus bagi Provinsi Papua menjadi Undang-\n\nUndang (Lembaran Negara Republik Indonesia Tahun\n\n2008 Nomor 112, Tambahan Lembaran Negara\n\nRepublik Indonesia Nomor 4884);
    uu - 21 2001 | Otonomi Khusus bagi Provinsi Papua | LN 2001/135, TLN -/4151
      diubah uu - 35 2008 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2008 tentang Perubahan atas Undang-Undang Nomor 21 Tahun 2001 tentang Otonomi Khusus bagi Provinsi Papua menjadi Undang-Undang | LN 2008/112, TLN -/4884

    > Keputusan Komisi Pemilihan\nUmum Nomor 1312/HK.03.1-Kpt/01/KPU/VIII/2019\ntentang Standar dan Petunjuk Teknis Penyusunan\nAnggaran Kebutuhan Barang/Jasa dan Honorarium\nPenyelenggaraan Pemilihan Gubernur dan Wakil\nGubernur, Bupati dan Wakil Bupati, dan/atau Wali\nKota dan Wakil Wali Kota Tahun 2020;
    keputusan <Komisi Pemilihan Umum> 1312/HK.03.1-Kpt/01/KPU/VIII/2019 2019 | Standar dan Petunjuk Teknis Penyusunan Anggaran Kebutuhan Barang/Jasa dan Honorarium Penyelenggaraan Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, dan/atau Wali Kota dan Wakil Wali Kota Tahun 2020 | -

    > 4. Undang-Undang Nomor 3 Tahun 2003 tentang Pembentukan Kabupaten Muko muko, Kabupaten Seluma dan Kabupaten Kaur di Provinsi Bengkulu (Lembaran Negara Republik Indonesia Tahun 2003 Nomor 23, Tambahan Lembaran Negara Republik Indonesia Nomor 4266);
    uu - 3 2003 | Pembentukan Kabupaten Muko muko, Kabupaten Seluma dan Kabupaten Kaur di Provinsi Bengkulu | LN 2003/23, TLN -/4266

    > : 1. Undang-Undang Nomor 9 Tahun 1956 tentang Pembentukan Daerah Otonom Kota Besar dalam Lingkungan Daerah Propinsi Sumatera Tengah (Lembaran Negara Republik Indonesia Tahun 1956 Nomor 20); 1
    uu - 9 1956 | Pembentukan Daerah Otonom Kota Besar dalam Lingkungan Daerah Propinsi Sumatera Tengah | LN 1956/20
    ! rujukan.teks-diabaikan: 1

    > Peraturan Daerah Kabupaten Bone Nomor 08 Tahun 2000 tentang Perubahan Pertama Peraturan Daerah Kabupaten Bone Nomor 3 Tahun 1999 tentang Retribusi Terminal (Lembaran Daerah Kabupaten Bone Nomor 07 Tahun 2000)
    perda <Kabupaten Bone> 08 2000 | Perubahan Pertama Peraturan Daerah Kabupaten Bone Nomor 3 Tahun 1999 tentang Retribusi Terminal | LD <Kabupaten Bone> 2000/07

    > 3 Undang-Undang Nomor 8 Tahun 1981 tentang Kitab Undang-Undang Hukum Acara Pidana (Lembaran Negara Republik Indonesia Tahun 1981 Nomor 76, Tambahan Lembaran Negara Republik Indonesia Nomor 3209);
    uu - 8 1981 | Kitab Undang-Undang Hukum Acara Pidana | LN 1981/76, TLN -/3209
    ! rujukan.teks-diabaikan: 3

    > 3. Undang-Undang Nomor 5 Tahun 1965 tentang Pembentukan Kotapradja Palangka Raya (Lembaran Negara Republik Indonesia Tahun 1965 Nomor 48, Tambahan Lembaran Negara Republik Indonesia Nomor 2753);
    uu - 5 1965 | Pembentukan Kotapradja Palangka Raya | LN 1965/48, TLN -/2753

    > Mengingat : 1. Undang-Undang Nomor 16 Tahun 1950 tentang Pembentukan Daerah-daerah Kota Besar Dalam Lingkungan Propinsi Jawa Timur, Jawa Tengah, Jawa Barat dan Daerah Istimewa Yogyakarta (Berita Negara Republik Indonesia Tahun 1950 Nomor 45);
    uu - 16 1950 | Pembentukan Daerah-daerah Kota Besar Dalam Lingkungan Propinsi Jawa Timur, Jawa Tengah, Jawa Barat dan Daerah Istimewa Yogyakarta | BN 1950/45

    > 3. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 125, Tambahan Lembaran Negara Republik Indonesia Nomor 4437) sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 12 Tahun 2008 (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 59, Tambahan Lembaran Negara Republik Indonesia Nomor 4844);
    uu - 32 2004 | Pemerintahan Daerah | LN 2004/125, TLN -/4437
      diubah* uu - 12 2008 | - | LN 2008/59, TLN -/4844
    """#)
}
