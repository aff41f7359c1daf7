// The seventh harvest goes on: what offices' secretariats and universities cite.

extension Case {
  static let secretariats = table(
    #"""
    > KEPUTUSAN KOMISI PEMILIHAN UMUM REPUBLIK INDONESIA NOMOR : 751/PP.01-Kpt/01/KPU/III/2019 TENTANG PETUNJUK TEKNIS PELAKSANAAN PROGRAM DAN KEGIATAN DAFTAR ISIAN PELAKSANAAN ANGGARAN KOMISI PEMILIHAN UMUM PROVINSI/KOMISI INDEPENDEN PEMILIHAN ACEH DAN KOMISI PEMILIHAN UMUM/KOMISI INDEPENDEN PEMILIHAN KABUPATEN/KOTA BAGIAN ANGGARAN 076 TAHUN ANGGARAN 2019 REVISI KE-I
    keputusan <KOMISI PEMILIHAN UMUM> 751/PP.01-Kpt/01/KPU/III/2019 2019 | PETUNJUK TEKNIS PELAKSANAAN PROGRAM DAN KEGIATAN DAFTAR ISIAN PELAKSANAAN ANGGARAN KOMISI PEMILIHAN UMUM PROVINSI/KOMISI INDEPENDEN PEMILIHAN ACEH DAN KOMISI PEMILIHAN UMUM/KOMISI INDEPENDEN PEMILIHAN KABUPATEN/KOTA BAGIAN ANGGARAN 076 TAHUN ANGGARAN 2019 REVISI KE-I | -

    > Mengingat : 1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109) sebagaimana telah diubah dengan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2022 tentang Perubahan atas Undang- Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2022 Nomor 224, Tambahan Lembaran Negara Republik Indonesia Nomor 6832);
    uu - 7 2017 | Pemilihan Umum | LN 2017/182, TLN -/6109
      diubah perpu - 1 2022 | Perubahan atas Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum | LN 2022/224, TLN -/6832

    > Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109) sebagaimana telah diubah dengan Undang-Undang Nomor 7 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2022 tentang Perubahan atas Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum Menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 54, Tambahan Lembaran Negara Republik Indonesia Nomor 6863);
    uu - 7 2017 | Pemilihan Umum | LN 2017/182, TLN -/6109
      diubah uu - 7 2023 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2022 tentang Perubahan atas Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum Menjadi Undang-Undang | LN 2023/54, TLN -/6863

    > 7. Keputusan Sekretaris Jenderal Komisi Pemilihan Umum Nomor 1161/ORT.07-Kpt/05/SJ/X/2020 tentang Pembentukan Tim Reformasi Birokrasi di Lingkungan Sekretariat Jenderal Komisi Pemilihan Umum;
    keputusan <Sekretaris Jenderal Komisi Pemilihan Umum> 1161/ORT.07-Kpt/05/SJ/X/2020 2020 | Pembentukan Tim Reformasi Birokrasi di Lingkungan Sekretariat Jenderal Komisi Pemilihan Umum | -

    > Memperhatikan : Surat Dinas Komisi Pemilihan Umum Nomor 2235/ORT.05-SD/04/2024 tanggal 12 September 2024 perihal Rencana Aksi Reformasi Birokrasi;
    surat <Komisi Pemilihan Umum> 2235/ORT.05-SD/04/2024 2024 | Rencana Aksi Reformasi Birokrasi | -

    > Berita Acara Rapat Pleno Nomor 45/ORT.04-BA/7312/2025 tanggal 8 Desember 2025 tentang Penetapan Tim Kerja Pembangunan Zona Integritas;
    ba - 45/ORT.04-BA/7312/2025 2025 | Penetapan Tim Kerja Pembangunan Zona Integritas | -

    > Putusan Mahkamah Konstitusi Nomor 135/PUU-XXII/2024 tanggal 26 Juni 2025;
    dokumen(Putusan) <Mahkamah Konstitusi> 135/PUU-XXII/2024 2024 | - | -

    > 4. Instruksi Presiden Nomor 1 Tahun 2025 tentang Efisiensi Belanja dalam Pelaksanaan Anggaran Pendapatan dan Belanja Negara dan Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2025;
    inpres - 1 2025 | Efisiensi Belanja dalam Pelaksanaan Anggaran Pendapatan dan Belanja Negara dan Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2025 | -

    > Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik (Berita Negara Republik Indonesia Tahun 2021 Nomor 741);
    perlem <Komisi Informasi> 1 2021 | Standar Layanan Informasi Publik | BN 2021/741

    > Peraturan LKPP Nomor 12 Tahun 2021 tentang Pedoman Pelaksanaan Pengadaan Barang/Jasa Pemerintah Melalui Penyedia (Berita Negara Republik Indonesia Tahun 2021 Nomor 593) sebagaimana telah diubah dengan Peraturan LKPP Nomor 4 Tahun 2024 (Berita Negara Republik Indonesia Tahun 2024 Nomor 254);
    perlem <LKPP> 12 2021 | Pedoman Pelaksanaan Pengadaan Barang/Jasa Pemerintah Melalui Penyedia | BN 2021/593
      diubah perlem <LKPP> 4 2024 | - | BN 2024/254

    > Peraturan Lembaga Administrasi Negara Nomor 1 Tahun 2021 tentang Pelatihan Dasar Calon Pegawai Negeri Sipil (BN RI Tahun 2021 No. 29);
    perlem <Lembaga Administrasi Negara> 1 2021 | Pelatihan Dasar Calon Pegawai Negeri Sipil | BN 2021/29

    > Perban BKN Nomor 6 Tahun 2022 tentang Peraturan Pelaksanaan PP Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil
    perlem <BKN> 6 2022 | Peraturan Pelaksanaan PP Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil | -

    > Surat Edaran Menteri PANRB No. 07 Tahun 2022 tentang Sistem Kerja Pegawai Aparatur Sipil Negara
    edaran <Menteri PANRB> 07 2022 | Sistem Kerja Pegawai Aparatur Sipil Negara | -

    > KepmenPANRB No. 1206 Tahun 2023
    keputusan <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 1206 2023 | - | -

    > Perpres 16/2018 jo. Perpres 12/2021
    perpres - 16 2018 | - | -
      jo perpres - 12 2021 | - | -

    > UU No. 7/2017, PP 94/2021, dan Permenpan RB No 26 Tahun 2020
    uu - 7 2017 | - | -
    pp - 94 2021 | - | -
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 26 2020 | - | -

    > Peraturan Dewan Kehormatan Penyelenggara Pemilihan Umum Republik Indonesia Nomor 2 Tahun 2017 tentang Kode Etik dan Pedoman Perilaku Penyelenggara Pemilihan Umum (Berita Negara Republik Indonesia Tahun 2017 Nomor 1338);
    perdkpp - 2 2017 | Kode Etik dan Pedoman Perilaku Penyelenggara Pemilihan Umum | BN 2017/1338

    > Peraturan Badan Siber dan Sandi Negara Nomor 8 Tahun 2020 tentang Sistem Pengamanan dalam Penyelenggaraan Sistem Elektronik (Berita Negara Republik Indonesia Tahun 2020 Nomor 1375);
    perlem <Badan Siber dan Sandi Negara> 8 2020 | Sistem Pengamanan dalam Penyelenggaraan Sistem Elektronik | BN 2020/1375

    > Ketetapan Majelis Permusyawaratan Rakyat Republik Indonesia Nomor XI/MPR/1998 tentang Penyelenggara Negara yang Bersih dan Bebas Korupsi, Kolusi, dan Nepotisme;
    tap - XI/MPR/1998 1998 | Penyelenggara Negara yang Bersih dan Bebas Korupsi, Kolusi, dan Nepotisme | -

    > Keputusan Kepala Badan Kepegawaian Negara Nomor 46A Tahun 2003 tentang Pedoman Penyusunan Standar Kompetensi Jabatan Struktural Pegawai Negeri Sipil
    keputusan <Kepala Badan Kepegawaian Negara> 46A 2003 | Pedoman Penyusunan Standar Kompetensi Jabatan Struktural Pegawai Negeri Sipil | -

    > Peraturan Pemerintah Nomor 30 Tahun 1980 tentang Peraturan Disiplin Pegawai Negeri Sipil (LN 1980 No. 50, TLN No. 3176) yang telah diganti dengan Peraturan Pemerintah Nomor 53 Tahun 2010
    pp - 30 1980 | Peraturan Disiplin Pegawai Negeri Sipil | LN 1980/50, TLN -/3176
      diganti pp - 53 2010 | - | -

    > Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil sebagaimana telah dicabut sebagian dengan Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil;
    pp - 53 2010 | Disiplin Pegawai Negeri Sipil | -
      dicabut pp - 94 2021 | Disiplin Pegawai Negeri Sipil | -

    > Peraturan Presiden Nomor 54 Tahun 2010 tentang Pengadaan Barang/Jasa Pemerintah sebagaimana telah beberapa kali diubah, terakhir dengan Peraturan Presiden Nomor 4 Tahun 2015 (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 5, Tambahan Lembaran Negara Republik Indonesia Nomor 5655) dan telah dicabut dengan Peraturan Presiden Nomor 16 Tahun 2018;
    perpres - 54 2010 | Pengadaan Barang/Jasa Pemerintah | -
      diubah* perpres - 4 2015 | - | LN 2015/5, TLN -/5655
      dicabut perpres - 16 2018 | - | -

    > Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati dan Walikota menjadi Undang-Undang (LN RI Tahun 2015 Nomor 23, TLN RI Nomor 5656) sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2020 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2020 tentang Perubahan Ketiga atas Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi Undang-Undang Menjadi Undang-Undang (LN RI Tahun 2020 Nomor 193, TLN RI Nomor 6547);
    uu - 1 2015 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati dan Walikota menjadi Undang-Undang | LN 2015/23, TLN -/5656
      diubah* uu - 6 2020 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2020 tentang Perubahan Ketiga atas Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi Undang-Undang Menjadi Undang-Undang | LN 2020/193, TLN -/6547

    > DIPA KPU Kabupaten Bone Nomor SP DIPA-076.01.2.656789/2025 tanggal 2 Desember 2024
    dokumen(Daftar Isian Pelaksanaan Anggaran) <KPU Kabupaten Bone> SP DIPA-076.01.2.656789/2025 2025 | - | -

    > Naskah Perjanjian Hibah Daerah Nomor 270/1458/BAKESBANGPOL/2023 tentang Pemilihan Bupati dan Wakil Bupati Bone Tahun 2024;
    dokumen(Naskah Perjanjian Hibah Daerah) - 270/1458/BAKESBANGPOL/2023 2023 | Pemilihan Bupati dan Wakil Bupati Bone Tahun 2024 | -

    > Surat Menteri Dalam Negeri Republik Indonesia Nomor 270/4626/SJ tanggal 6 Mei 2020 hal Persetujuan Pelaksanaan Pemilihan Serentak
    surat <Menteri Dalam Negeri> 270/4626/SJ 2020 | Persetujuan Pelaksanaan Pemilihan Serentak | -

    > Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024 tentang Hari Libur Nasional dan Cuti Bersama Tahun 2025
    keputusan <Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB> 1017 2024 | Hari Libur Nasional dan Cuti Bersama Tahun 2025 | -
    ! rujukan.nomor-ganda: Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024

    > Surat Keputusan Bersama (SKB) Menteri Agama, Menteri Ketenagakerjaan dan Menteri PANRB No. 1497 Tahun 2025; No. 2 Tahun 2025 dan No. 5 Tahun 2025 tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026
    keputusan <Bersama Menteri Agama, Menteri Ketenagakerjaan dan Menteri PANRB> 1497 2025 | Hari Libur Nasional dan Cuti Bersama Tahun 2026 | -
    ! rujukan.nomor-ganda: Surat Keputusan Bersama (SKB) Menteri Agama, Menteri Ketenagakerjaan dan Menteri PANRB No. 1497 Tahun 2025; No. 2 Tahun 2025 dan No. 5 Tahun 2025

    > Perka BPS Nomor 116 Tahun 2014 tentang Organisasi dan Tata Kerja
    perlem <Kepala BPS> 116 2014 | Organisasi dan Tata Kerja | -

    > PermenPAN-RB No.: 88 Th. 2021 ttg. Evaluasi Akuntabilitas Kinerja Instansi Pemerintah
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 88 2021 | Evaluasi Akuntabilitas Kinerja Instansi Pemerintah | -

    > Peraturan Menteri Keuangan RI Nomor 62 Tahun 2023 tentang Perencanaan Anggaran, Pelaksanaan Anggaran, serta Akuntansi dan Pelaporan Keuangan (BN Tahun 2023 Nomor 472) sebagaimana telah diubah dengan PMK Nomor 107 Tahun 2024 (BN Tahun 2024 Nomor 1082);
    permen(keu) <Menteri Keuangan> 62 2023 | Perencanaan Anggaran, Pelaksanaan Anggaran, serta Akuntansi dan Pelaporan Keuangan | BN 2023/472
      diubah permen(keu) <Menteri Keuangan> 107 2024 | - | BN 2024/1082

    > Peraturan Daerah Khusus Provinsi Papua Barat Nomor 4 Tahun 2013 tentang Pembagian Penerimaan Dana Perimbangan
    perda <Khusus Provinsi Papua Barat> 4 2013 | Pembagian Penerimaan Dana Perimbangan | -

    > Perdasus No. 4 Tahun 2019
    perda <Khusus> 4 2019 | - | -

    > Pergub DKI Jakarta No 26 Tahun 2022, Perwal Makassar Nomor 15 Tahun 2023, dan Perbup Bone No. 12 Tahun 2020
    perkada <Gubernur DKI Jakarta> 26 2022 | - | -
    perkada <Wali Kota Makassar> 15 2023 | - | -
    perkada <Bupati Bone> 12 2020 | - | -

    > Inmendagri No. 5 Tahun 2024 tentang Pencegahan Korupsi
    instruksi <Menteri Dalam Negeri> 5 2024 | Pencegahan Korupsi | -

    > SK Dirjen Pendis Nomor 2761 Tahun 2019
    keputusan <Dirjen Pendis> 2761 2019 | - | -

    > Dasar : 1. Peraturan Bupati Purworejo Nomor 59 Tahun 2009 tanggal 8 Desember 2009 tentang Pedoman Penerimaan dan Mutasi Peserta Didik ;
    perkada <Bupati Purworejo> 59 2009 | Pedoman Penerimaan dan Mutasi Peserta Didik | -
    ! rujukan.teks-diabaikan: Dasar : 1.

    > SURAT EDARAN Nomor : 698/C/KU/2010 Perihal : Tata Cara Pelaksanaan Dana Alokasi Khusus (DAK) Bidang Pendidikan Tahun Anggaran 2010
    edaran - 698/C/KU/2010 2010 | Tata Cara Pelaksanaan Dana Alokasi Khusus (DAK) Bidang Pendidikan Tahun Anggaran 2010 | -

    > Pasal 61 ayat (1) Jo. Pasal 71 ayat (1) Undang- Undang Nomor 8 Tahun 2012 tentang Pemilihan Umum Anggota Dewan Perwakilan Rakyat, Dewan Perwakilan Daerah, dan Dewan Perwakilan Rakyat Daerah, dan Pasal 73 ayat (1), ayat (2) dan ayat (3) huruf b angka 3 Undang-Undang Nomor 15 tahun 2011 tentang Penyelenggara Pemilu
    uu - 8 2012 | Pemilihan Umum Anggota Dewan Perwakilan Rakyat, Dewan Perwakilan Daerah, dan Dewan Perwakilan Rakyat Daerah | -
    uu - 15 2011 | Penyelenggara Pemilu | -

    > 5. Peraturan Presiden Nomor 11 Tahun 2006 Tentang Perubahan IKIP Negeri Singaraja menjadi Universitas Pendidikan Ganesha;
    perpres - 11 2006 | Perubahan IKIP Negeri Singaraja menjadi Universitas Pendidikan Ganesha | -

    > 4. Peraturan Pemerintah Nomor 4 Tahun 2022 tentang Perubahan Atas Peraturan Pemerintah Nomor 57 Tahun 2021 tentang Standar Nasional Pendidikan;
    pp - 4 2022 | Perubahan Atas Peraturan Pemerintah Nomor 57 Tahun 2021 tentang Standar Nasional Pendidikan | -

    > Keputusan Rektor Universitas Pendidikan Ganesha Nomor 571/UN48/PT/2024 tentang Penetapan Daftar Informasi Publik di Lingkungan Universitas Pendidikan Ganesha Tahun 2024
    keputusan <Rektor Universitas Pendidikan Ganesha> 571/UN48/PT/2024 2024 | Penetapan Daftar Informasi Publik di Lingkungan Universitas Pendidikan Ganesha Tahun 2024 | -

    > Peraturan Dewan Direksi Lembaga Penyiaran Publik Televisi Republik Indonesia Nomor: 2/Prtr/Direksi/Tvri/2022 Tentang Klasifikasi Arsip Di Lingkungan Lembaga Penyiaran Publik Televisi Republik Indonesia
    perlem <Dewan Direksi Lembaga Penyiaran Publik Televisi> 2/Prtr/Direksi/Tvri/2022 2022 | Klasifikasi Arsip Di Lingkungan Lembaga Penyiaran Publik Televisi Republik Indonesia | -

    > 4. Peraturan Badan Pengawas Pemilihan Umum Nomor 14 Tahun 2012 tentang Tata Cara Pelaporan dan Penanganan Pelanggaran Pemilihan Umum Anggota Dewan Perwakilan Rakyat, Dewan Perwakilan Daerah, dan Dewan Perwakilan Rakyat Daerah (Berita Negara Republik Indonesia Tahun 2012 Nomor 1081) sebagaimana telah diubah dengan Peraturan Badan Pengawas Pemilihan Umum Nomor 3 Tahun 2013 (Berita Negara Republik Indonesia Tahun 2013 Nomor 452);
    perbawaslu - 14 2012 | Tata Cara Pelaporan dan Penanganan Pelanggaran Pemilihan Umum Anggota Dewan Perwakilan Rakyat, Dewan Perwakilan Daerah, dan Dewan Perwakilan Rakyat Daerah | BN 2012/1081
      diubah perbawaslu - 3 2013 | - | BN 2013/452

    > 1.Peraturan Presiden Nomor 14 Tahun 2015 tentang Kementerian Pendidikan dan Kebudayaan (Berita Negara Republik Indonesia Tahun 2015 Nomor 15);
    perpres - 14 2015 | Kementerian Pendidikan dan Kebudayaan | BN 2015/15

    > Peraturan Daerah Kabupaten Probolinggo Nomor 09 Tahun 2008 tentang Pokok-Pokok Keuangan Daerah sebagaimana telah diubah dengan Peraturan Daerah Kabupaten Probolinggo Nomor 4 Tahun 2016.
    perda <Kabupaten Probolinggo> 09 2008 | Pokok-Pokok Keuangan Daerah | -
      diubah perda <Kabupaten Probolinggo> 4 2016 | - | -

    > Undang-undang Nomor 7 Drt Tahun 1956 tentang Pembentukan Daerah Otonom Kabupaten-kabupaten dalam Lingkungan Daerah Propinsi Sumatera Utara (Lembaran Negara Tahun 1956 Nomor 58);
    uu - 7 Drt 1956 | Pembentukan Daerah Otonom Kabupaten-kabupaten dalam Lingkungan Daerah Propinsi Sumatera Utara | LN 1956/58

    > Surat Kuasa Khusus bertanggal 10 Desember 2004, Nomor.180/5317/SET
    surat <Kuasa Khusus> 180/5317/SET 2004 | - | -
    """#
  )
}
