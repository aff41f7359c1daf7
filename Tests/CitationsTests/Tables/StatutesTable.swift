// Laws, Perpu, the constitution and decrees of the Assembly, from the legal bases of public laws and plans.

extension Case {
  static let statutes = table(
    #"""
    > Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-Undangan (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5234), sebagaimana telah diubah dengan Undang-Undang Nomor 15 Tahun 2019 tentang Perubahan atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-Undangan (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 183, Tambahan Lembaran Negara Republik Indonesia Nomor 6398);
    uu - 12 2011 | Pembentukan Peraturan Perundang-Undangan | LN 2011/82, TLN -/5234
      diubah uu - 15 2019 | Perubahan atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-Undangan | LN 2019/183, TLN -/6398

    > Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109) sebagaimana telah diubah dengan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2022 tentang Perubahan atas Undang- Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2022 Nomor 224, Tambahan Lembaran Negara Republik Indonesia Nomor 6832);
    uu - 7 2017 | Pemilihan Umum | LN 2017/182, TLN -/6109
      diubah perpu - 1 2022 | Perubahan atas Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum | LN 2022/224, TLN -/6832

    > Undang-Undang Nomor 2 Tahun 2008 tentang Partai Politik (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 2, Tambahan Lembaran Negara Republik Indonesia Nomor 4801) sebagaimana diubah dengan Undang- Undang Nomor 2 Tahun 2011 tentang Perubahan atas Undang-Undang Nomor 2 Tahun 2008 tentang Partai Politik (Lembaran Negara RI Tahun 2011 Nomor 8, Tambahan Lembaran Negara RI Nomor 5189);
    uu - 2 2008 | Partai Politik | LN 2008/2, TLN -/4801
      diubah uu - 2 2011 | Perubahan atas Undang-Undang Nomor 2 Tahun 2008 tentang Partai Politik | LN 2011/8, TLN -/5189

    > Undang-Undang Nomor 24 Tahun 1956 tentang Pembentukan Daerah Otonom Provinsi Aceh dan Perubahan Peraturan Pembentukan Provinsi Sumatera Utara (Lembaran Negara RI Tahun 1956 Nomor 64, Tambahan Lembaran Negara RI Nomor 1103);
    uu - 24 1956 | Pembentukan Daerah Otonom Provinsi Aceh dan Perubahan Peraturan Pembentukan Provinsi Sumatera Utara | LN 1956/64, TLN -/1103

    > Undang-Undang Nomor 69 Tahun 1958 tentang Pembentukan Daerah-daerah Tingkat II dalam Wilayah Daerah-daerah Tingkat I Bali, Nusa Tenggara Barat dan Nusa Tenggara Timur (Lembaran Negara Republik Indonesia Tahun 1958 Nomor 122, Tambahan Lembaran Negara Republik Indonesia Nomor 1655);
    uu - 69 1958 | Pembentukan Daerah-daerah Tingkat II dalam Wilayah Daerah-daerah Tingkat I Bali, Nusa Tenggara Barat dan Nusa Tenggara Timur | LN 1958/122, TLN -/1655

    > Undang-Undang Nomor 28 Tahun 1959 tentang Penetapan Undang-Undang Darurat Nomor 4 Tahun 1956, Undang-Undang Darurat Nomor 5 Tahun 1956, dan Undang-Undang Darurat Nomor 6 Tahun 1956 tentang Pembentukan Daerah Tingkat II termasuk Kotapraja dalam Lingkungan Daerah Tingkat I Sumatera Selatan sebagai Undang-Undang (Lembaran Negara Republik Indonesia Tahun 1959 Nomor 73, Tambahan Lembaran Negara Republik Indonesia Nomor 1821);
    uu - 28 1959 | Penetapan Undang-Undang Darurat Nomor 4 Tahun 1956, Undang-Undang Darurat Nomor 5 Tahun 1956, dan Undang-Undang Darurat Nomor 6 Tahun 1956 tentang Pembentukan Daerah Tingkat II termasuk Kotapraja dalam Lingkungan Daerah Tingkat I Sumatera Selatan sebagai Undang-Undang | LN 1959/73, TLN -/1821

    > Undang-Undang Nomor 27 Tahun 1959 tentang Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 tentang Pembentukan Daerah Tingkat II di Kalimantan (Lembaran Negara Tahun 1953 Nomor 9), sebagai Undang-Undang (Lembaran Negara Tahun 1959 Nomor 72, Tambahan Lembaran Negara Nomor 1820);
    uu - 27 1959 | Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 tentang Pembentukan Daerah Tingkat II di Kalimantan (Lembaran Negara Tahun 1953 Nomor 9), sebagai Undang-Undang | LN 1959/72, TLN -/1820

    > Undang-Undang Darurat Nomor 12 Tahun 1951 tentang Mengubah "Ordonnantietijdelijke Bijzondere Strafbepalingen" (Stbl. 1948 Nomor 17) (Lembaran Negara Tahun 1951 Nomor 78)
    uu <Darurat> 12 1951 | Mengubah "Ordonnantietijdelijke Bijzondere Strafbepalingen" (Stbl. 1948 Nomor 17) | LN 1951/78

    > Undang-Undang Nomor 13 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa Tengah sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 1965 tentang Pembentukan Daerah Tingkat II Batang dengan mengubah Undang-Undang Nomor 13 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa Tengah (Lembaran Negara Republik Indonesia Tahun 1965 Nomor 52, Tambahan Lembaran Negara Republik Indonesia Nomor 2757);
    uu - 13 1950 | Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa Tengah | -
      diubah uu - 9 1965 | Pembentukan Daerah Tingkat II Batang dengan mengubah Undang-Undang Nomor 13 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa Tengah | LN 1965/52, TLN -/2757

    > Undang-Undang Nomor 12 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten di Jawa Timur Juncto Undang-Undang Nomor 2 Tahun 1965 tentang Perubahan Batas Wilayah Kotapraja Surabaya dan Daerah Tingkat II Surabaya (Lembaran Negara Republik Indonesia Tahun 1965 Nomor 19, Tambahan Lembaran Negara Republik Indonesia Nomor 2730);
    uu - 12 1950 | Pembentukan Daerah-daerah Kabupaten di Jawa Timur | -
      jo uu - 2 1965 | Perubahan Batas Wilayah Kotapraja Surabaya dan Daerah Tingkat II Surabaya | LN 1965/19, TLN -/2730

    > Undang-Undang Nomor 6 Tahun 1983 tentang Ketentuan Umum dan Tata Cara Perpajakan (KUP) sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 7 Tahun 2021 tentang Harmonisasi Peraturan Perpajakan (HPP)
    uu - 6 1983 | Ketentuan Umum dan Tata Cara Perpajakan (KUP) | -
      diubah* uu - 7 2021 | Harmonisasi Peraturan Perpajakan (HPP) | -

    > Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua Atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 5679);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/244, TLN -/5587
      diubah* uu - 9 2015 | Perubahan Kedua Atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah | LN 2015/58, TLN -/5679

    > Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara (Lembaran Negara Republik Indonesia Tahun 2003 Nomor 47, Tambahan Lembaran Negara Republik Indonesia Nomor 4286) sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 41, Tambahan Lembaran Negara Republik Indonesia Nomor 6856);
    uu - 17 2003 | Keuangan Negara | LN 2003/47, TLN -/4286
      diubah* uu - 6 2023 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang | LN 2023/41, TLN -/6856

    > Undang-undang nomor 22 tahun 2001 tentang minyak dan gas bumi sebagaimana telah diubah dengan undang-undang nomor 6 tahun 2023 tentang penetapan peraturan pemerintah pengganti undang- undang nomor 2 tahun 2022 tentang cipta kerja menjadi undang-undang.
    uu - 22 2001 | minyak dan gas bumi | -
      diubah uu - 6 2023 | penetapan peraturan pemerintah pengganti undang-undang nomor 2 tahun 2022 tentang cipta kerja menjadi undang-undang | -

    > Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 125, Tambahan Lembaran Negara Republik Indonesia Nomor 4437) sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 8 Tahun 2005 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang No. 3 Tahun 2005 tentang Perubahan Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah Menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2005 Nomor 108, Tambahan Lembaran Negara Republik Indonesia Nomor 4548);
    uu - 32 2004 | Pemerintahan Daerah | LN 2004/125, TLN -/4437
      diubah* uu - 8 2005 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang No. 3 Tahun 2005 tentang Perubahan Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah Menjadi Undang-Undang | LN 2005/108, TLN -/4548

    > Undang-Undang Nomor 8 Tahun 1974 tentang Pokok-pokok Kepegawaian (Lembaran Negara Republik Indonesia Tahun 1974 Nomor 55, Tambahan Lembaran Negara Republik Indonesia Nomor 3041), sebagaimana telah diubah dengan Undang-Undang Nomor 43 Tahun 1999 (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 169, Tambahan Lembaran Negara Republik Indonesia Nomor 3890);
    uu - 8 1974 | Pokok-pokok Kepegawaian | LN 1974/55, TLN -/3041
      diubah uu - 43 1999 | - | LN 1999/169, TLN -/3890

    > Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 1 Tahun 2024; dan Undang-Undang Nomor 8 Tahun 1999 tentang Perlindungan Konsumen.
    uu - 11 2008 | Informasi dan Transaksi Elektronik | -
      diubah* uu - 1 2024 | - | -
    uu - 8 1999 | Perlindungan Konsumen | -

    > Undang-Undang Republik Indonesia Nomor 20 Tahun 2003 tentang Sistem Pendidikan Nasional.
    uu - 20 2003 | Sistem Pendidikan Nasional | -

    > Undang-Undang Nomor 2 Tahun 2020 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2020 tentang Kebijakan Keuangan Negara dan Stabilitas Sistem Keuangan untuk Penanganan Pandemi Corona Virus Disease 2019 (COVID-19) dan/atau dalam rangka Menghadapi Ancaman yang Membahayakan Perekonomian Nasional dan/atau Stabilitas Sistem Keuangan Menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 134, Tambahan Lembaran Negara Republik Indonesia Nomor 6516);
    uu - 2 2020 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2020 tentang Kebijakan Keuangan Negara dan Stabilitas Sistem Keuangan untuk Penanganan Pandemi Corona Virus Disease 2019 (COVID-19) dan/atau dalam rangka Menghadapi Ancaman yang Membahayakan Perekonomian Nasional dan/atau Stabilitas Sistem Keuangan Menjadi Undang-Undang | LN 2020/134, TLN -/6516

    > Undang-Undang Nomor 1 Tahun 2023 tentang Kitab Undang-Undang Hukum Pidana (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 1, Tambahan Lembaran Negara Republik Indonesia Nomor 6842)
    uu - 1 2023 | Kitab Undang-Undang Hukum Pidana | LN 2023/1, TLN -/6842

    > Undang-Undang Nomor 1 Tahun 1946 tentang Peraturan Hukum Pidana jo. Undang-Undang Nomor 73 Tahun 1958 tentang Menyatakan Berlakunya Undang-Undang Nomor 1 Tahun 1946 tentang Peraturan Hukum Pidana untuk Seluruh Wilayah Republik Indonesia dan Mengubah Kitab Undang-Undang Hukum Pidana (Lembaran Negara Tahun 1958 Nomor 127, Tambahan Lembaran Negara Nomor 1660)
    uu - 1 1946 | Peraturan Hukum Pidana | -
      jo uu - 73 1958 | Menyatakan Berlakunya Undang-Undang Nomor 1 Tahun 1946 tentang Peraturan Hukum Pidana untuk Seluruh Wilayah Republik Indonesia dan Mengubah Kitab Undang-Undang Hukum Pidana | LN 1958/127, TLN -/1660

    > Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2017 tentang Perubahan atas Undang-Undang Nomor 17 Tahun 2013 tentang Organisasi Kemasyarakatan (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 138, Tambahan Lembaran Negara Republik Indonesia Nomor 6084) sebagaimana telah ditetapkan menjadi Undang-Undang dengan Undang-Undang Nomor 16 Tahun 2017 (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 239, Tambahan Lembaran Negara Republik Indonesia Nomor 6139);
    perpu - 2 2017 | Perubahan atas Undang-Undang Nomor 17 Tahun 2013 tentang Organisasi Kemasyarakatan | LN 2017/138, TLN -/6084
      ditetapkan uu - 16 2017 | - | LN 2017/239, TLN -/6139

    > Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Perpu Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Wali Kota Menjadi Undang-Undang, sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2020 tentang Perubahan Ketiga atas Undang-Undang Nomor 1 Tahun 2015 yang telah ditetapkan menjadi Undang-Undang dengan Undang-Undang Nomor 6 Tahun 2020
    uu - 1 2015 | Penetapan Perpu Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Wali Kota Menjadi Undang-Undang | -
      diubah* perpu - 2 2020 | Perubahan Ketiga atas Undang-Undang Nomor 1 Tahun 2015 | -
      ditetapkan uu - 6 2020 | - | -

    > PERPPU No. 1 Tahun 2020 tentang Kebijakan Keuangan Negara
    perpu - 1 2020 | Kebijakan Keuangan Negara | -

    > Perpu 2/2022 tentang Cipta Kerja
    perpu - 2 2022 | Cipta Kerja | -

    > Peraturan Pemerintah Pengganti Undang-Undang (Perppu) Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota
    perpu - 1 2014 | Pemilihan Gubernur, Bupati, dan Walikota | -

    > UU No. 30 Tahun 2002 tentang KPK
    uu - 30 2002 | KPK | -

    > UU RI No 7/2017 ttg Pemilu
    uu - 7 2017 | Pemilu | -

    > UU 30/2002
    uu - 30 2002 | - | -

    > UU 14 Th 2008 tentang Keterbukaan Informasi Publik (LN 2008 No. 61, TLN 4846)
    uu - 14 2008 | Keterbukaan Informasi Publik | LN 2008/61, TLN -/4846

    > Undang-Undang No.7 Thn.2017 Tentang Pemilihan Umum
    uu - 7 2017 | Pemilihan Umum | -

    > UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 25 TAHUN 2009 TENTANG PELAYANAN PUBLIK (LEMBARAN NEGARA REPUBLIK INDONESIA TAHUN 2009 NOMOR 112, TAMBAHAN LEMBARAN NEGARA REPUBLIK INDONESIA NOMOR 5038)
    uu - 25 2009 | PELAYANAN PUBLIK | LN 2009/112, TLN -/5038

    > Undang–Undang Nomor 17 Tahun 2003 tentang Keuangan Negara (Lembaran Negara Republik Indonesia Tahun 2003 Nomor 5, Tambahan Lembaran Negara Republik Indonesia Nomor 4286);
    uu - 17 2003 | Keuangan Negara | LN 2003/5, TLN -/4286

    > Undang Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara
    uu - 5 2014 | Aparatur Sipil Negara | -

    > UndangUndang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara
    uu - 5 2014 | Aparatur Sipil Negara | -

    > Undang - Undang Nomor 27 Tahun 2000 tentang Pembentukan Provinsi Kepulauan Bangka Belitung (Lembaran Negara RI Tahun 2000 Nomor 217, Tambahan Lembaran Negara Nomor 4033);
    uu - 27 2000 | Pembentukan Provinsi Kepulauan Bangka Belitung | LN 2000/217, TLN -/4033

    > Undang-undang No 15 tahun 2004 tentang pemeriksaan Pengelolaan dan Tanggung Jawab Keuangan Negara (Lembaran Negara RI tahun 2004 no 66, Tambahan Lembaran negara No 4400);
    uu - 15 2004 | pemeriksaan Pengelolaan dan Tanggung Jawab Keuangan Negara | LN 2004/66, TLN -/4400

    > Undang-Undang Keterbukaan Informasi Publik Nomor 14 Tahun 2008
    uu - 14 2008 | - | -

    > Undang-Undang R.I. Nomor 43 Tahun 2009 tentang Kearsipan
    uu - 43 2009 | Kearsipan | -

    > Undang-Undang Nomor 28 Tahun1999 tentang Penyelenggara Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme
    uu - 28 1999 | Penyelenggara Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme | -

    > Undang-Undang Tahun 2008 Nomor 14 tentang Keterbukaan Informasi Publik
    uu - 14 2008 | Keterbukaan Informasi Publik | -

    > Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
    uud - - 1945 | - | -

    > Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
    uud - - 1945 | - | -

    > UUD 1945 Pasal 18 ayat (6); UU No. 27 Tahun 1959; UU No. 23 Tahun 2014, sebagaimana telah diubah beberapakali terakhir dengan UU No. 9 Tahun 2015; UU No. 1 Tahun 2011; UU No. 36 Tahun 2009; Perda No. 9 Tahun 2008; Perda No. 8 Tahun 2015; Peraturan Menteri Perumahan Rakyat Nomor 6 Tahun 2013.
    uud - - 1945 | - | -
    uu - 27 1959 | - | -
    uu - 23 2014 | - | -
      diubah* uu - 9 2015 | - | -
    uu - 1 2011 | - | -
    uu - 36 2009 | - | -
    perda - 9 2008 | - | -
    perda - 8 2015 | - | -
    permen(pera) <Menteri Perumahan Rakyat> 6 2013 | - | -

    > Pasal 5 ayat (1), Pasal 20, Pasal 25A, Pasal 28D ayat (1), dan Pasal 33 ayat (2) UUD Negara RI Tahun 1945, dan UU No. 11 Tahun 2008.
    uud - - 1945 | - | -
    uu - 11 2008 | - | -

    > Pasal 5 ayat (1) dan Pasal 20 ayat (1) Undang-Undang Dasar 1945 sebagaimana telah diubah dengan Perubahan Keempat Undang-Undang Dasar 1945
    uud - - 1945 | - | -

    > UUD NRI Tahun 1945
    uud - - 1945 | - | -

    > Ketetapan Majelis Permusyawaratan Rakyat Republik Indonesia Nomor XI/MPR/1998 tentang Penyelenggara Negara yang Bersih dan Bebas Korupsi, Kolusi, dan Nepotisme;
    tap - XI/MPR/1998 1998 | Penyelenggara Negara yang Bersih dan Bebas Korupsi, Kolusi, dan Nepotisme | -

    > TAP MPR No. VI/MPR/2001 Tahun 2001 tentang Etika Kehidupan Berbangsa
    tap - VI/MPR/2001 2001 | Etika Kehidupan Berbangsa | -

    > Ketetapan MPR RI Nomor VIII/MPR/2001 tentang Rekomendasi Arah Kebijakan Pemberantasan dan Pencegahan Korupsi, Kolusi, dan Nepotisme
    tap - VIII/MPR/2001 2001 | Rekomendasi Arah Kebijakan Pemberantasan dan Pencegahan Korupsi, Kolusi, dan Nepotisme | -
    """#)
}
