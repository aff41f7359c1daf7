// The eighth harvest: what regencies cite for their villages, whole and damaged.

extension Case {
  static let villages = table(
    #"""
    > 2. Undang-Undang Nomor 9 T a h u n 1965 tentang P e m b e n t u k a n Daerah Tingkat II Batang (Lembaran Negara Republik Indonesia T a h u n 1965 Nomor 52, T a m b a h a n Lembaran Negara Republik Indonesia Nomor 2757);
    uu - 9 1965 | P e m b e n t u k a n Daerah Tingkat II Batang | LN 1965/52, TLN -/2757
    ! rujukan.salah-eja: T a h u n
    ! rujukan.salah-eja: T a h u n
    ! rujukan.salah-eja: T a m b a h a n

    > 4. Undang-Undang Nomor 6 T a h u n 2014 tentang Desa (Lembaran Negara Republik Indonesia T a h u n 2014 Nomor 7);
    uu - 6 2014 | Desa | LN 2014/7
    ! rujukan.salah-eja: T a h u n
    ! rujukan.salah-eja: T a h u n

    > Peraturan Daerah Kabupaten Batang Nomor 8 T a h u n 2015 tentang Pengelolaan Keuangan dan Aset Desa
    perda <Kabupaten Batang> 8 2015 | Pengelolaan Keuangan dan Aset Desa | -
    ! rujukan.salah-eja: T a h u n

    > Mengingat : 1. Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten Dalam Lingkungan Propinsi Jawa Barat (Berita Negara Tahun 1950) sebagaimana telah diubah dengan Undang- Undang Nomor 4 Tahun 1968 tentang Pembentukan Kabupaten Purwakarta dan Kabupaten Subang dengan Mengubah Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten Dalam Lingkungan Propinsi Jawa Barat (Lembaran Negara Republik Indonesia Tahun 1968 Nomor 31, Tambahan Lembaran Negara Republik Indonesia Nomor 2851);
    uu - 14 1950 | Pembentukan Daerah-daerah Kabupaten Dalam Lingkungan Propinsi Jawa Barat | -
      diubah uu - 4 1968 | Pembentukan Kabupaten Purwakarta dan Kabupaten Subang dengan Mengubah Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten Dalam Lingkungan Propinsi Jawa Barat | LN 1968/31, TLN -/2851
    ! rujukan.berita-tak-terbaca: Berita Negara Tahun 1950

    > Pasal 25 ayat (2) Peraturan Daerah Kabupaten Garut Nomor 20 Tahun 2008 tentang Pengelolaan Keuangan dan Kekayaan Desa
    perda <Kabupaten Garut> 20 2008 | Pengelolaan Keuangan dan Kekayaan Desa | -

    > Pasal 12 ayat (1) Peraturan Pemerintah Nomor 60 Tahun 2014 tentang Dana Desa yang Bersumber dari Anggaran Pendapatan dan Belanja Negarasebagaimana telah diubah denganperaturan Pemerintah Nomor 8 Tahun 2016 tentang Perubahan Kedua atas Peraturan Pemerintah Nomor 60 Tahun 2014 tentang Dana Desa yang Bersumber dari Anggaran Pendapatan dan Belanja Negara
    pp - 60 2014 | Dana Desa yang Bersumber dari Anggaran Pendapatan dan Belanja Negara | -
      diubah pp - 8 2016 | Perubahan Kedua atas Peraturan Pemerintah Nomor 60 Tahun 2014 tentang Dana Desa yang Bersumber dari Anggaran Pendapatan dan Belanja Negara | -

    > Pasal 10 Peraturan Menteri Keuangan Nomor 49/PMK.07/2016 tentang Tata Cara Pengalokasian, Penyaluran, Penggunaan, Pemantauan, dan Evaluasi Dana Desa
    permen(keu) <Menteri Keuangan> 49/PMK.07/2016 2016 | Tata Cara Pengalokasian, Penyaluran, Penggunaan, Pemantauan, dan Evaluasi Dana Desa | -

    > Mengingat : 1. Undang-Undang Nomor 14 Tahun 1950, tentang Pembentukan Daerah-Daerah Kabupaten Dalam Lingkungan Provinsi Djawa Barat (Berita Negara Republik Indonesia tanggal 8 Agustus 1950) sebagaimana telah diubah dengan Undang-Undang Nomor 4 Tahun 1968 tentang Pembentukan Kabupaten Purwakarta dan Kabupaten Subang dengan mengubah Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Daerah-Daerah Kabupaten Dalam Lingkungan Provinsi Djawa Barat (Lembaran\n\n2 - 2 - Negara Republik Indonesia Tahun 1968 Nomor 31, Tambahan Lembaran Negara Nomor 2851);
    uu - 14 1950 | Pembentukan Daerah-Daerah Kabupaten Dalam Lingkungan Provinsi Djawa Barat | -
      diubah uu - 4 1968 | Pembentukan Kabupaten Purwakarta dan Kabupaten Subang dengan mengubah Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Daerah-Daerah Kabupaten Dalam Lingkungan Provinsi Djawa Barat | LN 1968/31, TLN -/2851
    ! rujukan.berita-tak-terbaca: Berita Negara Republik Indonesia tanggal 8 Agustus 1950
    ! rujukan.teks-diabaikan: 2 - 2 -

    > Pasal 12 ayat (1) Peraturan Pemerintah Nomor 60 Tahun 2014 tentang Dana Desa yang Bersumber dari Anggaran Pendapatan dan Belanja Negara sebagaimana telah diubah terakhir kali dengan Peraturan Pemerintah Nomor 8 Tahun 2016 tentang Perubahan Kedua Atas Peraturan Pemerintah Nomor 60 Tahun 2014 tentang Dana Desa yang Bersumber dari Anggaran Pendapatan dan Belanja Negara
    pp - 60 2014 | Dana Desa yang Bersumber dari Anggaran Pendapatan dan Belanja Negara | -
      diubah* pp - 8 2016 | Perubahan Kedua Atas Peraturan Pemerintah Nomor 60 Tahun 2014 tentang Dana Desa yang Bersumber dari Anggaran Pendapatan dan Belanja Negara | -

    > Mengingat : 1. Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Jawa Barat (Berita Negara Republik Indonesia Tahun 1950 Nomor 8) sebagaimana telah diubah dengan Undang-Undang Nomor 4 Tahun 1968 tentang Pembentukan Kabupaten Purwakarta dan Kabupaten Subang dengan mengubah Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Djawa Barat (Lembaran Negara Republik Indonesia Tahun 1968 Nomor 32, Tambahan Lembaran Negara Republik Indonesia Nomor 2851);
    uu - 14 1950 | Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Jawa Barat | BN 1950/8
      diubah uu - 4 1968 | Pembentukan Kabupaten Purwakarta dan Kabupaten Subang dengan mengubah Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Djawa Barat | LN 1968/32, TLN -/2851

    > Pasal 7 ayat (2) Peraturan Presiden Nomor 98 Tahun 2020 tentang Gaji dan Tunjangan Pegawai Pemerintah dengan Perjanjian Kerja
    perpres - 98 2020 | Gaji dan Tunjangan Pegawai Pemerintah dengan Perjanjian Kerja | -

    > Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun L945;
    uud - - 1945 | - | -

    > Peraturan Daerah Kabupaten Katingan Nomor 6 Tahun 2OL3;
    perda <Kabupaten Katingan> 6 2013 | - | -

    > Mengingat : 1. Undang-Undang Nomor 6 Tahun 2007 tentang\n\n\nPembentukan Kabupaten Kayong Utara di Provinsi\nKalimantan Barat (Lembaran Negara Republik\nIndonesia Tahun 2007 Nomor 8, Tambahan Lembaran\nNegara Republik Indonesia Nomor 4682);
    uu - 6 2007 | Pembentukan Kabupaten Kayong Utara di Provinsi Kalimantan Barat | LN 2007/8, TLN -/4682

    > 2. Undang-Undang Nomor 5 Tahun 2014 tentang\nAparatur Sipil Negara (Lembaran Negara Republik\nIndonesia Tahun 2014 Nomor 6, Tambahan Lembaran\nNegara Republik Indonesia Nomor 5494);\n~2~
    uu - 5 2014 | Aparatur Sipil Negara | LN 2014/6, TLN -/5494
    ! rujukan.teks-diabaikan: 2~

    > 3. Undang-Undang Nomor 23 Tahun 2014 tentang\n\n\nPemerintahan Daerah (Lembaran Negara Republik\nIndonesia Tahun 2014 Nomor 244, Tambahan\nLembaran Negara Republik Indonesia Nomor 5587)\nsebagaimana telah diubah beberapa kali dan yang\nterakhir dengan Undang-Undang Nomor 9 Tahun 2015\ntentang Perubahan Kedua Atas Undang-Undang\nNomor 23 Tahun 2014 tentang Pemerintahan Daerah\n(Lembaran Negara Republik Indonesia Tahun 2015\nNomor 58, Tambahan Lembaran Negara Republik\nIndonesia Nomor 5679);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/244, TLN -/5587
      diubah* uu - 9 2015 | Perubahan Kedua Atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah | LN 2015/58, TLN -/5679

    > Peraturan Daerah Kabupaten Seruyan Nomor 3 Tahun 2012 tentang Anggaran Pendapatan Belanja Daerah Kabupaten Seruyan Tahun Anggaran 2013
    perda <Kabupaten Seruyan> 3 2012 | Anggaran Pendapatan Belanja Daerah Kabupaten Seruyan Tahun Anggaran 2013 | -

    > Mengingat : 1. Undang-Undang Nomor 25 Tahun 1956 Jo Undang-Undang Nomor 21 Tahun 1958 tentang Penetapan Undang-Undang Darurat Nomor 10 tahun 1957 antara lain mengenai Pembentukan Daerah Swatantra Tingkat I Kalimantan Selatan (Lembaran Negara republik Indonesia Tahun 1956 Nomor 65, Tambahan Lembaran Negara Republik Indonesia Nomor 1106);
    uu - 25 1956 | - | -
      jo uu - 21 1958 | Penetapan Undang-Undang Darurat Nomor 10 tahun 1957 antara lain mengenai Pembentukan Daerah Swatantra Tingkat I Kalimantan Selatan | LN 1956/65, TLN -/1106

    > 2. Undang-Undang Nomor 15 Tahun 2011 tentang Penyelenggara Pemilihan Umum (Lembaran Negara Tahun 2011 Nomor 101, Tambahan Lembaran Negara Republik Indonesia Nomor 5246); SALINAN
    uu - 15 2011 | Penyelenggara Pemilihan Umum | LN 2011/101, TLN -/5246
    ! rujukan.teks-diabaikan: SALINAN

    > Pasal 11 huruf d Undang-Undang Nomor 8 Tahun 2015 tentang Perubahan atas Undang-Undang 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 Pemilihan Gubernur, Bupati dan Walikota menjadi Undang- Undang;
    uu - 8 2015 | Perubahan atas Undang-Undang 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 Pemilihan Gubernur, Bupati dan Walikota menjadi Undang-Undang | -

    > Peraturan Menteri Keuangan Nomor 171/PMK.05/2007 tentang Sistem Akuntansi Dan Pelaporan Keuangan Pemerintah Pusat;
    permen(keu) <Menteri Keuangan> 171/PMK.05/2007 2007 | Sistem Akuntansi Dan Pelaporan Keuangan Pemerintah Pusat | -

    > Keputusan Presiden Republik Indonesia Nomor 42 Tahun 2002 tentang Pedoman Pelaksanaan Anggaran Pendapatan Belanja Negara;
    keppres - 42 2002 | Pedoman Pelaksanaan Anggaran Pendapatan Belanja Negara | -
    """#)
}
