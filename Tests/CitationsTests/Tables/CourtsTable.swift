// The seventh harvest: what courts, ministries and abstracts of regional law cite.

extension Case {
  static let courts = table(
    #"""
    > 3. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah beberapa kali dan yang terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua Atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 5679);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/244, TLN -/5587
      diubah* uu - 9 2015 | Perubahan Kedua Atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah | LN 2015/58, TLN -/5679

    > 5. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah kedua kalinya dengan Undang-Undang Nomor 9 Tahun 2015 (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 5679);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/244, TLN -/5587
      diubah uu - 9 2015 | - | LN 2015/58, TLN -/5679

    > 2. Undang-Undang Nomor 12 Tahun 1956 tentang Pembentukan Daerah Otonom Kabupaten dalam Lingkungan Daerah Propinsi Sumatera Tengah (Lembaran Negara Republik Indonesia Tahun 1956 Nomor 25), sebagaimana telah diubah dengan Undang-Undang Nomor 7 Tahun 1965 tentang Pembentukan Daerah Tingkat II Sarolangun Bangko dan Daerah Tingkat II Tanjung Jabung (Lembaran Negara Republik Indonesia Tahun 1965 Nomor 50, Tambahan Lembaran Negara Republik Indonesia Nomor 2755);
    uu - 12 1956 | Pembentukan Daerah Otonom Kabupaten dalam Lingkungan Daerah Propinsi Sumatera Tengah | LN 1956/25
      diubah uu - 7 1965 | Pembentukan Daerah Tingkat II Sarolangun Bangko dan Daerah Tingkat II Tanjung Jabung | LN 1965/50, TLN -/2755

    > Keputusan Gubernur Jambi Nomor 47/KEP.GUB/SETDA.KEU-2.2/2014 tanggal 29 Desember 2014 tentang Evaluasi Rancangan Peraturan Daerah Kabupaten Bungo Tahun Anggaran 2015 dan Rancangan Peraturan Bupati tentang Penjabaran Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2015;
    keputusan <Gubernur Jambi> 47/KEP.GUB/SETDA.KEU-2.2/2014 2014 | Evaluasi Rancangan Peraturan Daerah Kabupaten Bungo Tahun Anggaran 2015 dan Rancangan Peraturan Bupati tentang Penjabaran Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2015 | -

    > Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 121, Tambahan Lembaran Negara Republik Indonesia Nomor 4421));
    uu - 25 2004 | Sistem Perencanaan Pembangunan Nasional | LN 2004/121, TLN -/4421

    > 2. Undang-Undang Nomor 3 Tahun 1950 tentang Pembentukan Daerah Istimewa Jogjakarta (Berita Negara Republik Indonesia Tahun 1950 Nomor 3), sebagaimana telah diubah terakhir dengan Undang- Undang Nomor 9 Tahun 1955 tentang Perubahan Undang-Undang Nomor 3 Jo. Nomor 19 Tahun 1950 tentang Pembentukan Daerah Istimewa Jogjakarta (Lembaran Negara Republik Indonesia Tahun 1955 Nomor 43, Tambahan Lembaran Negara Republik Indonesia Nomor 827);
    uu - 3 1950 | Pembentukan Daerah Istimewa Jogjakarta | BN 1950/3
      diubah* uu - 9 1955 | Perubahan Undang-Undang Nomor 3 Jo. Nomor 19 Tahun 1950 tentang Pembentukan Daerah Istimewa Jogjakarta | LN 1955/43, TLN -/827

    > Mengingat : 1. Undang-Undang Nomor 27 Tahun 1959 tentang Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 tentang Pembentukan Daerah Tingkat II Di Kalimantan (Lembaran Negara Republik Indonesia Tahun 1953 Nomor 9, Tambahan Lembaran Negara Republik Indonesia Nomor 352) Sebagai Undang- Undang (Lembaran Negara Republik Indonesia Tahun 1959 Nomor 72, Tambahan Lembaran Negara Republik Indonesia Nomor 1820);
    uu - 27 1959 | Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 tentang Pembentukan Daerah Tingkat II Di Kalimantan (Lembaran Negara Republik Indonesia Tahun 1953 Nomor 9, Tambahan Lembaran Negara Republik Indonesia Nomor 352) Sebagai Undang-Undang | LN 1959/72, TLN -/1820

    > 2. Undang-Undang Nomor 25 Tahun 2004 tentang Perencanaan Pembangunan Nasional, Tambahan Lembaran Negara Republik Indonesia Tahun 2004 Nomor 104, Tambahan Lembaran Negara Republik Indonesia Nomor 4421);
    uu - 25 2004 | Perencanaan Pembangunan Nasional | TLN 2004/104, TLN -/4421
    ! rujukan.kurung-tak-dibuka: )

    > Peraturan Jaksa Agung Nomor 033/A/J.A/07/2011 tanggal 15 Juli 2011 tentang Pemberian Tunjangan Kinerja Pegawai di Lingkungan Kejaksaan Republik Indonesia
    perlem <Jaksa Agung> 033/A/J.A/07/2011 2011 | Pemberian Tunjangan Kinerja Pegawai di Lingkungan Kejaksaan Republik Indonesia | -

    > PERATURAN JAKSA AGUNG REPUBLIK INDONESIA NOMOR PER-003/A/J.A/02/2012 TENTANG PERUBAHAN ATAS PERATURAN JAKSA AGUNG NOMOR PER- 033/A/J.A/07/2011 TENTANG PEMBERIAN TUNJANGAN KINERJA PEGAWAI DI LINGKUNGAN KEJAKSAAN REPUBLIK INDONESIA
    perlem <JAKSA AGUNG> PER-003/A/J.A/02/2012 2012 | PERUBAHAN ATAS PERATURAN JAKSA AGUNG NOMOR PER-033/A/J.A/07/2011 TENTANG PEMBERIAN TUNJANGAN KINERJA PEGAWAI DI LINGKUNGAN KEJAKSAAN REPUBLIK INDONESIA | -

    > 2. Undang-Undang Nomor 14 Tahun 1985 tentang Mahkamah Agung sebagaimana telah diubah dan ditambah dengan Undang-Undang Nomor 5 Tahun 2004;
    uu - 14 1985 | Mahkamah Agung | -
      diubah uu - 5 2004 | - | -

    > KEPUTUSAN KETUA MAHKAMAH AGUNG REPUBLIK INDONESIA Nomor : KMA / 080 / SK / VIII / 2006 TENTANG PEDOMAN PELAKSANAAN PENGAWASAN DI LINGKUNGAN LEMBAGA PERADILAN
    keputusan <KETUA MAHKAMAH AGUNG> KMA/080/SK/VIII/2006 2006 | PEDOMAN PELAKSANAAN PENGAWASAN DI LINGKUNGAN LEMBAGA PERADILAN | -

    > 1. Keputusan KMARI No.032/KMA/SK/IV/2006
    keputusan <KMARI> 032/KMA/SK/IV/2006 2006 | - | -

    > 2. Keputusan KMA RI No.145/KMA/SK/VIII/2007
    keputusan <KMA> 145/KMA/SK/VIII/2007 2007 | - | -

    > 3. Peraturan SEKMA 002 Tahun 2012
    perlem <SEKMA> 002 2012 | - | -

    > SK KMA No 368/KMA/SK/XII/2022 tentang pedoman presensi online untuk hakim dan ASN pada Mahkamah Agung dan badan peradilan yang ada dibawahnya melalui aplikasi SIKEP
    keputusan <Ketua Mahkamah Agung> 368/KMA/SK/XII/2022 2022 | pedoman presensi online untuk hakim dan ASN pada Mahkamah Agung dan badan peradilan yang ada dibawahnya melalui aplikasi SIKEP | -

    > PERMA No. 9 Tahun 2016 tentang Pedoman Penanganan Pengaduan (Whistleblowing System) di Mahkamah Agung dan Badan Peradilan yang berada dibawahnya
    perlem <Mahkamah Agung> 9 2016 | Pedoman Penanganan Pengaduan (Whistleblowing System) di Mahkamah Agung dan Badan Peradilan yang berada dibawahnya | -

    > surat Nomor W12-A4/864/HM.01.1/III/2020 tanggal 02 Maret 2020
    surat - W12-A4/864/HM.01.1/III/2020 2020 | - | -

    > Surat Keputusan Ketua Pengadilan Tinggi Agama Semarang Nomor W-11A/1027/OT.00/III/2021 tentang Reviu Pendampingan Pelaksanaan Pembangunan Zona Integritas (ZI) Pengadilan Agama di Wilayah Pengadilan Tinggi Agama Semarang
    keputusan <Ketua Pengadilan Tinggi Agama Semarang> W-11A/1027/OT.00/III/2021 2021 | Reviu Pendampingan Pelaksanaan Pembangunan Zona Integritas (ZI) Pengadilan Agama di Wilayah Pengadilan Tinggi Agama Semarang | -

    > Keputusan Sekma Nomor : 237A/SEK/SK/V/2020 tentang Rencana Strategis Mahkamah Agung Tahun 2020-2024.
    keputusan <Sekma> 237A/SEK/SK/V/2020 2020 | Rencana Strategis Mahkamah Agung Tahun 2020-2024 | -

    > Permen PPN/Kepala Bappenas Nomor 5 Tahun 2019 tentang Tata Cara Penyusunan Rencana Strategis Kementerian/Lembaga Tahun 2020-2024
    permen(PPN) <Menteri Perencanaan Pembangunan Nasional/Kepala Badan Perencanaan Pembangunan Nasional> 5 2019 | Tata Cara Penyusunan Rencana Strategis Kementerian/Lembaga Tahun 2020-2024 | -

    > PermenpanRB Nomor 10 Tahun 2019 tentang Perubahan atas Peraturan Menteri PANRB Nomor 52 Tahun 2014 Tentang Pedoman Pembangunan Zona Integritas Menuju WBK/WBBM di Lingkungan Instansi Pemerintah
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 10 2019 | Perubahan atas Peraturan Menteri PANRB Nomor 52 Tahun 2014 Tentang Pedoman Pembangunan Zona Integritas Menuju WBK/WBBM di Lingkungan Instansi Pemerintah | -

    > 3. Keputusan Presiden Nomor 103 Tahun 2001 tentang Kedudukan, Tugas, Fungsi, Kewenangan, Susunan Organisasi dan Tata Kerja Lembaga Pemerintah Non Kementerian sebagaimana telah tujuh kali diubah terakhir dengan Peraturan Presiden Nomor 3 Tahun 2013;
    keppres - 103 2001 | Kedudukan, Tugas, Fungsi, Kewenangan, Susunan Organisasi dan Tata Kerja Lembaga Pemerintah Non Kementerian | -
      diubah* perpres - 3 2013 | - | -

    > surat Persetujuan Kepala Arsip Nasional Republik Indonesia Nomor BPK.03.09/18/2015 tentang Persetujuan Jadwal Retensi Arsip (JRA) Fasilitatif Arsip Nasional Republik Indonesia
    surat <Persetujuan Kepala Arsip Nasional> BPK.03.09/18/2015 2015 | Persetujuan Jadwal Retensi Arsip (JRA) Fasilitatif Arsip Nasional Republik Indonesia | -

    > UU No. 23 Tahun 2014, sebagaimana telah diubah beberapakali terakhir dengan UU No. 9 Tahun 2015;
    uu - 23 2014 | - | -
      diubah* uu - 9 2015 | - | -

    > UUD 1945 Pasal 18 ayat (6);
    uud - - 1945 | - | -

    > PP No. 60 Tahun 2014 sebagaimana telah diubah terakhir dengan PP No. 8 Tahun 2016; PEPRES No. 97 Tahun 2016; PERMENDAGRI No. 113 Tahun 2014; PERMENDESPDTT No. 22 Tahun 2016; PERMENKEU No. 49 Tahun 2016;
    pp - 60 2014 | - | -
      diubah* pp - 8 2016 | - | -
    perpres - 97 2016 | - | -
    permen(dagri) <Menteri Dalam Negeri> 113 2014 | - | -
    permen(desPDTT) <Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi> 22 2016 | - | -
    permen(keu) <Menteri Keuangan> 49 2016 | - | -
    ! rujukan.salah-eja: PEPRES

    > 3. PP No. 7 Tahun 1977 Jo. PP No. 25 Tahun 2000;
    pp - 7 1977 | - | -
      jo pp - 25 2000 | - | -

    > 7. Peraturan Kepala BKN No. 10 Tahun 2010.
    perlem <Kepala BKN> 10 2010 | - | -

    > Peraturan Bupati (PERBUP) NO. 3, BD NOMOR 3 SERI G1
    perkada <Bupati> 3 - | - | BD -/3 Seri G1
    ! rujukan.tanpa-tahun: Peraturan Bupati (PERBUP) NO. 3

    > Peraturan Daerah (PERDA) Kabupaten Lampung Barat Nomor 38 Tahun 2020
    perda <Kabupaten Lampung Barat> 38 2020 | - | -

    > Surat Edaran Menteri Dalam Negeri Nomor : 420/4048/SJ tentang Implementasi Pendidikan Karakter dan Budaya Anti Korupsi pada Satuan Pendidikan serta Peraturan Gubernur Lampung Nomor : 35 Tahun 2019 tentang Implementasi Pendidikan Anti Korupsi
    edaran <Menteri Dalam Negeri> 420/4048/SJ - | Implementasi Pendidikan Karakter dan Budaya Anti Korupsi pada Satuan Pendidikan | -
    perkada <Gubernur Lampung> 35 2019 | Implementasi Pendidikan Anti Korupsi | -
    ! rujukan.tanpa-tahun: Surat Edaran Menteri Dalam Negeri Nomor : 420/4048/SJ

    > 2.Keputusan Presiden Republik Indonesia Nomor 91/M Tahun 2015 tentang Pengangkatan Direktur Jenderal Pendidikan Anak Usia Dini dan Pendidikan Masyarakat;
    keppres - 91/M 2015 | Pengangkatan Direktur Jenderal Pendidikan Anak Usia Dini dan Pendidikan Masyarakat | -

    > Peraturan Menteri Pendidikan dan Kebudayaan Nomor 6 Tahun 2016 tentang Pedoman Umum Penyaluran Bantuan Pemerintah di Lingkungan Kementerian Pendidikan dan Kebudayaan sebagaimana telah diubah dengan Peraturan Menteri Pendidikan dan Kebudayaan Nomor 74 Tahun 2016 tentang Perubahan atas Peraturan Menteri Pendidikan dan Kebudayaan Nomor 6 Tahun 2016 tentang Pedoman Umum Penyaluran Bantuan Pemerintah di Lingkungan Kementerian Pendidikan dan Kebudayaan
    permen(dikbud) <Menteri Pendidikan dan Kebudayaan> 6 2016 | Pedoman Umum Penyaluran Bantuan Pemerintah di Lingkungan Kementerian Pendidikan dan Kebudayaan | -
      diubah permen(dikbud) <Menteri Pendidikan dan Kebudayaan> 74 2016 | Perubahan atas Peraturan Menteri Pendidikan dan Kebudayaan Nomor 6 Tahun 2016 tentang Pedoman Umum Penyaluran Bantuan Pemerintah di Lingkungan Kementerian Pendidikan dan Kebudayaan | -

    > 4. Peraturan Menteri Keuangan Nomor 168/PMK.05/2015 tentang Mekanisme Pelaksanaan Anggaran Bantuan Pemerintah pada Kementerian Negara/Lembaga (Berita Negara Republik Indonesia Tahun 2015 Nomor 1340) sebagaimana telah diubah dengan Peraturan Menteri Keuangan Nomor 173/PMK.05/2016 (Berita Negara Republik Indonesia Tahun 2016 Nomor 1745);
    permen(keu) <Menteri Keuangan> 168/PMK.05/2015 2015 | Mekanisme Pelaksanaan Anggaran Bantuan Pemerintah pada Kementerian Negara/Lembaga | BN 2015/1340
      diubah permen(keu) <Menteri Keuangan> 173/PMK.05/2016 2016 | - | BN 2016/1745

    > Peraturan Menteri Pendidikan dan Kebudayaan Nomor 23 Tahun 2013 Tentang Perubahan Atas Permendiknas Nomor 15 Tahun 2010
    permen(dikbud) <Menteri Pendidikan dan Kebudayaan> 23 2013 | Perubahan Atas Permendiknas Nomor 15 Tahun 2010 | -

    > PMA Nomor 60 Tahun 2015 Tentang Perubahan Atas PMA Nomor 90 Tahun 2013 Tentang Penyelenggaraan Pendidikan Madrasah
    permen(ag) <Menteri Agama> 60 2015 | Perubahan Atas PMA Nomor 90 Tahun 2013 Tentang Penyelenggaraan Pendidikan Madrasah | -

    > 6. Peraturan Menteri Kesehatan Republik Indonesia Nomor 159b/Menkes/SK/Per/II/1998 tentang Rumah Sakit;
    permen(kes) <Menteri Kesehatan> 159b/Menkes/SK/Per/II/1998 1998 | Rumah Sakit | -

    > Keputusan Menteri Kesehatan dan Kesejahteraan Sosial Republik Indonesia Nomor 1747/MenkesKesos/SK/XII/2000.
    keputusan <Menteri Kesehatan dan Kesejahteraan Sosial> 1747/MenkesKesos/SK/XII/2000 2000 | - | -

    > 8. Keputusan Menteri Kesehatan Republik Indonesia Nomor 13333/Menkes/SK/XII/1999 tentang Standar Pelayanan Rumah Sakit;
    keputusan <Menteri Kesehatan> 13333/Menkes/SK/XII/1999 1999 | Standar Pelayanan Rumah Sakit | -

    > Peraturan Menteri Kesehatan Nomor 012 Tahun 2012 tentang Akreditasi Rumah Sakit (Berita Negara Republik Indonesia Tahun 2012 Nomor 413);
    permen(kes) <Menteri Kesehatan> 012 2012 | Akreditasi Rumah Sakit | BN 2012/413

    > Peraturan Kapolri Nomor 23 Tahun 2010 Tentang Organisasi dan Tata Kerja Polres dan Polsek
    perlem <Kapolri> 23 2010 | Organisasi dan Tata Kerja Polres dan Polsek | -

    > Peraturan Kepala Badan Pemelihara Keamanan Kepolisian Negara Republik Indonesia Nomor 4 Tahun 2011 tentang Patroli;
    perlem <Kepala Badan Pemelihara Keamanan Kepolisian Negara> 4 2011 | Patroli | -

    > 2. Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Daerah-Daerah Kabupaten dalam Lingkungan Propinsi Djawa Barat (Berita Negara Republik Indonesia Tahun 1950) sebagaimana telah diubah dengan Undang-Undang Nomor 4 Tahun 1968 tentang Pembentukan Kabupaten Purwakarta dan Kabupaten Subang dengan mengubah Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Daerah-Daerah Kabupaten dalam Lingkungan Propinsi Djawa Barat (Lembaran Negara Republik Indonesia Tahun 1968 Nomor 31, Tambahan Lembaran Negara Republik Indonesia Nomor 2851);
    uu - 14 1950 | Pembentukan Daerah-Daerah Kabupaten dalam Lingkungan Propinsi Djawa Barat | -
      diubah uu - 4 1968 | Pembentukan Kabupaten Purwakarta dan Kabupaten Subang dengan mengubah Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Daerah-Daerah Kabupaten dalam Lingkungan Propinsi Djawa Barat | LN 1968/31, TLN -/2851
    ! rujukan.berita-tak-terbaca: Berita Negara Republik Indonesia Tahun 1950

    > Maklumat Wakil Presiden tanggal 16 Oktober 1945 No. X;
    dokumen(Maklumat) <Wakil Presiden> X 1945 | - | -

    > Undang-Undang No 2, 10, 11 dan 3 tahun 1950.
    uu - 2 1950 | - | -
    uu - 10 1950 | - | -
    uu - 11 1950 | - | -
    uu - 3 1950 | - | -

    > 8. Peraturan Menteri Desa, Pembangunan Daerah Tertinggal dan Transmigrasi Nomor 2 Tahun 2015 tentang Tata Tertib dan Mekanisme Pengambilan Keputusan Musyawarah Desa.
    permen(desPDTT) <Menteri Desa, Pembangunan Daerah Tertinggal dan Transmigrasi> 2 2015 | Tata Tertib dan Mekanisme Pengambilan Keputusan Musyawarah Desa | -

    > Peraturan Desa Kaligondo Nomor 03 Tahun 2017 tentang Pendirian,Pengurusan dan Pengelolaan, dan Pembubaran Badan Usaha Milik Desa Gondowangi
    perlem <Desa Kaligondo> 03 2017 | Pendirian,Pengurusan dan Pengelolaan, dan Pembubaran Badan Usaha Milik Desa Gondowangi | -

    > Keputusan KPU Nomor 27/2023 tentang Pedoman Teknis Penyusunan Daftar Pemilih Dalam Negeri pada Pemilihan Umum
    keputusan <KPU> 27 2023 | Pedoman Teknis Penyusunan Daftar Pemilih Dalam Negeri pada Pemilihan Umum | -
    """#
  )
}
