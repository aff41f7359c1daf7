// Gazette entries in their many forms, with and without brackets.

extension Case {
  static let gazettes = table(
    #"""
    > Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggara Negara (Lembaran Negara Republik Indonesia Nomor 75 Tahun 1999, Tambahan Lembaran Negara Republik Indonesia Nomor 3851)
    uu - 28 1999 | Penyelenggara Negara | LN 1999/75, TLN -/3851

    > Undang-Undang Nomor 16 Tahun 1997 tentang Statistik (Lembaran Negara Nomor 39 Tahun 1997, Tambahan Lembaran Negara Nomor 3683);
    uu - 16 1997 | Statistik | LN 1997/39, TLN -/3683

    > Undang-Undang Nomor 20 Tahun 2001 tentang Perubahan atas Undang-Undang Nomor 31 Tahun 1999 (LN 2001/134, TLN 4150)
    uu - 20 2001 | Perubahan atas Undang-Undang Nomor 31 Tahun 1999 | LN 2001/134, TLN -/4150

    > Undang-Undang Nomor 14 Tahun 2008 tentang KIP (LN.2008/No.61; TLN No. 4846)
    uu - 14 2008 | KIP | LN 2008/61, TLN -/4846

    > Undang-Undang Nomor 14 Tahun 2008 tentang KIP (LNRI Tahun 2008 Nomor 61, TLNRI Nomor 4846)
    uu - 14 2008 | KIP | LN 2008/61, TLN -/4846

    > Undang-Undang Nomor 14 Tahun 2008 tentang KIP (LN RI Tahun 2008 Nomor 61 dan TLN RI Nomor 4846)
    uu - 14 2008 | KIP | LN 2008/61, TLN -/4846

    > Undang-Undang Nomor 14 Tahun 2008 tentang KIP [Lembaran Negara RI Tahun 2008 Nomor 61, Tambahan Lembaran Negara RI Nomor 4846]
    uu - 14 2008 | KIP | LN 2008/61, TLN -/4846

    > Undang-Undang Nomor 14 Tahun 2008 tentang KIP (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61) (Tambahan Lembaran Negara Republik Indonesia Nomor 4846)
    uu - 14 2008 | KIP | LN 2008/61, TLN -/4846

    > Undang-Undang Nomor 14 Tahun 2008 tentang KIP (Lembaran Negara Tahun 2008 Nomor 61, Tambahan Nomor 4846)
    uu - 14 2008 | KIP | LN 2008/61, TLN -/4846

    > Undang-Undang Nomor 14 Tahun 2008 tentang KIP. (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846).
    uu - 14 2008 | KIP | LN 2008/61, TLN -/4846

    > Undang-Undang Nomor 14 Tahun 2008 tentang KIP; (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846);
    uu - 14 2008 | KIP | LN 2008/61, TLN -/4846

    > Undang-Undang Nomor 14 Tahun 2008 tentang KIP (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846;
    uu - 14 2008 | KIP | LN 2008/61, TLN -/4846
    ! rujukan.kurung-tak-ditutup: (

    > Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109 sebagaimana telah diubah dengan Undang-Undang Nomor 7 Tahun 2023 (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 54, Tambahan Lembaran Negara Republik Indonesia Nomor 6863);
    uu - 7 2017 | Pemilihan Umum | LN 2017/182, TLN -/6109
      diubah uu - 7 2023 | - | LN 2023/54, TLN -/6863
    ! rujukan.kurung-tak-ditutup: (

    > Undang-Undang Nomor 14 Tahun 2008 tentang KIP, Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846;
    uu - 14 2008 | KIP | LN 2008/61, TLN -/4846

    > Undang-Undang Nomor 14 Tahun 2008 tentang KIP Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846);
    uu - 14 2008 | KIP | LN 2008/61, TLN -/4846
    ! rujukan.kurung-tak-dibuka: )

    > Undang-Undang Nomor 5 Tahun 2014 tentang ASN (Lembaran Negara Nomor 5494)
    uu - 5 2014 | ASN | LN -/5494

    > Undang-Undang Nomor 5 Tahun 2014 tentang ASN (Lembaran Negara Republik Indonesia, Tambahan Lembaran Negara Republik Indonesia Nomor 5494)
    uu - 5 2014 | ASN | TLN -/5494
    ! rujukan.berita-tak-terbaca: Lembaran Negara Republik Indonesia,

    > Undang-Undang Nomor 13 Tahun 1950 tentang Pembentukan Daerah-Daerah Kabupaten dalam Lingkungan Provinsi Jawa Tengah (Berita Negara Republik Indonesia Tahun 1950 Nomor 42);
    uu - 13 1950 | Pembentukan Daerah-Daerah Kabupaten dalam Lingkungan Provinsi Jawa Tengah | BN 1950/42

    > Undang-Undang Nomor 13 Tahun 1950 tentang Pembentukan Daerah-Daerah Kabupaten (Lembaran Negara Republik Indonesia Tahun 1950 Nomor 24, Berita Negara Tanggal 8 Agustus 1950);
    uu - 13 1950 | Pembentukan Daerah-Daerah Kabupaten | LN 1950/24
    ! rujukan.berita-tak-terbaca: Berita Negara Tanggal 8 Agustus 1950

    > Undang-Undang Nomor 12 Tahun 2011 tentang PPP (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Tahun 2011 Nomor 5234)
    uu - 12 2011 | PPP | LN 2011/82, TLN 2011/5234

    > Peraturan Pemerintah Nomor 49 Tahun 2018 tentang Manajemen PPPK (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 224 Tambahan Lembaran Negara Republik Indonesia Nomor 6264);
    pp - 49 2018 | Manajemen PPPK | LN 2018/224, TLN -/6264

    > Peraturan KPU Nomor 8 Tahun 2019 tentang Tata Kerja (BN 2019 No. 320)
    pkpu - 8 2019 | Tata Kerja | BN 2019/320

    > Peraturan KPU Nomor 8 Tahun 2019 tentang Tata Kerja (Berita Negara Republik Indonesia No. 320, 2019)
    pkpu - 8 2019 | Tata Kerja | BN 2019/320

    > Peraturan KPU Nomor 8 Tahun 2019 tentang Tata Kerja (Berita Negara Tahun 2019 Nomor : 320, Tambahan Berita Negara Nomor 12)
    pkpu - 8 2019 | Tata Kerja | BN 2019/320, TBN -/12

    > Peraturan Daerah Kota Bontang Nomor 21 Tahun 2001 tentang Retribusi (Lembaran Daerah Kota Bontang Tahun 2001 Seri D Nomor 2)
    perda <Kota Bontang> 21 2001 | Retribusi | LD <Kota Bontang> 2001/2 Seri D

    > Peraturan Bupati Probolinggo Nomor 3 Tahun 2017 tentang Tata Cara Pergeseran Anggaran (BD Tahun 2017 Nomor 3 Seri G1)
    perkada <Bupati Probolinggo> 3 2017 | Tata Cara Pergeseran Anggaran | BD 2017/3 Seri G1

    > Undang-Undang Nomor 14 Tahun 2008 tentang KIP (Lembaran Negara Rapublik Indonesia Tahun 2008 Nomor 61, Tambahan Lembarab Negara Republik Indonesia Nomor 4846)
    uu - 14 2008 | KIP | LN 2008/61, TLN -/4846
    ! rujukan.salah-eja: Rapublik
    ! rujukan.salah-eja: Lembarab

    > Undang-Undang Nomor 14 Tahun 2008 tentang KIP (Lembaran Negara Republik Indonesia\nTahun 2008 Nomor 61, Tambahan Lembaran Negara\nRepublik Indonesia Nomor\n\n- 4846)
    uu - 14 2008 | KIP | LN 2008/61, TLN -/4846

    > Undang-Undang Nomor 14 Tahun 2OO8 tentang KIP (Lembaran Negara Republik Indonesia Tahun 20l2 Nomor 61)
    uu - 14 2008 | KIP | LN 2012/61

    > Undang-Undang Nomor 14 Tahun 2008 tentang KIP (Lembaran Negara Republik Indonesia Tahun2008 Nomor61,Tambahan Lembaran Negara Republik Indonesia Nomor4846)
    uu - 14 2008 | KIP | LN 2008/61, TLN -/4846

    > Undang-Undang Nomor 25 Tahun 2004 tentang SPPN (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 104; Tambahan Lembaran Negara Republik Indonesia Nomor 4421);
    uu - 25 2004 | SPPN | LN 2004/104, TLN -/4421
    """#)
}
