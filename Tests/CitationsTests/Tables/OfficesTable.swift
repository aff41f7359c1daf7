// A fourth harvest: what the decrees of election offices cite, and the commission's own regulations.

extension Case {
  static let offices = table(
    #"""
    > 2. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota (Berita Negara Republik Indonesia Tahun 2019 Nomor 320) sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 5 Tahun 2022 tentang Perubahan Keempat atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota (Berita Negara Republik Indonesia Tahun 2022 Nomor 984); Lebih lengkap KLIK DI SINI
    pkpu - 8 2019 | Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2019/320
      diubah* pkpu - 5 2022 | Perubahan Keempat atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2022/984
    ! rujukan.teks-diabaikan: Lebih lengkap KLIK DI SINI

    > Mengingat : 1. Undang-Undang Nomor 12 Tahun 2011 tentang\n\n\nPembentukan Peraturan Perundang-Undangan\n(Lembaran Negara Republik Indonesia Tahun 2011\nNomor 82, Tambahan Lembaran Negara Republik\nIndonesia Nomor 5234), sebagaimana telah diubah\ndengan Undang-Undang Nomor 15 Tahun 2019 tentang\nPerubahan atas Undang-Undang Nomor 12 Tahun 2011\ntentang Pembentukan Peraturan Perundang-Undangan\n(Lembaran Negara Republik Indonesia Tahun 2019\nNomor 183, Tambahan Lembaran Negara Republik\nIndonesia Nomor 6398);
    uu - 12 2011 | Pembentukan Peraturan Perundang-Undangan | LN 2011/82, TLN -/5234
      diubah uu - 15 2019 | Perubahan atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-Undangan | LN 2019/183, TLN -/6398

    > 3. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019\ntentang Tata Kerja Komisi Pemilihan Umum, Komisi\n\njdih.kpu.go.id\n-3-\n\nPemilihan Umum Provinsi dan Komisi Pemilihan Umum\n\n\nKabupaten/Kota (Berita Negara Republik Indonesia\nTahun 2019 Nomor 320)
    pkpu - 8 2019 | Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2019/320
    ! rujukan.teks-diabaikan: jdih.kpu.go.id
    -3-

    > 1. Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara (Lembaran Negara Republik Indonesia Tahun 2003 Nomor 47, Tambahan Lembaran Negara Republik Indonesia Nomor 4286);
    uu - 17 2003 | Keuangan Negara | LN 2003/47, TLN -/4286

    > 3. Undang-Undang Nomor 15 Tahun 2011 tentang Penyelenggara Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 101, Tambahan Lembaran Negara Republik Indonesia Nomor 5246);
    uu - 15 2011 | Penyelenggara Pemilihan Umum | LN 2011/101, TLN -/5246

    > 4. Undang-Undang Nomor 8 Tahun 2012 tentang Pemilihan Umum Anggota Dewan Perwakilan Rakyat, Dewan Perwakilan Daerah dan Dewan Perwakilan Rakyat Daerah (Lembaran Negara Republik Indonesia Tahun 2012 Nomor 117, Tambahan Lembaran Negara Republik Indonesia Nomor 5316);
    uu - 8 2012 | Pemilihan Umum Anggota Dewan Perwakilan Rakyat, Dewan Perwakilan Daerah dan Dewan Perwakilan Rakyat Daerah | LN 2012/117, TLN -/5316

    > 4. Peraturan Pemerintah Nomor 61 Tahun 2010 tentang\nPelaksanaan Undang-Undang Nomor 14 Tahun 2008\ntentang Keterbukaan Informasi Publik (Lembaran\nNegara Republik Indonesia Tahun 2010 Nomor 99,\nTambahan Lembaran Negara Republik Indonesia Nomor\n5149);
    pp - 61 2010 | Pelaksanaan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik | LN 2010/99, TLN -/5149

    > 5. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun\n2019 tentang Tata Kerja Komisi Pemilihan Umum,\nKomisi Pemilihan Umum Provinsi, dan Komisi Pemilihan\nUmum Kabupaten/Kota (Berita Negara Republik\nIndonesia Tahun 2019 Nomor 320) sebagaimana telah\nbeberapa kali diubah terakhir dengan Peraturan Komisi\nPemilihan Umum Nomor 12 Tahun 2023 tentang\nPerubahan Kelima atas Peraturan Komisi Pemilihan\nUmum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi\nPemilihan Umum, Komisi Pemilihan Umum Provinsi,\ndan Komisi Pemilihan Umum Kabupaten/Kota (Berita\nNegara Republik Indonesia Tahun 2023 Nomor 377);
    pkpu - 8 2019 | Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2019/320
      diubah* pkpu - 12 2023 | Perubahan Kelima atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota | BN 2023/377

    > 6. Peraturan Komisi Informasi Nomor 1 Tahun 2019\ntentang Standar Layanan dan Prosedur Penyelesaian\nSengketa Informasi Pemilihan Umum dan Pemilihan
    perlem <Komisi Informasi> 1 2019 | Standar Layanan dan Prosedur Penyelesaian Sengketa Informasi Pemilihan Umum dan Pemilihan | -

    > 3. Undang-Undang Nomor 7 Tahun 2017 tentang\nPemilihan Umum (Lembaran Negara Republik Indonesia\nTahun 2017 Nomor 182, Tambahan Lembaran Negara\nRepublik Indonesia Nomor 6109) sebagaimana telah\ndiubah dengan Undang-Undang Nomor 7 Tahun 2023\ntentang Penetapan Peraturan Pemerintah Pengganti\nUndang-Undang Nomor 1 Tahun 2022 tentang\nPerubahan atas Undang-Undang Nomor 7 Tahun 2017\ntentang Pemilihan Umum Menjadi Undang-Undang\n(Lembaran Negara Republik Indonesia Tahun 2023\nNomor 54, Tambahan Lembaran Negara Republik\nIndonesia Nomor 6863);
    uu - 7 2017 | Pemilihan Umum | LN 2017/182, TLN -/6109
      diubah uu - 7 2023 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2022 tentang Perubahan atas Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum Menjadi Undang-Undang | LN 2023/54, TLN -/6863

    > Keputusan Komisi Pemilihan Umum Provinsi Kalimantan Utara Nomor 43/PP.03.2-Kpt/65/Prov/X/2019
    keputusan <Komisi Pemilihan Umum Provinsi Kalimantan Utara> 43/PP.03.2-Kpt/65/Prov/X/2019 2019 | - | -

    > Undang-Undang Nomor 1 Tahun 2015 sebagaimana telah beberapa kali diubah, terakhir dengan UndangUndang Nomor 6 Tahun 2020
    uu - 1 2015 | - | -
      diubah* uu - 6 2020 | - | -

    > Pasal 201 ayat (8) UU No. 1 Tahun 2015 sebagaimana telah\nbeberapa kali diubah, terakhir dengan\nUU No. 6 Tahun 2020
    uu - 1 2015 | - | -
      diubah* uu - 6 2020 | - | -

    > Keputusan Komisi Pemilihan Umum Nomor 475 Tahun 2024 Tentang Perubahan Keempat atas Keputusan Komisi Pemilihan Umum Nomor 476 Tahun 2022 tentang Pedoman Teknis Pembentukan Badan Adhoc Penyelenggara Pemilihan Umum dan Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, dan Walikota dan Wakil Walikota
    keputusan <Komisi Pemilihan Umum> 475 2024 | Perubahan Keempat atas Keputusan Komisi Pemilihan Umum Nomor 476 Tahun 2022 tentang Pedoman Teknis Pembentukan Badan Adhoc Penyelenggara Pemilihan Umum dan Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, dan Walikota dan Wakil Walikota | -

    > 2) Perbawaslu 5 Tahun 2018 Tentang Rapat Pleno;
    perbawaslu - 5 2018 | Rapat Pleno | -

    > 3) Perbawaslu 3 Tahun 2022 Tentang Tata Kerja dan Polhub;
    perbawaslu - 3 2022 | Tata Kerja dan Polhub | -

    > 1) Pasal 105-106 UU 7 Tahun 2017 untuk Panwascam dan Pasal 108-110 UU 7 Tahun 2017\nuntuk memahami fungsi PKD
    uu - 7 2017 | - | -
    uu - 7 2017 | - | -
    ! rujukan.teks-diabaikan: untuk Panwascam dan Pasal 108-110
    ! rujukan.teks-diabaikan: untuk memahami fungsi PKD

    > 4) Perbawaslu 1 Tahun 2021 Tentang Organisasi dan Tata Kerja Sekretariat Pengawas Pemilu;
    perbawaslu - 1 2021 | Organisasi dan Tata Kerja Sekretariat Pengawas Pemilu | -

    > Peraturan Komisi Pemilihan Umum Republik Indonesia Nomor 19 Tahun 2019 tentang Perubahan Atas Peraturan Komisi Pemilihan Umum Nomor 2 Tahun 2017 tentang Pemutakhiran Data Dan Penyusunan Daftar Pemilih Dalam Pemilihan Gubernur Dan Wakil Gubernur, Bupati Dan Wakil Bupati, Dan/Atau Walikota Dan Wakil Walikota
    pkpu - 19 2019 | Perubahan Atas Peraturan Komisi Pemilihan Umum Nomor 2 Tahun 2017 tentang Pemutakhiran Data Dan Penyusunan Daftar Pemilih Dalam Pemilihan Gubernur Dan Wakil Gubernur, Bupati Dan Wakil Bupati, Dan/Atau Walikota Dan Wakil Walikota | -

    > PERATURAN KOMISI PEMILIHAN UMUM NOMOR 1 TAHUN 2015 TENTANG PENGELOLAAN DAN PELAYANAN INFORMASI PUBLIK DI LINGKUNGAN KOMISI PEMILIHAN UMUM
    pkpu - 1 2015 | PENGELOLAAN DAN PELAYANAN INFORMASI PUBLIK DI LINGKUNGAN KOMISI PEMILIHAN UMUM | -

    > Peraturan Komisi Pemilihan Umum (PKPU) Nomor 1 Tahun 2015 tentang Pengelolaan dan Pelayanan Informasi Publik
    pkpu - 1 2015 | Pengelolaan dan Pelayanan Informasi Publik | -

    > Mengingat : 1. Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan\n\n\nPeraturan Pemerintah Pengganti Undang-Undang Nomor 1\nTahun 2014 tentang Pemilihan Gubernur, Bupati, dan\nWalikota Menjadi Undang-Undang (Lembaran Negara\nRepublik Indonesia Tahun 2015 Nomor 23, Tambahan\nLembaran Negara Republik Indonesia Nomor 5656)\nsebagaimana telah beberapa kali diubah terakhir dengan\nUndang Undang Nomor 6 Tahun 2020 tentang Penetapan\nPeraturan Pemerintah Pengganti Undang-Undang Nomor 2\n\njdih.kpu.go.id\n-2-\n\nTahun 2020 tentang Perubahan Ketiga atas Undang-\n\n\nUndang Nomor 1 Tahun 2015
    uu - 1 2015 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi Undang-Undang | LN 2015/23, TLN -/5656
      diubah* uu - 6 2020 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2020 tentang Perubahan Ketiga atas Undang-Undang Nomor 1 Tahun 2015 | -
    ! rujukan.teks-diabaikan: jdih.kpu.go.id
    -2-

    > Peraturan Komisi Pemilihan Umum Nomor 17\nTahun 2012 tentang Penyelenggaraan Sistem\nPengendalian Intern Pemerintah di Lingkungan\nSekretariat Jenderal Komisi Pemilihan Umum, Sekretariat\nKomisi Pemilihan Umum Provinsi, dan Sekretariat Komisi\nPemilihan Umum Kabupaten/Kota
    pkpu - 17 2012 | Penyelenggaraan Sistem Pengendalian Intern Pemerintah di Lingkungan Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota | -

    > Dasar Hukum 1. Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati dan Wali Kota menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 23, Tambahan Lembaran Negara Republik Indonesia Nomor 5656) sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2020 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2020 tentang Perubahan Ketiga atas Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati dan Wali Kota menjadi Undang-Undang menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 193, Tambahan Lembaran Negara Republik Indonesia Nomor 6547);
    uu - 1 2015 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati dan Wali Kota menjadi Undang-Undang | LN 2015/23, TLN -/5656
      diubah* uu - 6 2020 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2020 tentang Perubahan Ketiga atas Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati dan Wali Kota menjadi Undang-Undang menjadi Undang-Undang | LN 2020/193, TLN -/6547
    ! rujukan.teks-diabaikan: Dasar Hukum 1.

    > 2. Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2015 tentang Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, dan/atau Walikota dan Wakil Walikota dengan Satu Pasangan Calon sebagaimana telah diubah beberapa kali, terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 20 Tahun 2020;
    pkpu - 14 2015 | Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, dan/atau Walikota dan Wakil Walikota dengan Satu Pasangan Calon | -
      diubah* pkpu - 20 2020 | - | -

    > Pasal 14 huruf 1, Pasal 17 huruf 1, dan Pasal 20 huruf 1 Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum
    uu - 7 2017 | Pemilihan Umum | -

    > Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 10 Tahun 2019 tentang Perubahan Atas Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 52 Tahun 2014 tentang Tentang Pedoman Pembangunan Zona Integritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Lingkungan Instansi Pemerintah.
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 10 2019 | Perubahan Atas Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 52 Tahun 2014 tentang Tentang Pedoman Pembangunan Zona Integritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Lingkungan Instansi Pemerintah | -

    > Permenpan RB Nomor 52 tahun 2014 tentang Pedoman Pembangunan Zona Integritas menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani (WBK/WBBM)
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 52 2014 | Pedoman Pembangunan Zona Integritas menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani (WBK/WBBM) | -

    > Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand\nDesign Reformasi Birokrasi 2010-2025
    perpres - 81 2010 | Grand Design Reformasi Birokrasi 2010-2025 | -

    > Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah dan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja dan Tata Cara Reviu Atas Laporan Kinerja Instansi Pemerintah.
    perpres - 29 2014 | Sistem Akuntabilitas Kinerja Instansi Pemerintah | -
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 53 2014 | Petunjuk Teknis Perjanjian Kinerja dan Tata Cara Reviu Atas Laporan Kinerja Instansi Pemerintah | -

    > 1. Undang-Undang Nomor 17 Tahun 2007 tentang Rencana Pembangunan Jangka Panjang Nasional Tahun 2005- 2025 (Lembaran Negara Republik Indonesia Tahun 2007 Nomor 33, Tambahan Lembaran Negara Republik Indonesia Nomor 4700);
    uu - 17 2007 | Rencana Pembangunan Jangka Panjang Nasional Tahun 2005-2025 | LN 2007/33, TLN -/4700

    > Undang-Undang Nomor’ 14 Tahun 2008 tentang Keterbukaan Informasi Publik (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846);
    uu - 14 2008 | Keterbukaan Informasi Publik | LN 2008/61, TLN -/4846

    > . Peraturan Presiden Nomor 83 Tahun 2015 tentang Kementerian Agama (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 168);
    perpres - 83 2015 | Kementerian Agama | LN 2015/168

    > Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi 2010 - 2025;
    perpres - 81 2010 | Grand Design Reformasi Birokrasi 2010 - 2025 | -

    > KEPUTUSAN MENTERI AGAMA REPUBLIK INDONESIA NOMOR 536TAHUN 2018 TENTANG PEDOMAN PELAKSANAAN REFORMASI BIROKRASI PADA KEMENTERIAN AGAMA.
    keputusan <MENTERI AGAMA> 536 2018 | PEDOMAN PELAKSANAAN REFORMASI BIROKRASI PADA KEMENTERIAN AGAMA | -

    > 1. Undang – Undang Nomor 16 Tahun 1950 tentang Pembentukan Daerah-Daerah Kota Besar\nDalam\nLingkungan Propinsi Djawa Timur, Djawa Tengah, Djawa Barat dan Daerah\nIstimewa\nYogyakarta\n(Himpunan Lembaran Negara Republik Indonesia Tahun 1950);
    uu - 16 1950 | Pembentukan Daerah-Daerah Kota Besar Dalam Lingkungan Propinsi Djawa Timur, Djawa Tengah, Djawa Barat dan Daerah Istimewa Yogyakarta | -
    ! rujukan.berita-tak-terbaca: Himpunan Lembaran Negara Republik Indonesia Tahun 1950

    > Pasal 13 huruf c Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti UndangUndang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi UndangUndang sebagaimana diubah dengan Undang-Undang Nomor 8 Tahun 2015;
    uu - 1 2015 | Penetapan Peraturan Pemerintah Pengganti UndangUndang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi UndangUndang | -
      diubah uu - 8 2015 | - | -

    > Peraturan Komisi Pemilihan Umum Nomor 3 Tahun 2015 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi/Komisi Independen Pemilihan Aceh dan Komisi Pemilihan Umum/Komisi Independen Pemilihan Kabupaten/Kota, Pembentukan dan Tata Kerja\nPanitia\nPemilihan\nKecamatan,\nPanitia\nPemungutan Suara, dan Kelompok Penyelenggara Pemungutan Suara Dalam Penyelenggaraan Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati dan/atau Walikota dan Wakil Walikota;
    pkpu - 3 2015 | Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi/Komisi Independen Pemilihan Aceh dan Komisi Pemilihan Umum/Komisi Independen Pemilihan Kabupaten/Kota, Pembentukan dan Tata Kerja Panitia Pemilihan Kecamatan, Panitia Pemungutan Suara, dan Kelompok Penyelenggara Pemungutan Suara Dalam Penyelenggaraan Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati dan/atau Walikota dan Wakil Walikota | -

    > Keputusan Sekretaris Jenderal KPU Nomor 05/Kpts/Setjen/Tahun 2011
    keputusan <Sekretaris Jenderal KPU> 05/Kpts/Setjen 2011 | - | -

    > Surat Edaran KPU Nomor 01/SJ/I/2011
    edaran <KPU> 01/SJ/I/2011 2011 | - | -

    > Pasal 4 ayat (2) huruf b Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara, Peraturan Menteri Keuangan Nomor 134/PMK.06/2005, dan Peraturan Direktur Jenderal Perbendaharaan Nomor PER-66/PB/2005.
    uu - 1 2004 | Perbendaharaan Negara | -
    permen(keu) <Menteri Keuangan> 134/PMK.06/2005 2005 | - | -
    perlem <Direktur Jenderal Perbendaharaan> PER-66/PB/2005 2005 | - | -

    > PERDIRJEN PERBENDAHARAAN NOMOR: PER-14/PB/2018 tentang Petunjuk Pelaksanaan Anggaran dalam Rangka Pelaksanaan Tahapan Pemilu Tahun 2019
    perlem <Direktur Jenderal PERBENDAHARAAN> PER-14/PB/2018 2018 | Petunjuk Pelaksanaan Anggaran dalam Rangka Pelaksanaan Tahapan Pemilu Tahun 2019 | -

    > 5. Undang-Undang Nomor 15 Tahun 2017 tentang Anggaran Pendapatan dan Belanja Negara Tahun Anggaran 2018 (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 233, Tambahan Lembaran Negara Republik Indonesia Nomor 6138);
    uu - 15 2017 | Anggaran Pendapatan dan Belanja Negara Tahun Anggaran 2018 | LN 2017/233, TLN -/6138

    > 7. Peraturan Pemerintah Nomor 39 Tahun 2007 tentang Pengelolaan Uang Negara/Daerah (Lembaran Negara Republik Indonesia Tahun 2007 Nomor 83, Tambahan Lembaran Negara Republik Indonesia Nomor 4738);
    pp - 39 2007 | Pengelolaan Uang Negara/Daerah | LN 2007/83, TLN -/4738

    > 8. Peraturan Pemerintah Republik Indonesia Nomor 80 Tahun 2010 tentang Tarif Pemotongan dan Pengenaan Pajak Penghasilan Pasal 21 atas Penghasilan yang Menjadi Beban Anggaran Pendapatan dan Belanja Negara atau Anggaran Pendapatan Belanja Daerah (Lembaran Negara Republik Indonesia Tahun 2010 Nomor 140, Tambahan Lembaran Negara Republik Indonesia Nomor 5174);
    pp - 80 2010 | Tarif Pemotongan dan Pengenaan Pajak Penghasilan Pasal 21 atas Penghasilan yang Menjadi Beban Anggaran Pendapatan dan Belanja Negara atau Anggaran Pendapatan Belanja Daerah | LN 2010/140, TLN -/5174

    > 1. Undang-Undang Nomor Nomor 10 Tahun 1950 tentang Pembentukan Provinsi Jawa Tengah (Himpunan Peraturan-Peraturan Negara Tahun 1950 Halaman 86-92);
    uu - 10 1950 | Pembentukan Provinsi Jawa Tengah | -
    ! rujukan.berita-tak-terbaca: Himpunan Peraturan-Peraturan Negara Tahun 1950 Halaman 86-92

    > 2. Undang-Undang Nomor 13 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten Dalam Lingkungan Pemerintah Provinsi Jawa Tengah;
    uu - 13 1950 | Pembentukan Daerah-daerah Kabupaten Dalam Lingkungan Pemerintah Provinsi Jawa Tengah | -

    > 3. Undang-Undang Nomor 13 Tahun 1954 tentang Pengubahan Undang-Undang NR 16 dan 17 Tahun 1950 (Republik Indonesia Dahulu) tentang Pembentukan Kota- Kota Besar dan kota-kota Kecil di Jawa;
    uu - 13 1954 | Pengubahan Undang-Undang NR 16 dan 17 Tahun 1950 (Republik Indonesia Dahulu) tentang Pembentukan Kota-Kota Besar dan kota-kota Kecil di Jawa | -

    > Pasal 33 ayat (3) Peraturan Komisi Pemilihan Umum Nomor 23 Tahun 2018 tentang Kampanye Pemilihan Umum sebagaimana telah diubah dengan Peraturan Komisi Pemilihan Umum Nomor 28 Tahun 2018;
    pkpu - 23 2018 | Kampanye Pemilihan Umum | -
      diubah pkpu - 28 2018 | - | -

    > Undang-Undang Nomor 22 Tahun 2008 tentang Pembentukan Kabupaten Labuhanbatu Selatan di Provinsi Sumatera Utara (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 95, Tambahan Lembaran Negara Republik Indonesia Nomor 4868);
    uu - 22 2008 | Pembentukan Kabupaten Labuhanbatu Selatan di Provinsi Sumatera Utara | LN 2008/95, TLN -/4868

    > Pasal 36 ayat (2) Peraturan Komisi Pemilihan Umum Nomor 4 Tahun 2015 tentang Pemutakhiran Data dan Daftar Pemilih dalam Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati serta Walikota dan Wakil Walikota
    pkpu - 4 2015 | Pemutakhiran Data dan Daftar Pemilih dalam Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati serta Walikota dan Wakil Walikota | -

    > 1. Undang-Undang Nomor 24 Tahun 1956 tentang Pembentukan Daerah Otonom Provinsi Aceh clan Perubahan Peraturan Pembentukan Provinsi Sumatera Utara (Lembaran Negara RI Tahun 1956 Nomor 64, Tambahan Lembaran Negara RI Nomor 1103);
    uu - 24 1956 | Pembentukan Daerah Otonom Provinsi Aceh clan Perubahan Peraturan Pembentukan Provinsi Sumatera Utara | LN 1956/64, TLN -/1103

    > Undang-Undang\nNomor\n24\nTahun\n1956\ntentang\nPembentukan Daerah Otonom Provinsi Atjeh dan Perubahan Peraturan Pembentukan Provinsi Sumatera Utara (Lembaran Negara\nRepublik\nIndonesia\nTahun\n1956\nNomor\n64,\nTambahan Lembaran Negara Nomor 1103);
    uu - 24 1956 | Pembentukan Daerah Otonom Provinsi Atjeh dan Perubahan Peraturan Pembentukan Provinsi Sumatera Utara | LN 1956/64, TLN -/1103

    > Undang-Undang Nomor 31 Tahun 2002 tentang Partai Po\nlitik (lembaran\nNegara Republik Indonesia Tahun 2002 Nomor 138, Tam\nbahan\nLembaran Negara Nomor 4251);
    uu - 31 2002 | Partai Po litik | LN 2002/138, TLN -/4251
    ! rujukan.salah-eja: Tam
    bahan

    > Undang-Undang Nomor 32 Tahun 2004 tentang Pemerinta\nhan Daerah\n(Lembaran Negara Republik Indonesia Tahun 2004 Nomo\nr 125,\nTambahan Lembaran Negara Nomor 4437)
    uu - 32 2004 | Pemerinta han Daerah | LN 2004/125, TLN -/4437
    """#)
}
