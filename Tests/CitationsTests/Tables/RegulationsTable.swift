// Government and presidential regulations, presidential decisions, regional regulations.

extension Case {
  static let regulations = table(
    #"""
    > Peraturan Pemerintah Nomor 20 Tahun 2010 tentang Angkutan di Perairan (Lembaran Negara Republik Indonesia Tahun 2010 Nomor 26, Tambahan Lembaran Negara Republik Indonesia Nomor 5108), sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 22 Tahun 2011 (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 43, Tambahan Lembaran Negara Republik Indonesia Nomor 5208);
    pp - 20 2010 | Angkutan di Perairan | LN 2010/26, TLN -/5108
      diubah pp - 22 2011 | - | LN 2011/43, TLN -/5208

    > Peraturan Pemerintah Nomor 28 Tahun 1990 tentang Pendidikan Dasar (Lembaran Negara Tahun 1990 Nomor 36, Tambahan Lembaran Negara Nomor 3412) sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 55 Tahun 1998 (Lembaran Negara Tahun 1998 Nomor 90, Tambahan Lembaran Negara Nomor 3763).
    pp - 28 1990 | Pendidikan Dasar | LN 1990/36, TLN -/3412
      diubah pp - 55 1998 | - | LN 1998/90, TLN -/3763

    > Peraturan Pemerintah Nomor 25 Tahun 2000 tentang Kewenangan Pemerintah dan Kewenangan Propinsi sebagai Daerah Otonom (Lembaran Negara Tahun 2000 Nomor 54), Tambahan Lembaran Negara Nomor 3952).
    pp - 25 2000 | Kewenangan Pemerintah dan Kewenangan Propinsi sebagai Daerah Otonom | LN 2000/54, TLN -/3952
    ! rujukan.kurung-tak-dibuka: )

    > Peraturan pemerintah No. 19 Tahun 2005 tentang Standar Nasional Pendidikan.
    pp - 19 2005 | Standar Nasional Pendidikan | -

    > PP 60/2008 tentang SPIP
    pp - 60 2008 | SPIP | -

    > PP Nomor 71 Tahun 2010 tentang Standar Akuntansi Pemerintahan
    pp - 71 2010 | Standar Akuntansi Pemerintahan | -

    > Peraturan Pemerintah Republik Indonesia Nomor 8 Tahun 2008 Tentang Tahapan, Tata Cara Penyusunan, Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah;
    pp - 8 2008 | Tahapan, Tata Cara Penyusunan, Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah | -

    > Peraturan Pemerintah Nomor 61 Tahun 2010 tentang Pelaksanaan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik (Lembaran Negara Republik Indonesia Tahun 2010 Nomor 99, Tambahan lembaran Negara Republik Indonesia Nomor 5149);
    pp - 61 2010 | Pelaksanaan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik | LN 2010/99, TLN -/5149

    > Peraturan Pemerintah Nomor 32 Tahun 1950 tentang Penetapan Mulai Berlakunya Undang-Undang Nomor 13 Tahun 1950 Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa Tengah;
    pp - 32 1950 | Penetapan Mulai Berlakunya Undang-Undang Nomor 13 Tahun 1950 Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa Tengah | -

    > Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil (Lembaran Negara Republik Indonesia Tahun 2010 Nomor 74, Tambahan Lembaran Negara Republik Indonesia Nomor 5135) sebagaimana telah dicabut sebagian dengan Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil
    pp - 53 2010 | Disiplin Pegawai Negeri Sipil | LN 2010/74, TLN -/5135
      dicabut pp - 94 2021 | Disiplin Pegawai Negeri Sipil | -

    > Peraturan Presiden Nomor 191 tahun 2014 tentang penyediaan, pendistribusian dan harga jual eceran bahan bakar minyak sebagaimana telah beberapa kali diubah terakir dengan peraturan presiden nomor 117 tahun 2021 tentang perubahan ketiga atas peraturan presiden nomor 191 tahun 2014 tentang penyediaan, pendistribusian dan harga jual eceran bahan bakar minyak.
    perpres - 191 2014 | penyediaan, pendistribusian dan harga jual eceran bahan bakar minyak | -
      diubah* perpres - 117 2021 | perubahan ketiga atas peraturan presiden nomor 191 tahun 2014 tentang penyediaan, pendistribusian dan harga jual eceran bahan bakar minyak | -
    ! rujukan.salah-eja: terakir

    > Peraturan Presiden Republik Indonesia Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.
    perpres - 29 2014 | Sistem Akuntabilitas Kinerja Instansi Pemerintah | -

    > Perpres No. 81 Th 2010 tentang Grand Design Reformasi Birokrasi 2010-2025
    perpres - 81 2010 | Grand Design Reformasi Birokrasi 2010-2025 | -

    > Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan Barang/Jasa Pemerintah (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 33), sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Presiden Nomor 46 Tahun 2025 tentang Perubahan Kedua atas Perpres Nomor 16 Tahun 2018 (Lembaran Negara Republik Indonesia Tahun 2025 Nomor 63)
    perpres - 16 2018 | Pengadaan Barang/Jasa Pemerintah | LN 2018/33
      diubah* perpres - 46 2025 | Perubahan Kedua atas Perpres Nomor 16 Tahun 2018 | LN 2025/63

    > Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 182);
    perpres - 95 2018 | Sistem Pemerintahan Berbasis Elektronik | LN 2018/182

    > Keputusan Presiden Nomor 103 Tahun 2001 tentang Kedudukan, Tugas, Fungsi, Kewenangan, Susunan Organisasi, dan Tata Kerja Lembaga Pemerintah Non Departemen, sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Presiden Nomor 145 Tahun 2015 tentang Perubahan Kedelapan atas Keputusan Presiden Nomor 103 Tahun 2001 Tentang Kedudukan, Tugas, Fungsi, Kewenangan, Susunan Organisasi, dan Tata Kerja Lembaga Pemerintah Non Kementerian (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 322);
    keppres - 103 2001 | Kedudukan, Tugas, Fungsi, Kewenangan, Susunan Organisasi, dan Tata Kerja Lembaga Pemerintah Non Departemen | -
      diubah* perpres - 145 2015 | Perubahan Kedelapan atas Keputusan Presiden Nomor 103 Tahun 2001 Tentang Kedudukan, Tugas, Fungsi, Kewenangan, Susunan Organisasi, dan Tata Kerja Lembaga Pemerintah Non Kementerian | LN 2015/322

    > Keputusan Presiden Nomor 42 Tahun 2002 tentang Pelaksanaan Anggaran Pendapatan dan Belanja Negara sebagaimana telah diubah terakhir kali dengan Keputusan Presiden Nomor 72 Tahun 2004 (Lembaran Negara Nomor 92 Tahun 2004, Tambahan Lembaran Negara Nomor 4418);
    keppres - 42 2002 | Pelaksanaan Anggaran Pendapatan dan Belanja Negara | -
      diubah* keppres - 72 2004 | - | LN 2004/92, TLN -/4418

    > Keputusan Presiden Nomor 44 Tahun1999 tentang Teknik Penyusunan Peraturan Perundang-undangan dan Bentuk Rancangan Keputusan Presiden.
    keppres - 44 1999 | Teknik Penyusunan Peraturan Perundang-undangan dan Bentuk Rancangan Keputusan Presiden | -

    > Keppres 80/2003
    keppres - 80 2003 | - | -

    > Instruksi Presiden Nomor 7 Tahun 1999 tentang Akuntabilitas Kinerja Instansi Pemerintah;
    inpres - 7 1999 | Akuntabilitas Kinerja Instansi Pemerintah | -

    > Inpres No. 1 Tahun 2025 tentang Efisiensi Belanja dalam Pelaksanaan APBN dan APBD Tahun Anggaran 2025
    inpres - 1 2025 | Efisiensi Belanja dalam Pelaksanaan APBN dan APBD Tahun Anggaran 2025 | -

    > Peraturan Daerah Kabupaten Probolinggo Nomor 09 Tahun 2008 tentang Pokok-Pokok Keuangan Daerah sebagaimana telah diubah dengan Peraturan Daerah Kabupaten Probolinggo Nomor 4 Tahun 2016.
    perda <Kabupaten Probolinggo> 09 2008 | Pokok-Pokok Keuangan Daerah | -
      diubah perda <Kabupaten Probolinggo> 4 2016 | - | -

    > Peraturan Daerah Kabupaten Soppeng Nomor 3 Tahun 2012 tentang Rencana Tata Ruang Wilayah (Lembaran Daerah Kabupaten Soppeng Tahun 2012 Nomor 3, Tambahan Lembaran Daerah Kabupaten Soppeng Nomor 45);
    perda <Kabupaten Soppeng> 3 2012 | Rencana Tata Ruang Wilayah | LD <Kabupaten Soppeng> 2012/3, TLD <Kabupaten Soppeng> -/45

    > Peraturan Daerah Provinsi Jawa Barat Nomor 9 Tahun 2008 tentang Dana Cadangan (Lembaran Daerah Provinsi Jawa Barat Tahun 2008 Nomor 8 Seri E, Tambahan Lembaran Daerah Nomor 45)
    perda <Provinsi Jawa Barat> 9 2008 | Dana Cadangan | LD <Provinsi Jawa Barat> 2008/8 Seri E, TLD -/45

    > Perda Kab. Soppeng No. 8 Tahun 2016
    perda <Kab. Soppeng> 8 2016 | - | -

    > Perda Provinsi Jawa Tengah Nomor 1 Tahun 2014
    perda <Provinsi Jawa Tengah> 1 2014 | - | -

    > Peraturan Daerah Nomor 03 Tahun 2003 tanggal 10 September 2003 tentang Perubahan Pertama Peraturan Daerah Kabupaten Lampung Selatan Nomor 02 Tahun 2001 tentang Organisasi dan Tata Kerja Dinas Daerah Kabupaten Lampung Selatan.
    perda - 03 2003 | Perubahan Pertama Peraturan Daerah Kabupaten Lampung Selatan Nomor 02 Tahun 2001 tentang Organisasi dan Tata Kerja Dinas Daerah Kabupaten Lampung Selatan | -

    > Qanun Aceh Nomor 6 Tahun 2016 tentang Penyelenggara Pemilihan Umum dan Pemilihan di Aceh (Lembaran Aceh Tahun 2016 Nomor 13, Tambahan Lembaran Aceh Nomor 83)
    perda <Qanun Aceh> 6 2016 | Penyelenggara Pemilihan Umum dan Pemilihan di Aceh | LD <Aceh> 2016/13, TLD <Aceh> -/83

    > Peraturan Bupati Mahakam Ulu Nomor 27 Tahun 2016 tentang Susunan Organisasi dan Tata Kerja Perangkat Daerah (Berita Daerah Kabupaten Mahakam Ulu Tahun 2016 Nomor 27).
    perkada <Bupati Mahakam Ulu> 27 2016 | Susunan Organisasi dan Tata Kerja Perangkat Daerah | BD <Kabupaten Mahakam Ulu> 2016/27

    > Peraturan Gubernur Kepulauan Bangka Belitung Nomor 1 tentang Penjabaran Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2025 (Berita Daerah Provinsi Kepulauan Bangka Belitung Tahun 2025 Nomor 1 Seri E)
    perkada <Gubernur Kepulauan Bangka Belitung> 1 - | Penjabaran Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2025 | BD <Provinsi Kepulauan Bangka Belitung> 2025/1 Seri E
    ! rujukan.tanpa-tahun: Peraturan Gubernur Kepulauan Bangka Belitung Nomor 1

    > Peraturan Wali Kota Makassar Nomor 12 Tahun 2023 tentang Standar Pelayanan
    perkada <Wali Kota Makassar> 12 2023 | Standar Pelayanan | -

    > Peraturan Walikota Bandung Nomor 5 Tahun 2010
    perkada <Walikota Bandung> 5 2010 | - | -

    > Perbup Soppeng 12/2020
    perkada <Bupati Soppeng> 12 2020 | - | -

    > Peraturan Bupati Banjarnegara Nomor 55 Tahun 2012 tentang Tata Cara Penganggaran (Berita Daerah Kabupaten Banjarnegara Tahun 2012 Nomor 55) sebagaimana telah diubah dengan Peraturan Bupati Banjarnegara Nomor 13 Tahun 2013 tentang Perubahan Atas Peraturan Bupati Banjarnegara Nomor 55 Tahun 2012 tentang Tata Cara Penganggaran (Berita Daerah Kabupaten Banjarnegara Tahun 2013 Nomor 55)
    perkada <Bupati Banjarnegara> 55 2012 | Tata Cara Penganggaran | BD <Kabupaten Banjarnegara> 2012/55
      diubah perkada <Bupati Banjarnegara> 13 2013 | Perubahan Atas Peraturan Bupati Banjarnegara Nomor 55 Tahun 2012 tentang Tata Cara Penganggaran | BD <Kabupaten Banjarnegara> 2013/55
    """#)
}
