// Items that lack a part, are misspelt or cannot be read, and the marks before items.

extension Case {
  static let damaged = table(
    #"""
    > Peraturan perundang-undangan lain yang terkait
    ! rujukan.tak-terbaca: Peraturan perundang-undangan lain yang terkait

    > Rapat pleno tanggal 3 Januari 2025
    ! rujukan.tak-terbaca: Rapat pleno tanggal 3 Januari 2025

    > Peraturan Komisi Pemilihan Umum tentang Tata Kerja Komisi Pemilihan Umum
    pkpu - - - | Tata Kerja Komisi Pemilihan Umum | -
    ! rujukan.tanpa-nomor: Peraturan Komisi Pemilihan Umum

    > Peraturan Bupati Soppeng Nomor … Tahun 2025 tentang Standar Biaya
    perkada <Bupati Soppeng> - 2025 | Standar Biaya | -
    ! rujukan.tanpa-nomor: Peraturan Bupati Soppeng Nomor … Tahun 2025

    > Keputusan KPU Kabupaten Luwu Nomor ..... Tahun ..... tentang Tim
    keputusan <KPU Kabupaten Luwu> - - | Tim | -
    ! rujukan.tanpa-nomor: Keputusan KPU Kabupaten Luwu Nomor ..... Tahun .....

    > Undang-Undang Nomor 9 Tahun tentang Kepariwisataan.
    uu - 9 - | Kepariwisataan | -
    ! rujukan.tanpa-tahun: Undang-Undang Nomor 9 Tahun

    > Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 52 tentang Pedoman Pembangunan Zona Integritas
    permen(PANRB) <Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi> 52 - | Pedoman Pembangunan Zona Integritas | -
    ! rujukan.tanpa-tahun: Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 52

    > Undang Nomor 6 Tahun 2014 tentang Desa (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 7, Tambahan Lembaran Negara Republik Indonesia Nomor 5495);
    uu - 6 2014 | Desa | LN 2014/7, TLN -/5495

    > Peratuan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja
    pkpu - 8 2019 | Tata Kerja | -
    ! rujukan.salah-eja: Peratuan

    > Undang-Undnag Nomer 25 Tahun 2009 tetang Pelayanan Publik
    uu - 25 2009 | Pelayanan Publik | -
    ! rujukan.salah-eja: Undnag
    ! rujukan.salah-eja: tetang

    > 1 . undang-undang Nomor 12 Tahun 1985 tentang pajak Bumi dan Bangunan (Lembaran Negara Republik Indonesia Tahun 1985 Nomor 68, Tambahan Lembaran Negara Republik Indonesia Nomor 3312) sebagaimana telah diubah dengan Undang-Undang Republik Indonesia Nomor 12 Tahun 1994 (Lembaran Negara Republik Indonesia Tahun 1994 Nomor 62, Tambahan Lembaran Negara Republik Indonesia Nomor 3569);
    uu - 12 1985 | pajak Bumi dan Bangunan | LN 1985/68, TLN -/3312
      diubah uu - 12 1994 | - | LN 1994/62, TLN -/3569

    > Mengingat : 1.Undang-Undang Nomor 30 Tahun 2002 tentang Komisi Pemberantasan Tindak Pidana Korupsi
    uu - 30 2002 | Komisi Pemberantasan Tindak Pidana Korupsi | -

    > - Mengingat : 1. Peraturan Presiden Nomor 54 Tahun 2018 tentang Strategi Nasional Pencegahan Korupsi
    perpres - 54 2018 | Strategi Nasional Pencegahan Korupsi | -

    > (3) Peraturan Presiden Nomor 54 Tahun 2018
    perpres - 54 2018 | - | -

    > b) Peraturan Presiden Nomor 54 Tahun 2018
    perpres - 54 2018 | - | -

    > • Peraturan Presiden Nomor 54 Tahun 2018
    perpres - 54 2018 | - | -

    > Peraturan Presiden Nomor 54 Tahun 2018
    perpres - 54 2018 | - | -

    > Peraturan Presiden Nomor  54  Tahun  2018  tentang   Strategi   Nasional
    perpres - 54 2018 | Strategi Nasional | -

    > Peraturan Presiden Nomor ５４ Tahun ２０１８ tentang Strategi（Nasional）
    perpres - 54 2018 | Strategi（Nasional） | -

    > Peraturan Komisi Pemilihan Umum Republik Indonesia Nomor 8 Tahun 2019 (Berita Negara Republik Indonesia Tahun 2019 Nomor 320) tentang Tata Kerja
    pkpu - 8 2019 | Tata Kerja | BN 2019/320

    > Undang-Undang Nomor 12345678901234567890123456789012345678901234567890 Tahun 2018
    uu - 12345678901234567890123456789012345678901234567890 2018 | - | -

    > Peraturan Menteri Keuangan Nomor 5 Tahun 99999999999999999999 tentang Kas
    permen(keu) <Menteri Keuangan> 5 - | Kas | -
    ! rujukan.tanpa-tahun: Peraturan Menteri Keuangan Nomor 5
    ! rujukan.teks-diabaikan: Tahun 99999999999999999999
    """#)
}
