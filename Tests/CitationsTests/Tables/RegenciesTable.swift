// The fourth harvest, after its end: regencies and ministries, some of them from scans.

extension Case {
  static let regencies = table(
    #"""
    > 1.\nUndang-undang Nomor 14 Tahun 1950 tentang Pembentukan Daerah\nKabupaten Dalam Lingkungan Provinsi Jawa Barat (Berita Negara Tahun\n1950);
    uu - 14 1950 | Pembentukan Daerah Kabupaten Dalam Lingkungan Provinsi Jawa Barat | -
    ! rujukan.berita-tak-terbaca: Berita Negara Tahun
    1950

    > 4.\nUndang-undang Nomor 15 Tahun 2004 tentang Pemeriksaan Pengelolaan\ndan tanggungjawab Keuangan Negara;
    uu - 15 2004 | Pemeriksaan Pengelolaan dan tanggungjawab Keuangan Negara | -

    > 5.\nUndang-undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah\nsebagaimana telah beberapa kali diubah, terakhir dengan Undang-undang\nNomor 12 Tahun 2008;
    uu - 32 2004 | Pemerintahan Daerah | -
      diubah* uu - 12 2008 | - | -

    > 6.\nUndang-undang Nomor 33 Tahun 2004 tentang Perimbangan Keuangan\nantara Pemerintah Pusat dan Pemerintah Daerah;
    uu - 33 2004 | Perimbangan Keuangan antara Pemerintah Pusat dan Pemerintah Daerah | -

    > 7.\nPeraturan Pemerintah Nomor 24 Tahun 2005 tentang Standar Akuntansi\nPemerintahan;
    pp - 24 2005 | Standar Akuntansi Pemerintahan | -

    > 9.\nPeraturan Pemerintah Nomor 79 Tahun 2005 tentang Pedoman Pembinaan\ndan Pengawasan Penyelenggaraan Pemerintahan Daerah;
    pp - 79 2005 | Pedoman Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah | -

    > 12. Peraturan Menteri Dalam Negeri Nomor 13 Tahun 2006 tentang Pedoman\nPengelolaan Keuangan Daerah sebagaimana telah diubah dengan\nPeraturan Menteri Dalam Negeri Nomor 59 Tahun 2007 tentang Perubahan\natas Peraturan Menteri Dalam Negeri Nomor 13 Tahun 2006 tentang\nPedoman Pengeloaan Keuangan Daerah;
    permen(dagri) <Menteri Dalam Negeri> 13 2006 | Pedoman Pengelolaan Keuangan Daerah | -
      diubah permen(dagri) <Menteri Dalam Negeri> 59 2007 | Perubahan atas Peraturan Menteri Dalam Negeri Nomor 13 Tahun 2006 tentang Pedoman Pengeloaan Keuangan Daerah | -

    > 13. Peraturan Daerah Kabupaten Kuningan Nomor 3 Tahun 2008
    perda <Kabupaten Kuningan> 3 2008 | - | -

    > 1. Undang-Undang Nomor 15 Tahun 1950 tentang Pembentukan\n\nDaerah-Daerah Kabupaten Dalam Lingkungan Daerah Istimewa\nJogjakarta (Berita Negara Republik Indonesia Tahun 1950 Nomor\n44);
    uu - 15 1950 | Pembentukan Daerah-Daerah Kabupaten Dalam Lingkungan Daerah Istimewa Jogjakarta | BN 1950/44

    > 3. Undang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan\nTindak Pidana Korupsi (Lembaran Negara Republik Indonesia\nTahun 1999 Nomor 140, Tambahan Lembaran Negara Republik\nIndonesia Nomor 3874) sebagaimana telah diubah dengan\nUndang-Undang Nomor 20 Tahun 2001 tentang Perubahan Atas\nUndang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan\nTindak Pidana Korupsi (Lembaran Negara Republik Indonesia\n\nTahun 2001 Nomor 134, Tambahan Lembaran Negara Republik\nIndonesia Nomor 41150);
    uu - 31 1999 | Pemberantasan Tindak Pidana Korupsi | LN 1999/140, TLN -/3874
      diubah uu - 20 2001 | Perubahan Atas Undang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi | LN 2001/134, TLN -/41150

    > PERATURAN BUPATI BANTUL\nNOMOR 78\n\nTAHUN 2016\n\n\nTENTANG\nPEDOMAN PEMBANGUNAN ZONA INTEGRITAS MENUJU WILAYAH BEBAS DARI\nKORUPSI DAN WILAYAH BIROKRASI BERSIH DAN MELAYANI
    perkada <Bupati BANTUL> 78 2016 | PEDOMAN PEMBANGUNAN ZONA INTEGRITAS MENUJU WILAYAH BEBAS DARI KORUPSI DAN WILAYAH BIROKRASI BERSIH DAN MELAYANI | -

    > Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Daerah Daerah Kabupaten dalam Lingkungan Propinsi Jawa Barat (Berita Negara Tahun 1950);
    uu - 14 1950 | Pembentukan Daerah Daerah Kabupaten dalam Lingkungan Propinsi Jawa Barat | -
    ! rujukan.berita-tak-terbaca: Berita Negara Tahun 1950

    > Undang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 140, Tambahan Lembaran Negara Republile Indonesia Nomor 3874) sebagaimana telah diubah dengan Undang-Undang Nomor 20 Tahun 2001 tentang Perubahan Atas Undang-Undang — Nomor 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi (Lembaran Negara Republik Indonesia Tahun 2001 Nomor 134, Tambahan Lembaran Negara Republik Indonesia Nomor 41150);
    uu - 31 1999 | Pemberantasan Tindak Pidana Korupsi | LN 1999/140, TLN -/3874
      diubah uu - 20 2001 | Perubahan Atas Undang-Undang — Nomor 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi | LN 2001/134, TLN -/41150

    > 2. Undang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 140, Tambahan Lembaran Negara Republik Indonesia Nomor 3874} sebagaimana telah diubah dengan Undang-Undang Nomor 20 Tahun 2001 tentang Perubahan atas Undang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi (Lembaran Negara Republik Indonesia Tahun 2001 Nomor 134, Tambahan Lembaran Negara Republik Indonesia Nomor 4150};
    uu - 31 1999 | Pemberantasan Tindak Pidana Korupsi | LN 1999/140, TLN -/3874
      diubah uu - 20 2001 | Perubahan atas Undang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi | LN 2001/134, TLN -/4150

    > Komisi Pemberantasan Korupsi melalui surat Nomor: 'B/2700/DKM.01.01/10-14/06/2020 Hal: pelaksanaan Implementasi Pendidikan Anti Korupsi di seluruh Indonesia
    surat - B/2700/DKM.01.01/10-14/06/2020 2020 | pelaksanaan Implementasi Pendidikan Anti Korupsi di seluruh Indonesia | -
    ! rujukan.teks-diabaikan: Komisi Pemberantasan Korupsi melalui

    > 2. Undang-Undang Nomor 23 Tahun 2014 tentang\nPemerintahan Daerah (Lembaran Negara Republik\nIndonesia Tahun 2014 Nomor 244, Tambahan Lembaran\nNegara Republik Indonesia Nomor 5587), sebagaimana\ntelah beberapa kali diubah terakhir dengan Undang-\n-2 -\n\nUndang Nomor 9 Tahun 2015 tentang Perubahan Kedua\n\n\natas Undang-Undang Nomor 23 Tahun 2014 tentang\nPemerintahan Daerah (Lembaran Negara Republik\nIndonesia Tahun 2015 Nomor 58, Tambahan Lembaran\nNegara Republik Indonesia Nomor 5679);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/244, TLN -/5587
      diubah* uu - 9 2015 | Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah | LN 2015/58, TLN -/5679
    ! rujukan.teks-diabaikan: -2 -

    > Pasal 166 ayat (3)\n\n\nUndang-Undang Nomor 10 Tahun 2016 tentang Perubahan\nKedua atas Undang-Undang Nomor 1 Tahun 2015 tentang\nPenetapan Peraturan Pemerintah Pengganti Undang-Undang\nNomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati,\ndan Wali Kota menjadi Undang-Undang
    uu - 10 2016 | Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Wali Kota menjadi Undang-Undang | -

    > 3. Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan\nPeraturan Pemerintah Pengganti Undang-Undang Nomor\n1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan\nWali Kota menjadi Undang-Undang (Lembaran Negara\nRepublik Indonesia Tahun 2016 Nomor 130, Tambahan\nLembaran Negara Republik Indonesia Nomor 5898)\nsebagaimana telah beberapa kali diubah, terakhir dengan\nUndang-Undang Nomor 10 Tahun 2016
    uu - 1 2015 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Wali Kota menjadi Undang-Undang | LN 2016/130, TLN -/5898
      diubah* uu - 10 2016 | - | -

    > PERATURAN MENTERI DALAM NEGERI REPUBLIK INDONESIA\n\n\nNOMOR 54 TAHUN 2019\nTENTANG\nPENDANAAN KEGIATAN PEMILIHAN GUBERNUR, BUPATI DAN WALI KOTA\nYANG BERSUMBER DARI ANGGARAN PENDAPATAN DAN BELANJA DAERAH
    permen(dagri) <Menteri DALAM NEGERI> 54 2019 | PENDANAAN KEGIATAN PEMILIHAN GUBERNUR, BUPATI DAN WALI KOTA YANG BERSUMBER DARI ANGGARAN PENDAPATAN DAN BELANJA DAERAH | -

    > 1. Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten Dalam Lingkungan Propinsi Djawa Barat (Berita Negara Republik Indonesia Tahun 1950) sebagaimana telah diubah dengan Undang-Undang Nomor 4 Tahun 1968 tentang Pembentukan Kabupaten Purwakarta dan Kabupaten Subang dengan Mengubah Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Daerahdaerah Kabupaten Dalam Lingkungan Propinsi Djawa Barat (Lembaran Negara Republik Indonesia Tahun 1968 Nomor 31, Tambahan Lembaran Negara Republik Indonesia Nomor 2851);
    uu - 14 1950 | Pembentukan Daerah-daerah Kabupaten Dalam Lingkungan Propinsi Djawa Barat | -
      diubah uu - 4 1968 | Pembentukan Kabupaten Purwakarta dan Kabupaten Subang dengan Mengubah Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Daerahdaerah Kabupaten Dalam Lingkungan Propinsi Djawa Barat | LN 1968/31, TLN -/2851
    ! rujukan.berita-tak-terbaca: Berita Negara Republik Indonesia Tahun 1950

    > Peraturan Bupati Nomor 42 Tahun 2011 tentang Penyelenggaraan Sistem Pengendalian Intern Pemerintah di Lingkungan Pemerintahan Kabupaten Sumedang;
    perkada <Bupati> 42 2011 | Penyelenggaraan Sistem Pengendalian Intern Pemerintah di Lingkungan Pemerintahan Kabupaten Sumedang | -

    > Mengingat : 1. Undang-Undang Nomor 64 Tahun 1958 tentang Pembentukan Daerah-daerah Tingkat I Bali, Nusa Tenggara Barat dan Nusa Tenggara Timur (Lembaran Negara Republik Indonesia Tahun 1958 Nomor 115, Tambahan Lembaran Negara Republik Indonesia Nomor 1649);
    uu - 64 1958 | Pembentukan Daerah-daerah Tingkat I Bali, Nusa Tenggara Barat dan Nusa Tenggara Timur | LN 1958/115, TLN -/1649

    > 3. Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-Undangan (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5232);
    uu - 12 2011 | Pembentukan Peraturan Perundang-Undangan | LN 2011/82, TLN -/5232

    > GUBERNUR BALI PERATURAN GUBERNUR BALI NOMOR 4 TAHUN 2015 TENTANG PEDOMAN OPERASIONAL PEMERIKSAAN INSPEKTORAT PROVINSI BALI
    perkada <Gubernur BALI> 4 2015 | PEDOMAN OPERASIONAL PEMERIKSAAN INSPEKTORAT PROVINSI BALI | -
    ! rujukan.teks-diabaikan: GUBERNUR BALI

    > Pasal 58 ayat (2) Undang-UndangNomor 1 Tahun 2004 tentang Perbendaharaan Negara
    uu - 1 2004 | Perbendaharaan Negara | -

    > 1. Pasal 5 ayat (2) Undang-Undang Dasar Negara Republik IndonesiaTahun 1945;
    uud - - 1945 | - | -

    > 2. Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara(Lembaran Negara Republik Indonesia Tahun 2004 Nomor 5, TambahanLembaran Negara Republik Indonesia Nomor 4355);
    uu - 1 2004 | Perbendaharaan Negara | LN 2004/5, TLN -/4355

    > Mengingat 1. Undang-Undang NomOI' 12 Tahun 1999 tentang Pernbentukan Kabupaten Oaerah Tingkat II Way Kanan. Kabupaten Dati II Lampung Timur dan Kotamadya Dati II Metro (Lernbaran Negara Republik Indonesia Tahun 1999 Nomor 46, Tambahan Lembaran Negara Nomor 3825);
    uu - 12 1999 | Pernbentukan Kabupaten Oaerah Tingkat II Way Kanan. Kabupaten Dati II Lampung Timur dan Kotamadya Dati II Metro | LN 1999/46, TLN -/3825
    ! rujukan.salah-eja: NomOI
    ! rujukan.salah-eja: Lernbaran

    > 4. Undang-Undang Nomor 32 Tahun 2004 tentang Pernerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 125, Tambahan Lernbaran Negara Republik Indonesia Nomor 4437) sebagaimana telah dua kali diubah, terakhir dengan Undang-undang Nornor 12 Tahun 2008 (Lembaran Negara Republik Indonesia Tahun 2008 NomOI' 59, Tambahan Lembaran Negara Republik Indonesia Nornor 4844);
    uu - 32 2004 | Pernerintahan Daerah | LN 2004/125, TLN -/4437
      diubah* uu - 12 2008 | - | LN 2008/59, TLN -/4844
    ! rujukan.salah-eja: Lernbaran
    ! rujukan.salah-eja: Nornor
    ! rujukan.salah-eja: NomOI
    ! rujukan.salah-eja: Nornor

    > 2, Undang-Undang Nornor 28 Tahun 1999 tentang Penyelenggaraan Negara yang Bersih. Bebas dari Korupsi, Kolusi dan Nepotisme (Lcmbaran Ncgara Rcpublik Indonesia Tahun 1999 Nomor 75, Tambahan Lembaran :\\egara Nomor 3851);
    uu - 28 1999 | Penyelenggaraan Negara yang Bersih. Bebas dari Korupsi, Kolusi dan Nepotisme | LN 1999/75, TLN -/3851
    ! rujukan.salah-eja: Nornor
    ! rujukan.salah-eja: Lcmbaran
    ! rujukan.salah-eja: Ncgara
    ! rujukan.salah-eja: Rcpublik

    > Peraturan KPU (PKPU) Nomor 2 Tahun 2024 tentang Tahapan dan Jadwal Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, serta Walikota dan Wakil Walikota Tahun 2024.
    pkpu - 2 2024 | Tahapan dan Jadwal Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, serta Walikota dan Wakil Walikota Tahun 2024 | -

    > Surat Kuasa Khusus Nomor 24/PY.01.1-SU/03/KPU/VI/2019\nbertanggal 11 Juni 2019
    surat <Kuasa Khusus> 24/PY.01.1-SU/03/KPU/VI/2019 2019 | - | -

    > PUTUSAN\nNomor 01/PHPU-PRES/XVII/2019
    dokumen(Putusan) - 01/PHPU-PRES/XVII/2019 2019 | - | -

    > 5. Peraturan Bupati Lampung Barat No.8 Tahun 2016
    perkada <Bupati Lampung Barat> 8 2016 | - | -

    > pasal 60 Peraturan Pemerintah Nomor\n60 Tahun 2008 tentang Sistem Pengendalian Intern Pemerintah
    pp - 60 2008 | Sistem Pengendalian Intern Pemerintah | -

    > 5. Peraturan Pemerintah Nomor 38 Tahun 2007 tentang Pembagian Urusan Pemerintahan Antara Pemerintah, Pemerintahan Daerah Provinsi dan Pemerintahan Daerah Kabupaten/ Kota (Lembaran Negara Republik Indonesia Tahun 2007 No-nor 80, Tarnbahan Lembaran Ncgara Republik Nomor 4737);
    pp - 38 2007 | Pembagian Urusan Pemerintahan Antara Pemerintah, Pemerintahan Daerah Provinsi dan Pemerintahan Daerah Kabupaten/ Kota | LN 2007/80, TLN -/4737
    ! rujukan.salah-eja: Tarnbahan
    ! rujukan.salah-eja: Ncgara
    """#)
}
