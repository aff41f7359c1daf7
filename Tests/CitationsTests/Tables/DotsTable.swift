// The seventh harvest, last of all: abbreviations with dots, and old decrees of districts.

extension Case {
  static let dots = table(
    #"""
    > 1. Undang-undang Nomor 5 Tahun 1974 tentang Pokok-pokok Pemerintahan di Daerah (L.N.Nomor 38 Tahun 1974 T.L.N. Nomor 3037);
    uu - 5 1974 | Pokok-pokok Pemerintahan di Daerah | LN 1974/38, TLN -/3037

    > Surat Keputusan Gubernur Kepala Daerah Tingkat I Sumatera Selatan tanggal 5 Nopember 1982 Nomor 705/Kpts/II/1982 tentang Pelimpahan Wewenang Pelaksanaan Lelang Lebak Lebung kepada Pemerintah Daerah Tingkat II dalam Propinsi Daerah Tingkat I Sumatera Selatan
    keputusan <Gubernur Kepala Daerah Tingkat I Sumatera Selatan> 705/Kpts/II/1982 1982 | Pelimpahan Wewenang Pelaksanaan Lelang Lebak Lebung kepada Pemerintah Daerah Tingkat II dalam Propinsi Daerah Tingkat I Sumatera Selatan | -

    > 1. Peraturan Pemerintah Nomor 39 Tahun 2006 tentang Tata\nCara Evaluasi dan Pelaporan Pelaksanaan Rencana\nPembangunan (Lembaran Negara Republik Indonesia\nTahun 2006 Nomor 96, Tambahan Lembaran Negara\nRepublik Indonesia Nomor 4663);\n/2. Peraturan...\n-2-\n2. Peraturan Presiden Nomor 16 Tahun 2015 tentang\nKementerian Lingkungan Hidup dan Kehutanan\n(Lembaran Negara Republik Indonesia Tahun 2015\nNomor 17);
    pp - 39 2006 | Tata Cara Evaluasi dan Pelaporan Pelaksanaan Rencana Pembangunan | LN 2006/96, TLN -/4663
    perpres - 16 2015 | Kementerian Lingkungan Hidup dan Kehutanan | LN 2015/17
    ! rujukan.teks-diabaikan: Peraturan...
    -2-
    2.
    ! rujukan.teks-diabaikan: -2-

    > Peraturan Direktur Jenderal Planologi Kehutanan Nomor: P.\n8/PKTL/SETDIT/KEU.5/12/2017 tentang Pedoman Penyusunan Laporan
    perlem <Direktur Jenderal Planologi Kehutanan> P.8/PKTL/SETDIT/KEU.5/12/2017 2017 | Pedoman Penyusunan Laporan | -

    > Peraturan Menteri Negara Pendayagunaan Aparatur\nNegara dan Reformasi Birokrasi Nomor 53 Tahun 2014\nTentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan\nKinerja dan Tata Cara Reviu Atas Laporan Kinerja\nInstansi Pemerintah (Berita Negara Republik Indonesia\nTahun 2014 Nomor 1842);
    permen(PANRB) <Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 53 2014 | Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu Atas Laporan Kinerja Instansi Pemerintah | BN 2014/1842

    > 2. Undang-Undang Nomor 16 Tahun 1950 tentang Pembentukan Daerah-daerah Kota Besar dalam Lingkungan Propinsi Djawa Timur, Djawa Tengah, Djawa Barat dan Daerah Istimewa Jogjakarta, sebagaimana telah diubah dengan Undang-Undang Nomor 13 Tahun 1954 tentang Perubahan Undang-Undang Nomor 16 dan 17 Tahun 1950 tentang Pembentukan Kota-kota Besar dan Kota-kota Ketiil di Djawa (Lembaran Negara Republik Indonesia Tahun 1954 Nomor 40, Tambahan Lembaran Negara Republik Indonesia Nomor 551);
    uu - 16 1950 | Pembentukan Daerah-daerah Kota Besar dalam Lingkungan Propinsi Djawa Timur, Djawa Tengah, Djawa Barat dan Daerah Istimewa Jogjakarta | -
      diubah uu - 13 1954 | Perubahan Undang-Undang Nomor 16 dan 17 Tahun 1950 tentang Pembentukan Kota-kota Besar dan Kota-kota Ketiil di Djawa | LN 1954/40, TLN -/551

    > 3. Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme (Lembaran Negara Republik Memperhatikan Indonesia Tahun 1999 Nomor 75, Tambahan Lembaran Negara Republik Indonesia Nomor 3851);
    uu - 28 1999 | Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme | LN 1999/75, TLN -/3851

    > 4. Kepmendagri No. 78 Tahun 2012 tentang Tata Kearsipan di Lingkungan Kemendagri dan Pemda
    keputusan <Menteri Dalam Negeri> 78 2012 | Tata Kearsipan di Lingkungan Kemendagri dan Pemda | -

    > PERATURAN DAERAH KABUPATEN DAERAH TINGKAT II MUSI RAWAS NOMOR : 4 TAHUN 1991 T E N T A N G LELANG LEBAK LEBUNG DALAM KABUPATEN DAERAH TINGKAT II MUSI RAWAS
    perda <KABUPATEN DAERAH TINGKAT II MUSI RAWAS> 4 1991 | LELANG LEBAK LEBUNG DALAM KABUPATEN DAERAH TINGKAT II MUSI RAWAS | -
    ! rujukan.salah-eja: T E N T A N G

    > 3. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019\njdih.kpu.go.\nid\n-2-\ntentang Tata Kerja Komisi Pemilihan Umum (Berita Negara Republik Indonesia Tahun 2019 Nomor 320);
    pkpu - 8 2019 | Tata Kerja Komisi Pemilihan Umum | BN 2019/320
    ! rujukan.teks-diabaikan: jdih.kpu.go.
    id
    ! rujukan.teks-diabaikan: -2-

    > 1, Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945; 5 3 2. Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara
    uud - - 1945 | - | -
    uu - 17 2003 | Keuangan Negara | -
    ! rujukan.teks-diabaikan: 5 3 2.

    > Permohonan Nomor ; 24/PHP.BUP-XV/2017 pada Putusan Mahkamah Konstitusi Nomor ; 24/PHP.BUP-XV/2017
    dokumen(Putusan) <Mahkamah Konstitusi> 24/PHP.BUP-XV/2017 2017 | - | -
    ! rujukan.teks-diabaikan: Permohonan Nomor ; 24/PHP.BUP-XV/2017 pada

    > Surat Kuasa Khusus Nomor : 02/SKK/NMP/III/2017 tanggal 15 Maret 2017
    surat <Kuasa Khusus> 02/SKK/NMP/III/2017 2017 | - | -

    > 4. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran\nNegara Tahun 2004 Nomor 125, Tambahan Lembaran Negara Nomor 4437)\nsebagaimana telah diubah dengan Undang-Undang Nomor 8 Tahun 2005 tentang\nPenetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 3 Tahun\n2005 tentang Perubahan atas Undang-Undang Nomor 32 Tahun 2004 tentang\nPemerintahan Daerah menjadi Undang-Undang (Lembaran Negara Tahun 2005\nNomor 108, Tambahan Lembaran Negara Nomor 4548);
    uu - 32 2004 | Pemerintahan Daerah | LN 2004/125, TLN -/4437
      diubah uu - 8 2005 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 3 Tahun 2005 tentang Perubahan atas Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah menjadi Undang-Undang | LN 2005/108, TLN -/4548

    > 16. Peraturan Daerah Kabupaten Bogor Nomor 4 Tahun 2007 tentang Produk Hukum (Lembaran Daerah Kabupaten Bogor Tahun 2007 Nomor 4, Tambahan Lembaran Daerah Nomor 29);
    perda <Kabupaten Bogor> 4 2007 | Produk Hukum | LD <Kabupaten Bogor> 2007/4, TLD -/29

    > PERATURAN WALI KOTA PEKALONGAN NOMOR 2O TAHUN 2022 TENTANG PERUBAHAN ATAS PERATURAN WALI KOTA PEKALONGAN NOMOR 93 TAHUN 2021 TENTANG ANALISIS STANDAR BELANJA
    perkada <Wali Kota PEKALONGAN> 20 2022 | PERUBAHAN ATAS PERATURAN WALI KOTA PEKALONGAN NOMOR 93 TAHUN 2021 TENTANG ANALISIS STANDAR BELANJA | -

    > U.U. No. 8 Tahun 1974 tentang Pokok-Pokok Kepegawaian (L.N. Tahun 1974 No. 55, T.L.N. No. 3041) jo. U.U. No. 43 Tahun 1999
    uu - 8 1974 | Pokok-Pokok Kepegawaian | LN 1974/55, TLN -/3041
      jo uu - 43 1999 | - | -

    > P.P. No. 10 Tahun 1983 (L.N. 1983/13; T.L.N. 3250)
    pp - 10 1983 | - | LN 1983/13, TLN -/3250
    """#
  )
}
