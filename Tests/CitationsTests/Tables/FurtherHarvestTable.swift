// The third harvest goes on.

extension Case {
  static let furtherHarvest = table(
    #"""
    > PERATURAN BANK INDONESIA NOMOR 23/13/PBI/2021
    perlem <BANK INDONESIA> 23/13/PBI/2021 2021 | - | -

    > Qanun Aceh Nomor 13 Tahun 2016 Tentang Pembentukan dan Susunan Perangkat Aceh;
    perda <Qanun Aceh> 13 2016 | Pembentukan dan Susunan Perangkat Aceh | -

    > Qanun Aceh No. 1 Tahun 2020
    perda <Qanun Aceh> 1 2020 | - | -

    > Peraturan Gubernur Aceh Nomor 97 Tahun 2016 Tentang Kedudukan, Susunan Organisasi, Tugas, Fungsi dan Tata Kerja Sekretariat Daerah Aceh;
    perkada <Gubernur Aceh> 97 2016 | Kedudukan, Susunan Organisasi, Tugas, Fungsi dan Tata Kerja Sekretariat Daerah Aceh | -

    > Peraturan Desa No. 1 Tahun 2024
    perlem <Desa> 1 2024 | - | -

    > Peraturan Direktur Jenderal Pajak Nomor PER-11/PJ/2025 tentang Ketentuan Pelaporan Pajak Penghasilan, Pajak Pertambahan Nilai, Pajak Penjualan atas Barang Mewah, dan Bea Meterai dalam Rangka Pelaksanaan Sistem Inti Administrasi Perpajakan
    perlem <Direktur Jenderal Pajak> PER-11/PJ/2025 2025 | Ketentuan Pelaporan Pajak Penghasilan, Pajak Pertambahan Nilai, Pajak Penjualan atas Barang Mewah, dan Bea Meterai dalam Rangka Pelaksanaan Sistem Inti Administrasi Perpajakan | -

    > Peraturan Direktur Jenderal Perbendaharaan Nomor PER-22/PB/2013 tentang Ketentuan Lebih Lanjut Pelaksanaan Perjalanan Dinas Dalam Negeri Bagi Pejabat Negara Pegawai Negeri dan Pegawai Tidak Tetap
    perlem <Direktur Jenderal Perbendaharaan> PER-22/PB/2013 2013 | Ketentuan Lebih Lanjut Pelaksanaan Perjalanan Dinas Dalam Negeri Bagi Pejabat Negara Pegawai Negeri dan Pegawai Tidak Tetap | -

    > Peraturan Direktur Jenderal Pengendalian Perubahan Iklim No. P.10/PPI/SET/KUM.1/12/2020 tentang Tata Cara Penggunaan Sistem Informasi Patroli Pencegahan Kebakaran Hutan dan Lahan (SIPP Karhutla)
    perlem <Direktur Jenderal Pengendalian Perubahan Iklim> P.10/PPI/SET/KUM.1/12/2020 2020 | Tata Cara Penggunaan Sistem Informasi Patroli Pencegahan Kebakaran Hutan dan Lahan (SIPP Karhutla) | -

    > Peraturan Direktur Jenderal Bea Cukai nomor PER-18/BC/2017 tentang Tata Cara Tidak Dipungut Cukai yang mulai diberlakukan tanggal 6 Agustus 2017.
    perlem <Direktur Jenderal Bea Cukai> PER-18/BC/2017 2017 | Tata Cara Tidak Dipungut Cukai yang mulai diberlakukan tanggal 6 Agustus 2017 | -

    > Keputusan Menteri Pekerjaan Umum dan Perumahan Rakyat Nomor 1688/KPTS/M/2022 tentang Penetapan Ruas Jalan Menurut Statusnya sebagai Jalan Nasional.
    keputusan <Menteri Pekerjaan Umum dan Perumahan Rakyat> 1688/KPTS/M/2022 2022 | Penetapan Ruas Jalan Menurut Statusnya sebagai Jalan Nasional | -

    > Keputusan Gubernur Jawa Tengah Nomor 622 / 12 Tahun 2023 tentang Penetapan Ruas Jalan dalam Jaringan Jalan Kolektor Primer - 4, Jalan Lokal Primer
    keputusan <Gubernur Jawa Tengah> 622/12 2023 | Penetapan Ruas Jalan dalam Jaringan Jalan Kolektor Primer - 4, Jalan Lokal Primer | -

    > Instruksi Gubernur Provinsi DKI Jakarta Nomor 10 Tahun 2018 tentang Pemanfaatan Data Kependudukan oleh Organisasi Perangkat Daerah (OPD);
    instruksi <Gubernur Provinsi DKI Jakarta> 10 2018 | Pemanfaatan Data Kependudukan oleh Organisasi Perangkat Daerah (OPD) | -

    > Keputusan Gubernur Nomor 277 Tahun 2023 tentang Perubahan Ketigabelas Atas Keputusan Gubernur Nomor 129 Tahun 2020 tentang Kuasa Pengguna Anggaran pada Satuan Kerja Perangkat Daerah;
    keputusan <Gubernur> 277 2023 | Perubahan Ketigabelas Atas Keputusan Gubernur Nomor 129 Tahun 2020 tentang Kuasa Pengguna Anggaran pada Satuan Kerja Perangkat Daerah | -

    > Keputusan Gubernur Sumatera Selatan Nomor 761/KPTS/III/2018 (sesuai SK) Tanggal 31 Desember 2018.
    keputusan <Gubernur Sumatera Selatan> 761/KPTS/III/2018 2018 | - | -
    ! rujukan.teks-diabaikan: (sesuai SK) Tanggal 31 Desember 2018.

    > Keputusan Gubernur Nusa Tenggara Barat Nomor : 100.3.3.1 - 124 Tahun 2025 tentang Besaran Bantuan Keuangan Kepada Partai Politik
    keputusan <Gubernur Nusa Tenggara Barat> 100.3.3.1-124 2025 | Besaran Bantuan Keuangan Kepada Partai Politik | -

    > Keputusan Gubernur Nomor : 649/DPMPTSP/2020
    keputusan <Gubernur> 649/DPMPTSP/2020 2020 | - | -

    > Keputusan Direktur RSJ Prov. Kalbar No : 0006 Tahun 2020
    keputusan <Direktur RSJ Prov. Kalbar> 0006 2020 | - | -

    > Peraturan Kepala Badan Pusat Statistik Nomor 7 Tahun 2008, Tentang Organisasi dan Tata Kerja Badan Pusat Statistik;
    perlem <Kepala Badan Pusat Statistik> 7 2008 | Organisasi dan Tata Kerja Badan Pusat Statistik | -

    > Keputusan Kepala Badan Pusat Statistik No. 121 Tahun 2001, Tentang Organisasi dan Tata Kerja Perwakilan BPS di Daerah;
    keputusan <Kepala Badan Pusat Statistik> 121 2001 | Organisasi dan Tata Kerja Perwakilan BPS di Daerah | -

    > Peraturan Menteri Keuangan Nomor 113/PMK.05/2012, Tentang Perjalanan Dinas Jabatan Dalam Negeri Bagi Pejabat Negara, Pegawai Negeri, dan Pegawai Tidak Tetap beserta perubahannya;
    permen(keu) <Menteri Keuangan> 113/PMK.05/2012 2012 | Perjalanan Dinas Jabatan Dalam Negeri Bagi Pejabat Negara, Pegawai Negeri, dan Pegawai Tidak Tetap | -
    ! rujukan.perubahan-tak-disebut: beserta perubahannya

    > Peraturan Kepala Badan Pengawas Perdagangan Berjangka Komoditi Nomor: 107/BAPPEBTI/PER/10/2010
    perlem <Kepala Badan Pengawas Perdagangan Berjangka Komoditi> 107/BAPPEBTI/PER/10/2010 2010 | - | -

    > Peraturan Presiden Nomor 191 Tahu 2014 tentang Penyediaan, Pendistribusian dan Harga JUal Eceran Bhahan Bakar Minyak
    perpres - 191 2014 | Penyediaan, Pendistribusian dan Harga JUal Eceran Bhahan Bakar Minyak | -
    ! rujukan.salah-eja: Tahu

    > Peraturan Kepala Badan Pengatur Hilir Minyakdan Gas Bumi Republik Indonesia Nomor 2 Tahun 2023 tentang Penerbitan Surat Rekomendasi Untuk Pembelian Jenis Bahan Bakar Minyak Tertentu dan Jenis Bahan Bakar Minyak Khusus Penugasan
    perlem <Kepala Badan Pengatur Hilir Minyakdan Gas Bumi> 2 2023 | Penerbitan Surat Rekomendasi Untuk Pembelian Jenis Bahan Bakar Minyak Tertentu dan Jenis Bahan Bakar Minyak Khusus Penugasan | -

    > Peraturan Ombudsman RI No. 26 tahun 2017 tentang Tata Cara Penerimaan, Pemeriksaan, dan Penyelesaian Laporan
    perlem <Ombudsman> 26 2017 | Tata Cara Penerimaan, Pemeriksaan, dan Penyelesaian Laporan | -

    > Keputusan Presiden Nomor 17 Tahun 2003 tentang Keuangan Negara (Lembaran Negara Republik Indonesia Tahun 2013 Nomor 47, Tambahan Lembaran Negara Republik Indonesia Nomor 4286);
    keppres - 17 2003 | Keuangan Negara | LN 2013/47, TLN -/4286

    > Peraturan Rektor Nomor 19 Tahun 2021 tentang Sistem Pengawas Internal Unpad dan Peraturan Rektor Nomor 1 Tahun 2020 tentang Struktur Organisasi dan Tata Kerja Pengelola Universitas Padjadjaran.
    perlem <Rektor> 19 2021 | Sistem Pengawas Internal Unpad | -
    perlem <Rektor> 1 2020 | Struktur Organisasi dan Tata Kerja Pengelola Universitas Padjadjaran | -

    > Peraturan Rektor Institut Pertanian Bogor No. 13/I3/KM/2015 tentang Tata Tertib Kehidupan Kampus Bagi Mahasiswa Institut Pertanian Bogor
    perlem <Rektor Institut Pertanian Bogor> 13/I3/KM/2015 2015 | Tata Tertib Kehidupan Kampus Bagi Mahasiswa Institut Pertanian Bogor | -

    > Keputusan Menteri Imigrasi dan Pemasyarakatan Nomor M.IP-01.OT.01.01 Tahun 2025 tentang Wewenang dan Pelimpahan Kewenangan pada Bidang Sumber Daya Manusia di Lingkungan Kementerian Imigrasi dan Pemasyarakatan
    keputusan <Menteri Imigrasi dan Pemasyarakatan> M.IP-01.OT.01.01 2025 | Wewenang dan Pelimpahan Kewenangan pada Bidang Sumber Daya Manusia di Lingkungan Kementerian Imigrasi dan Pemasyarakatan | -

    > Peraturan Menteri Imigrasi dan Pemasyarakatan Nomor 1 Tahun 2024
    permen(imipas) <Menteri Imigrasi dan Pemasyarakatan> 1 2024 | - | -

    > Permen Imipas 1/2026
    permen(imipas) <Menteri Imigrasi dan Pemasyarakatan> 1 2026 | - | -

    > Peraturan Mahkamah Konstitusi Nomor 18 Tahun 2009 (PMK 18/2009) Tentang Pedoman Pengajuan Permohonan Elektronik (Electronic Filing) dan Pemeriksaan Persidangan Jarak jauh (Video Conference)
    perlem <Mahkamah Konstitusi> 18 2009 | Pedoman Pengajuan Permohonan Elektronik (Electronic Filing) dan Pemeriksaan Persidangan Jarak jauh (Video Conference) | -

    > Keputusan Menteri Kesehatan Nomor HK.01.07/MENKES/155/2023 tentang Pendelegasian Sebagian Wewenang Menteri Kesehatan selaku Pengguna Barang kepada Pimpinan Tinggi Madya dan Kuasa Pengguna Barang dalam Pengelolaan Barang Milik Negara
    keputusan <Menteri Kesehatan> HK.01.07/MENKES/155/2023 2023 | Pendelegasian Sebagian Wewenang Menteri Kesehatan selaku Pengguna Barang kepada Pimpinan Tinggi Madya dan Kuasa Pengguna Barang dalam Pengelolaan Barang Milik Negara | -

    > keputusan menteri kesehatan RI No.829/MENKES/SK/VI/1999
    keputusan <menteri kesehatan> 829/MENKES/SK/VI/1999 1999 | - | -

    > Keputusan Menteri Kesehatan Republik Indonesia Nomor Ym.02.04.3.5.3469 Tertanggal 24 Mei 1993
    keputusan <Menteri Kesehatan> Ym.02.04.3.5.3469 1993 | - | -

    > Peraturan Gubernur Jawa Tengah Nomor 36 Tahun 2023 tentang Petunjuk Pelaksanaan Peraturan Daerah Provinsi Jawa Tengah Nomor 12 Tahun 2022 tentang Penyelenggaraan Penanaman Modal (Lembaran Daerah Provinsi Jawa Tengah Tahun 2023 Nomor 36).
    perkada <Gubernur Jawa Tengah> 36 2023 | Petunjuk Pelaksanaan Peraturan Daerah Provinsi Jawa Tengah Nomor 12 Tahun 2022 tentang Penyelenggaraan Penanaman Modal | LD <Provinsi Jawa Tengah> 2023/36

    > Peraturan Daerah Provinsi Kepulauan Bangka Belitung Nomor I Tahun 2025 tentang Anggaran Pendapatan dan Belanja Daerah Provinsi Kepulauan Bangka Belitung Tahun Anggaran 2025 (Lembaran Daerah Provinsi Kepulauan Bangka Belitung Tahun 2025 Nomor I Seri A);
    perda <Provinsi Kepulauan Bangka Belitung> I 2025 | Anggaran Pendapatan dan Belanja Daerah Provinsi Kepulauan Bangka Belitung Tahun Anggaran 2025 | LD <Provinsi Kepulauan Bangka Belitung> 2025/I Seri A

    > Peraturan Gubernur Kepulauan Bangka Belitung Nomor 1 tentang Penjabaran Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2025 (Berita Daerah Provinsi Kepulauan Bangka Belitung Tahun 2025 Nomor I Seri A);
    perkada <Gubernur Kepulauan Bangka Belitung> 1 - | Penjabaran Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2025 | BD <Provinsi Kepulauan Bangka Belitung> 2025/I Seri A
    ! rujukan.tanpa-tahun: Peraturan Gubernur Kepulauan Bangka Belitung Nomor 1

    > Peraturan Daerah Tingkat I Sumatera Utara Nomor 16 Tahun 1979
    perda <Tingkat I Sumatera Utara> 16 1979 | - | -

    > Keputusan Menteri Dalam Negeri Nomor 539.22-1434 tanggal 16 Oktober 1985
    keputusan <Menteri Dalam Negeri> 539.22-1434 1985 | - | -

    > Peraturan Daerah Provinsi Kalimantan Selatan Nomor 6 Tahun 2008 Tanggal 15 April 2008 dan diundangkan dalam Lembaran Daerah Provinsi Kalimantan Selatan Tahun 2008 No.6 tanggal 16 April 2008 tentang Pembentukan Organisasi dan Tata Kerja Perangkat Daerah Provinsi Kalimantan Selatan.
    perda <Provinsi Kalimantan Selatan> 6 2008 | Pembentukan Organisasi dan Tata Kerja Perangkat Daerah Provinsi Kalimantan Selatan | LD <Provinsi Kalimantan Selatan> 2008/6
    ! rujukan.teks-diabaikan: diundangkan dalam

    > Peraturan Daerah TK I Kalimantan Barat No 4 Tahun 1964, Lembaran Daerah Provinsi Kalimantan Barat No. 2 Tahun 1967 tanggal 23 Mei 1967.
    perda <TK I Kalimantan Barat> 4 1964 | - | LD <Provinsi Kalimantan Barat> 1967/2

    > Peraturan Daerah (Perda) Provinsi Jawa Tengah No.11 tahun 1981
    perda <Provinsi Jawa Tengah> 11 1981 | - | -

    > Peraturan Daerah Provinsi Jawa Tengah Nomor 14 Tahun 2023 tentang Anggaran                Pendapatan dan Belanja Daerah Tahun 2024,(Lembaran Daerah Provinsi Jawa Tengah        Tahun 2023 Nomor 14);
    perda <Provinsi Jawa Tengah> 14 2023 | Anggaran Pendapatan dan Belanja Daerah Tahun 2024 | LD <Provinsi Jawa Tengah> 2023/14

    > Peraturan Gubernur Jawa Tengah Nomor 62 Tahun 2023 tentang Penjabaran Anggaran       Pendapatan dan Belanja Daerah Tahun 2024 (Berita Daerah Provinsi Jawa Tengah               Nomor 62);
    perkada <Gubernur Jawa Tengah> 62 2023 | Penjabaran Anggaran Pendapatan dan Belanja Daerah Tahun 2024 | BD <Provinsi Jawa Tengah> -/62

    > Dokumen Pelaksanaan Anggaran (DPA) BPSDMD Provinsi Jawa Tengah Tahun 2024 Nomor 01891/DPA/2024
    dokumen(Dokumen Pelaksanaan Anggaran) <BPSDMD Provinsi Jawa Tengah> 01891/DPA/2024 2024 | - | -

    > Peraturan Menteri Dalam Negeri Nomor 15 Tahun 2023 tentang Pedoman Penyusunan Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2024(Berita Negara Republik Indonesia Tahun 2023 Nomor 799);
    permen(dagri) <Menteri Dalam Negeri> 15 2023 | Pedoman Penyusunan Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2024 | BN 2023/799

    > UU Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-Undangan sebagaimana diubah terakhir dengan UU Nomor 13 Tahun 2022
    uu - 12 2011 | Pembentukan Peraturan Perundang-Undangan | -
      diubah* uu - 13 2022 | - | -

    > Pasal 77 Undang-Undang nomor 10 tahun 1995 sebagaimana diubah terakhir dengan Undang-Undang nomor 17 tahun 2006 tentang Kepabeanan dan Pasal 33 Undang-Undang nomor 11 tahun 1995 sebagaimana diubah terakhir dengan Undang-Undang nomor 39 tahun 2007 tentang Cukai.
    uu - 10 1995 | - | -
      diubah* uu - 17 2006 | Kepabeanan | -
    uu - 11 1995 | - | -
      diubah* uu - 39 2007 | Cukai | -

    > PP No. 7 Tahun 1977 tentang Peraturan Gaji Pegawai Negeri Sipil, sebagaimana diubah terakhir dengan PP No. 30 Tahun 2015
    pp - 7 1977 | Peraturan Gaji Pegawai Negeri Sipil | -
      diubah* pp - 30 2015 | - | -

    > PMK No. 81 Tahun 2024 sebagaimana diubah terakhir dengan PMK No. 1 Tahun 2026
    permen(keu) <Menteri Keuangan> 81 2024 | - | -
      diubah* permen(keu) <Menteri Keuangan> 1 2026 | - | -

    > Perpres 64/2020 (jo. Perpres 75/2019)
    perpres - 64 2020 | - | -
      jo perpres - 75 2019 | - | -

    > PP 84/2013 + PP 44/2015 + PP 45/2015 + PP 46/2015
    pp - 84 2013 | - | -
    pp - 44 2015 | - | -
    pp - 45 2015 | - | -
    pp - 46 2015 | - | -

    > PP Nomor 57 Tahun 2021 jo. PP Nomor 4 Tahun 2022
    pp - 57 2021 | - | -
      jo pp - 4 2022 | - | -

    > Peraturan Badan Pengawas Obat dan Makanan Nomor 1 Tahun 2026 tentang Perubahan Kedua Atas Peraturan Badan Pengawas Obat dan Makanan Nomor 19 Tahun 2023 tentang Organisasi dan Tata Kerja Unit Pelaksana Teknis Pada Badan Pengawas Obat dan Makanan
    perlem <Badan Pengawas Obat dan Makanan> 1 2026 | Perubahan Kedua Atas Peraturan Badan Pengawas Obat dan Makanan Nomor 19 Tahun 2023 tentang Organisasi dan Tata Kerja Unit Pelaksana Teknis Pada Badan Pengawas Obat dan Makanan | -

    > Peraturan Badan Pengawas Obat dan Makanan (BPOM) No. 10 Tahun 2019.
    perlem <Badan Pengawas Obat dan Makanan> 10 2019 | - | -

    > Peraturan Badan pengawas Perdagangan Berjangka Komoditi no 7 tentang penetapan daftar aset kripto yang dapat diperdagangkan di pasar fisik Aset Kripto
    perlem <Badan pengawas Perdagangan Berjangka Komoditi> 7 - | penetapan daftar aset kripto yang dapat diperdagangkan di pasar fisik Aset Kripto | -
    ! rujukan.tanpa-tahun: Peraturan Badan pengawas Perdagangan Berjangka Komoditi no 7

    > Peraturan Mentri Dalam Negeri Nomor 41 Tahun 2018 tentang peningkatan Koordinasi Pembinaan dan Pengawasan Obat dan Makanan di Daerah
    permen(dagri) <Menteri Dalam Negeri> 41 2018 | peningkatan Koordinasi Pembinaan dan Pengawasan Obat dan Makanan di Daerah | -
    ! rujukan.salah-eja: Mentri

    > 10. Peraturan Gubernur Jawa Tengah Nomor 64 Tahun 2023 tentang Peraturan Pelaksanaan Peraturan Daerah Provinsi Jawa Tengah Nornor 12 Tahun 2023 tentang Pajak Daerah dan Retribusi Daerah (Berita Daerah Provinsi Jawa Tengah Tahun 2023{Nomor 64);
    perkada <Gubernur Jawa Tengah> 64 2023 | Peraturan Pelaksanaan Peraturan Daerah Provinsi Jawa Tengah Nornor 12 Tahun 2023 tentang Pajak Daerah dan Retribusi Daerah | BD <Provinsi Jawa Tengah> 2023/64
    ! rujukan.kurung-tak-ditutup: (

    > 11. Peraturan Kepala Badan Pengelola Pendapatan Daerah Provinsi Jawa Tengah Nomor 07 Tahun 2024 tentang Petunjuk Teknis Pemungutan Pajak Kendaraan Bermotor dan Bea Balik Nama Kendaraan Bermotor;
    perlem <Kepala Badan Pengelola Pendapatan Daerah Provinsi Jawa Tengah> 07 2024 | Petunjuk Teknis Pemungutan Pajak Kendaraan Bermotor dan Bea Balik Nama Kendaraan Bermotor | -

    > Peraturan Gubernur Kepulauan Bangka Belitung Nomor\n3 Tahun 2020 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi, serta Tata Kerja Dinas\nPendidikan Provinsi Kepulauan Bangka Belitung (Berita Daerah Provinsi Kepulauan Bangka Belitung\nTahun 2020 Nomor 3);
    perkada <Gubernur Kepulauan Bangka Belitung> 3 2020 | Kedudukan, Susunan Organisasi, Tugas dan Fungsi, serta Tata Kerja Dinas Pendidikan Provinsi Kepulauan Bangka Belitung | BD <Provinsi Kepulauan Bangka Belitung> 2020/3

    > 1. Undang-Undang Nomor 13 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa Tengah Jogjakarta. Peraturan Pemerintah Nomor 32. Tahun 1950, tentang Penetapan mulai berlakunya Undang-undang Nomor 13 Tahun 1950;
    uu - 13 1950 | Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa Tengah Jogjakarta | -
    pp - 32 1950 | Penetapan mulai berlakunya Undang-undang Nomor 13 Tahun 1950 | -

    > Keputusan Kepala Desa Talun Nomor 06 Tahun 2010 tentang Rencana Kerja Pembangunan Desa ( RKPDes ) Tahun 2011
    keputusan <Kepala Desa Talun> 06 2010 | Rencana Kerja Pembangunan Desa ( RKPDes ) Tahun 2011 | -
    ! rujukan.salah-eja: Talun

    > 3. Undang Undang Nomor 23 Tahun 2014 Tentang Pemerintahan Daerah\nsebagaimana telah diubah dengan Undang-undang 9 tahun 2015 tentang\nPerubahan kedua atas Undang Undang Nomor 23 Tahun 2014 Tentang\nPemerintahan Daerah.
    uu - 23 2014 | Pemerintahan Daerah | -
      diubah uu - 9 2015 | Perubahan kedua atas Undang Undang Nomor 23 Tahun 2014 Tentang Pemerintahan Daerah | -

    > 1. Pasal 28a sampai 28j Undang Undang Dasar Negara\nRepublik Indonesia Tahun 1945.
    uud - - 1945 | - | -

    > 2. Pasal 71 dan 72 Undang Undang Nomor 39 Tahun 1999 tentang Hak Asasi\nManusia.
    uu - 39 1999 | Hak Asasi Manusia | -

    > Peraturan Menteri Hak Asasi Manusia Nomor 14 Tahun 2025 tentang Rencana Strategis Kementerian Hak Asasi Manusia Tahun 2025-2029
    permen(HAM) <Menteri Hak Asasi Manusia> 14 2025 | Rencana Strategis Kementerian Hak Asasi Manusia Tahun 2025-2029 | -

    > Peraturan Menteri Kelautan dan Perikanan Republik Indonesia Nomor: 32/PERMEN-KP/2014 tentang Pelayanan Publik di Lingkungan Kementerian Kelautan dan Perikanan
    permen(KP) <Menteri Kelautan dan Perikanan> 32/PERMEN-KP/2014 2014 | Pelayanan Publik di Lingkungan Kementerian Kelautan dan Perikanan | -

    > Permenpan RB Nomor 14/2017 Tentang Pedoman Penyusunan Survey Kepuasan Masyarakat
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 14 2017 | Pedoman Penyusunan Survey Kepuasan Masyarakat | -

    > Undang-Undang No. 25 tahun 2000 tentang Program Pembangunan Nasional (PROPENAS)
    uu - 25 2000 | Program Pembangunan Nasional (PROPENAS) | -

    > Surat Kementerian Agama Kantor Wilayah Provensi Jawa Timur Nomor: Kw.13.4/4/PP.00.6/673/2013 Tanggal 04 Maret 2013
    surat <Kementerian Agama Kantor Wilayah Provensi Jawa Timur> Kw.13.4/4/PP.00.6/673/2013 2013 | - | -

    > Peraturan Menteri Pekerjaan Umum dan Perumahan Rakyat Nomor 8 Tahun 2021 tentang Penilai Ahli, Kegagalan Bangunan dan Penilaian Kegagalan Bangunan
    permen(PUPR) <Menteri Pekerjaan Umum dan Perumahan Rakyat> 8 2021 | Penilai Ahli, Kegagalan Bangunan dan Penilaian Kegagalan Bangunan | -

    > Peraturan Menteri Komunikasi dan Informatika Nomor 17/PER/M.KOMINFO/10/2010 tentang Organisasi dan Tata Kerja Kementerian Komunikasi dan Informatika
    permen(kominfo) <Menteri Komunikasi dan Informatika> 17/PER/M.KOMINFO/10/2010 2010 | Organisasi dan Tata Kerja Kementerian Komunikasi dan Informatika | -

    > Peraturan Bupati Gunungkidul Nomor 21 Tahun 2024 tentang Pedoman Tata Naskah Dinas (Berita Daerah Kabupaten Gunungkidul Tahun 2024 Nomor 21) sebagaimana telah diubah dengan Peraturan Bupati Gunungkidul Nomor 7 Tahun 2025 (Berita Daerah Kabupaten Gunungkidul Tahun 2025 Nomor 7);
    perkada <Bupati Gunungkidul> 21 2024 | Pedoman Tata Naskah Dinas | BD <Kabupaten Gunungkidul> 2024/21
      diubah perkada <Bupati Gunungkidul> 7 2025 | - | BD <Kabupaten Gunungkidul> 2025/7

    > Undang-Undang Nomor 30 Tahun 2002 tentang Komisi Pemberantasan Tindak Pidana Korupsi sebagaimana telah dua kali diubah dengan perubahan terakhir Undang-Undang Nomor 19 Tahun 2019 tentang Perubahan Kedua Atas Undang-Undang Nomor 30 Tahun 2002 tentang Komisi Pemberantasan Tindak Pidana Korupsi
    uu - 30 2002 | Komisi Pemberantasan Tindak Pidana Korupsi | -
      diubah* uu - 19 2019 | Perubahan Kedua Atas Undang-Undang Nomor 30 Tahun 2002 tentang Komisi Pemberantasan Tindak Pidana Korupsi | -

    > 1. Undang-Undang Nomor 11 Tahun 1950 tentang Pembentukan Propinsi Djawa Barat (Berita Negara Republik Indonesia tanggal 4 Djuli 1950) jo. Undang-Undang Nomor 20 Tahun 1950 tentang Pemerintahan Djakarta Raya (Lembaran Negara Republik Indonesia Tahun 1950 Nom or 31, Tambahan Lembaran Negara Republik Indonesia Nomor 15) sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 29 Tahun 2007 tentang Pemerintahan Provinsi Daerah Khusus Ibukota Jakarta sebagai Ibukota Negara Kesatuan Republik Indonesia (Lembaran Negara Republik Indonesia Tahun 2007 Nomor 93, Tambahan Lembaran Negara Republik Indonesia Nomor 4744);
    uu - 11 1950 | Pembentukan Propinsi Djawa Barat | -
      jo uu - 20 1950 | Pemerintahan Djakarta Raya | LN 1950/31, TLN -/15
      diubah* uu - 29 2007 | Pemerintahan Provinsi Daerah Khusus Ibukota Jakarta sebagai Ibukota Negara Kesatuan Republik Indonesia | LN 2007/93, TLN -/4744
    ! rujukan.berita-tak-terbaca: Berita Negara Republik Indonesia tanggal 4 Djuli 1950

    > 3. Undang-Undang Nomor 61 Tahun 1958 tentang Penetapan Undang-Undang Darurat Nomor 19 Tahun 1957 tentang Pembentukan Daerah-Daerah Swatantra Tingkat I Sumatera Barat, Jambi dan Riau Sebagai Undang-Undang (Lembaran Negara Republik Indonesia Tahun 1958 Nomor 112, Tambahan Lembaran Negara Republik Indonesia Nomor 1646);
    uu - 61 1958 | Penetapan Undang-Undang Darurat Nomor 19 Tahun 1957 tentang Pembentukan Daerah-Daerah Swatantra Tingkat I Sumatera Barat, Jambi dan Riau Sebagai Undang-Undang | LN 1958/112, TLN -/1646

    > Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 75, Tambahan Lembaran Negara Rebublik Indonesia Nomor 4389);
    uu - 28 1999 | Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme | LN 1999/75, TLN -/4389
    ! rujukan.salah-eja: Rebublik

    > Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lemharan Negara Republik Indonesia Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5234);
    uu - 12 2011 | Pembentukan Peraturan Perundang-undangan | LN 2011/82, TLN -/5234
    ! rujukan.salah-eja: Lemharan

    > Undang-Undang Nornor 23 Tahun 2014 ten tang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nornor 9 Tahun 2015 tentang Perubahan Kedua Atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 5679);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/244, TLN -/5587
      diubah* uu - 9 2015 | Perubahan Kedua Atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah | LN 2015/58, TLN -/5679
    ! rujukan.salah-eja: Nornor
    ! rujukan.salah-eja: ten tang
    ! rujukan.salah-eja: Nornor

    > UU Nomor 32 Tahun 2004 tentang Pemerintahan Daerah sebagaimana telah diubah dengan UU Nomor 8 Tahun 2005 tentang Penetapan Perpu Nomor 3 Tahun 2005 tentang Perubahan atas UU Nomor 32 Tahun 2004 tentang Pemerintahan Daerah menjadi UU;
    uu - 32 2004 | Pemerintahan Daerah | -
      diubah uu - 8 2005 | Penetapan Perpu Nomor 3 Tahun 2005 tentang Perubahan atas UU Nomor 32 Tahun 2004 tentang Pemerintahan Daerah menjadi UU | -

    > Peraturan Menteri Agama Nomor 10 Tahun 2010 tentang Organisasi dan Tata Kerja Kementerian Agama sebagaimana telah diubah beberapa kali terakhir dengan Peraturan Menteri Agama Nomor 16 Tahun 2015 tentang Perubahan Keempat atas Peraturan Menteri Agama Nomor 10 Tahun 2010 tentang Organisasi dan Tata Kerja Kementerian Agama (Berita Negara Republik Indonesia Tahun 2015 Nomor 348);
    permen(ag) <Menteri Agama> 10 2010 | Organisasi dan Tata Kerja Kementerian Agama | -
      diubah* permen(ag) <Menteri Agama> 16 2015 | Perubahan Keempat atas Peraturan Menteri Agama Nomor 10 Tahun 2010 tentang Organisasi dan Tata Kerja Kementerian Agama | BN 2015/348

    > Keputusan Ketua Mahkamah Agung RI Nomor KMA/007/SK/IV/1994 tanggal 1 April 1994
    keputusan <Ketua Mahkamah Agung> KMA/007/SK/IV/1994 1994 | - | -

    > Surat Mahkamah Agung Nomor :43/TUADA-AG/III-UM/XI/1992
    surat <Mahkamah Agung> 43/TUADA-AG/III-UM/XI/1992 1992 | - | -

    > Peraturan Mahkamah Agung Nomor 1 Tahun 2016 tentang Prosedur Mediasi di Pengadilan
    perlem <Mahkamah Agung> 1 2016 | Prosedur Mediasi di Pengadilan | -

    > PERMA NO. 02 TAHUN 2009
    perlem <Mahkamah Agung> 02 2009 | - | -

    > Surat Edaran Mahkamah Agung Nomor 8 Tahun 1987
    edaran <Mahkamah Agung> 8 1987 | - | -

    > Keputusan KPU Nomor 1365 Tahun 2023
    keputusan <KPU> 1365 2023 | - | -

    > Surat Keputusan KPU Nomor 1052/PP.06-Kpt/05/KPU/VI/2019 tanggal 11 Juni 2019
    keputusan <KPU> 1052/PP.06-Kpt/05/KPU/VI/2019 2019 | - | -

    > Keputusan KPU Nomor 1050 Tahun 2024 Lampiran II
    keputusan <KPU> 1050 2024 | - | -

    > Peraturan Menteri Komunikasi dan Digital Nomor 6 Tahun 2025 tentang Penyelenggaraan Komunikasi Publik
    permen(komdigi) <Menteri Komunikasi dan Digital> 6 2025 | Penyelenggaraan Komunikasi Publik | -

    > Keputusan Menteri Pendidikan Dasar dan Menengah Nomor 126/P/2025 tentang Juknis SPMB;
    keputusan <Menteri Pendidikan Dasar dan Menengah> 126/P/2025 2025 | Juknis SPMB | -

    > Permendikdasmen No. 13 Tahun 2025
    permen(dikdasmen) <Menteri Pendidikan Dasar dan Menengah> 13 2025 | - | -

    > Permendikbudristek No. 12 Tahun 2024
    permen(dikbudristek) <Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi> 12 2024 | - | -

    > Peraturan LKPP Nomor 12 Tahun 2021 tentang Pedoman Pelaksanaan Pengadaan Barang/Jasa Pemerintah Melalui Penyedia;
    perlem <LKPP> 12 2021 | Pedoman Pelaksanaan Pengadaan Barang/Jasa Pemerintah Melalui Penyedia | -

    > Perka BPKP Nomor 3 Tahun 2019 tentang Organisasi dan Tata Kerja
    perlem <Kepala BPKP> 3 2019 | Organisasi dan Tata Kerja | -

    > Peraturan BPKP Nomor 5 Tahun 2021 tentang Penilaian Maturitas Penyelenggaraan SPIP Terintegrasi pada K/L/D
    perlem <BPKP> 5 2021 | Penilaian Maturitas Penyelenggaraan SPIP Terintegrasi pada K/L/D | -

    > Surat Edaran Menteri PANRB Nomor 54 Tahun 2019 tanggal 22 Pebruari 2019 tentang Layanan Konsultasi
    edaran <Menteri PANRB> 54 2019 | Layanan Konsultasi | -

    > SE Menteri PANRB Nomor 20 Tahun 2021 tentang Implementasi Core Values dan Employer Branding Aparatur Sipil Negara tertanggal 26 Agustus 2021
    edaran <Menteri PANRB> 20 2021 | Implementasi Core Values dan Employer Branding Aparatur Sipil Negara | -

    > Peraturan Bupati Banyumas Nomor 90 Tahun 2017 Tentang Penjabaran APBD Kabupaten Banyumas Tahun Anggaran 2018 (Berita Daerah Kabupaten Banyumas Tahun 2017 Nomor 90);
    perkada <Bupati Banyumas> 90 2017 | Penjabaran APBD Kabupaten Banyumas Tahun Anggaran 2018 | BD <Kabupaten Banyumas> 2017/90

    > Peraturan Bupati Banyumas Nomor 69 Tahun 2016 tanggal 17 November 2016 Tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi
    perkada <Bupati Banyumas> 69 2016 | Kedudukan, Susunan Organisasi, Tugas dan Fungsi | -

    > Peraturan Bupati Subang Nomor 98 Tahun 2021 tentang Tugas, Fungsi dan Tata Kerja (Berita Daerah Kabupaten Subang Tahun 2021 Nomor 98);
    perkada <Bupati Subang> 98 2021 | Tugas, Fungsi dan Tata Kerja | BD <Kabupaten Subang> 2021/98

    > Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2020 tentang Kebijakan Keuangan Negara dan Stabilitas Sistem Keuangan untuk Penanganan Pandemi Corona Virus Disease 2019 (COVID-19) (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 87, Tambahan Lembaran Negara Republik Indonesia Nomor 6485);
    perpu - 1 2020 | Kebijakan Keuangan Negara dan Stabilitas Sistem Keuangan untuk Penanganan Pandemi Corona Virus Disease 2019 (COVID-19) | LN 2020/87, TLN -/6485
    """#)
}
