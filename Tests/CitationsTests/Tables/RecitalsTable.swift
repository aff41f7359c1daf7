// The fourth harvest ends: a last batch, of ministries and offices, with the gazette's own pages.

extension Case {
  static let recitals = table(
    #"""
    > Mengingat : 1. Undang-Undang Nomor 39 Tahun 2008 tentang\n\n\nKementerian Negara (Lembaran Negara Republik\n2019, No. 1114 -2-\n\nIndonesia Tahun 2008 Nomor 166, Tambahan Lembaran\n\n\nNegara Republik Indonesia Nomor 4916);
    uu - 39 2008 | Kementerian Negara | LN 2008/166, TLN -/4916
    ! rujukan.teks-diabaikan: 2019, No. 1114 -2-

    > 3. Peraturan Presiden Nomor 11 Tahun 2015 tentang\nKementerian Dalam Negeri (Lembaran Negara Republik\nIndonesia Tahun 2015 Nomor 12);
    perpres - 11 2015 | Kementerian Dalam Negeri | LN 2015/12

    > PERATURAN MENTERI DALAM NEGERI REPUBLIK INDONESIA\n\n\nNOMOR 70 TAHUN 2019 ….\nTENTANG\nSISTEM INFORMASI PEMERINTAHAN DAERAH
    permen(dagri) <Menteri DALAM NEGERI> 70 2019 | SISTEM INFORMASI PEMERINTAHAN DAERAH | -

    > Pasal 391 dan Pasal\n395 Undang-Undang Nomor 23 Tahun 2014 tentang\nPemerintahan Daerah
    uu - 23 2014 | Pemerintahan Daerah | -

    > 1. Undang-Undang Nomor 25 Tahun 1956 tentang Pembentukan Daerah-Daerah Otonom Provinsi Kalimantan Barat, Kalimantan Selatan, dan Kalimantan Timur (Lembaran Negara Republik Indonesia Tahun 1956 Nomor 65);
    uu - 25 1956 | Pembentukan Daerah-Daerah Otonom Provinsi Kalimantan Barat, Kalimantan Selatan, dan Kalimantan Timur | LN 1956/65

    > 2. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah sebagaimana telah diubah terakhir dengan Undang-Undang Nomor 12 Tahun 2008 (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 59, Tambahan Lembaran Negara Republik Indonesia Nomor 4844);
    uu - 32 2004 | Pemerintahan Daerah | -
      diubah* uu - 12 2008 | - | LN 2008/59, TLN -/4844

    > KEPUTUSAN KOMISI PEMILIHAN UMUM PROVINSI KALIMANTAN BARAT NOMOR : 21/Kpts/KPU-Prov-019/2012 TENTANG PEDOMAN TEKNIS PELAKSANAAN SOSIALISASI
    keputusan <KOMISI PEMILIHAN UMUM PROVINSI KALIMANTAN BARAT> 21/Kpts/KPU-Prov-019/2012 2012 | PEDOMAN TEKNIS PELAKSANAAN SOSIALISASI | -

    > 3. Peraturan Presiden Nomor 31 Tahun 2020 tentang Kementerian Sekretariat Negara (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 45);
    perpres - 31 2020 | Kementerian Sekretariat Negara | LN 2020/45

    > 4. Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor 16 Tahun 2015 tentang Tata Cara Pengundangan Peraturan Perundang-undangan dalam Lembaran Negara Republik Indonesia, Tambahan Lembaran Negara Republik Indonesia, Berita Negara Republik Indonesia, dan Tambahan Berita Negara Republik Indonesia (Berita Negara Republik Indonesia Tahun 2015 Nomor 813);
    permen(kumham) <Menteri Hukum dan Hak Asasi Manusia> 16 2015 | Tata Cara Pengundangan Peraturan Perundang-undangan dalam Lembaran Negara Republik Indonesia, Tambahan Lembaran Negara Republik Indonesia, Berita Negara Republik Indonesia, dan Tambahan Berita Negara Republik Indonesia | BN 2015/813

    > PERATURAN MENTERI SEKRETARIS NEGARA REPUBLIK INDONESIA NOMOR 4 TAHUN 2021\n\nTENTANG\n\nTATA CARA PEMBENTUKAN PERATURAN MENTERI DI LINGKUNGAN KEMENTERIAN SEKRETARIAT NEGARA
    permen(sesneg) <Menteri SEKRETARIS NEGARA> 4 2021 | TATA CARA PEMBENTUKAN PERATURAN MENTERI DI LINGKUNGAN KEMENTERIAN SEKRETARIAT NEGARA | -

    > Pasal 55 ayat (2) huruf e Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 28 Tahun 2020 tentang Jabatan Fungsional Analis Standardisasi
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 28 2020 | Jabatan Fungsional Analis Standardisasi | -

    > Mengingat : 1. Undang-Undang Nomor 20 Tahun 2014 tentang Standardisasi dan Penilaian Kesesuaian (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 216, Tambahan Lembaran Negara Republik Indonesia Nomor 5584);
    uu - 20 2014 | Standardisasi dan Penilaian Kesesuaian | LN 2014/216, TLN -/5584

    > 2. Peraturan Pemerintah Nomor 34 Tahun 2018 tentang Sistem Standardisasi dan Penilaian Kesesuaian Nasional (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 110, Tambahan Lembaran Negara Republik Indonesia Nomor 6225);
    pp - 34 2018 | Sistem Standardisasi dan Penilaian Kesesuaian Nasional | LN 2018/110, TLN -/6225

    > 3. Peraturan Presiden Nomor 4 Tahun 2018 tentang Badan Standardisasi Nasional (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 10);
    perpres - 4 2018 | Badan Standardisasi Nasional | LN 2018/10

    > Keputusan KPU Nomor 27/2023 tentang Pedoman Teknis Penyusunan Daftar Pemilih Dalam Negeri pada Pemilihan Umum
    keputusan <KPU> 27 2023 | Pedoman Teknis Penyusunan Daftar Pemilih Dalam Negeri pada Pemilihan Umum | -

    > KEPUTUSAN KOMISI PEMILIHAN UMUM REPUBLIK INDONESIA NOMOR : 751/PP.01-Kpt/01/KPU/III/2019 TENTANG PETUNJUK TEKNIS PELAKSANAAN PROGRAM DAN KEGIATAN DAFTAR ISIAN PELAKSANAAN ANGGARAN KOMISI PEMILIHAN UMUM\nPROVINSI/KOMISI INDEPENDEN PEMILIHAN ACEH
    keputusan <KOMISI PEMILIHAN UMUM> 751/PP.01-Kpt/01/KPU/III/2019 2019 | PETUNJUK TEKNIS PELAKSANAAN PROGRAM DAN KEGIATAN DAFTAR ISIAN PELAKSANAAN ANGGARAN KOMISI PEMILIHAN UMUM PROVINSI/KOMISI INDEPENDEN PEMILIHAN ACEH | -

    > 2. Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara (Lembaran Negara Republik Indonesia\nTahun\n2004\nNomor\n5,\nTambahan\nLembaran Negara Republik Indonesia Nomor 4355);
    uu - 1 2004 | Perbendaharaan Negara | LN 2004/5, TLN -/4355

    > Keputusan KPU Kabupaten Nganjuk Nomor 04/kpts/KPU-Kab /2015 tentang Struktur Pejabat Pengelola Informasi dan Dokumentasi di Lingkungan KPU Kabupaten Nganjuk Tahun
    keputusan <KPU Kabupaten Nganjuk> 04/kpts/KPU-Kab/2015 2015 | Struktur Pejabat Pengelola Informasi dan Dokumentasi di Lingkungan KPU Kabupaten Nganjuk Tahun | -

    > Undang-Undang Nomor 14 tahun 2008 tentang Keterbukaan Informasi Publik dan Peraturan Komisi Pemilihan Umum Nomor 1 Tahun 2015 tentang Pengelolaan dan Pelayanan Informasi Publik di Lingkungan Komisi Pemilihan Umum, Komisi Pemilihan Umum (KPU) Kabupaten Nganjuk
    uu - 14 2008 | Keterbukaan Informasi Publik | -
    pkpu - 1 2015 | Pengelolaan dan Pelayanan Informasi Publik di Lingkungan Komisi Pemilihan Umum, Komisi Pemilihan Umum (KPU) Kabupaten Nganjuk | -

    > Surat Keputusan Bupati nomor 295 Tahun 2015.
    keputusan <Bupati> 295 2015 | - | -

    > Lampiran Surat Nomor S-150/PW14/1/2016 Tanggal 5 Februari 2016
    surat - S-150/PW14/1/2016 2016 | - | -

    > a. Peraturan Presiden Nomor 192 Tahun 2014 tentang Badan Pengawasan\n\nKeuangan dan Pembangunan.
    perpres - 192 2014 | Badan Pengawasan Keuangan dan Pembangunan | -

    > Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 19 Tahun 2009 tentang Pedoman Kendali Mutu Audit Aparat Pengawasan Intern Pemerintah
    permen(PANRB) <Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 19 2009 | Pedoman Kendali Mutu Audit Aparat Pengawasan Intern Pemerintah | -

    > Keputusan Panglima TNI Nomor Kep/4/VIII/2004 tanggal 9 Agustus 2004 tentang Pokok-Pokok Organisasi dan Prosedur Inspektorat Jenderal dan Perbendaharaan TNI.
    keputusan <Panglima TNI> Kep/4/VIII/2004 2004 | Pokok-Pokok Organisasi dan Prosedur Inspektorat Jenderal dan Perbendaharaan TNI | -

    > Pasal 49 ayat (2) huruf c dan Pasal 59 Peraturan Pemerintah Nomor\n60 Tahun 2008 tentang Sistem Pengendalian Intern Pemerintah
    pp - 60 2008 | Sistem Pengendalian Intern Pemerintah | -

    > Undang-Undang Dasar 1945 pasal 28F
    uud - - 1945 | - | -

    > Peraturan Kepala Badan Pengawasan Keuangan dan Pembangunan Nomor 28 Tahun 2013 tentang Sistem Pelayanan Terpadu Berbasis Elektronik di Lingkungan BPKP serta Peraturan Kepala Badan Pengawasan Keuangan dan Pembangunan Nomor 29 Tahun 2013 tentang Standar Pelayanan Informasi Publik di Lingkungan BPKP
    perlem <Kepala Badan Pengawasan Keuangan dan Pembangunan> 28 2013 | Sistem Pelayanan Terpadu Berbasis Elektronik di Lingkungan BPKP | -
    perlem <Kepala Badan Pengawasan Keuangan dan Pembangunan> 29 2013 | Standar Pelayanan Informasi Publik di Lingkungan BPKP | -

    > Peraturan Komisi Informasi Nomor 1 Tahun 2010 tentang Standar Layanan Informasi Publik (Perki tentang SLIP).
    perlem <Komisi Informasi> 1 2010 | Standar Layanan Informasi Publik (Perki tentang SLIP) | -

    > Laporan Nomor S-252/SU04/3/2018 Tanggal 9 Juli 2018
    ! rujukan.tak-terbaca: Laporan Nomor S-252/SU04/3/2018 Tanggal 9 Juli 2018

    > 4. Peraturan Presiden Nomor 47 Tahun 2009 tentang Pembentukan dan Organisasi Kementerian Negara;
    perpres - 47 2009 | Pembentukan dan Organisasi Kementerian Negara | -

    > 3. Undang-Undang Nomor 10 Tahun 2004 tentang Pembentuk\nan Peraturan\nPerundang-Undangan (Lembaran Negara Republik Indone\nsia Tahun\n2004 Nomor 53, Tambahan Lembaran Negara Republik In\ndonesia Nomor\n4389);
    uu - 10 2004 | Pembentuk an Peraturan Perundang-Undangan | LN 2004/53, TLN -/4389

    > Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah\n(Lembaran Negara Republik Indonesia Tahun 2004 Nomo\nr 125,\nTambahan Lembaran Negara Nomor 4437) sebagaimana te\nlah diubah\ndengan Undang-Undang Nomor 8 Tahun 2005 tentang Pen\netapan\nPeraturan Pemerintah Pengganti Undang-Undang Nomor\n3 Tahun 2005\ntentang Perubahan atas Undang-Undang Nomor 32 Tahun\n2005 tentang\nPemerintahan Daerah menjadi Undang-Undang (Lembaran\nNegara\nRepublik Indonesia Tahun 2005 Nomor 108, Tambahan L\nembaran\nNegara Nomor 4548);
    uu - 32 2004 | Pemerintahan Daerah | LN 2004/125, TLN -/4437
      diubah uu - 8 2005 | Pen etapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 3 Tahun 2005 tentang Perubahan atas Undang-Undang Nomor 32 Tahun 2005 tentang Pemerintahan Daerah menjadi Undang-Undang | LN 2005/108, TLN -/4548
    ! rujukan.teks-diabaikan: sebagaimana te
    lah
    ! rujukan.salah-eja: L
    embaran

    > Keputusan Komisi Pemilihan Umum Provinsi Kalimantan Utara Nomor 43 Tahun 2019
    keputusan <Komisi Pemilihan Umum Provinsi Kalimantan Utara> 43 2019 | - | -

    > Pasal 52 ayat (3) Peraturan Komisi Pemilihan Umum Republik Indonesia Nomor 4 Tahun 2017 tentang Kampanye Pemilihan Gubernur clan Wakil Gubernur, Bupati clan Wakil Bupati, dan/atau Wali Kota clan Wakil Wali Kota;
    pkpu - 4 2017 | Kampanye Pemilihan Gubernur clan Wakil Gubernur, Bupati clan Wakil Bupati, dan/atau Wali Kota clan Wakil Wali Kota | -

    > Surat Keputusan Menteri Dalam Negeri Nomor 100.4-157 Tahun 2024
    keputusan <Menteri Dalam Negeri> 100.4-157 2024 | - | -
    """#)
}
