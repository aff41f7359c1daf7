// Considerations and other running text that mentions regulations.

extension Case {
  static let sentences = table(
    #"""
    > bahwa berdasarkan ketentuan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 90 Tahun 2021 tentang Pembangunan dan Evaluasi Zona Integritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Instansi Pemerintah sebagai acuan keseragaman pemahaman dan Tindakan dalam membangun Zona Integritas;
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 90 2021 | Pembangunan dan Evaluasi Zona Integritas Menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Instansi Pemerintah | -
    ! rujukan.teks-diabaikan: bahwa berdasarkan ketentuan

    > a. bahwa untuk melaksanakan tugas dan tanggung jawab Tim Pembangunan Zona Integritas berdasarkan Surat Komisi Pemilihan Umum Republik Indonesia Nomor 47/PW.01/10/2022, tanggal 18 Januari 2022 perihal Penunjukan Satuan Kerja Pilot Project Implementasi Pembangunan Zona Integritas, Komisi Pemilihan Umum Kabupaten Banjar menyusun Rencana Aksi Pembangunan Zona Integritas Tahun 2025 ;
    surat <Komisi Pemilihan Umum> 47/PW.01/10/2022 2022 | Penunjukan Satuan Kerja Pilot Project Implementasi Pembangunan Zona Integritas | -
    ! rujukan.teks-diabaikan: bahwa untuk melaksanakan tugas dan tanggung jawab Tim Pembangunan Zona Integritas berdasarkan

    > bahwa berdasarkan ketentuan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 10 Tahun 2029 tentang Perubahan atas Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 52 Tahun 2014 tentang Pedoman Pembangunan Zona Integritas;
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 10 2029 | Perubahan atas Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 52 Tahun 2014 tentang Pedoman Pembangunan Zona Integritas | -
    ! rujukan.teks-diabaikan: bahwa berdasarkan ketentuan

    > bahwa untuk melaksanakan ketentuan Pasal 20 ayat (4) Peraturan Presiden Nomor 116 Tahun 2022 tentang Pengawasan dan Pengendalian Pelaksanaan Norma, Standar, Prosedur, dan Kriteria Manajemen Aparatur Sipil Negara, perlu menetapkan Peraturan Badan Kepegawaian Negara tentang Pemblokiran Data Kepegawaian;
    perpres - 116 2022 | Pengawasan dan Pengendalian Pelaksanaan Norma, Standar, Prosedur, dan Kriteria Manajemen Aparatur Sipil Negara | -
    ! rujukan.teks-diabaikan: bahwa untuk melaksanakan ketentuan Pasal 20 ayat (4)

    > bahwa untuk melaksanakan ketentuan Pasal 33 ayat (3) Peraturan Komisi Pemilihan Umum Nomor 23 Tahun 2018 tentang Kampanye Pemilihan Umum sebagaimana telah diubah dengan Peraturan Komisi Pemilihan Umum Nomor 28 Tahun 2018;
    pkpu - 23 2018 | Kampanye Pemilihan Umum | -
      diubah pkpu - 28 2018 | - | -
    ! rujukan.teks-diabaikan: bahwa untuk melaksanakan ketentuan Pasal 33 ayat (3)

    > bahwa ketentuan Pasal 83A ayat (4) Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006 Tentang Administrasi Kependudukan memberikan kewenangan kepada Menteri untuk mengangkat pejabat
    uu - 24 2013 | Perubahan atas Undang-Undang Nomor 23 Tahun 2006 Tentang Administrasi Kependudukan | -
    ! rujukan.teks-diabaikan: bahwa ketentuan Pasal 83A ayat (4)

    > bahwa untuk melaksanakan Pasal 10 ayat (1) huruf j, Undang- Undang Nomor 15 Tahun 2011 tentang Penyelenggara Pemilihan Umum dan Pasal 206 ayat (3), Pasal 210 ayat (3) Undang-Undang Nomor 8 Tahun 2012, serta Pasal 8 ayat (3), Pasal 21 dan Pasal 25 Peraturan Komisi Pemilihan Umum Nomor 29 Tahun 2013 Tentang Penetapan Hasil Pemilihan Umum sebagaimana telah diubah dengan Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2014, perlu menetapkan Keputusan Komisi Pemilihan Umum Kota Pontianak tentang Penetapan Perolehan Suara
    uu - 15 2011 | Penyelenggara Pemilihan Umum | -
    uu - 8 2012 | - | -
    pkpu - 29 2013 | Penetapan Hasil Pemilihan Umum | -
      diubah pkpu - 8 2014 | - | -
    ! rujukan.teks-diabaikan: bahwa untuk melaksanakan Pasal 10 ayat (1) huruf j,

    > Dasar hukum: Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik yang menyatakan bahwa setiap badan publik wajib menyediakan informasi
    uu - 14 2008 | Keterbukaan Informasi Publik | -
    ! rujukan.teks-diabaikan: Dasar hukum:

    > sesuai amanat Peraturan Menteri Dalam Negeri Nomor 13 Tahun 2006 Tentang Pedoman Pengelolaan Keuangan Daerah sebagaimana telah diubah beberapa kali terakhir dengan Peraturan Menteri Dalam Negeri Nomor 21 Tahun 2011 tentang Perubahan Kedua Atas Permendagri Nomor 13 Tahun 2006 Tentang Pedoman Pengelolaan Keuangan Daerah, kepada PA/KPA dapat diberikan uang persedian
    permen(dagri) <Menteri Dalam Negeri> 13 2006 | Pedoman Pengelolaan Keuangan Daerah | -
      diubah* permen(dagri) <Menteri Dalam Negeri> 21 2011 | Perubahan Kedua Atas Permendagri Nomor 13 Tahun 2006 Tentang Pedoman Pengelolaan Keuangan Daerah | -
    ! rujukan.teks-diabaikan: sesuai amanat

    > bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan b, perlu di tetapkan dengan Surat Keputusan Ketua KPU Kabupaten Soppeng tentang Penetapan Program dan Rencana Aksi
    ! rujukan.tak-terbaca: bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan b, perlu di tetapkan dengan Surat Keputusan Ketua KPU Kabupaten Soppeng tentang Penetapan Program dan Rencana Aksi
    """#)
}
