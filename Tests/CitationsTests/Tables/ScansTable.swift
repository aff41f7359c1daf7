// The fifth harvest goes on: copies that a scanner, a lost line's end or a page's end has damaged.

extension Case {
  static let scans = table(
    #"""
    > Undang-Undang Nomor 2 Tahun 2008 tentang Partai Politik (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 2, Tambahan Lembaran Negara Republik Indonesia Nomor 4801) sebagaimana diubah dengan Undang- Undan,.\n\n2 - 2 - Undang Nomor 2 Tahun 2011 tentang Perubahan atas Undang-Undang Nomor 2 Tahun 2008 tentang Partai Politik (Lembaran Negara RI Tahun 2011 Nomor 8, Tambahan Lembaran Negara RI Nomor 5189);
    uu - 2 2008 | Partai Politik | LN 2008/2, TLN -/4801
      diubah uu - 2 2011 | Perubahan atas Undang-Undang Nomor 2 Tahun 2008 tentang Partai Politik | LN 2011/8, TLN -/5189
    ! rujukan.teks-diabaikan: Undang- Undan,.
    ! rujukan.teks-diabaikan: 2 - 2 -

    > Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran\n2 -2- (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5234);
    uu - 12 2011 | Pembentukan Peraturan Perundang-undangan | LN 2011/82, TLN -/5234
    ! rujukan.teks-diabaikan: (Lembaran
    2 -2-

    > 2. Undang-undang Nomor 8 Tahun 1974 tentang Pokok-pokok Kepegawaian (Lembaran Negara Tahun 1974 Nomor 55, Tambahan Lembaran Negara Nomor 3041) sebagaimana telah diubah dengan Undang-undang Nomor 43 Tahun 1999 (Lembaran Negara Tahun 1999 Nomor 169, Tambahan Lembaran Negara Nomor 3890); SUMBER : BAGIAN HUKUM SETDA KABUPATEN BANDUNG 1
    uu - 8 1974 | Pokok-pokok Kepegawaian | LN 1974/55, TLN -/3041
      diubah uu - 43 1999 | - | LN 1999/169, TLN -/3890
    ! rujukan.teks-diabaikan: SUMBER : BAGIAN HUKUM SETDA KABUPATEN BANDUNG 1

    > Mengingat : 1. Undang-undang Nomor 69 Tahun 1958 tentang Pembentukan Daerah-Daerah Tingkat ll dal"lrn Wilayah Daerah-Daerah Tingkat I Bali, Nusa Tenggara Barat dan Nusa Tenggara Timur (Lembaran Negara Tahun 1958 Nomor 122, Tambahan Lembaran Negara Nornor 1665);
    uu - 69 1958 | Pembentukan Daerah-Daerah Tingkat ll dal"lrn Wilayah Daerah-Daerah Tingkat I Bali, Nusa Tenggara Barat dan Nusa Tenggara Timur | LN 1958/122, TLN -/1665
    ! rujukan.salah-eja: Nornor

    > 2. Undang-Undang Nomor 10 Tahun 2OO4 tentang Pembentukan Peraturan Perundang-undangair (Lernbaran Negara -fahun 2004 Nomor 53, Tambahan Lembaran Negara Nomor a38g);
    uu - 10 2004 | Pembentukan Peraturan Perundang-undangair | LN 2004/53, TLN -/4389
    ! rujukan.salah-eja: Lernbaran

    > 3. Undang-Undang Nomor 32 iahun 2A04 tentang Pemerintahan Daerah (Lembaran Negara Tahun 2004 Nomor 125, Tambahan Lembaran Negara Nomor 4437);
    uu - 32 2004 | Pemerintahan Daerah | LN 2004/125, TLN -/4437
    ! rujukan.salah-eja: iahun

    > 4. Peraturan Pemerintah Nomor 72 Tahun 2005 tentang Desa (Lembaran Negara Tahun 2005 Nomor 158, Tambahan Lembaran Negara Nomor a587);
    pp - 72 2005 | Desa | LN 2005/158, TLN -/4587

    > 2. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 125, Tambahan Lembaran Negara Republik Indonesia Nomor 4437) sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 12 Tahun 2008 tentang Perubahan kedua atas Atas Undangundang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 59, Tambahan Lembaran Negara Republik Indonesia Nomor 4548); 3.Undang-Undang......
    uu - 32 2004 | Pemerintahan Daerah | LN 2004/125, TLN -/4437
      diubah* uu - 12 2008 | Perubahan kedua atas Atas Undangundang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah | LN 2008/59, TLN -/4548
    ! rujukan.teks-diabaikan: Undang-Undang......

    > Mengingat 1. Undang-Undang Nomor 13 Tahun 1950 tentang Pembentukan Daerahdaerah Kabupaten dalam Lingkungan Propinsi Jawa Tengah ;
    uu - 13 1950 | Pembentukan Daerahdaerah Kabupaten dalam Lingkungan Propinsi Jawa Tengah | -

    > 3. Peraturan\nPemerintah Nomor 43 Tahun 2014 tentang Peraturan Pelaksanaan Undang-Undang\nNomor 6 tahun 2014 (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 213,\nTambahan Lembaran Negara Republik Indonesia Nomor 5539 Sebagaimana telah diubah\ndengan Peraturan Pemerintah nomor 11 Tahun 2019);
    pp - 43 2014 | Peraturan Pelaksanaan Undang-Undang Nomor 6 tahun 2014 | LN 2014/213, TLN -/5539
      diubah pp - 11 2019 | - | -
    ! rujukan.kurung-tak-ditutup: (

    > 4. Peraturan Pemerintah Nomor 16 Tahun 1976 tentang Perluasan Kotamadya Daerah Tingkat II Semarang (Lembaran Negara Tahun 1976 Nomor 25, Tambahan Lembaran Negara Nomor 3079);\nhttp://www.huma.or.id\n© HuMa 2003
    pp - 16 1976 | Perluasan Kotamadya Daerah Tingkat II Semarang | LN 1976/25, TLN -/3079
    ! rujukan.teks-diabaikan: http://www.huma.or.id
    © HuMa 2003

    > Memperhatikan\n:\n1.\nKeputusan Bupati Semarang Nomor 6 Tahun 2000 tentang Manual Penyusunan Produk Hukum Daerah (Lembaran Daerah Kabupaten Semarang Tahun 2000 Nomor 11
    keputusan <Bupati Semarang> 6 2000 | Manual Penyusunan Produk Hukum Daerah | LD <Kabupaten Semarang> 2000/11
    ! rujukan.kurung-tak-ditutup: (

    > 2. Undang-Undang Nomor 39 Tahun 2008 tentang Kementerian Negara (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 166, Tambahan Lembaran Negara Republik Indonesia Nomor 4916)Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5234) sebagaimana\n\n(2)\n\ntelah diubah dengan Undang-Undang Nomor 15 Tahun 2019 tentang Perubahan atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 183, Tambahan Lembaran Negara Republik Indonesia Nomor 6398);
    uu - 39 2008 | Kementerian Negara | LN 2008/166, TLN -/4916
    uu - 12 2011 | Pembentukan Peraturan Perundang-undangan | LN 2011/82, TLN -/5234
      diubah uu - 15 2019 | Perubahan atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan | LN 2019/183, TLN -/6398
    ! rujukan.teks-diabaikan: (2)

    > Mengingat 1. Undang-Undang Nomor 17 Tahun 1950 tcntang Pembentukan Daerah Kecil dalam Lingkungan Propinsi Jawa Timur I Jawa Tengah I Jawa Baral;
    uu - 17 1950 | Pembentukan Daerah Kecil dalam Lingkungan Propinsi Jawa Timur I Jawa Tengah I Jawa Baral | -
    ! rujukan.salah-eja: tcntang

    > 2. Undang-Undo.ng Nomor 7 Tahun I 971 tenrang Ketentuan-ketcntuan Pokok kearsipan (Lembaran Negara. Tahun 197 I Nomor 32, Tambahan Lcrnbaran Negara Nomor 2964);
    uu - 7 1971 | Ketentuan-ketcntuan Pokok kearsipan | LN 1971/32, TLN -/2964
    ! rujukan.salah-eja: Undo.ng
    ! rujukan.salah-eja: I 971
    ! rujukan.salah-eja: tenrang
    ! rujukan.salah-eja: 197 I
    ! rujukan.salah-eja: Lcrnbaran

    > 4. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lcrnbaran Negara Tahun Taaun 2004 Nomor 125, Tambahan Lcmbaran Negara Nomor 4437)
    uu - 32 2004 | Pemerintahan Daerah | LN 2004/125, TLN -/4437
    ! rujukan.salah-eja: Lcrnbaran
    ! rujukan.salah-eja: Taaun
    ! rujukan.salah-eja: Lcmbaran

    > 5. Peraturan Pemerintah Nomor 66 Tahun 1951 tentang Lambang Negara (Lembarau Negara Tahun 1951 Nomor 111, Tambahan Lembaran Negara Nomor 176;
    pp - 66 1951 | Lambang Negara | LN 1951/111, TLN -/176
    ! rujukan.kurung-tak-ditutup: (
    ! rujukan.salah-eja: Lembarau

    > 6. Peraturan Pemerintah Nomor 43 Tahun 1958 tentang Penggunaan Lambang Negara (Lembaran Negara Tahun 1958 Nomor 1971, Tambahan Lemabaran Negara Nomor 1636)'
    pp - 43 1958 | Penggunaan Lambang Negara | LN 1958/1971, TLN -/1636
    ! rujukan.salah-eja: Lemabaran

    > 7. Peraturan Pemerintah Nomor 47 Tahun 1982 tentang Perubahan Batas Wilayah Kotamadya Daerah Tingkat ll Mojokeno (Lembaran Negara Tahun 1982 Nomor 74, Tambahan Lembaran Negara Nomor 3241 );
    pp - 47 1982 | Perubahan Batas Wilayah Kotamadya Daerah Tingkat ll Mojokeno | LN 1982/74, TLN -/3241

    > Mengingat 1. Undang - undang Nomor 17 Tahun 1950 tentang Pembentukan Daerah-Daerah Kata Kecil Dalam Lingkungan Propinsi Jawa Timur I Jawa Tengah I Jawa Barat sebagimana telah di ubah dengan Undang - undang Nomor 13 Tahun 1954 tentang Pengubahan Undang - undang Nomor 16 dan 17 Tahun 1950 tentang Pembentukan Kata Kata Besar dan Kata - Kata Kecil di Jawa ( Lembaran Negara Republik Indonesia Tahun 1950 Nomor 40, Tambahan Lembaran Negara Republik Indonesia Nomor 551 ) ;
    uu - 17 1950 | Pembentukan Daerah-Daerah Kata Kecil Dalam Lingkungan Propinsi Jawa Timur I Jawa Tengah I Jawa Barat | -
      diubah uu - 13 1954 | Pengubahan Undang - undang Nomor 16 dan 17 Tahun 1950 tentang Pembentukan Kata Kata Besar dan Kata - Kata Kecil di Jawa | LN 1950/40, TLN -/551
    ! rujukan.salah-eja: sebagimana

    > Mengngat : 1. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerntahan Daerah sebagamana telah beberapa kal dubah terakhr dengan Undang- Undang Nomor 12 Tahun 2008;
    uu - 32 2004 | Pemerntahan Daerah | -
      diubah* uu - 12 2008 | - | -
    ! rujukan.teks-diabaikan: Mengngat : 1.
    ! rujukan.salah-eja: dubah
    ! rujukan.salah-eja: terakhr

    > 3. Peraturan Pemerntah Nomor 66 Tahun 1951 tentang Lambang Negara;
    pp - 66 1951 | Lambang Negara | -
    ! rujukan.salah-eja: Pemerntah

    > 5. Peraturan Pemerntah Nomor 38 Tahun 2007 tentang Pembagan Urusan Pemerntahan, antara Pemerntah. Pemerntah Daerah Propns dan Pemerntah Kabupaten/Kota;
    pp - 38 2007 | Pembagan Urusan Pemerntahan, antara Pemerntah. Pemerntah Daerah Propns dan Pemerntah Kabupaten/Kota | -
    ! rujukan.salah-eja: Pemerntah

    > 8. Peraturan Menter Dalam Neger Nomor 15 Tahun 2006 tentang Jens dan Bentuk Produk Hukum Daerah;
    permen(dagri) <Menteri Dalam Negeri> 15 2006 | Jens dan Bentuk Produk Hukum Daerah | -
    ! rujukan.salah-eja: Menter

    > 9. Peraturan Menter Pendayagunaan Aparatur Negara Nomor 22 Tahun 2008 tentang Pedoman Umum Tata Naskah Dnas;
    permen(PAN) <Menteri Pendayagunaan Aparatur Negara> 22 2008 | Pedoman Umum Tata Naskah Dnas | -
    ! rujukan.salah-eja: Menter

    > Pasal 78 ayat 1 Peraturan Menter Dalam Neger Nomor 54 Tahun 2009 tentang Tata Naskah Dnas d Lngkungan Pemerntah Daerah
    permen(dagri) <Menteri Dalam Negeri> 54 2009 | Tata Naskah Dnas d Lngkungan Pemerntah Daerah | -
    ! rujukan.salah-eja: Menter

    > Mengingat : 1. Undang - Undang Ncmor 29 Tahun 1959 tentang Pembentukan Daerah-daerah Tingkat 11 di Sulawesi (Lembaian Negara Republik Indonesia Tahun 1959 Nomor 74, Tambahan Lembaran Negara Republik Indonesia Nomor 1822),
    uu - 29 1959 | Pembentukan Daerah-daerah Tingkat 11 di Sulawesi | LN 1959/74, TLN -/1822
    ! rujukan.salah-eja: Ncmor
    ! rujukan.salah-eja: Lembaian

    > 2. Undang-Undang Nomor 38 Tahun 2000 tentang Pembentukan Provinsi Gorontalo (Lembaran Negara Republik Indonesia Tahun 2000 Nomor 258, Tambahan Lembaran Negara Republik Indonesia Nomor 4060),\n\n(2)
    uu - 38 2000 | Pembentukan Provinsi Gorontalo | LN 2000/258, TLN -/4060
    ! rujukan.teks-diabaikan: (2)

    > - Peraturan Pemerintah Nomor 90 Tahun 2010 tentang Penyusunan Rencana Kerja dan Anggaran Kementerian Negara/Lembaga (Lembaran Negara Republik Indonesia Tahun 2010 Nomor 152,Tambahan Lernbaran Negara Republik Indonesia Nomor 5178) ;
    pp - 90 2010 | Penyusunan Rencana Kerja dan Anggaran Kementerian Negara/Lembaga | LN 2010/152, TLN -/5178
    ! rujukan.salah-eja: Lernbaran

    > Undang-Undang Nomor 12 ‘Tahun 2011 tentang Pembentukan Peraturan Perundangan-Undangan (Lembaran Negara Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5234), sebagaimana telah diubah dengan Undang-Undang Nomor 15 Tahun 2019 tentang Perubahan Atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundangan-Undangan (Lembaran Negara Tahun 2019 Nomor 183, Tambahan Lembaran Negara Republik Indonesia Nomor 6398);
    uu - 12 2011 | Pembentukan Peraturan Perundangan-Undangan | LN 2011/82, TLN -/5234
      diubah uu - 15 2019 | Perubahan Atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundangan-Undangan | LN 2019/183, TLN -/6398

    > 3. Undang-Undang Nomor 1 Tahun 2004 ten tang perbendaharaan Negara ;
    uu - 1 2004 | perbendaharaan Negara | -
    ! rujukan.salah-eja: ten tang

    > 4. Undang-Undang nomor 40 tahun 2004 tentang system Jaminann So sial Nasional;
    uu - 40 2004 | system Jaminann So sial Nasional | -

    > Mengingat : 1. Undang-Undang Nomor 24 Tahun 1956 tentang Pembentukan\n\n\nDaerah Otonom Propinsi Atjeh dan Perubahan Peraturan\nPembentukan Propinsi Sumatera Utara (Lembaran\nNegaraRepublik lndonesia Tahun 1956 Nomor 64, Tambahan\nLembaran Negara Republik lndonesia Nomor 1103);
    uu - 24 1956 | Pembentukan Daerah Otonom Propinsi Atjeh dan Perubahan Peraturan Pembentukan Propinsi Sumatera Utara | LN 1956/64, TLN -/1103
    ! rujukan.salah-eja: lndonesia
    ! rujukan.salah-eja: lndonesia

    > Peraturan Bersama Menteri Agama dan\nMenteri Dalam Negeri Nomor 9 Tahun 2006 dan Nomor 8 Tahun\n2006 Tanggal 21 Maret 2006 tentang Pedoman Pelaksanaan\nTugas Kepala DaerahMakil Kepala Daerah Dalam\nPemeliharaan Kerukunan Umat Beragama, Pemberdayaan\nForum Kerukunan Umat Beragama dan Pendirian Rumah\nlbadat
    perlem <Bersama Menteri Agama dan Menteri Dalam Negeri> 9 2006 | Pedoman Pelaksanaan Tugas Kepala DaerahMakil Kepala Daerah Dalam Pemeliharaan Kerukunan Umat Beragama, Pemberdayaan Forum Kerukunan Umat Beragama dan Pendirian Rumah lbadat | -
    ! rujukan.nomor-ganda: Peraturan Bersama Menteri Agama dan
    Menteri Dalam Negeri Nomor 9 Tahun 2006 dan Nomor 8 Tahun
    2006 Tanggal 21 Maret 2006

    > 2. undang-undang Penetapan presiden Nomor 1 Tahun 1g6s\ntentang Pencegahan Penyalahgunaan dan/atau penodaan\nAgama (Lembaran Negara Republik lndonesia Tahun 1g6s\nNomor 3, Tambahan Lembaran Negara Republik lndonesia\nNomor 2726);
    dokumen(Penetapan Presiden) - 1 1965 | Pencegahan Penyalahgunaan dan/atau penodaan Agama | LN 1965/3, TLN -/2726
    ! rujukan.teks-diabaikan: undang-undang
    ! rujukan.salah-eja: lndonesia
    ! rujukan.salah-eja: lndonesia

    > 2 -2- Mengingat : 1. Undang-Undang Nomor 12 Tahun 2012 tentang Pendidikan Tinggi (Lembaran Negara Republik Indonesia Tahun 2012 Nomor 158, Tambahan Lembaran Negara Republik Indonesia Nomor 5336);
    uu - 12 2012 | Pendidikan Tinggi | LN 2012/158, TLN -/5336
    ! rujukan.teks-diabaikan: 2 -2- Mengingat : 1.
    ! rujukan.teks-diabaikan: -2-

    > 6 Keputusan Menteri Pendidikan dan Kebudayaan Republik Indonesia.Nomor 222/U/1998 tentang Pedoman Pendirian Perguruan Tinggi;
    keputusan <Menteri Pendidikan dan Kebudayaan> 222/U/1998 1998 | Pedoman Pendirian Perguruan Tinggi | -
    ! rujukan.teks-diabaikan: 6

    > Mengingat : 1. undang-undang Nomor 12 Tahun zo12 tentang pendidikan Tinggi (Lembaran Negara Republik lndonesia Tahun 2012 Nomor 15g, Tambah-a-n Lembaran Negara Republik lndonesia - Nomor 5336);
    uu - 12 2012 | pendidikan Tinggi | LN 2012/159, TLN -/5336
    ! rujukan.salah-eja: lndonesia
    ! rujukan.salah-eja: Tambah-a-n
    ! rujukan.salah-eja: lndonesia

    > 2. Peraturan Pemerintah Nomor 16 Tahun 2014 tentang Statuta Universitas sumatera Utara (Lembaran Negara Republik lndonesia Tahun 2014 Nomor 42)., MEMUTUSKAN
    pp - 16 2014 | Statuta Universitas sumatera Utara | LN 2014/42
    ! rujukan.salah-eja: lndonesia
    ! rujukan.teks-diabaikan: MEMUTUSKAN

    > 3. Peraturan Pemerintah Republik ~ridonesiaNomor\n38 Tahun 1992 tentang Tenaga Kependidikan.
    pp - 38 1992 | Tenaga Kependidikan | -

    > 4. Peraturan Pemerintah Republik 11.donesia Nomor\n39 tahun 1990 tentang Peranserza Masyarakat\nDalam Sistem Pendidikan Nasional.
    pp - 39 1990 | Peranserza Masyarakat Dalam Sistem Pendidikan Nasional | -

    > Mengingat : 1. Undang-Undang Nomor 20 Tahun 2003 tentang Sistem\n\n\nPendidikan Nasional (Lembaran Negara Republik\nIndonesia Tahun 2003 Nomor 78, Tambahan Lembaran\nNegara Republik Indonesia Nomor a301);
    uu - 20 2003 | Sistem Pendidikan Nasional | LN 2003/78, TLN -/4301

    > 2. Peraturan Pemerintah Nomor 19 Tahun 2005 tentang\nSta.ndar Nasional Pendidikan (Lembaran Negara\nRepublik Indonesia Tahun 2005 Nomor 41., Tambahan\nLembaran Negara Republik Indonesia Nomor 4496)\nsebagaimana telah beberapa kali diubah terakhir\ndengan Peraturan Pemerintah Nomor 13 Tahun 2015\ntentang Perubahan Kedua atas Peraturan Pemerintah\nNomor 1.9 Tahun 2005 tentang Standar Nasional\nPendidikan (Lembaran Negara Republik Indonesia\nTahun 2015 Nomor 45, Tambahan Lembaran Negara\nRepublik Indonesia Nomor 5670);
    pp - 19 2005 | Sta.ndar Nasional Pendidikan | LN 2005/41, TLN -/4496
      diubah* pp - 13 2015 | Perubahan Kedua atas Peraturan Pemerintah Nomor 1.9 Tahun 2005 tentang Standar Nasional Pendidikan | LN 2015/45, TLN -/5670

    > Men.gingat :\n1. Undang-Undang Nomor 20 Tahun 2003 tentang Sistem Pendidikan Nasional (Lembasan Negara Republik Indonesia\nTahun 2003 Nomor 78, Tambahan Lembaran Negara\nRepublik Indonesia Nomor 4301);
    uu - 20 2003 | Sistem Pendidikan Nasional | LN 2003/78, TLN -/4301
    ! rujukan.teks-diabaikan: Men.gingat :
    1.
    ! rujukan.salah-eja: Lembasan

    > Peraturan\nMenteri Agarna Nomor 90 Tahun 2013 htntang\nPenyelenggaraan Pendidikan Madrasah
    permen(ag) <Menteri Agama> 90 2013 | Penyelenggaraan Pendidikan Madrasah | -
    ! rujukan.salah-eja: htntang

    > 2.\nUndang-Undang Nomor 10 Tahun 2004 tentang Pembentukan Peraturan Perundang-Undangan (Lembaran Negara Rcpublik Indonesia Tahun 2004 Nomor 53, Tambahan Lembaran Negara Republik Indonesia Nomor 4389);
    uu - 10 2004 | Pembentukan Peraturan Perundang-Undangan | LN 2004/53, TLN -/4389
    ! rujukan.salah-eja: Rcpublik

    > Mengingat : 1. Undang-Undang Nomor 11 Tahun 1950 tentang Pembentukan Provinsi Djawa Barat (Berita Negara Republik Indonesia tanggal 4 Juli 1950) jo Undang-Undang Nomor 20 Tahun 1950 tentang Pemerintahan...\n2 2 Pemerintahan Jakarta Raya (Lembaran Negara Republik Indonesia Tahun 1950 Nomor 31, Tambahan Lembaran Negara Republik Indonesia Nomor 15) sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 29 Tahun 2007 tentang Pemerintahan Provinsi Daerah Khusus Ibukota Jakarta sebagai Ibukota Negara Kesatuan Republik Indonesia (Lembaran Negara Republik Indonesia Tahun 2007 Nomor 93, Tambahan Lembaran Negara Republik Indonesia Nomor 4744)
    uu - 11 1950 | Pembentukan Provinsi Djawa Barat | -
      jo uu - 20 1950 | Pemerintahan Jakarta Raya | LN 1950/31, TLN -/15
      diubah* uu - 29 2007 | Pemerintahan Provinsi Daerah Khusus Ibukota Jakarta sebagai Ibukota Negara Kesatuan Republik Indonesia | LN 2007/93, TLN -/4744
    ! rujukan.berita-tak-terbaca: Berita Negara Republik Indonesia tanggal 4 Juli 1950
    ! rujukan.teks-diabaikan: Pemerintahan...
    2 2
    """#)
}
