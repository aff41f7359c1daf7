// The fourth harvest goes on: regulations of the commission and of those that watch over it.

extension Case {
  static let commission = table(
    #"""
    > 1. Pasal 18 ayat (4) dan Pasal 18B ayat (1) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
    uud - - 1945 | - | -

    > Qanun Aceh No. 7 Tahun 2006 tentang Penyelengaraan Pemilihan Umum di Aceh
    perda <Qanun Aceh> 7 2006 | Penyelengaraan Pemilihan Umum di Aceh | -

    > Qanun Nomor 2 Tahun 2004 tentang Pemilihan Gubernur/Wakil Gubernur, Bupati/Wakil Bupati dan Walikota/Wakil Walikota di Provinsi Nanggroe Aceh Darussalam
    perda <Qanun> 2 2004 | Pemilihan Gubernur/Wakil Gubernur, Bupati/Wakil Bupati dan Walikota/Wakil Walikota di Provinsi Nanggroe Aceh Darussalam | -

    > 2. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi pemilihan Umum Kabupaten/Kota (Berita Negara Republik Indonesia Tahun 2019 Nomor 320) sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 4 Tahun 2021 tentang Perubahan Ketiga atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota (Berita Negara Republik Indonesia Tahun 2021 Nomor 786);
    pkpu - 8 2019 | Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi pemilihan Umum Kabupaten/Kota | BN 2019/320
      diubah* pkpu - 4 2021 | Perubahan Ketiga atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2021/786

    > 3. Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota (Berita Negara Republik Indonesia Tahun 2020 Nomor 1236);
    pkpu - 14 2020 | Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota | BN 2020/1236

    > 4. Peraturan Komisi Pemilihan Umum Nomor 2 Tahun 2021 tentang Tata Naskah Dinas Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota (Berita Negara Republik Indonesia Tahun 2021 Nomor 784);
    pkpu - 2 2021 | Tata Naskah Dinas Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2021/784

    > Mengingat : 1. Undang-Undang Nomor 12 Tahun 2011 tentang\n\n\nPembentukan Peraturan Perundang-undangan (Lembaran\nNegara Republik Indonesia Tahun 2011 Nomor 82,\nTambahan Lembaran Negara Republik Indonesia Nomor\n5234) sebagaimana telah diubah dengan Undang-Undang\nNomor 15 Tahun 2019 tentang Perubahan atas Undang-\nUndang Nomor 12 Tahun 2011 tentang Pembentukan\nPeraturan Perundang-undangan (Lembaran Negara\nRepublik Indonesia Tahun 2019 Nomor 183, Tambahan\nLembaran Negara Republik Indonesia Nomor 6398);
    uu - 12 2011 | Pembentukan Peraturan Perundang-undangan | LN 2011/82, TLN -/5234
      diubah uu - 15 2019 | Perubahan atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan | LN 2019/183, TLN -/6398

    > Peraturan\nBadan Pengawas Pemilihan Umum\nNomor 3 Tahun 2017 tentang Tata Cara Pembentukan\nPeraturan Badan Pengawas Pemilihan Umum
    perbawaslu - 3 2017 | Tata Cara Pembentukan Peraturan Badan Pengawas Pemilihan Umum | -

    > 2. Peraturan Pemerintah Nomor 11 Tahun 2017 tentang\nManajemen Pegawai Negeri Sipil (Lembaran Negara\nRepublik Indonesia Tahun 2017 Nomor 63, Tambahan\nLembaran Negara Republik Indonesia Nomor 6037)\nsebagaimana telah diubah dengan Peraturan Pemerintah\nNomor 17 Tahun 2020 tentang Perubahan atas Peraturan\nPemerintah Nomor 11 Tahun 2017 tentang Manajemen\nPegawai Negeri Sipil (Lembaran Negara Republik Indonesia\nTahun 2020 Nomor 68, Tambahan Lembaran Negara\nRepublik Indonesia Nomor 6477);
    pp - 11 2017 | Manajemen Pegawai Negeri Sipil | LN 2017/63, TLN -/6037
      diubah pp - 17 2020 | Perubahan atas Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil | LN 2020/68, TLN -/6477

    > 3. Peraturan Pemerintah Nomor 49 Tahun 2018 tentang\nManajemen Pegawai Pemerintah dengan Perjanjian Kerja\n(Lembaran Negara Republik Indonesia Tahun 2018 Nomor\n224 Tambahan Lembaran Negara Republik Indonesia\nNomor 6264);
    pp - 49 2018 | Manajemen Pegawai Pemerintah dengan Perjanjian Kerja | LN 2018/224, TLN -/6264

    > 4. Peraturan Presiden Nomor 58 Tahun 2013 tentang Badan\n\n\nKepegawaian Negara (Lembaran Negara Republik\nIndonesia Tahun 2013 Nomor 128);
    perpres - 58 2013 | Badan Kepegawaian Negara | LN 2013/128

    > Undang Undang Nomor 27 Tahun 1959 tentang Penetapan Undang Undang Darurat Nomor 3 Tahun 1953 tentang Pembentukan Daerah Tingkat II di Kalimantan Timur (Lembaran Negara Tahun 1953 Nomor 9 Tambahan Lembaran Negara Nomor 1820) sebagai Undang Undang (Lembaran Negara Tahun 1959 Nomor 72);
    uu - 27 1959 | Penetapan Undang Undang Darurat Nomor 3 Tahun 1953 tentang Pembentukan Daerah Tingkat II di Kalimantan Timur (Lembaran Negara Tahun 1953 Nomor 9 Tambahan Lembaran Negara Nomor 1820) sebagai Undang Undang | LN 1959/72

    > 4. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Tahun 2004 Nomor 125, Tambahan Lembaran Negara Republik Indonesia Nomor 4737), sebagaimana telah diubah terakhir dengan Undang- Undang Nomor 12 Tahun 2008 Tentang Perubahan Kedua Atas Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 59, Tambahan Lembaran Negara Republik Indonesia Nomor 4844);
    uu - 32 2004 | Pemerintahan Daerah | LN 2004/125, TLN -/4737
      diubah* uu - 12 2008 | Perubahan Kedua Atas Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah | LN 2008/59, TLN -/4844

    > 1. Undang-Undang Nomor 12 Tahun 1950 tentang Pembentukan Daerah- Daerah Kabupaten dalam Lingkungan Propinsi Jawa Timur (Berita Negara Republik Indonesia Tahun 1950 Nomor 41) sebagaimana telah diubah dengan Undang-undang Nomor 2 Tahun 1965 (Lembaran Negara Republik Indonesia Tahun 1965 Nomor 19, tambahan lembaran Negara Republik Indonesia Nomor 2730) ;
    uu - 12 1950 | Pembentukan Daerah-Daerah Kabupaten dalam Lingkungan Propinsi Jawa Timur | BN 1950/41
      diubah uu - 2 1965 | - | LN 1965/19, TLN -/2730

    > 2. Undang-Undang Nomor 8 Tahun 1999 tentang Perlindungan Konsumen (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 42);
    uu - 8 1999 | Perlindungan Konsumen | LN 1999/42

    > 2. Undang-Undang Nomor 8 Tahun 1974 tentang Pokok-Pokok Kepegawaian (Lembaran Negera Republik Indonesia Tahun 1974 Nomor 55, Tambahan Lembaran Negara Republik Indonesia Nomor 3041) sebagaimana telah diubah dengan Undang-Undang Nomor 43 Tahun 1999 (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 169, Tambahan Lembaran Negara Republik Indonesia Nomor 3890);
    uu - 8 1974 | Pokok-Pokok Kepegawaian | LN 1974/55, TLN -/3041
      diubah uu - 43 1999 | - | LN 1999/169, TLN -/3890
    ! rujukan.salah-eja: Negera

    > Undang-Undang Nomor 8 Tahun 1956 tentang Pembentukan Daerah Otonom Kota Kecil dalam Lingkungan Daerah Propinsi Sumatera Tengah (Lembaran Negara Republik Indonesia Tahun 1956 Nomor 19, Tambahan Lembaran Negara Republik Indonesia Nomor 2730);
    uu - 8 1956 | Pembentukan Daerah Otonom Kota Kecil dalam Lingkungan Daerah Propinsi Sumatera Tengah | LN 1956/19, TLN -/2730

    > Pasal 12 ayat (3) Peraturan Menteri Dalam Negeri Nomor 35 Tahun 2010 tentang Pedoman Pengelolaan Pelayanan Informasi dan Dokumentasi di Lingkungan Kementerian Dalam Negeri
    permen(dagri) <Menteri Dalam Negeri> 35 2010 | Pedoman Pengelolaan Pelayanan Informasi dan Dokumentasi di Lingkungan Kementerian Dalam Negeri | -

    > Surat Keputusan Bupati Agam nomor 349 Tahun 2014
    keputusan <Bupati Agam> 349 2014 | - | -

    > UU N0.14 tahun 2008 tentang Keterbukaan Informasi Publik
    uu - 14 2008 | Keterbukaan Informasi Publik | -
    ! rujukan.salah-eja: N0

    > Undang Undang No 14 Tahun 2008 tentang Keterbukaan Informasi Publik (KIP)
    uu - 14 2008 | Keterbukaan Informasi Publik (KIP) | -

    > Mengingat : 1. Peraturan Pemerintah Nomor 60 Tahun 2008 tentang\nSistem Pengendalian Intern Pemerintah (Lembaran Negara\nRepublik Indonesia Tahun 2008 Nomor 127, Tambahan\nLembaran Negara Republik Indonesia Nomor 4890);
    pp - 60 2008 | Sistem Pengendalian Intern Pemerintah | LN 2008/127, TLN -/4890

    > 3. Peraturan Kepala Badan Pengawasan Keuangan dan\nPembangunan Nomor PER-1326/K/LB/2009 tentang\nPedoman Teknis Penyelenggaraan Sistem Pengendalian\nIntern Pemerintah;
    perlem <Kepala Badan Pengawasan Keuangan dan Pembangunan> PER-1326/K/LB/2009 2009 | Pedoman Teknis Penyelenggaraan Sistem Pengendalian Intern Pemerintah | -

    > 4. Peraturan Badan Pengawasan Keuangan dan\nPembangunan Nomor 1 Tahun 2019 tentang Standar Kerja\nPengawasan Intern (Berita Negara Republik Indonesia\nTahun 2019 Nomor 63);
    perlem <Badan Pengawasan Keuangan dan Pembangunan> 1 2019 | Standar Kerja Pengawasan Intern | BN 2019/63

    > Peraturan Kepala BPKP Nomor: PER- 1326/K/LB/2009 tentang Pedoman Teknis Penyelenggaraan Sistem Pengendalian Intern Pemerintah.
    perlem <Kepala BPKP> PER-1326/K/LB/2009 2009 | Pedoman Teknis Penyelenggaraan Sistem Pengendalian Intern Pemerintah | -

    > Peraturan BPKP Nomor 5\nTahun 2021 tentang Penilaian Maturitas Penyelenggaraan SPIP Terintegrasi pada\nKementerian/ Lembaga/Pemerintah Daerah (K/L/D).
    perlem <BPKP> 5 2021 | Penilaian Maturitas Penyelenggaraan SPIP Terintegrasi pada Kementerian/ Lembaga/Pemerintah Daerah (K/L/D) | -

    > 1. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 125, Tambahan Lembaran Republik Indonesia Nomor 4437), sebagaimana telah diubah dengan Undang-Undang Nomor 12 Tahun 2008 (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 59, Tambahan Lembaran Negara Republik Indonesia Nomor 4844);
    uu - 32 2004 | Pemerintahan Daerah | LN 2004/125, TLN -/4437
      diubah uu - 12 2008 | - | LN 2008/59, TLN -/4844

    > 3. Keputusan Presiden Nomor 103 Tahun 2001 tentang Kedudukan, Tugas, Fungsi, Kewenangan, Susunan Organisasi, dan Tata Kerja Lembaga Pemerintah NonDepartemen, sebagaimana telah beberapa kali diubah, terakhir dengan Peraturan Presiden Nomor 64 Tahun 2005;
    keppres - 103 2001 | Kedudukan, Tugas, Fungsi, Kewenangan, Susunan Organisasi, dan Tata Kerja Lembaga Pemerintah NonDepartemen | -
      diubah* perpres - 64 2005 | - | -

    > 5. Keputusan Presiden Nomor 68/M Tahun 2010;
    keppres - 68/M 2010 | - | -

    > PERATURAN KEPALA BADAN PENGAWASAN KEUANGAN DAN PEMBANGUNAN NOMOR: PER-500/K/2010 TENTANG PEDOMAN PEMETAAN (DIAGNOSTIC ASSESSMENT) TERHADAP PENERAPAN SISTEM PENGENDALIAN INTERN PEMERINTAH Dl LINGKUNGAN INSTANSI PEMERINTAH
    perlem <KEPALA BADAN PENGAWASAN KEUANGAN DAN PEMBANGUNAN> PER-500/K/2010 2010 | PEDOMAN PEMETAAN (DIAGNOSTIC ASSESSMENT) TERHADAP PENERAPAN SISTEM PENGENDALIAN INTERN PEMERINTAH Dl LINGKUNGAN INSTANSI PEMERINTAH | -

    > Peraturan Presiden Nomor 18 Tahun 2020 tentang Rencana\n\n\nPembangunan Jangka Menengah Nasional (RPJMN) Tahun 2020-2024
    perpres - 18 2020 | Rencana Pembangunan Jangka Menengah Nasional (RPJMN) Tahun 2020-2024 | -

    > PP Nomor 60 Tahun 2008
    pp - 60 2008 | - | -

    > Peraturan Pemerintah RI Nomor 60 Tahun 2008, tentang Sistem Pengendalian Intern\n\nPemerintah
    pp - 60 2008 | Sistem Pengendalian Intern Pemerintah | -

    > Pasal 8 huruf b dan e UU No. 19 Tahun\n2019 tentang Perubahan Kedua atas UU No. 30 Tahun 2002 tentang Komisi\nPemberantasan Korupsi)
    uu - 19 2019 | Perubahan Kedua atas UU No. 30 Tahun 2002 tentang Komisi Pemberantasan Korupsi | -

    > 1. Undang-Undang Nomor 15 Tahun 1950 tentang Pembentukan Daerah Daerah Kabupaten dalam Lingkungan Daerah Istimewa Jogjakarta sebagaimana telah diubah dengan Undang- Undang Nomor 18 Tahun 1951;
    uu - 15 1950 | Pembentukan Daerah Daerah Kabupaten dalam Lingkungan Daerah Istimewa Jogjakarta | -
      diubah uu - 18 1951 | - | -
    """#)
}
