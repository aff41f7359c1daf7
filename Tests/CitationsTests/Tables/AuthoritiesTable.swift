// The fourth harvest goes on: ministries, regions, courts, and what is cited in passing.

extension Case {
  static let authorities = table(
    #"""
    > 6. Peraturan Pemerintah Nomor 32 Tahun 1950 tentang Penetapan Mulai Berlakunya Undang- Undang 1950 Nomor 12, 13, 14, dan 15 dari Hal Pembentukan Daerah Daerah Kabupaten di Djawa Timur/Tengah/Barat dan Daerah Istimewa Jogjakarta;
    pp - 32 1950 | Penetapan Mulai Berlakunya Undang-Undang 1950 Nomor 12, 13, 14, dan 15 dari Hal Pembentukan Daerah Daerah Kabupaten di Djawa Timur/Tengah/Barat dan Daerah Istimewa Jogjakarta | -

    > 9. Peraturan Menteri Dalam Negeri Nomor 13 Tahun 2006 tentang Pedoman Pengelolaan Keuangan Daerah sebagaimana telah diubah terakhir dengan Peraturan Menteri Dalam Negeri Nomor 21 Tahun 2011;
    permen(dagri) <Menteri Dalam Negeri> 13 2006 | Pedoman Pengelolaan Keuangan Daerah | -
      diubah* permen(dagri) <Menteri Dalam Negeri> 21 2011 | - | -

    > 4. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah sebagaimana telah diubah terakhir dengan Undang-Undang Nomor 12 Tahun 2008;
    uu - 32 2004 | Pemerintahan Daerah | -
      diubah* uu - 12 2008 | - | -

    > 2. Undang-Undang N o m o r 9 T a h u n 1965 tentang P e m b e n t u k a n Daerah Tingkat II Batang
    uu - 9 1965 | P e m b e n t u k a n Daerah Tingkat II Batang | -
    ! rujukan.salah-eja: N o m o r
    ! rujukan.salah-eja: T a h u n

    > Pasal 201 Peraturan Menteri Dalam Negeri Nomor 13 Tahun 2006 tentang Pedoman Pengelolaan Keuangan Daerah sebagaimana telah diubah terakhir dengan Peraturan Menteri Dalam Negeri Nomor 21 Tahun 2011 tentang Perubahan Kedua atas Peraturan Menteri Dalam Negeri Nomor 13 Tahun 2006 tentang Pedoman Pengelolaan Keuangan Daerah
    permen(dagri) <Menteri Dalam Negeri> 13 2006 | Pedoman Pengelolaan Keuangan Daerah | -
      diubah* permen(dagri) <Menteri Dalam Negeri> 21 2011 | Perubahan Kedua atas Peraturan Menteri Dalam Negeri Nomor 13 Tahun 2006 tentang Pedoman Pengelolaan Keuangan Daerah | -

    > 3. Undang-Undang Nomor 15 Tahun 2004 tentang Pemeriksaan Pengelolaan dan Tanggungjawab Keuangan Negara (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 66, Tambahan Lembaran Negara Republik Indonesia Nomor 4400);
    uu - 15 2004 | Pemeriksaan Pengelolaan dan Tanggungjawab Keuangan Negara | LN 2004/66, TLN -/4400

    > 3. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua Atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 5679);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/244, TLN -/5587
      diubah* uu - 9 2015 | Perubahan Kedua Atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah | LN 2015/58, TLN -/5679

    > 1. Undang-Undang Nomor 69 Tahun 1958 tentang Pembentukan Daerah-daerah Tingkat II dalam Wilayah Daerah-daerah Tingkat I Bali, Nusa Tenggara Barat dan Nusa Tenggara Timur (Lembaran Negara Republik Indonesia Tahun 1958 Nomor 122, Tambahan Lembaran Negara Republik Indonesia Nomor 1655);
    uu - 69 1958 | Pembentukan Daerah-daerah Tingkat II dalam Wilayah Daerah-daerah Tingkat I Bali, Nusa Tenggara Barat dan Nusa Tenggara Timur | LN 1958/122, TLN -/1655

    > 1. UU No.6 Tahun 1991
    uu - 6 1991 | - | -

    > 2. UU No.18 Tahun2002
    uu - 18 2002 | - | -

    > 6. Peraturan Daerah Kabupaten Lampung Barat NO.49 Tahun 2019
    perda <Kabupaten Lampung Barat> 49 2019 | - | -

    > Surat Edaran Menteri Dalam Negeri Nomor : 420/4048/SJ tentang Implementasi Pendidikan Karakter dan Budaya Anti Korupsi pada Satuan Pendidikan serta Peraturan Gubernur Lampung Nomor : 35 Tahun 2019
    edaran <Menteri Dalam Negeri> 420/4048/SJ - | Implementasi Pendidikan Karakter dan Budaya Anti Korupsi pada Satuan Pendidikan | -
    perkada <Gubernur Lampung> 35 2019 | - | -
    ! rujukan.tanpa-tahun: Surat Edaran Menteri Dalam Negeri Nomor : 420/4048/SJ

    > Surat Keputusan Ketua Mahkamah Agung Republik Indonesia Nomor 58/KMA/SK/III/2019 tentang Pedoman Pembangunan Zona Integritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani pada Mahkamah Agung Republik Indonesia dan Badan Peradilan yang Berada di Bawahnya.
    keputusan <Ketua Mahkamah Agung> 58/KMA/SK/III/2019 2019 | Pedoman Pembangunan Zona Integritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani pada Mahkamah Agung Republik Indonesia dan Badan Peradilan yang Berada di Bawahnya | -

    > 3. Surat Keputusan Direktur Jenderal Badan Peradilan Umum Nomor 1256/DJU/OT.01.2/12/2021 tanggal 7 Desember 2021.
    keputusan <Direktur Jenderal Badan Peradilan Umum> 1256/DJU/OT.01.2/12/2021 2021 | - | -

    > 4. Surat Keputusan Ketua Pengadilan Tinggi Makassar nomor 26/KPT/SK/KP.04.05/3/2022, tanggal 8 Maret 2022
    keputusan <Ketua Pengadilan Tinggi Makassar> 26/KPT/SK/KP.04.05/3/2022 2022 | - | -

    > surat Nomor W12-A4/864/HM.01.1/III/2020 tanggal 02 Maret 2020 kepada Ketua Pengadilan Agama Semarang.
    surat - W12-A4/864/HM.01.1/III/2020 2020 | - | -
    ! rujukan.teks-diabaikan: kepada Ketua Pengadilan Agama Semarang.

    > Peraturan KPU Nomor 15 Tahun 2019 tentang Tahapan, Program dan Jadwal Penyelenggaraan Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati dan/atau Wali Kota dan Wakil Wali Kota 2020
    pkpu - 15 2019 | Tahapan, Program dan Jadwal Penyelenggaraan Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati dan/atau Wali Kota dan Wakil Wali Kota 2020 | -

    > PKPU Nomor 9 Tahun 2017; Nomor 6/2019; dan Nomor 18/2019
    pkpu - 9 2017 | - | -
    pkpu - 6 2019 | - | -
    pkpu - 18 2019 | - | -

    > Peraturan Komisi Pemilihan Umum (PKPU) No.5/2020.
    pkpu - 5 2020 | - | -

    > Pasal 9 ayat (3) huruf v dan Pasal 10 ayat (3) huruf v Undang-Undang Nomor 22 Tahun 2007 tentang Penyelenggara Pemilihan Umum
    uu - 22 2007 | Penyelenggara Pemilihan Umum | -

    > Peraturan KPU No. 29/2009 tentang Pedoman Teknis Pemungutan dan Penghitungan suara di TPS dalam Pemilihan Umum Presiden dan Wakil Presiden Tahun 2009, dan Peraturan KPU No. 30 Tahun 2009 tentang Pedoman Teknis Pelaksanaan Rekapitulasi Hasil Penghitungan Perolehan Suara
    pkpu - 29 2009 | Pedoman Teknis Pemungutan dan Penghitungan suara di TPS dalam Pemilihan Umum Presiden dan Wakil Presiden Tahun 2009 | -
    pkpu - 30 2009 | Pedoman Teknis Pelaksanaan Rekapitulasi Hasil Penghitungan Perolehan Suara | -

    > Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum.
    uu - 7 2017 | Pemilihan Umum | -

    > Peraturan Menteri Keuangan Nomor 113/PMK.05/2012 tentang Perjalanan Dinas Dalam Negeri Bagi Pejabat Negara, Pegawai Negeri dan Pegawai Tidak Tetap;
    permen(keu) <Menteri Keuangan> 113/PMK.05/2012 2012 | Perjalanan Dinas Dalam Negeri Bagi Pejabat Negara, Pegawai Negeri dan Pegawai Tidak Tetap | -

    > Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 12 Tahun 2023 tentang Perubahan Kelima atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten Kota;
    pkpu - 8 2019 | Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | -
      diubah* pkpu - 12 2023 | Perubahan Kelima atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten Kota | -

    > Nota Dinas Kepala Sub Bagian Perencanaan, Data dan Informasi Nomor /PL.02.1-ND/3277/2024 tanggal Juli Perihal Permohonan Fasilitasi Perjalanan Dinas ke Kelurahan se Kota Cimahi
    dokumen(Nota Dinas) <Kepala Sub Bagian Perencanaan, Data dan Informasi> - 2024 | Permohonan Fasilitasi Perjalanan Dinas ke Kelurahan se Kota Cimahi | -
    ! rujukan.tanpa-nomor: Nota Dinas Kepala Sub Bagian Perencanaan, Data dan Informasi Nomor /PL.02.1-ND/3277/2024
    ! rujukan.teks-diabaikan: tanggal Juli

    > Undang - Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109);
    uu - 7 2017 | Pemilihan Umum | LN 2017/182, TLN -/6109

    > Keputusan KPU RI Nomor 277/PL.01.3-Kpt/06/KPU/IV/2018 tanggal 4 April 2018 tentang Penetapan Daerah Pemilihan
    keputusan <KPU> 277/PL.01.3-Kpt/06/KPU/IV/2018 2018 | Penetapan Daerah Pemilihan | -

    > Perdais DIY No 1 Tahun 2018 - Kelembagaan Pemda DIY
    perda <Istimewa DIY> 1 2018 | Kelembagaan Pemda DIY | -
    ! rujukan.tanpa-tentang: Kelembagaan

    > Undang-Undang nomor 22 tahun 2001 tentang minyak dan gas bumi sebagaimana telah diubah dengan undang-undang nomor 6 tahun 2023 tentang penetapan peraturan pemerintah pengganti undang- undang nomor 2 tahun 2022 tentang cipta kerja menjadi undang-undang.
    uu - 22 2001 | minyak dan gas bumi | -
      diubah uu - 6 2023 | penetapan peraturan pemerintah pengganti undang-undang nomor 2 tahun 2022 tentang cipta kerja menjadi undang-undang | -

    > Peraturan presiden nomor 191 tahun 2014 tentang penyediaan, pendistribusian dan harga jual eceran bahan bakar minyak sebagaimana telah beberapa kali diubah terakir dengan peraturan presiden nomor 117 tahun 2021 tentang perubahan ketiga atas peraturan presiden nomor 191 tahun 2014 tentang penyediaan, pendistribusian dan harga jual eceran bahan bakar minyak.
    perpres - 191 2014 | penyediaan, pendistribusian dan harga jual eceran bahan bakar minyak | -
      diubah* perpres - 117 2021 | perubahan ketiga atas peraturan presiden nomor 191 tahun 2014 tentang penyediaan, pendistribusian dan harga jual eceran bahan bakar minyak | -
    ! rujukan.salah-eja: terakir

    > Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 88 Tahun 2021, Peraturan Bupati Mahakam Ulu Nomor 1 Tahun 2026 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah.
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 88 2021 | - | -
    perkada <Bupati Mahakam Ulu> 1 2026 | Evaluasi Akuntabilitas Kinerja Instansi Pemerintah | -

    > Peraturan Daerah Kabupaten Mahakam Ulu Nomor 14 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah, serta Peraturan Bupati Mahakam Ulu Nomor 27 Tahun 2016 tentang Susunan Organisasi dan Tata Kerja Perangkat Daerah.
    perda <Kabupaten Mahakam Ulu> 14 2016 | Pembentukan dan Susunan Perangkat Daerah | -
    perkada <Bupati Mahakam Ulu> 27 2016 | Susunan Organisasi dan Tata Kerja Perangkat Daerah | -

    > Pasal 36 Ayat (1) Huruf a Undang-Undang Nomor 6 Tahun 1983 tentang Ketentuan Umum dan Tata Cara Perpajakan (KUP) sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 7 Tahun 2021 tentang Harmonisasi Peraturan Perpajakan (HPP)
    uu - 6 1983 | Ketentuan Umum dan Tata Cara Perpajakan (KUP) | -
      diubah* uu - 7 2021 | Harmonisasi Peraturan Perpajakan (HPP) | -

    > Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi; Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 1 Tahun 2024; dan Undang-Undang Nomor 8 Tahun 1999 tentang Perlindungan Konsumen.
    uu - 27 2022 | Pelindungan Data Pribadi | -
    uu - 11 2008 | Informasi dan Transaksi Elektronik | -
      diubah* uu - 1 2024 | - | -
    uu - 8 1999 | Perlindungan Konsumen | -

    > Peraturan Menteri Keuangan Nomor  83/PMK.06/2016 tentang Tata Cara Pelaksanaan Pemusnahan dan Penghapusan  Barang Milik Negara (Berita Negara Republik Indonesia Tahun 2016 Nomor 753);
    permen(keu) <Menteri Keuangan> 83/PMK.06/2016 2016 | Tata Cara Pelaksanaan Pemusnahan dan Penghapusan Barang Milik Negara | BN 2016/753

    > Pasal 81 sampai dengan Pasal 87 Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 13 Tahun 2022
    uu - 12 2011 | Pembentukan Peraturan Perundang-undangan | -
      diubah* uu - 13 2022 | - | -

    > Peraturan Pemerintah Republik Indonesia Nomor 19 Tahun 2005 tentang Standar Nasional Pendidikan sebagaimana telah beberapa kali diubah, terakhir dengan Peraturan Pemerintah Nomor 13 Tahun 2015, yang mengatur bahwa kegiatan ekstrakurikuler merupakan bagian dari kegiatan pendidikan
    pp - 19 2005 | Standar Nasional Pendidikan | -
      diubah* pp - 13 2015 | - | -
    ! rujukan.teks-diabaikan: yang mengatur bahwa kegiatan ekstrakurikuler merupakan bagian dari kegiatan pendidikan

    > PMK 244/PMK.03/2008
    permen(keu) <Menteri Keuangan> 244/PMK.03/2008 2008 | - | -

    > UU PPh Nomor 7 Tahun 1983 Sebagaimana Telah Beberapa Kali Diubah Terakhir Dengan Undang-Undang Nomor 36 Tahun 2008
    uu - 7 1983 | - | -
      diubah* uu - 36 2008 | - | -

    > Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah.1
    uu - 23 2014 | Pemerintahan Daerah | -

    > Undang-Undang Nomor 2 Tahun 1965 tentang Perubahan Batas Wilayah Kotapraja Surabaya (Lembaran Negara Republik Indonesia Tahun 1965 Nomor 19, Tambahan Lembaran Negara Republik Indonesia Nomor 2730) dengan mengubah Undang-Undang Nomor 12 Tahun 1950
    uu - 2 1965 | Perubahan Batas Wilayah Kotapraja Surabaya | LN 1965/19, TLN -/2730
    ! rujukan.teks-diabaikan: dengan mengubah Undang-Undang Nomor 12 Tahun 1950

    > TAP IV/MPR/1999 Tahun 2004
    tap - IV/MPR/1999 2004 | - | -
    """#)
}
