// The seventh harvest ends: formulas of amendment, and pages that end within them.

extension Case {
  static let formulas = table(
    #"""
    > UU RI No. 5 Tahun 2014 tentang ASN (LNRI Tahun 2014 Nomor 6, TLNRI Nomor 5494) yang telah diganti dengan UU No. 20 Tahun 2023
    uu - 5 2014 | ASN | LN 2014/6, TLN -/5494
      diganti uu - 20 2023 | - | -

    > Peraturan Pemerintah Nomor 49 Tahun 2018 tentang Manajemen Pegawai Pemerintah dengan Perjanjian Kerja (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 224, Tambahan Lembaran Negara Republik Indonesia Nomor 6264);
    pp - 49 2018 | Manajemen Pegawai Pemerintah dengan Perjanjian Kerja | LN 2018/224, TLN -/6264

    > Undang-Undang Nomor 8 Tahun 1974 tentang Pokok-pokok Kepegawaian sebagaimana telah mengalami beberapa kali perubahan terakhir dengan Undang-Undang Nomor 43 Tahun 1999
    uu - 8 1974 | Pokok-pokok Kepegawaian | -
      diubah* uu - 43 1999 | - | -

    > Peraturan Presiden Nomor 33 Tahun 2020 tentang Standar Harga Satuan Regional sebagaimana telah diubah dengan Peraturan Presiden Nomor 53 Tahun 2023 dan diubah terakhir dengan Peraturan Presiden Nomor 72 Tahun 2025;
    perpres - 33 2020 | Standar Harga Satuan Regional | -
      diubah perpres - 53 2023 | - | -
      diubah* perpres - 72 2025 | - | -

    > Peraturan KPU Nomor 2 Tahun 2021 tentang Perubahan Ketiga atas Peraturan KPU Nomor 8 Tahun 2019, sebagaimana terakhir diubah dengan Peraturan KPU Nomor 12 Tahun 2023;
    pkpu - 2 2021 | Perubahan Ketiga atas Peraturan KPU Nomor 8 Tahun 2019 | -
      diubah* pkpu - 12 2023 | - | -

    > Peraturan Komisi Pemilihan Umum Nomor 4 Tahun 2021 tentang Jenis Dokumen Pemilu berikut perubahan-perubahannya;
    pkpu - 4 2021 | Jenis Dokumen Pemilu | -
    ! rujukan.perubahan-tak-disebut: berikut perubahan-perubahannya

    > Keputusan Komisi Pemilihan Umum Nomor 197/PR.01.3-Kpt/01/KPU/IV/2020 tentang Rencana Strategis Komisi Pemilihan Umum Tahun 2020-2024 sebagaimana telah dicabut dengan Keputusan Komisi Pemilihan Umum Nomor 1173 Tahun 2022;
    keputusan <Komisi Pemilihan Umum> 197/PR.01.3-Kpt/01/KPU/IV/2020 2020 | Rencana Strategis Komisi Pemilihan Umum Tahun 2020-2024 | -
      dicabut keputusan <Komisi Pemilihan Umum> 1173 2022 | - | -

    > Keputusan Komisi Pemilihan Umum Republik Indonesia Nomor 1190/HK.03.1-Kpt/01/KPU/XI/2020 tanggal 26 November 2020 tentang Pedoman Teknis Pengelolaan JDIH
    keputusan <Komisi Pemilihan Umum> 1190/HK.03.1-Kpt/01/KPU/XI/2020 2020 | Pedoman Teknis Pengelolaan JDIH | -

    > Surat Edaran Bersama Menteri Dalam Negeri dan Menteri Keuangan Nomor 900.1.1/8013/SJ dan Nomor SE-2/MK.07/2024 tentang Pedoman Pendanaan
    edaran <Bersama Menteri Dalam Negeri dan Menteri Keuangan> 900.1.1/8013/SJ 2024 | Pedoman Pendanaan | -
    ! rujukan.nomor-ganda: Surat Edaran Bersama Menteri Dalam Negeri dan Menteri Keuangan Nomor 900.1.1/8013/SJ dan Nomor SE-2/MK.07/2024

    > Nota Kesepahaman antara Komisi Pemilihan Umum dan Kejaksaan Agung Nomor 9/HK.05-NK/01/2022 tentang Kerja Sama
    dokumen(Nota Kesepahaman) <antara Komisi Pemilihan Umum dan Kejaksaan Agung> 9/HK.05-NK/01/2022 2022 | Kerja Sama | -

    > Peraturan Menteri PAN dan RB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara (Berita Negara RI Tahun 2022 Nomor 155);
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 6 2022 | Pengelolaan Kinerja Pegawai Aparatur Sipil Negara | BN 2022/155

    > PermenPANRB 14/2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 14 2017 | Pedoman Penyusunan Survei Kepuasan Masyarakat | -

    > Peraturan Menteri Komunikasi dan Informatika RI Nomor 4 Tahun 2016
    permen(kominfo) <Menteri Komunikasi dan Informatika> 4 2016 | - | -

    > Peraturan Kepala Lembaga Administrasi Negara Republik Indonesia Nomor 10 Tahun 2018 tentang Pengembangan Kompetensi Pegawai Negeri Sipil
    perlem <Kepala Lembaga Administrasi Negara> 10 2018 | Pengembangan Kompetensi Pegawai Negeri Sipil | -

    > Peraturan Arsip Nasional Republik Indonesia Nomor 5 Tahun 2021 tentang Pedoman Umum Tata Naskah Dinas (Berita Negara Republik Indonesia Tahun 2021 Nomor 758);
    perlem <Arsip Nasional> 5 2021 | Pedoman Umum Tata Naskah Dinas | BN 2021/758

    > Peraturan BPKP Nomor 5 Tahun 2021 tentang Penilaian Maturitas Penyelenggaraan SPIP Terintegrasi pada K/L/D
    perlem <BPKP> 5 2021 | Penilaian Maturitas Penyelenggaraan SPIP Terintegrasi pada K/L/D | -

    > Inpres No. 7 Th. 1999 tentang AKIP dan Inpres No. 5 Th. 2004 tentang Percepatan Pemberantasan Korupsi
    inpres - 7 1999 | AKIP | -
    inpres - 5 2004 | Percepatan Pemberantasan Korupsi | -

    > Peraturan Gubernur Sulawesi Selatan Nomor 10 Tahun 2020 tentang Tata Naskah Dinas (Berita Daerah Provinsi Sulawesi Selatan Tahun 2020 Nomor 10)
    perkada <Gubernur Sulawesi Selatan> 10 2020 | Tata Naskah Dinas | BD <Provinsi Sulawesi Selatan> 2020/10

    > Keputusan Bupati Luwu Nomor 188.45/123/2024 Tahun 2024 tentang Pembentukan Tim
    keputusan <Bupati Luwu> 188.45/123/2024 2024 | Pembentukan Tim | -

    > Berita Acara Pleno KPU Kabupaten Batang Hari No. 21/PK.01-BA/1504/2025 hari Senin tanggal 3 Februari 2025
    ba <KPU Kabupaten Batang Hari> 21/PK.01-BA/1504/2025 2025 | - | -
    ! rujukan.teks-diabaikan: hari Senin tanggal 3 Februari 2025

    > Undang-Undang Nomor 10 Tahun 2016 tentang Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Perppu Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi Undang-Undang (Lembaran Negara RI Tahun 2016 Nomor 130, Tambahan Lembaran Negara RI Nomor 5898);
    uu - 10 2016 | Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Perppu Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi Undang-Undang | LN 2016/130, TLN -/5898

    > Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109) sebagaimana telah diubah\ndengan ...\n- 2 -\ndengan Undang-Undang Nomor 7 Tahun 2023 tentang Penetapan (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 54, Tambahan Lembaran Negara Republik Indonesia Nomor 6863);
    uu - 7 2017 | Pemilihan Umum | LN 2017/182, TLN -/6109
      diubah uu - 7 2023 | Penetapan | LN 2023/54, TLN -/6863
    ! rujukan.teks-diabaikan: dengan ...
    - 2 -

    > Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi 2010 – 2025 (Lembaran Negara ...\n-3-\n(Lembaran Negara Republik Indonesia Tahun 2010 Nomor 120);
    perpres - 81 2010 | Grand Design Reformasi Birokrasi 2010 – 2025 | LN 2010/120
    ! rujukan.teks-diabaikan: (Lembaran Negara ...
    -3-

    > PERATURAN PEMERINTAH NOM0R 60 TAHUN 2008 TENTANG SISTEM PENGENDALIAN INTERN PEMERINTAH (LEMBARAN NEGARA REPUBLlK INDONESlA TAHUN 2008 NOMOR 127, TAMBAHAN LEMBARAN NEGARA REPUBLIK INDONESIA NOMOR 4890);
    pp - 60 2008 | SISTEM PENGENDALIAN INTERN PEMERINTAH | LN 2008/127, TLN -/4890
    ! rujukan.salah-eja: NOM0R
    ! rujukan.salah-eja: REPUBLlK
    ! rujukan.salah-eja: INDONESlA

    > Undang-Undang Nomor l4 Tahun 2008 tentang Keterbukaan Informasi Publik (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 6l, Tambahan Lembaran Negara Republik Indonesia Nomor 4846);
    uu - 14 2008 | Keterbukaan Informasi Publik | LN 2008/61, TLN -/4846

    > Undang-UndangNomor 30 Tahun 2002tentang KomisiPemberantasan Tindak Pidana Korupsi(Lembaran NegaraRepublik Indonesia Tahun2002 Nomor 137,Tambahan Lembaran NegaraRepublik Indonesia Nomor4250)sebagaimana telah beberapakali diubah terakhirdengan Undang-UndangNomor 19 Tahun2019;
    uu - 30 2002 | KomisiPemberantasan Tindak Pidana Korupsi | LN 2002/137, TLN -/4250
      diubah* uu - 19 2019 | - | -

    > Peraturan Kornisi Pemilihan Urnum Nomor 8 Tahun 2019 tentang Tata Kerja (Berita Negara Republik lndonesia Tahun 2019 Nomor 320) sebagairnana telah beberapa kali diubah, terakhir dengan Peraturan Kornisi Pemilihan Urnum Nomor 12 Tahun 2023;
    pkpu - 8 2019 | Tata Kerja | BN 2019/320
      diubah* pkpu - 12 2023 | - | -
    ! rujukan.salah-eja: Kornisi
    ! rujukan.salah-eja: Urnum
    ! rujukan.salah-eja: lndonesia
    ! rujukan.salah-eja: sebagairnana
    ! rujukan.salah-eja: Kornisi
    ! rujukan.salah-eja: Urnum

    > Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020\ntentang Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja\nSekretariat Jenderal Komisi Pemilihan Umum, Sekretariat\nKomisi Pemilihan Umum Provinsi, dan Sekretariat Komisi\nPemilihan Umum Kabupaten/Kota (Berita Negara\nRepublik Indonesia Tahun 2020 Nomor 1236) sebagaimana\njdih.kpu.go.id/sulsel/soppeng\n- 3 -\ntelah diubah dengan Peraturan Komisi Pemilihan Umum\nNomor 21 Tahun 2023 (Berita Negara Republik Indonesia\nTahun 2023 Nomor 827);
    pkpu - 14 2020 | Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota | BN 2020/1236
      diubah pkpu - 21 2023 | - | BN 2023/827
    ! rujukan.teks-diabaikan: jdih.kpu.go.id/sulsel/soppeng
    - 3 -

    > Keputusan Komisi Pemilihan Umum Nomor 440/HK.03-Kpt/08/KPU/Vl/2021 tentang Pembentukan;
    keputusan <Komisi Pemilihan Umum> 440/HK.03-Kpt/08/KPU/VI/2021 2021 | Pembentukan | -

    > Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 14l, Tarnbahan Lernbaran Negara Republik Indonesia Nomor 6897)t
    uu - 20 2023 | Aparatur Sipil Negara | LN 2023/141, TLN -/6897
    ! rujukan.salah-eja: Tarnbahan
    ! rujukan.salah-eja: Lernbaran
    ! rujukan.teks-diabaikan: t

    > Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggara Negara Yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme [Lembaran Negara Republik Indonesia Tahun 1999 Nomor 75, Tambahan Lembaran Negara Republik Indonesia Nomor 3851);
    uu - 28 1999 | Penyelenggara Negara Yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme | LN 1999/75, TLN -/3851

    > Peraturan Pemerintah Nomor 61 Tahun 2010 tentang Pelaksanaan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik Lembaran Negara Republik Indonesia Tahun 2010 Nomor 99 Tambahan Lembaran Negara Republik Indonesia Nomor 5149
    pp - 61 2010 | Pelaksanaan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik | LN 2010/99, TLN -/5149

    > Peraturan Menteri Pendayagunaan Aparatur Negara dan Reforrnasi Birokrasi Nomor 26 Tahun 2020 tentang Pedoman Evaluasi Pelaksanaan Reformasi Birokrasi (Berita Negara Republik Indonesia Tahun 2020 Nornor 442);
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 26 2020 | Pedoman Evaluasi Pelaksanaan Reformasi Birokrasi | BN 2020/442
    ! rujukan.salah-eja: Nornor

    > Undang-Undang Nomor\n25 Tahun 2009 tentang Pelayanan Publik (Lembaran Negara Republik Indonesia\nTahun 2009 Nomor 112, Tambahan Lembaran Negara Republik Indonesia Nomor 5038);\nSalinan sesuai dengan aslinya\nSEKRETARIAT KPU
    uu - 25 2009 | Pelayanan Publik | LN 2009/112, TLN -/5038
    ! rujukan.teks-diabaikan: Salinan sesuai dengan aslinya
    SEKRETARIAT KPU

    > Peraturan Bersama KPU, Bawaslu dan DKPP No.13 Tahun 2012, No. 11 Tahun 2012, No. 1 Tahun 2012 tentang Kode Etik Penyelenggara Pemilu
    perlem <Bersama KPU, Bawaslu dan DKPP> 13 2012 | Kode Etik Penyelenggara Pemilu | -
    ! rujukan.nomor-ganda: Peraturan Bersama KPU, Bawaslu dan DKPP No.13 Tahun 2012, No. 11 Tahun 2012, No. 1 Tahun 2012
    """#
  )
}
