// The fourth harvest goes on: decrees and reports of election offices, and what others say of them.

extension Case {
  static let mentions = table(
    #"""
    > Mengingat : 1. Undang-Undang Nomor 28 Tahun 1999 tentang\n\n\nPenyelenggaraan Negara yang Bersih dan Bebas dari\nKorupsi, Kolusi, dan Nepotisme (Lembaran Negara\nRepublik Indonesia Tahun 1999 Nomor 75, Tambahan\nLembaran Negara Republik Indonesia Nomor 3851);\n-2-
    uu - 28 1999 | Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme | LN 1999/75, TLN -/3851
    ! rujukan.teks-diabaikan: 2-

    > 2. Undang-Undang Nomor 31 Tahun 1999 tentang\n\n\nPemberantasan Tindak Pidana Korupsi sebagaimana\ntelah diubah dengan Undang-Undang Nomor 20 Tahun\n2001 (Lembaran Negara Republik Indonesia Tahun 2001\nNomor 134, Tambahan Lembaran Negara Republik\nIndonesia Nomor 4150);
    uu - 31 1999 | Pemberantasan Tindak Pidana Korupsi | -
      diubah uu - 20 2001 | - | LN 2001/134, TLN -/4150

    > 3. Undang-Undang Nomor 30 Tahun 2002 tentang Komisi\nPemberantasan Tindak Pidana Korupsi (Lembaran Negara\nRepublik Indonesia Tahun 2002 Nomor 137, Tambahan\nLembaran Negara Republik Indonesia Nomor 4250);
    uu - 30 2002 | Komisi Pemberantasan Tindak Pidana Korupsi | LN 2002/137, TLN -/4250

    > 5. Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur\nSipil Negara (Lembaran Negara Republik Indonesia Tahun\n2014 Nomor 6, Tambahan Lembaran Negara Republik\nIndonesia Nomor 5494);
    uu - 5 2014 | Aparatur Sipil Negara | LN 2014/6, TLN -/5494

    > Mengingat : 1. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota (Berita Negara Republik Indonesia Tahun 2019 Nomor 320), sebagaimana telah beberapa kali diubah, terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 4 Tahun 2021 tentang Perubahan Ketiga atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota (Berita Negara Republik Indonesia Tahun 2021 Nomor 786);
    pkpu - 8 2019 | Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2019/320
      diubah* pkpu - 4 2021 | Perubahan Ketiga atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2021/786

    > 3. Keputusan Komisi Pemilihan Umum Nomor 134/Kpts/KPU/Tahun 2016 tentang Jaringan Dokumentasi dan Informasi Hukum Komisi Pemilihan Umum;
    keputusan <Komisi Pemilihan Umum> 134/Kpts/KPU 2016 | Jaringan Dokumentasi dan Informasi Hukum Komisi Pemilihan Umum | -

    > 4. Keputusan Komisi Pemilihan Umum Nomor 533/HK.04- Kpt/03/KPU/XI/2020 tentang Pedoman Teknis Pengelolaan Dokumentasi dan Informasi Hukum di Lingkungan Komisi Pemilihan Umum, Komisi Pemilihan\nUmum Provinsi dan Komisi Pemilihan Umum Kabupaten/Kota;
    keputusan <Komisi Pemilihan Umum> 533/HK.04-Kpt/03/KPU/XI/2020 2020 | Pedoman Teknis Pengelolaan Dokumentasi dan Informasi Hukum di Lingkungan Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi dan Komisi Pemilihan Umum Kabupaten/Kota | -

    > 3. Undang-Undang Nomor 15 Tahun 2011 tentangPenyelenggara Pemilihan Umum (Lembaran NegaraRepublik Indonesia Tahun 2011 Nomor 101,Tambahan Lembaran Negara Republik IndonesiaNomor 5246);
    uu - 15 2011 | Penyelenggara Pemilihan Umum | LN 2011/101, TLN -/5246

    > 5. Peraturan Komisi Pemilihan Umum Nomor 07 Tahun2012 tentang Tahapan, Program, dan JadualPenyelenggaraan Pemilihan Umum Anggota DewanPerwakilan Rakyat, Dewan Perwakilan Daerah, danDewan Perwakilan Rakyat Daerah Tahun 2014 (BeritaNegara Republik Indonesia Tahun 2012 Nomor 698)sebagaimana telah diubah terakhir dengan PeraturanKomisi Pemilihan Umum Nomor 06 Tahun 2013.
    pkpu - 07 2012 | Tahapan, Program, dan JadualPenyelenggaraan Pemilihan Umum Anggota DewanPerwakilan Rakyat, Dewan Perwakilan Daerah, danDewan Perwakilan Rakyat Daerah Tahun 2014 | BN 2012/698
      diubah* pkpu - 06 2013 | - | -

    > Memperhatikan: Keputusan Rapat Pleno Komisi Pemilihan Umum tanggal26 Februari 2013;
    keputusan <Rapat Pleno Komisi Pemilihan Umum> - 2013 | - | -
    ! rujukan.tanpa-nomor: Keputusan Rapat Pleno Komisi Pemilihan Umum tanggal26 Februari 2013

    > Surat Deputi Bidang Reformasi, Akuntabilitas Aparatur dan Pengawasan Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi (PAN dan RB) Nomor B/5518/DI.PAN-RB/12/2014 tanggal 17 Desember 2014 tentang Penyampaian Laporan Kinerja Tahun 2014
    surat <Deputi Bidang Reformasi, Akuntabilitas Aparatur dan Pengawasan Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> B/5518/DI.PAN-RB/12/2014 2014 | Penyampaian Laporan Kinerja Tahun 2014 | -

    > Surat Nomor B/2897/M.PANRB/08/2014 tanggal 4 Agustus 2014 perihal Hasil Evaluasi atas Akuntabilitas Kinerja Instansi Pemerintah
    surat - B/2897/M.PANRB/08/2014 2014 | Hasil Evaluasi atas Akuntabilitas Kinerja Instansi Pemerintah | -

    > pasal 22E ayat (5) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945
    uud - - 1945 | - | -

    > pasal 5 ayat (1) Undang-Undang Nomor 15 Tahun 2011
    uu - 15 2011 | - | -

    > Keputusan KPU Nomor 126 Tahun 2023
    keputusan <KPU> 126 2023 | - | -

    > Keputusan KPU Nomor 1168 Tahun 2023 tentang Jadwal Tahapan Pelaksanaan Seleksi Calon Anggota KPU Kabupaten/Kota
    keputusan <KPU> 1168 2023 | Jadwal Tahapan Pelaksanaan Seleksi Calon Anggota KPU Kabupaten/Kota | -

    > Peraturan KPU no 19 Tahun 2023 tentang Pencalonan Peserta Pemilihan Umum Presiden dan Wakil Presiden Tahun 2024
    pkpu - 19 2023 | Pencalonan Peserta Pemilihan Umum Presiden dan Wakil Presiden Tahun 2024 | -

    > Pasal 2 UU 7\nTahun 2017
    uu - 7 2017 | - | -

    > Putusan MK Nomor 97/PUU-XI/2013
    dokumen(Putusan) <MK> 97/PUU-XI/2013 2013 | - | -

    > Undang-Undang Nomor 48 Tahun 2009 tentang Kekuasaan Kehakiman terhadap Undang-Undang Dasar Negara Republik Indonesia Tahun 1945
    uu - 48 2009 | Kekuasaan Kehakiman terhadap Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 | -

    > 1. Undang-Undang Republik Indonesia Nomor 28 Tahun1999 tentang Penyelenggara Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 75, Tambahan Lembaran Negara Republik Indonesia Nomor 3851);
    uu - 28 1999 | Penyelenggara Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme | LN 1999/75, TLN -/3851

    > 2. Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional. (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 14, Tambahan Lembaran Negara Republik Indonesia Nomor 4421);
    uu - 25 2004 | Sistem Perencanaan Pembangunan Nasional | LN 2004/14, TLN -/4421

    > Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/19/M.PAN/11/2008 tahun 2008 tentang Petunjuk Pelaksanaan Evaluasi Kinerja Organisasi Pemerintah;
    permen(PAN) <Menteri Negara Pendayagunaan Aparatur Negara> PER/19/M.PAN/11/2008 2008 | Petunjuk Pelaksanaan Evaluasi Kinerja Organisasi Pemerintah | -

    > surat pemberitahuan Nomor: B/524/RB.06/2021 yang ditujukan bagi seluruh instansi pemerintah pusat dan daerah.
    surat <pemberitahuan> B/524/RB.06/2021 2021 | - | -
    ! rujukan.teks-diabaikan: yang ditujukan bagi seluruh instansi pemerintah pusat dan daerah.

    > Undang-Undang Nomor 17 tahun 2003 tentang Keuangan Negara, pasal 14 ayat (1)
    uu - 17 2003 | Keuangan Negara | -

    > Peraturan Menteri Keuangan Nomor 94 Tahun 2017 Tentang Petunjuk Penyusunan dan Penelaahan RKA-K/L dan Pengesahan Daftar Isian Pelaksanaan Anggaran (DIPA), pada lampiran III tentang Format dan Tata Cara Penyusunan RKA-K/L
    permen(keu) <Menteri Keuangan> 94 2017 | Petunjuk Penyusunan dan Penelaahan RKA-K/L dan Pengesahan Daftar Isian Pelaksanaan Anggaran (DIPA) | -
    ! rujukan.teks-diabaikan: pada lampiran III tentang Format dan Tata Cara Penyusunan RKA-K/L

    > Peraturan Pemerintah Nomor 90 Tahun 2010 tentang Penyusunan RKA-K/L
    pp - 90 2010 | Penyusunan RKA-K/L | -

    > PERATURAN MENTERI KOMUNIKASI DAN INFORMATIKA REPUBLIK INDONESIA NOMOR 13 TAHUN 2015 TENTANG PEDOMAN PENYELENGGARAAN SISTEM AKUNTABILITAS KINERJA INSTANSI PEMERINTAH PADA KEMENTERIAN KOMUNIKASI DAN INFORMATIKA
    permen(kominfo) <Menteri KOMUNIKASI DAN INFORMATIKA> 13 2015 | PEDOMAN PENYELENGGARAAN SISTEM AKUNTABILITAS KINERJA INSTANSI PEMERINTAH PADA KEMENTERIAN KOMUNIKASI DAN INFORMATIKA | -

    > Pasal 20 ayat (3) Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah, dan Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah, perlu menetapkan Peraturan Menteri Komunikasi dan Informatika
    pp - 8 2006 | Pelaporan Keuangan dan Kinerja Instansi Pemerintah | -
    perpres - 29 2014 | Sistem Akuntabilitas Kinerja Instansi Pemerintah, perlu menetapkan Peraturan Menteri Komunikasi dan Informatika | -

    > PERATURAN KEPALA BADAN SAR NASIONAL NOMOR PK. 4 TAHUN 2016 TENTANG PEDOMAN IMPLEMENTASI SISTEM AKUNTABILITAS KINERJA INSTANSI PEMERINTAH DI LINGKUNGAN BADAN SAR NASIONAL
    perlem <KEPALA BADAN SAR NASIONAL> PK.4 2016 | PEDOMAN IMPLEMENTASI SISTEM AKUNTABILITAS KINERJA INSTANSI PEMERINTAH DI LINGKUNGAN BADAN SAR NASIONAL | -

    > 2. Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah (Lembaran Negara Republik Indonesia Tahun 2006 Nomor 26, Tambahan Lembaran Negara Republik Indonesia Nomor 4614);
    pp - 8 2006 | Pelaporan Keuangan dan Kinerja Instansi Pemerintah | LN 2006/26, TLN -/4614

    > 5. Peraturan Presiden Republik Indonesia Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 80);
    perpres - 29 2014 | Sistem Akuntabilitas Kinerja Instansi Pemerintah | LN 2014/80

    > Peraturan KPU Nomor 2 Tahun 2024
    pkpu - 2 2024 | - | -

    > KEPUTUSAN KOMISI PEMILIHAN UMUM TENTANG TENTANG PEDOMAN TEKNIS PENGELOLAAN DOKUMENTASI DAN INFORMASI HUKUM DI LINGKUNGAN KOMISI PEMILIHAN UMUM, KOMISI PEMILIHAN UMUM PROVINSI DAN KOMISI PEMILIHAN UMUM KABUPATEN/KOTA.
    keputusan <KOMISI PEMILIHAN UMUM> - - | PEDOMAN TEKNIS PENGELOLAAN DOKUMENTASI DAN INFORMASI HUKUM DI LINGKUNGAN KOMISI PEMILIHAN UMUM, KOMISI PEMILIHAN UMUM PROVINSI DAN KOMISI PEMILIHAN UMUM KABUPATEN/KOTA | -
    ! rujukan.tanpa-nomor: KEPUTUSAN KOMISI PEMILIHAN UMUM

    > PERATURAN KOMISI PEMILIHAN UMUM\n\nNOMOR 15 TAHUN 2015\n\n\nTENTANG\nPENGENDALIAN GRATIFIKASI\nDI LINGKUNGAN KOMISI PEMILIHAN UMUM
    pkpu - 15 2015 | PENGENDALIAN GRATIFIKASI DI LINGKUNGAN KOMISI PEMILIHAN UMUM | -

    > Qanun Provinsi Nanggroe Aceh Darussalam Nomor 3 Tahun 2005 tentang Perubahan atas Qanun Provinsi Nanggroe Aceh Darussalam Nomor 2 Tahun 2004
    perda <Qanun Provinsi Nanggroe Aceh Darussalam> 3 2005 | Perubahan atas Qanun Provinsi Nanggroe Aceh Darussalam Nomor 2 Tahun 2004 | -

    > Peraturan Bawaslu Nomor 5 Tahun 2022, Berita Negara Tahun 2022 Nomor 1071
    perbawaslu - 5 2022 | - | BN 2022/1071

    > peraturan menpan rb nomor 4 tahun 2025
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 4 2025 | - | -

    > PermenpanRB No. 14 tahun 2014
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 14 2014 | - | -
    """#)
}
