// Regulations, decisions, letters and minutes of the electoral bodies, of agencies and courts.

extension Case {
  static let electoral = table(
    #"""
    > Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota (Berita Negara Republik Indonesia Tahun 2019 Nomor 320) sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 5 Tahun 2022 tentang Perubahan Keempat atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota (Berita Negara Republik Indonesia Tahun 2022 Nomor 984); Lebih lengkap KLIK DI SINI
    pkpu - 8 2019 | Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2019/320
      diubah* pkpu - 5 2022 | Perubahan Keempat atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2022/984
    ! rujukan.teks-diabaikan: Lebih lengkap KLIK DI SINI

    > PKPU No.8 Th. 2019 tentang Tata Kerja KPU
    pkpu - 8 2019 | Tata Kerja KPU | -

    > PKPU 22/2023
    pkpu - 22 2023 | - | -

    > Peraturan KPU RI Nomor 17 Tahun 2023 tentang Jadwal Retensi Arsip Substantif
    pkpu - 17 2023 | Jadwal Retensi Arsip Substantif | -

    > Peraturan Komisi Pemilihan Umum (PKPU) Nomor 10 Tahun 2023 tentang Pencalonan Anggota DPR, DPRD Provinsi dan DPRD Kabupaten/Kota
    pkpu - 10 2023 | Pencalonan Anggota DPR, DPRD Provinsi dan DPRD Kabupaten/Kota | -

    > Peraturan Komisi Pemilihan Umum Nomor 05 Tahun 2008 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota sebagaimana telah diubah beberapa kali, terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 01 Tahun 2010
    pkpu - 05 2008 | Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | -
      diubah* pkpu - 01 2010 | - | -

    > Peraturan Komisi Pemilihan Umum Nomor : 10 Tahun 2019 tentang Perubahan Kedua atas Peraturan Komisi Pemilihan Umum Nomor 7 Tahun 2017 tentang Tahapan, Program dan Jadwal Penyelenggaraan Pemilihan Umum Tahun 2019
    pkpu - 10 2019 | Perubahan Kedua atas Peraturan Komisi Pemilihan Umum Nomor 7 Tahun 2017 tentang Tahapan, Program dan Jadwal Penyelenggaraan Pemilihan Umum Tahun 2019 | -

    > Peraturan Komisi Pemilihan Umum Nomor 22 Tahun 2023 tentang Pengelolaan dan Pelayanan Informasi Publik (Berita Negara Republik Indonesia Tahun 2023 Nomor 870) sebagaimana telah diubah dengan Peraturan Komisi Pemilihan Umum Nomor 11 Tahun 2024 dan Peraturan Komisi Pemilihan Umum Nomor 4 Tahun 2025
    pkpu - 22 2023 | Pengelolaan dan Pelayanan Informasi Publik | BN 2023/870
      diubah pkpu - 11 2024 | - | -
      diubah pkpu - 4 2025 | - | -

    > Peraturan Dewan Kehormatan Penyelenggara Pemilihan Umum Nomor 2 Tahun 2017 tentang Kode Etik dan Pedoman Perilaku Penyelenggara Pemilihan Umum (Berita Negara Republik Indonesia Tahun 2017 Nomor 1338);
    perdkpp - 2 2017 | Kode Etik dan Pedoman Perilaku Penyelenggara Pemilihan Umum | BN 2017/1338

    > Peraturan DKPP Nomor 3 Tahun 2017 tentang Pedoman Beracara Kode Etik Penyelenggara Pemilu
    perdkpp - 3 2017 | Pedoman Beracara Kode Etik Penyelenggara Pemilu | -

    > Perbawaslu No. 7 Tahun 2022 tentang Penanganan Temuan dan Laporan
    perbawaslu - 7 2022 | Penanganan Temuan dan Laporan | -

    > Peraturan Badan Pengawas Pemilihan Umum Republik Indonesia Nomor 8 Tahun 2022 tentang Penyelesaian Pelanggaran Administratif Pemilihan Umum
    perbawaslu - 8 2022 | Penyelesaian Pelanggaran Administratif Pemilihan Umum | -

    > Peraturan Bersama Komisi Pemilihan Umum, Badan Pengawas Pemilihan Umum, dan Dewan Kehormatan Penyelenggara Pemilihan Umum Nomor 13 Tahun 2012, Nomor 11 Tahun 2012, Nomor 1 Tahun 2012 tentang Kode Etik Penyelenggara Pemilihan Umum
    perlem <Bersama Komisi Pemilihan Umum, Badan Pengawas Pemilihan Umum, dan Dewan Kehormatan Penyelenggara Pemilihan Umum> 13 2012 | Kode Etik Penyelenggara Pemilihan Umum | -
    ! rujukan.nomor-ganda: Peraturan Bersama Komisi Pemilihan Umum, Badan Pengawas Pemilihan Umum, dan Dewan Kehormatan Penyelenggara Pemilihan Umum Nomor 13 Tahun 2012, Nomor 11 Tahun 2012, Nomor 1 Tahun 2012

    > Keputusan Komisi Pemilihan Umum Nomor 1341 Tahun 2023 tentang Pedoman Teknis Pembangunan Zona Integritas di Lingkungan Komisi Pemilihan Umum
    keputusan <Komisi Pemilihan Umum> 1341 2023 | Pedoman Teknis Pembangunan Zona Integritas di Lingkungan Komisi Pemilihan Umum | -

    > Keputusan KPU RI Nomor 197/PR.01.3-Kpt/01/KPU/IV/2020 tentang Rencana Strategis Komisi Pemilihan Umum Tahun 2020-2024;
    keputusan <KPU> 197/PR.01.3-Kpt/01/KPU/IV/2020 2020 | Rencana Strategis Komisi Pemilihan Umum Tahun 2020-2024 | -

    > Keputusan Ketua Komisi Pemilihan Umum Republik Indonesia Nomor 123/HK.03-Kpt/01/KPU/III/2019 tanggal 5 Maret 2019 tentang Pedoman Teknis
    keputusan <Ketua Komisi Pemilihan Umum> 123/HK.03-Kpt/01/KPU/III/2019 2019 | Pedoman Teknis | -

    > Keputusan Sekretaris Jenderal Komisi Pemilihan Umum Republik Indonesia Nomor 1290/PW.01-Kpt/05/SJ/XI/2019 tentang Unit Pengendalian Gratifikasi
    keputusan <Sekretaris Jenderal Komisi Pemilihan Umum> 1290/PW.01-Kpt/05/SJ/XI/2019 2019 | Unit Pengendalian Gratifikasi | -

    > Keputusan Sekretaris Komisi Pemilihan Umum Kabupaten Banjar Nomor 5 Tahun 2025 tentang Tim Kerja
    keputusan <Sekretaris Komisi Pemilihan Umum Kabupaten Banjar> 5 2025 | Tim Kerja | -

    > Keputusan Komisi Pemilihan Umum Provinsi Sumatera Utara Nomor 4/PL.03.4-Kpt/ 12/Prov/III/2018 tentang Penetapan Jadwal Kampanye Rapat Umum
    keputusan <Komisi Pemilihan Umum Provinsi Sumatera Utara> 4/PL.03.4-Kpt/12/Prov/III/2018 2018 | Penetapan Jadwal Kampanye Rapat Umum | -

    > Keputusan Komisi Pemilihan Umum Kabupaten Kendal Nomor : 07/Kpts/KPU-Kab-012.329248/TAHUN 2015 tentang Pedoman Teknis Pencalonan
    keputusan <Komisi Pemilihan Umum Kabupaten Kendal> 07/Kpts/KPU-Kab-012.329248 2015 | Pedoman Teknis Pencalonan | -

    > Keputusan Komisi Pemilihan Umum Kota Pontianak Nomor 37/Kpts/KPU-Kota /TAHUN 2014 tentang Penetapan Perolehan Suara dan Kursi Partai Politik
    keputusan <Komisi Pemilihan Umum Kota Pontianak> 37/Kpts/KPU-Kota 2014 | Penetapan Perolehan Suara dan Kursi Partai Politik | -

    > Keputusan Komisi Independen Pemilihan Aceh Nomor 12 Tahun 2024 tentang Tim Penilai Internal
    keputusan <Komisi Independen Pemilihan Aceh> 12 2024 | Tim Penilai Internal | -

    > Surat Keputusan KPU Kab. Luwu No. 12/2025 ttg Tim ZI
    keputusan <KPU Kab. Luwu> 12 2025 | Tim ZI | -

    > SK KPU Kabupaten Luwu Nomor 3 Tahun 2025
    keputusan <KPU Kabupaten Luwu> 3 2025 | - | -

    > Surat Edaran Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 04 Tahun 2023 tentang Implementasi Core Values dan Employer Branding Aparatur Sipil Negara
    edaran <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 04 2023 | Implementasi Core Values dan Employer Branding Aparatur Sipil Negara | -

    > SE KPK No. 8 Tahun 2020
    edaran <KPK> 8 2020 | - | -

    > Surat Edaran Sekretaris Jenderal KPU Nomor: 12/SDM.06-SE/04/2024 tanggal 3 Mei 2024 perihal Disiplin Pegawai
    edaran <Sekretaris Jenderal KPU> 12/SDM.06-SE/04/2024 2024 | Disiplin Pegawai | -

    > Surat Ketua Komisi Pemilihan Umum Republik Indonesia Nomor 47/PW.01/10/2022, tanggal 18 Januari 2022 perihal Penunjukan Satuan Kerja Pilot Project Implementasi Pembangunan Zona Integritas
    surat <Ketua Komisi Pemilihan Umum> 47/PW.01/10/2022 2022 | Penunjukan Satuan Kerja Pilot Project Implementasi Pembangunan Zona Integritas | -

    > Surat Dinas Sekretaris Jenderal KPU RI Nomor 2136/PW.02-SD/10/2024 tanggal 5 September 2024 hal Penyampaian Lembar Kerja Evaluasi
    surat <Sekretaris Jenderal KPU> 2136/PW.02-SD/10/2024 2024 | Penyampaian Lembar Kerja Evaluasi | -

    > Surat KPU RI tanggal 5 Maret 2024 Nomor 512/PW.02-SD/10/2024 Perihal: Tindak Lanjut Hasil Evaluasi
    surat <KPU> 512/PW.02-SD/10/2024 2024 | Tindak Lanjut Hasil Evaluasi | -

    > Surat Menteri Keuangan Republik Indonesia tanggal 23 Febuari 2005 Nomor S-103/MK.10/2005 perihal Revisi Peraturan Daerah Kabupaten Pati Nomor 15 Tahun 1999 tentang Retribusi Rumah Potong Hewan
    surat <Menteri Keuangan> S-103/MK.10/2005 2005 | Revisi Peraturan Daerah Kabupaten Pati Nomor 15 Tahun 1999 tentang Retribusi Rumah Potong Hewan | -

    > Surat Sekretaris Jenderal KPU Nomor 88 tanggal 10 Februari 2025 perihal Penetapan Tim
    surat <Sekretaris Jenderal KPU> 88 2025 | Penetapan Tim | -

    > Nota Dinas Sekretaris KPU Provinsi Jambi Nomor 45/PW.01-ND/15/2025 tanggal 2 Februari 2025 perihal Zona Integritas
    dokumen(Nota Dinas) <Sekretaris KPU Provinsi Jambi> 45/PW.01-ND/15/2025 2025 | Zona Integritas | -

    > Berita Acara Pleno Nomor 014/PW.02-BA/2/2025 tanggal 9 Januari Tahun 2025 Tentang Pembentukan Tim Pembangunan Zona Integritas dan Rencana Akzi Zona Integritas Menuju Wilayah Bebas Dari Korupsi Dan Wilayah Birokrasi Bersih Dan Melayani di Lingkungan Komisi Pemilihan Umum;
    ba - 014/PW.02-BA/2/2025 2025 | Pembentukan Tim Pembangunan Zona Integritas dan Rencana Akzi Zona Integritas Menuju Wilayah Bebas Dari Korupsi Dan Wilayah Birokrasi Bersih Dan Melayani di Lingkungan Komisi Pemilihan Umum | -

    > Berita Acara Komisi Pemilihan Umum Kabupaten Sarolangun Nomor 12/PK.01-BA/1503/2025 tentang Rapat Pleno Rutin Mingguan KPU Kabupaten Sarolangun, tanggal 17 Februari 2025;
    ba <Komisi Pemilihan Umum Kabupaten Sarolangun> 12/PK.01-BA/1503/2025 2025 | Rapat Pleno Rutin Mingguan KPU Kabupaten Sarolangun | -

    > Berita Acara Komisi Pemilihan Umum Kabupaten Batang Hari Nomor 25/PK.01-BA/1504/2025 tentang Pembangunan Zona Integritas Menuju Wilayah Bebas Dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Lingkungan KPU Kabupaten Batang Hari Tahun 2025;
    ba <Komisi Pemilihan Umum Kabupaten Batang Hari> 25/PK.01-BA/1504/2025 2025 | Pembangunan Zona Integritas Menuju Wilayah Bebas Dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Lingkungan KPU Kabupaten Batang Hari Tahun 2025 | -

    > Berita Acara Rapat Pleno KPU Kabupaten Luwu Nomor 3/PK.01-BA/7317/2025 tanggal 3 Januari 2025
    ba <KPU Kabupaten Luwu> 3/PK.01-BA/7317/2025 2025 | - | -

    > Putusan Mahkamah Konstitusi Nomor 55/PUU-XVII/2019 tentang Model Keserentakan Pemilihan Umum
    dokumen(Putusan) <Mahkamah Konstitusi> 55/PUU-XVII/2019 2019 | Model Keserentakan Pemilihan Umum | -

    > Surat Pengesahan Daftar Isian Pelaksanaan Anggaran (DIPA) Komisi Pemilihan Umum Kabupaten Soppeng Tahun Anggaran 2025 Nomor SP DIPA-076.01.2.658249/2025 tanggal 2 Desember 2024
    dokumen(Surat Pengesahan Daftar Isian Pelaksanaan Anggaran) <Komisi Pemilihan Umum Kabupaten Soppeng> SP DIPA-076.01.2.658249/2025 2025 | - | -

    > DIPA KPU Kabupaten Banjar Nomor : SP DIPA- 076.01.2.656789/2025
    dokumen(Daftar Isian Pelaksanaan Anggaran) <KPU Kabupaten Banjar> SP DIPA-076.01.2.656789/2025 2025 | - | -

    > Instruksi Menteri Dalam Negeri Nomor 15 Tahun 2021 tentang Pemberlakuan Pembatasan Kegiatan Masyarakat Darurat COVID-19
    instruksi <Menteri Dalam Negeri> 15 2021 | Pemberlakuan Pembatasan Kegiatan Masyarakat Darurat COVID-19 | -

    > Keputusan Menteri Pendayagunaan Aparatur Negara Nomor KEP/25/M.PAN/2/2004 tentang Pedoman Umum Penyusunan Indeks Kepuasan Masyarakat Unit Pelayanan Instansi Pemerintah
    keputusan <Menteri Pendayagunaan Aparatur Negara> KEP/25/M.PAN/2/2004 2004 | Pedoman Umum Penyusunan Indeks Kepuasan Masyarakat Unit Pelayanan Instansi Pemerintah | -

    > Kepmenpan Nomor 63/KEP/M.PAN/7/2003
    keputusan <Menteri Pendayagunaan Aparatur Negara> 63/KEP/M.PAN/7/2003 2003 | - | -

    > Keputusan Menteri Kebudayaan dan Pariwisata Nomor Kep012/MKP/IV/2001, tentang Pedoman Perizinan Usaha Pariwisata.
    keputusan <Menteri Kebudayaan dan Pariwisata> Kep012/MKP/IV/2001 2001 | Pedoman Perizinan Usaha Pariwisata | -

    > Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 855 Tahun 2023, Nomor 3 Tahun 2023, Nomor 4 Tahun 2023 tentang Hari Libur Nasional dan Cuti Bersama Tahun 2024
    keputusan <Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 855 2023 | Hari Libur Nasional dan Cuti Bersama Tahun 2024 | -
    ! rujukan.nomor-ganda: Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 855 Tahun 2023, Nomor 3 Tahun 2023, Nomor 4 Tahun 2023

    > Keputusan Bupati Mahakam Ulu Nomor [700.1.1/K.6a/2025] tentang Program Kerja Pengawasan
    keputusan <Bupati Mahakam Ulu> 700.1.1/K.6a/2025 2025 | Program Kerja Pengawasan | -

    > Keputusan Kepala Badan Kepegawaian Negara Nomor 46A Tahun 2003 tentang Pedoman Penyusunan Standar Kompetensi
    keputusan <Kepala Badan Kepegawaian Negara> 46A 2003 | Pedoman Penyusunan Standar Kompetensi | -

    > Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik (Berita Negara Republik Indonesia Tahun 2021 Nomor 741);
    perlem <Komisi Informasi> 1 2021 | Standar Layanan Informasi Publik | BN 2021/741

    > Perki 1/2021
    perlem <Komisi Informasi> 1 2021 | - | -

    > Peraturan Kepala Badan Kepegawaian Negara Nomor 1 Tahun 2013 tentang Ketentuan Pelaksanaan Peraturan Pemerintah Nomor 46 Tahun 2011 tentang Penilaian Prestasi Kerja Pegawai Negeri Sipil
    perlem <Kepala Badan Kepegawaian Negara> 1 2013 | Ketentuan Pelaksanaan Peraturan Pemerintah Nomor 46 Tahun 2011 tentang Penilaian Prestasi Kerja Pegawai Negeri Sipil | -

    > Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019 tentang Tata Cara Pelaksanaan Mutasi (Berita Negara Republik Indonesia Tahun 2019 Nomor 391)
    perlem <Badan Kepegawaian Negara> 5 2019 | Tata Cara Pelaksanaan Mutasi | BN 2019/391

    > Peraturan Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah Nomor 12 Tahun 2021 tentang Pedoman Pelaksanaan Pengadaan Barang/Jasa Pemerintah melalui Penyedia (Berita Negara Republik Indonesia Tahun 2021 Nomor 593)
    perlem <Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah> 12 2021 | Pedoman Pelaksanaan Pengadaan Barang/Jasa Pemerintah melalui Penyedia | BN 2021/593

    > Peraturan Arsip Nasional Republik Indonesia Nomor 5 Tahun 2021 tentang Pedoman Umum Tata Naskah Dinas
    perlem <Arsip Nasional> 5 2021 | Pedoman Umum Tata Naskah Dinas | -

    > Peraturan Kepolisian Negara Republik Indonesia Nomor 6 Tahun 2019
    perlem <Kepolisian Negara> 6 2019 | - | -

    > Peraturan Mahkamah Agung Nomor 1 Tahun 2011 tentang Hak Uji Materiil
    perlem <Mahkamah Agung> 1 2011 | Hak Uji Materiil | -

    > Peraturan Komisi Pemberantasan Korupsi Nomor 2 Tahun 2019 tentang Pelaporan Gratifikasi (Berita Negara Republik Indonesia Tahun 2019 Nomor 1438);
    perlem <Komisi Pemberantasan Korupsi> 2 2019 | Pelaporan Gratifikasi | BN 2019/1438

    > Peraturan Bersama Kepala LKPP dan Kepala BKN No. 1/2013 dan No. 14/2013 tentang Ketentuan Pelaksanaan
    perlem <Bersama Kepala LKPP dan Kepala BKN> 1 2013 | Ketentuan Pelaksanaan | -
    ! rujukan.nomor-ganda: Peraturan Bersama Kepala LKPP dan Kepala BKN No. 1/2013 dan No. 14/2013

    > Peraturan Direktur Jenderal Perbendaharaan Nomor PER-5/PB/2022 tentang Petunjuk Teknis Penilaian Indikator Kinerja Pelaksanaan Anggaran
    perlem <Direktur Jenderal Perbendaharaan> PER-5/PB/2022 2022 | Petunjuk Teknis Penilaian Indikator Kinerja Pelaksanaan Anggaran | -

    > Peraturan Sekretaris Jenderal KPU Nomor 1 Tahun 2022
    perlem <Sekretaris Jenderal KPU> 1 2022 | - | -

    > Perka BKN No. 21 Tahun 2010
    perlem <Kepala BKN> 21 2010 | - | -
    """#)
}
