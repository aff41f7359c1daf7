// A second harvest from public decrees, collected after the reader was written.

extension Case {
  static let field = table(
    #"""
    > 2. Undang-Undang Nomor 25 Tahun 2004 tentang Perencanaan Pembangunan Nasional, Tambahan Lembaran Negara Republik Indonesia Tahun 2004 Nomor 104, Tambahan Lembaran Negara Republik Indonesia Nomor 4421);
    uu - 25 2004 | Perencanaan Pembangunan Nasional | TLN 2004/104, TLN -/4421
    ! rujukan.kurung-tak-dibuka: )

    > Peraturan Daerah Kabupaten Sambas Nomor 5 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah Kabupaten Sambas (Lembaran Daerah Kabupaten Sambas Tahun 2016 Nomor 5 Peraturan Daerah Kabupaten Sambas, Provinsi Kalimantan Barat 5/279/2016, Tambahan Lembaran Daerah Kabupaten Sambas Nomor 4) dan Peraturan Bupati Sambas Nomor 51 Tahun 2016 tentang Kedudukan, Susunan Organisasi
    perda <Kabupaten Sambas> 5 2016 | Pembentukan dan Susunan Perangkat Daerah Kabupaten Sambas | LD <Kabupaten Sambas> 2016/5, TLD <Kabupaten Sambas> -/4
    perkada <Bupati Sambas> 51 2016 | Kedudukan, Susunan Organisasi | -

    > Peraturan Daerah Kabupaten Banyumas Nomor 13 Tahun 2017 Tentang APBD Kabupaten Banyumas Tahun Anggaran 2018 Lembaran Daerah Kabupaten Banyumas Tahun 2017 Nomor 3 Seri A;
    perda <Kabupaten Banyumas> 13 2017 | APBD Kabupaten Banyumas Tahun Anggaran 2018 | LD <Kabupaten Banyumas> 2017/3 Seri A

    > Peraturan Menteri Perhubungan Nomor PM 17 Tahun 2021 tentang Penyelenggaraan Analisis Dampak Lalu Lintas ( Berita Negara Republik Indonesia Tahun 2021 Nomor 528);
    permen(hub) <Menteri Perhubungan> PM 17 2021 | Penyelenggaraan Analisis Dampak Lalu Lintas | BN 2021/528

    > Peraturan Daerah Kabupaten Subang Nomor 7 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah Kabupaten Subang (Lembaran Daerah Kabupaten Subang Tahun 2016 Nomor 7), sebagaimana telah diubah beberapa kali terakhir dengan Peraturan Daerah Kabupaten Subang Nomor 1 Tahun 2021 tentang Perubahan Ketiga Atas Peraturan Daerah Kabupaten Subang Nomor 7 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah Kabupaten Subang (Lembaran Daerah Kabupaten Subang Tahun 2021 Nomor 1);
    perda <Kabupaten Subang> 7 2016 | Pembentukan dan Susunan Perangkat Daerah Kabupaten Subang | LD <Kabupaten Subang> 2016/7
      diubah* perda <Kabupaten Subang> 1 2021 | Perubahan Ketiga Atas Peraturan Daerah Kabupaten Subang Nomor 7 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah Kabupaten Subang | LD <Kabupaten Subang> 2021/1

    > DIPA Komisi Pemilihan Umum Kabupaten Gorontalo Tahun Anggaran 2026.
    dokumen(Daftar Isian Pelaksanaan Anggaran) <Komisi Pemilihan Umum Kabupaten Gorontalo> - 2026 | - | -
    ! rujukan.tanpa-nomor: DIPA Komisi Pemilihan Umum Kabupaten Gorontalo Tahun Anggaran 2026

    > Keputusan KPU RI Nomor 277/PL.01.3-Kpt/06/KPU/IV/2018 tanggal 4 April 2018 tentang Penetapan Daerah
    keputusan <KPU> 277/PL.01.3-Kpt/06/KPU/IV/2018 2018 | Penetapan Daerah | -

    > Peraturan Komisi Pemilihan Umum nomor 5 tahun 2018 perubahan atas peraturan komisi pemilihan umum nomor 7 tahun 2017
    pkpu - 5 2018 | perubahan atas peraturan komisi pemilihan umum nomor 7 tahun 2017 | -
    ! rujukan.tanpa-tentang: perubahan

    > PERATURAN KPU NOMOR 17 TAHUN 2020, BN RI NOMOR 1181
    pkpu - 17 2020 | - | BN -/1181

    > Surat Mendagri Nomor 100.3.5.5/244/SJ hal Pelaksanaan Pemilihan Kepala Desa pada Masa Pemilu dan Pilkada Serentak Tahun 2024.
    surat <Mendagri> 100.3.5.5/244/SJ - | Pelaksanaan Pemilihan Kepala Desa pada Masa Pemilu dan Pilkada Serentak Tahun 2024 | -
    ! rujukan.tanpa-tahun: Surat Mendagri Nomor 100.3.5.5/244/SJ

    > Surat Nomor B/3934/M.PANRB/12/2015 tanggal 11 Desember 2015 perihal Hasil Evaluasi atas Akuntabilitas Kinerja Instansi Pemerintah
    surat - B/3934/M.PANRB/12/2015 2015 | Hasil Evaluasi atas Akuntabilitas Kinerja Instansi Pemerintah | -

    > Undang-Undang Nomor 1 Tahun 2015 sebagaimana telah beberapa kali diubah, terakhir dengan UndangUndang Nomor 6 Tahun 2020 Pasal 201 ayat (8)
    uu - 1 2015 | - | -
      diubah* uu - 6 2020 | - | -

    > Undang-Undang Nomor 22 Tahun 2007 yang telah diubah dengan Undang-Undang Nomor 15 Tahun 2011 tentang Penyelenggara Pemilihan Umum.
    uu - 22 2007 | - | -
      diubah uu - 15 2011 | Penyelenggara Pemilihan Umum | -

    > 1. Pasal 4 ayat (1) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945; dan
    uud - - 1945 | - | -

    > 2. Undang-Undang Nomor 20 Tahun 2019 tentang Anggaran Pendapatan dan Belanja Negara Tahun Anggaran 2O2O (Lembaran Negara Republik Indonesia Tahun 2Ol9 Nomor 198, Tambahan Lembaran Negara Republik Indonesia Nomor 6410);
    uu - 20 2019 | Anggaran Pendapatan dan Belanja Negara Tahun Anggaran 2O2O | LN 2019/198, TLN -/6410

    > Peraturan Menteri Dalam Negeri Republik Indonesia Nomor 54 Tahun 2019 tentang Pendanaan Kegiatan Pemilihan Gubernur, Bupati dan Wali Kota yang Bersumber dari Anggaran Pendapatan dan Belanja Daerah
    permen(dagri) <Menteri Dalam Negeri> 54 2019 | Pendanaan Kegiatan Pemilihan Gubernur, Bupati dan Wali Kota yang Bersumber dari Anggaran Pendapatan dan Belanja Daerah | -

    > Undang-Undang Nomor 15 Tahun 2011 tentang Penyelenggara Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 101, Tambahan Lembaran Negara Republik Indonesia Nomor 5246);
    uu - 15 2011 | Penyelenggara Pemilihan Umum | LN 2011/101, TLN -/5246

    > Peraturan Komisi Pemilihan Umum Nomor 3 Tahun 2023 tentang Tugas, fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota
    pkpu - 3 2023 | Tugas, fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota | -

    > Biaya Perjalanan Dinas ditanggung oleh APBN.
    ! rujukan.tak-terbaca: Biaya Perjalanan Dinas ditanggung oleh APBN.

    > Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 245, Tambahan Lembaran Negara Republik Indonesia Nomor 6573) sebagaimana telah diganti dengan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja (Lembaran Negara Republik Indonesia Tahun 2022 Nomor 238, Tambahan Lembaran Negara Republik Indonesia Nomor 6841) yang telah ditetapkan menjadi Undang-Undang dengan Undang-Undang Nomor 6 Tahun 2023 (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 41, Tambahan Lembaran Negara Republik Indonesia Nomor 6856);
    uu - 11 2020 | Cipta Kerja | LN 2020/245, TLN -/6573
      diganti perpu - 2 2022 | Cipta Kerja | LN 2022/238, TLN -/6841
      ditetapkan uu - 6 2023 | - | LN 2023/41, TLN -/6856

    > Undang-Undang Nomor 62 Tahun 2024 tentang APBN TA 2025 (LN Tahun 2024 Nomor 259, TLN Nomor 6999) serta Peraturan Presiden Nomor 201 Tahun 2024 tentang Rincian APBN TA 2025;
    uu - 62 2024 | APBN TA 2025 | LN 2024/259, TLN -/6999
    perpres - 201 2024 | Rincian APBN TA 2025 | -

    > Peraturan Kepala Lembaga Administrasi Negara Nomor 14 Tahun 2013 tentang Organisasi dan Tata Kerja Lembaga Administrasi Negara (Berita Negara Republik Indonesia Tahun 2013 Nomor 1245);
    perlem <Kepala Lembaga Administrasi Negara> 14 2013 | Organisasi dan Tata Kerja Lembaga Administrasi Negara | BN 2013/1245

    > Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan (Lembaran Negara Republik Indonesia Tahun 2006 Nomor 124, Tambahan Lembaran Negara Republik Indonesia Nomor 4674)sebagaimana telah diubah dengan Undang-Undang Nomor 24 Tahun 2013 (Lembaran Negara Republik Indonesia Tahun 2013 Nomor 232, Tambahan Lembaran Negara Republik Indonesia Nomor 5475);
    uu - 23 2006 | Administrasi Kependudukan | LN 2006/124, TLN -/4674
      diubah uu - 24 2013 | - | LN 2013/232, TLN -/5475

    > Peraturan Kapolri Nomor 6 Tahun 2017
    perlem <Kapolri> 6 2017 | - | -

    > Peraturan Jaksa Agung Nomor PER-006/A/JA/07/2017 tentang Organisasi dan Tata Kerja Kejaksaan RI
    perlem <Jaksa Agung> PER-006/A/JA/07/2017 2017 | Organisasi dan Tata Kerja Kejaksaan RI | -

    > Keputusan Menteri Keuangan Nomor 597/KM.1/2013
    keputusan <Menteri Keuangan> 597/KM.1/2013 2013 | - | -

    > KMK Nomor 597/KM.01/2013 tentang Uraian Jabatan
    keputusan <Menteri Keuangan> 597/KM.01/2013 2013 | Uraian Jabatan | -

    > Surat Edaran Direktur Jenderal Perbendaharaan Nomor SE-15/PB/2023
    edaran <Direktur Jenderal Perbendaharaan> SE-15/PB/2023 2023 | - | -

    > Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara (Berita Negara Republik Indonesia Tahun 2022 Nomor 155)
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 6 2022 | Pengelolaan Kinerja Pegawai Aparatur Sipil Negara | BN 2022/155

    > Peraturan Lembaga Administrasi Negara RI No. 10 Tahun 2018 tentang Pengembangan Kompetensi Pegawai Negeri Sipil
    perlem <Lembaga Administrasi Negara> 10 2018 | Pengembangan Kompetensi Pegawai Negeri Sipil | -

    > Peraturan BKN Nomor 3 Tahun 2020
    perlem <BKN> 3 2020 | - | -

    > Undang-Undang Nomor 7 Drt. Tahun 1956 tentang Pembentukan Daerah Otonom Kabupaten-Kabupaten
    uu - 7 Drt 1956 | Pembentukan Daerah Otonom Kabupaten-Kabupaten | -

    > Undang-Undang Drt. Nomor 7 Tahun 1956 tentang Pembentukan Daerah Otonom Kabupaten-Kabupaten dalam Lingkungan Daerah Propinsi Sumatera Utara
    uu <Darurat> 7 1956 | Pembentukan Daerah Otonom Kabupaten-Kabupaten dalam Lingkungan Daerah Propinsi Sumatera Utara | -

    > Undang-Undang Nomor 29 Tahun 1959 tentang Pembentukan Daerah-daerah Tingkat II di Sulawesi (Lembaran Negara Tahun 1959 Nomor 74, Tambahan Lembaran Negara Nomor 1822);
    uu - 29 1959 | Pembentukan Daerah-daerah Tingkat II di Sulawesi | LN 1959/74, TLN -/1822

    > Keputusan Ketua Komisi Pemilihan Umum Kabupaten Soppeng Nomor: 01/Kpts/KPU-Kab-025.433392/I/2025 Tentang Penetapan Tim Kerja Pembangunan Zona Integritas
    keputusan <Ketua Komisi Pemilihan Umum Kabupaten Soppeng> 01/Kpts/KPU-Kab-025.433392/I/2025 2025 | Penetapan Tim Kerja Pembangunan Zona Integritas | -

    > Keputusan KPU Kabupaten Soppeng Nomor 10 Tahun 2025, tanggal 3 Februari 2025, tentang Tim Kerja
    keputusan <KPU Kabupaten Soppeng> 10 2025 | Tim Kerja | -

    > Surat Sekretaris Jenderal Komisi Pemilihan Umum Republik Indonesia Nomor : 3011/PW.02-SD/10/2023, Perihal Pembangunan Zona Integritas, tanggal 29 Agustus 2023
    surat <Sekretaris Jenderal Komisi Pemilihan Umum> 3011/PW.02-SD/10/2023 2023 | Pembangunan Zona Integritas | -

    > Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi (Permenpan-RB) Nomor 90 Tahun 2021 Tentang Pembangunan dan Evaluasi ZI menuju WBK dan WBBM di Instansi Pemerintah;
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 90 2021 | Pembangunan dan Evaluasi ZI menuju WBK dan WBBM di Instansi Pemerintah | -

    > UU No. 28 Th. 1999 ttg Penyelenggaraan Negara yg Bersih & Bebas KKN
    uu - 28 1999 | Penyelenggaraan Negara yg Bersih & Bebas KKN | -

    > Undang-Undang No. 17 Tahun 2007 tentang RPJPN 2005 - 2025
    uu - 17 2007 | RPJPN 2005 - 2025 | -

    > Peraturan Presiden Nomor 18 Tahun 2020 tentang RPJMN 2020 – 2024 (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 10)
    perpres - 18 2020 | RPJMN 2020 – 2024 | LN 2020/10

    > Keputusan KPU No 8/HK.03.1-Kpt/7371/KPU-Kot/I/2020
    keputusan <KPU> 8/HK.03.1-Kpt/7371/KPU-Kot/I/2020 2020 | - | -

    > Peraturan Komisi Pemilihan Umum Nomor 4 Tahun 2025 tentang Perubahan Kedua Atas PKPU Nomor 22 Tahun 2023 tentang Pengelolaan dan Pelayanan Informasi Publik di Lingkungan Komisi Pemilihan Umum, KPU Provinsi/KIP Aceh, dan KPU/KIP Kabupaten/Kota
    pkpu - 4 2025 | Perubahan Kedua Atas PKPU Nomor 22 Tahun 2023 tentang Pengelolaan dan Pelayanan Informasi Publik di Lingkungan Komisi Pemilihan Umum, KPU Provinsi/KIP Aceh, dan KPU/KIP Kabupaten/Kota | -

    > Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah, Tata Cara Evaluasi Rancangan Peraturan Daerah Tentang Rencana Pembangunan Jangka Panjang Daerah Dan Rencana Pembangunan Jangka Menengah Daerah, Serta Tata Cara Perubahan Rencana Pembangunan Jangka Panjang Daerah (Berita Negara Republik Indonesia Tahun 2017 Nomor 1312);
    permen(dagri) <Menteri Dalam Negeri> 86 2017 | Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah, Tata Cara Evaluasi Rancangan Peraturan Daerah Tentang Rencana Pembangunan Jangka Panjang Daerah Dan Rencana Pembangunan Jangka Menengah Daerah, Serta Tata Cara Perubahan Rencana Pembangunan Jangka Panjang Daerah | BN 2017/1312

    > Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 42, Tambahan Lembaran Negara Nomor 6322
    pp - 12 2019 | Pengelolaan Keuangan Daerah | LN 2019/42, TLN -/6322
    ! rujukan.kurung-tak-ditutup: (

    > Undang-Undang Nomor 33 Tahun 2004 tentang Perimbangan Keuangan Antara Pemerintah Pusat dan Pemerintahan Daerah (Lembaran Negara Tahun 2004 Nomor 126, TLN Nomor 4438) sebagaimana telah dicabut terakhir dengan Undang-Undang Nomor 1 Tahun 2022
    uu - 33 2004 | Perimbangan Keuangan Antara Pemerintah Pusat dan Pemerintahan Daerah | LN 2004/126, TLN -/4438
      dicabut* uu - 1 2022 | - | -

    > Nota Kesepahaman antara Komisi Pemilihan Umum dan Komisi Pemberantasan Korupsi Nomor 12/PR.07-NK/01/2023
    dokumen(Nota Kesepahaman) <antara Komisi Pemilihan Umum dan Komisi Pemberantasan Korupsi> 12/PR.07-NK/01/2023 2023 | - | -

    > Keputusan Kepala Arsip Nasional Republik Indonesia Nomor 123 Tahun 2022
    keputusan <Kepala Arsip Nasional> 123 2022 | - | -

    > Peraturan Menteri Keuangan Nomor 107 Tahun 2024 tentang Perubahan atas Peraturan Menteri Keuangan Nomor 62 Tahun 2023 (Berita Negara Republik Indonesia Tahun 2024 Nomor 1082)
    permen(keu) <Menteri Keuangan> 107 2024 | Perubahan atas Peraturan Menteri Keuangan Nomor 62 Tahun 2023 | BN 2024/1082

    > (UU No. 5/2014)
    uu - 5 2014 | - | -

    > "Undang-Undang Nomor 5 Tahun 2014 tentang ASN"
    uu - 5 2014 | ASN | -

    > Undang-Undang tentang Pemilihan Umum Nomor 7 Tahun 2017 (LN 2017/182)
    uu - 7 2017 | Pemilihan Umum | LN 2017/182

    > Undang-Undang Nomor 1 Tahun 2015 tentang Pemilihan Kepala Daerah sebagaimana telah beberapa kali diubah;
    uu - 1 2015 | Pemilihan Kepala Daerah | -
    ! rujukan.perubahan-tak-disebut: sebagaimana telah beberapa kali diubah

    > Undang-Undang Nomor 1/PNPS/1965 tentang Pencegahan Penyalahgunaan dan/atau Penodaan Agama
    uu - 1/PNPS/1965 1965 | Pencegahan Penyalahgunaan dan/atau Penodaan Agama | -

    > Penetapan Presiden Nomor 2 Tahun 1959
    dokumen(Penetapan Presiden) - 2 1959 | - | -

    > Undang-Undang Nomor 51 Prp Tahun 1960 tentang Larangan Pemakaian Tanah
    uu - 51 Prp 1960 | Larangan Pemakaian Tanah | -

    > Undang-Undang Negara Republik Indonesia Nomor 2 Tahun 2002 tentang Kepolisian Negara Republik Indonesia
    uu - 2 2002 | Kepolisian Negara Republik Indonesia | -

    > Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 90 Tahun 2021 tentang Pembangunan ZI; dan
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 90 2021 | Pembangunan ZI | -

    > Peraturan KPU Nomor 8 Tahun 2019 sebagaimana telah diubah beberapa kali dengan Peraturan Komisi Pemilihan Umum Nomor 3 Tahun 2020 (BN 2020/123), Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2020, dan terakhir dengan Peraturan KPU Nomor 12 Tahun 2023
    pkpu - 8 2019 | - | -
      diubah pkpu - 3 2020 | - | BN 2020/123
      diubah pkpu - 21 2020 | - | -
      diubah* pkpu - 12 2023 | - | -

    > Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum jis. Undang-Undang Nomor 7 Tahun 2023
    uu - 7 2017 | Pemilihan Umum | -
      jo uu - 7 2023 | - | -

    > UU No 39 Tahun 1999 tentang HAM, UU No 26 Tahun 2000 tentang Pengadilan HAM dan UU No 12 Tahun 2005 tentang Pengesahan ICCPR
    uu - 39 1999 | HAM | -
    uu - 26 2000 | Pengadilan HAM | -
    uu - 12 2005 | Pengesahan ICCPR | -

    > Undang-Undang Nomor 19 Tahun 2019 tentang Perubahan Kedua atas Undang-Undang Nomor 30 Tahun 2002 tentang KPK (LN 2019 No 197; TLN No 6409)
    uu - 19 2019 | Perubahan Kedua atas Undang-Undang Nomor 30 Tahun 2002 tentang KPK | LN 2019/197, TLN -/6409

    > PP Nomor 94 Tahun 2021 (Lembaran Negara Republik Indonesia Tahun 2021 Nomor 202, Tambahan Lembaran Negara Republik Indonesia Nomor 6718) tentang Disiplin Pegawai Negeri Sipil
    pp - 94 2021 | Disiplin Pegawai Negeri Sipil | LN 2021/202, TLN -/6718

    > Peraturan Menteri PANRB No. 26/2020 ttg Pedoman Evaluasi Pelaksanaan RB (BN No. 442 Tahun 2020)
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 26 2020 | Pedoman Evaluasi Pelaksanaan RB | BN 2020/442

    > Keputusan Deputi Bidang Reformasi Birokrasi, Akuntabilitas Aparatur dan Pengawasan Nomor 6 Tahun 2020
    keputusan <Deputi Bidang Reformasi Birokrasi, Akuntabilitas Aparatur dan Pengawasan> 6 2020 | - | -

    > Peraturan Komisi Pemilihan Umum Nomor 2 Tahun 2024 tentang Tahapan dan Jadwal Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, serta Wali Kota dan Wakil Wali Kota Tahun 2024 (Berita Negara Republik Indonesia Tahun 2024 Nomor 41);
    pkpu - 2 2024 | Tahapan dan Jadwal Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, serta Wali Kota dan Wakil Wali Kota Tahun 2024 | BN 2024/41

    > Peraturan Bupati tentang Perubahan Nomor 5 Tahun 2020 tentang Standar Biaya
    perkada <Bupati> - - | Perubahan Nomor 5 Tahun 2020 tentang Standar Biaya | -
    ! rujukan.tanpa-nomor: Peraturan Bupati

    > Mengingat: a. Undang-Undang Nomor 7 Tahun 2017
    uu - 7 2017 | - | -

    > 1) UU 7/2017; 2) PKPU 8/2019; 3) PermenPANRB 90/2021
    uu - 7 2017 | - | -
    pkpu - 8 2019 | - | -
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 90 2021 | - | -

    > UU Nomor 7 Tahun 2017 tentang Pemilihan Umum;\n2. PKPU Nomor 8 Tahun 2019 tentang Tata Kerja;\n3. Perpres Nomor 81 Tahun 2010
    uu - 7 2017 | Pemilihan Umum | -
    pkpu - 8 2019 | Tata Kerja | -
    perpres - 81 2010 | - | -

    > Undang-Undang Nomor 12 Tahun 2011, sebagaimana telah diubah kedua kali dengan Undang-Undang Nomor 13 Tahun 2022
    uu - 12 2011 | - | -
      diubah uu - 13 2022 | - | -

    > Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109) sebagaimana telah diubah dengan Undang-Undang Nomor 7 Tahun 2023 tentang Penetapan Perppu Nomor 1 Tahun 2022 menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 54; Tambahan Lembaran Negara Republik Indonesia Nomor 6863).
    uu - 7 2017 | Pemilihan Umum | LN 2017/182, TLN -/6109
      diubah uu - 7 2023 | Penetapan Perppu Nomor 1 Tahun 2022 menjadi Undang-Undang | LN 2023/54, TLN -/6863

    > Peraturan Menteri Pendayagunaan Aparatur Negara Dan Reformasi Birokrasi Nomor 10 Tahun 2019 Tentang Perubahan Atas Peraturan Menteri Pendayagunaan Aparatur Negara Dan Reformasi Birokrasi Nomor 52 Tahun 2014 Tentang Pedoman Pembangunan Zona Integritas Menuju Wilayah Bebas Dari Korupsi Dan Wilayah Birokrasi Bersih Dan Melayani Di Lingkungan Instansi Pemerintah
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara Dan Reformasi Birokrasi> 10 2019 | Perubahan Atas Peraturan Menteri Pendayagunaan Aparatur Negara Dan Reformasi Birokrasi Nomor 52 Tahun 2014 Tentang Pedoman Pembangunan Zona Integritas Menuju Wilayah Bebas Dari Korupsi Dan Wilayah Birokrasi Bersih Dan Melayani Di Lingkungan Instansi Pemerintah | -

    > Keputusan Bersama Ketua KPK dan Ketua KPU Nomor 5 Tahun 2020 dan Nomor 7 Tahun 2020 tentang Kerja Sama
    keputusan <Bersama Ketua KPK dan Ketua KPU> 5 2020 | Kerja Sama | -
    ! rujukan.nomor-ganda: Keputusan Bersama Ketua KPK dan Ketua KPU Nomor 5 Tahun 2020 dan Nomor 7 Tahun 2020

    > Surat Edaran Ketua KPU RI No. 5 Tahun 2023 tgl 3 Maret 2023 ttg LHKPN
    edaran <Ketua KPU> 5 2023 | LHKPN | -

    > Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik (Lembaran Negara R.I. Tahun 2008 Nomor 61, Tambahan Lembaran Negara R.I. Nomor 4846)
    uu - 14 2008 | Keterbukaan Informasi Publik | LN 2008/61, TLN -/4846

    > Peraturan Pemerintah RI Nomor 60 Tahun 2008 (LN RI 2008 Nomor 127, TLN RI 4890)
    pp - 60 2008 | - | LN 2008/127, TLN -/4890

    > Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggara Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme (Lembaran Negara Tahun 1999 Nomor 75 Tambahan Lembaran Negara Nomor 3851)
    uu - 28 1999 | Penyelenggara Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme | LN 1999/75, TLN -/3851

    > Peraturan Presiden Nomor 53 Tahun 2023 tentang Perubahan atas Peraturan Presiden Nomor 33 Tahun 2020 tentang Standar Harga Satuan Regional;
    perpres - 53 2023 | Perubahan atas Peraturan Presiden Nomor 33 Tahun 2020 tentang Standar Harga Satuan Regional | -

    > Peraturan Komisi Pemilihan Umum Nomor 1 tahun 2010 tentang Perubahan Peraturan Komisi Pemilihan Umum Nomor 05 Tahun 2008, Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2008, dan Peraturan Komisi Pemilihan Umum Nomor 37 Tahun 2008 tentang Tata Kerja
    pkpu - 1 2010 | Perubahan Peraturan Komisi Pemilihan Umum Nomor 05 Tahun 2008, Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2008, dan Peraturan Komisi Pemilihan Umum Nomor 37 Tahun 2008 tentang Tata Kerja | -

    > Peraturan Menteri Keuangan Nomor 163/PMK.02/2016 tentang Petunjuk Penyusunan dan Penelaahan RKA-K/L dan Pengesahan DIPA
    permen(keu) <Menteri Keuangan> 163/PMK.02/2016 2016 | Petunjuk Penyusunan dan Penelaahan RKA-K/L dan Pengesahan DIPA | -

    > Peraturan Pemerintah Nomor 45 Tahun 2013 tentang Tata Cara Pelaksanaan APBN sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 50 Tahun 2018 (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 229, Tambahan Lembaran Negara Republik Indonesia Nomor 6267)
    pp - 45 2013 | Tata Cara Pelaksanaan APBN | -
      diubah pp - 50 2018 | - | LN 2018/229, TLN -/6267

    > Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;,
    uu - 7 2017 | Pemilihan Umum | -

    > Undang-Undang Nomor 8 Tahun 2015 tentang Perubahan atas UU No. 1 Tahun 2015 tentang Penetapan Perpu No. 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi UU (LN RI Tahun 2015 No. 57, TLN No. 5678)
    uu - 8 2015 | Perubahan atas UU No. 1 Tahun 2015 tentang Penetapan Perpu No. 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi UU | LN 2015/57, TLN -/5678

    > Peraturan Komisi Pemilihan Umum Nomor 6 Tahun 2008 tentang Susunan Organisasi dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota, sebagaimana diubah dengan Peraturan Komisi Pemilihan Umum Nomor 22 Tahun 2008
    pkpu - 6 2008 | Susunan Organisasi dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota | -
      diubah pkpu - 22 2008 | - | -

    > Inpres No. 10 Tahun 2016 ttg Aksi PPK Tahun 2016 dan Tahun 2017
    inpres - 10 2016 | Aksi PPK Tahun 2016 dan Tahun 2017 | -
    """#)
}
