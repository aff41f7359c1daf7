// Amendments, revocations, replacements, `jo.`, and several regulations in one item.

extension Case {
  static let chains = table(
    #"""
    > Undang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 140, Tambahan Lembaran Negara Republik Indonesia Nomor 3874) sebagaimana telah diubah dengan Undang-Undang Nomor 20 Tahun 2001 (Lembaran Negara Republik Indonesia Tahun 2001 Nomor 134, Tambahan Lembaran Negara Republik Indonesia Nomor 4150);
    uu - 31 1999 | Pemberantasan Tindak Pidana Korupsi | LN 1999/140, TLN -/3874
      diubah uu - 20 2001 | - | LN 2001/134, TLN -/4150

    > UU No. 31 Tahun 1999 jo. UU No. 20 Tahun 2001 tentang Pemberantasan Tindak Pidana Korupsi
    uu - 31 1999 | - | -
      jo uu - 20 2001 | Pemberantasan Tindak Pidana Korupsi | -

    > UU 31/1999 jo UU 20/2001 dan UU 30/2002
    uu - 31 1999 | - | -
      jo uu - 20 2001 | - | -
    uu - 30 2002 | - | -

    > Undang-Undang Nomor 30 Tahun 2002 juncto. Undang-Undang Nomor 19 Tahun 2019 tentang Komisi Pemberantasan Tindak Pidana Korupsi
    uu - 30 2002 | - | -
      jo uu - 19 2019 | Komisi Pemberantasan Tindak Pidana Korupsi | -

    > Undang-Undang Nomor 1 Tahun 2015 dan Undang-Undang Nomor 7 Tahun 2017
    uu - 1 2015 | - | -
    uu - 7 2017 | - | -

    > Undang-Undang Nomor 1 Tahun 2015 dan Nomor 7 Tahun 2017
    uu - 1 2015 | - | -
    uu - 7 2017 | - | -

    > Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik, serta Peraturan Pemerintah Nomor 61 Tahun 2010
    uu - 14 2008 | Keterbukaan Informasi Publik | -
    uu - 25 2009 | Pelayanan Publik | -
    pp - 61 2010 | - | -

    > Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2015, dan Undang-Undang Nomor 6 Tahun 2023
    uu - 23 2014 | Pemerintahan Daerah | -
      diubah uu - 9 2015 | - | -
      diubah uu - 6 2023 | - | -

    > Undang-Undang Nomor 23 Tahun 2014 sebagaimana telah diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023 dan Peraturan Pemerintah Nomor 12 Tahun 2019
    uu - 23 2014 | - | -
      diubah* uu - 6 2023 | - | -
    pp - 12 2019 | - | -

    > Undang-Undang Nomor 1 Tahun 2015 tentang Pemilihan sebagaimana telah diubah dengan Undang-Undang Nomor 8 Tahun 2015, Undang-Undang Nomor 10 Tahun 2016, dan terakhir dengan Undang-Undang Nomor 6 Tahun 2020
    uu - 1 2015 | Pemilihan | -
      diubah uu - 8 2015 | - | -
      diubah uu - 10 2016 | - | -
      diubah* uu - 6 2020 | - | -

    > Undang-Undang Nomor 8 Tahun 1983 tentang Pajak Pertambahan Nilai sebagaimana telah lima kali diubah, terakhir dengan Undang-Undang Nomor 7 Tahun 2021
    uu - 8 1983 | Pajak Pertambahan Nilai | -
      diubah* uu - 7 2021 | - | -

    > Undang-Undang Nomor 8 Tahun 1983 sebagaimana telah 3 (tiga) kali diubah terakhir dengan Undang-Undang Nomor 42 Tahun 2009
    uu - 8 1983 | - | -
      diubah* uu - 42 2009 | - | -

    > Peraturan Pemerintah Nomor 7 Tahun 1977 tentang Peraturan Gaji Pegawai Negeri Sipil sebagaimana telah delapan belas kali diubah terakhir dengan Peraturan Pemerintah Nomor 15 Tahun 2019 tentang Perubahan Kedelapan Belas atas Peraturan Pemerintah Nomor 7 Tahun 1977 tentang Peraturan Gaji Pegawai Negeri Sipil (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 43)
    pp - 7 1977 | Peraturan Gaji Pegawai Negeri Sipil | -
      diubah* pp - 15 2019 | Perubahan Kedelapan Belas atas Peraturan Pemerintah Nomor 7 Tahun 1977 tentang Peraturan Gaji Pegawai Negeri Sipil | LN 2019/43

    > Undang-Undang Nomor 30 Tahun 2002 tentang Komisi Pemberantasan Tindak Pidana Korupsi yang telah diubah dengan Undang-Undang Nomor 19 Tahun 2019
    uu - 30 2002 | Komisi Pemberantasan Tindak Pidana Korupsi | -
      diubah uu - 19 2019 | - | -

    > Undang-Undang Nomor 30 Tahun 2002 sebagaimana telah dua kali diubah, terakhir kali dengan Undang-Undang Nomor 19 Tahun 2019
    uu - 30 2002 | - | -
      diubah* uu - 19 2019 | - | -

    > Peraturan Menteri Keuangan Nomor 190/PMK.05/2012 tentang Tata Cara Pembayaran (Berita Negara Republik Indonesia Tahun 2012 Nomor 1191) sebagaimana telah diubah beberapa kali, terakhir diubah dengan Peraturan Menteri Keuangan Nomor 210/PMK.05/2022
    permen(keu) <Menteri Keuangan> 190/PMK.05/2012 2012 | Tata Cara Pembayaran | BN 2012/1191
      diubah* permen(keu) <Menteri Keuangan> 210/PMK.05/2022 2022 | - | -

    > Peraturan Presiden Nomor 54 Tahun 2010 tentang Pengadaan Barang/Jasa Pemerintah dengan perubahan terakhir Peraturan Presiden Nomor 4 Tahun 2015
    perpres - 54 2010 | Pengadaan Barang/Jasa Pemerintah | -
      diubah* perpres - 4 2015 | - | -

    > Peraturan Presiden Nomor 54 Tahun 2010 sebagaimana telah diubah dengan Perpres Nomor 35 Tahun 2011 dan telah diubah terakhir dengan Perpres Nomor 4 Tahun 2015
    perpres - 54 2010 | - | -
      diubah perpres - 35 2011 | - | -
      diubah* perpres - 4 2015 | - | -

    > Peraturan Pemerintah Nomor 46 Tahun 2011 tentang Penilaian Prestasi Kerja sebagaimana telah dicabut dan diganti dengan Peraturan Pemerintah Nomor 30 Tahun 2019 tentang Penilaian Kinerja Pegawai Negeri Sipil
    pp - 46 2011 | Penilaian Prestasi Kerja | -
      diganti pp - 30 2019 | Penilaian Kinerja Pegawai Negeri Sipil | -

    > Peraturan Pemerintah Nomor 46 Tahun 2011 yang telah dicabut dan dinyatakan tidak berlaku dengan Peraturan Pemerintah Nomor 30 Tahun 2019
    pp - 46 2011 | - | -
      dicabut pp - 30 2019 | - | -

    > Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara sebagaimana telah diganti dengan Undang-Undang Nomor 20 Tahun 2023
    uu - 5 2014 | Aparatur Sipil Negara | -
      diganti uu - 20 2023 | - | -

    > Undang-Undang Nomor 7 Tahun 1983 tentang Pajak Penghasilan sebagaimana telah diubah dan ditambah terakhir dengan Undang-Undang Nomor 10 Tahun 1994
    uu - 7 1983 | Pajak Penghasilan | -
      diubah* uu - 10 1994 | - | -

    > Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas (Berita Negara Republik Indonesia Tahun 2020 Nomor 1236). Sebagaimana telah diubah dengan Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2023
    pkpu - 14 2020 | Tugas | BN 2020/1236
      diubah pkpu - 21 2023 | - | -

    > Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 13 Tahun 2022 (LN RI Tahun 2022 Nomor 143, TLN RI Nomor 6801)
    uu - 12 2011 | Pembentukan Peraturan Perundang-undangan | -
      diubah* uu - 13 2022 | - | LN 2022/143, TLN -/6801

    > Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum sebagaimana telah diubah dengan Undang-Undang Nomor 7 Tahun 2023; Peraturan Pemerintah Nomor 60 Tahun 2008 tentang Sistem Pengendalian Intern Pemerintah;
    uu - 7 2017 | Pemilihan Umum | -
      diubah uu - 7 2023 | - | -
    pp - 60 2008 | Sistem Pengendalian Intern Pemerintah | -

    > 5. Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 141, Tambahan Lembaran Negara Republik Indonesia Nomor 5897);\nPeraturan Pemerintah Nomor 60 Tahun 2008 Tentang Sistem Pengendalian Intern Pemerintah (Lembaran Negara Republik Indonesia Tahun 2008 nomor 127, Tambahan Lembaran Negara Republik Indonesia Nomor 4890);
    uu - 20 2023 | Aparatur Sipil Negara | LN 2023/141, TLN -/5897
    pp - 60 2008 | Sistem Pengendalian Intern Pemerintah | LN 2008/127, TLN -/4890

    > Undang-Undang Nomor 10 Tahun 2016 tentang Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi Undang-Undang dan Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum
    uu - 10 2016 | Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi Undang-Undang | -
    uu - 7 2017 | Pemilihan Umum | -

    > Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah beserta perubahannya
    permen(dagri) <Menteri Dalam Negeri> 80 2015 | Pembentukan Produk Hukum Daerah | -
    ! rujukan.perubahan-tak-disebut: beserta perubahannya

    > Undang-Undang Nomor 1 Tahun 2015 tentang Pemilihan Kepala Daerah sebagaimana telah diubah dengan Nomor 10 Tahun 2016
    uu - 1 2015 | Pemilihan Kepala Daerah | -
      diubah uu - 10 2016 | - | -

    > Undang-Undang Nomor 1 Tahun 2015 tentang Pemilihan Kepala Daerah sebagaimana telah beberapa kali diubah terakhir dengan
    uu - 1 2015 | Pemilihan Kepala Daerah | -
    ! rujukan.tak-terbaca: sebagaimana telah beberapa kali diubah terakhir dengan

    > Keputusan KPU Nomor 5 Tahun 2022 tentang A sebagaimana diubah untuk kedua kalinya dengan Keputusan KPU Nomor 9 Tahun 2023 tentang B
    keputusan <KPU> 5 2022 | A | -
      diubah keputusan <KPU> 9 2023 | B | -

    > Peraturan Komisi Pemilihan Umum Nomor 23 Tahun 2018 tentang Kampanye Pemilihan Umum sebagaimana telah di ubah dengan Peraturan Komisi Pemilihan Umum Nomor 28 Tahun 2018
    pkpu - 23 2018 | Kampanye Pemilihan Umum | -
      diubah pkpu - 28 2018 | - | -

    > UU No. 25 Tahun 1999 dirubah dengan UU No. 33 Tahun 2004
    uu - 25 1999 | - | -
      diubah uu - 33 2004 | - | -

    > Undang-Undang Nomor 2 Tahun 2008 tentang Partai Politik (sebagaimana telah diubah dengan Undang-Undang Nomor 2 Tahun 2011)
    uu - 2 2008 | Partai Politik | -
      diubah uu - 2 2011 | - | -
    """#)
}
