// The sixth harvest goes on: slips of the pen, and copies that lost letters and words.

extension Case {
  static let misprints = table(
    #"""
    > Peraturan\nKomisi Pemilihan Umum Nomor 6 Tahun 2020\n\njdih.kpu.go.id\n-2-\n\ntentang Pelaksanaan Pemilihan Gubernur dan Wakil\n\n\nGubernur, Bupati dan Wakil Bupati, dan/atau Wali Kota\ndan Wakil Wali Kota Serentak Lanjutan dalam Kondisi\nBencana Nonalam Corona Virus Disease 2019 (COVID-19);
    pkpu - 6 2020 | Pelaksanaan Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, dan/atau Wali Kota dan Wakil Wali Kota Serentak Lanjutan dalam Kondisi Bencana Nonalam Corona Virus Disease 2019 (COVID-19) | -
    ! rujukan.teks-diabaikan: jdih.kpu.go.id
    -2-

    > Peraturan Gubernur ‘Sulawesi Selatan Nomor 57 Tahun 2019 tentang Kerja Sama Pemanfaatan Hutan pada Kawasan Hutan Produksi dan Hutan Lindung
    perkada <Gubernur Sulawesi Selatan> 57 2019 | Kerja Sama Pemanfaatan Hutan pada Kawasan Hutan Produksi dan Hutan Lindung | -

    > 1. Undang-undang Nomor 43 tahun 1999 tentang perubahan atas Undang-undang Nomor 8 Tahun 1974 tentang pokok-pokok kepegawaian (lembaran Negara Tahun 1999 Nomor 169, tentang lembaran Negara 3093);
    uu - 43 1999 | perubahan atas Undang-undang Nomor 8 Tahun 1974 tentang pokok-pokok kepegawaian | LN 1999/169, TLN -/3093

    > 4. Undang-undang Nomor 17 tahun 2003 tentang Keuangan Negara ( Lembaran Negara Tahun 2003 Nomor 47, tentang Lembaran Negara Nomor 4286);
    uu - 17 2003 | Keuangan Negara | LN 2003/47, TLN -/4286

    > 5. Undang-undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara (Lembaran Negara 2004 Nomor 5 tentang Lembaran Negara Nomor 4355);
    uu - 1 2004 | Perbendaharaan Negara | LN 2004/5, TLN -/4355

    > 7. Undang-undang Nomor 15 Tahun 2004 tentang Pemeriksaaan Pengelolaan Tunjangan Keuangan Daerah ( Lembaran Negara Tahun 2004 Nomor 66, Tentang Lembaran Negara Nomor 4400);
    uu - 15 2004 | Pemeriksaaan Pengelolaan Tunjangan Keuangan Daerah | LN 2004/66, TLN -/4400

    > Mengingat : Undang-Undang Nomor 2 Tahun 2002 tentang Kepolisian Negara Republik Indonesia (Lembaran Negara Republik\n\n2 - 2 - Indonesia Tahun 2002 Nomor 2, Tambahan Lembaran Negara Republik Indonesia Nomor 4168);
    uu - 2 2002 | Kepolisian Negara Republik Indonesia | LN 2002/2, TLN -/4168
    ! rujukan.teks-diabaikan: 2 - 2 -

    > 2. Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggaraan Negara yang bersih dan bebas dari korupsi, kolusi dan Nepotisme (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 75, dan Tambahan Lembaran Negara Republik Indonesia Nomor 3851); C:\Users\User\AppData\Local\Temp\13-PDMN SOP_117A2E.doc 1
    uu - 28 1999 | Penyelenggaraan Negara yang bersih dan bebas dari korupsi, kolusi dan Nepotisme | LN 1999/75, TLN -/3851
    ! rujukan.teks-diabaikan: C:\Users\User\AppData\Local\Temp\13-PDMN SOP_117A2E.doc 1

    > 2 3. Undang-Undang Nomor 27 Tahun 2000 tentang Pembentukan Propinsi Kepulauan Bangka Belitung (Lembaran Negara Republik Indonesia Tahun 2000 Nomor 217, Tambahan Lembaran Negara Republik Indonesia Nomor 4033);
    uu - 27 2000 | Pembentukan Propinsi Kepulauan Bangka Belitung | LN 2000/217, TLN -/4033
    ! rujukan.teks-diabaikan: 2 3.

    > 4. Undang-Undang Nomor 15 Tahun 2004 tentang Pemeriksaan Pengelolaan dan Tanggung Jawab Keuangan Negara (Lembaran Negara Tahun 2004 ‘Nomor 66, Tambahan Lembaran Negara Nomor 4400);
    uu - 15 2004 | Pemeriksaan Pengelolaan dan Tanggung Jawab Keuangan Negara | LN 2004/66, TLN -/4400

    > Paraturan Presiden Nomor\n39 Tahun 2019 tentang Satu Data
    perpres - 39 2019 | Satu Data | -
    ! rujukan.salah-eja: Paraturan

    > 1. Undang-undang Nomor 17 Tahun 2003 tentang Keuangan Negara\n(Lembaga Negara Republik Indonesia Tahun 2003 Nomor 47,\nTambahan Lembaran Negara Republik Indonesia Nomor 4389);
    uu - 17 2003 | Keuangan Negara | LN 2003/47, TLN -/4389

    > (2)\n2\n-5. Undang-Undang Nomor 22 Tahun 2007 tentang Penyelenggara\nPemilihan Umum (Lembaran Negara Republik Indonesia Tahun\n2007 Nomor 59, Tambahan Lembaran Negara Republik Indonesia\nNomor 4721);
    uu - 22 2007 | Penyelenggara Pemilihan Umum | LN 2007/59, TLN -/4721
    ! rujukan.teks-diabaikan: 2
    -5.

    > 2. Undang-Undang Nomor 23 Tahun 2014 tentang\nPemerintahan Daerah (Lembaran Negara Republik\nIndonesia Tahun 2014 Nomor 244, Tambahan\nLembaran Negara Republik Indonesia Nomor 5587)\nsebagaimana telah beberapa kali diubah, terakhir\ndengan Undang-Undang Nomor 9 Tahun 2015 tentang\nPerubahan Kedua atas Undang-Undang Nomor 23\nTahun 2014 tentang Pemerintahan Daerah (Lembaran\nNegara Republik Indonesia Tahun 2015 Nomor 58,\n\njdih.kpu.go.id\n- 3-\n\nTambahan Lembaran Negara Republik Indonesia\n\n\nNomor 5679);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/244, TLN -/5587
      diubah* uu - 9 2015 | Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah | LN 2015/58, TLN -/5679
    ! rujukan.teks-diabaikan: jdih.kpu.go.id
    - 3-

    > 2. Undang-Undang Nomor 23 Tahun 2014 tentang\nPemerintahan Daerah (Lembaran Negara Republik\nIndonesia Tahun 2014 Nomor 244, Tambahan\nLembaran Negara Republik Indonesia Nomor 5587)\nsebagaimana telah beberapa kali diubah, terakhir\ndengan Undang-Undang Nomor 9 Tahun 2015 tentang\nPerubahan . . .\njdih.kpu.go.id\n- 3-\nPerubahan Kedua atas Undang-Undang Nomor 23\nTahun 2014 tentang Pemerintahan Daerah (Lembaran\nNegara Republik Indonesia Tahun 2015 Nomor 58,\nTambahan Lembaran Negara Republik Indonesia\nNomor 5679);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/244, TLN -/5587
      diubah* uu - 9 2015 | Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah | LN 2015/58, TLN -/5679
    ! rujukan.teks-diabaikan: Perubahan . . .
    jdih.kpu.go.id
    - 3-

    > 2. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan\nUmum (Lembaran Negara Republik Indonesia Tahun\n2017 Nomor 182, Tambahan Lembaran Negara Republik\n\njdih.kpu.go.id\n-3-\n\nIndonesia Nomor 6109);
    uu - 7 2017 | Pemilihan Umum | LN 2017/182, TLN -/6109
    ! rujukan.teks-diabaikan: jdih.kpu.go.id
    -3-

    > : 1. Undang-Undang mor 61 Tahun 1958 Tentang Pembentukan Daerah Swatantra Tingkat I Sumatera Barat, Jambi dan Riau ( Lembaran Negara Indonesia Tahun 1958 mor 112 Tambahan Lembaran Negara Republik Indonesia mor 1646 );
    uu - 61 1958 | Pembentukan Daerah Swatantra Tingkat I Sumatera Barat, Jambi dan Riau | LN 1958/112, TLN -/1646

    > 2. Undang-Undang mor 8 Tahun 1981 tentang Hukum Acara Pidana ( Lembaran Negara Republik Indonesia Tahun 1981 mor 76, Tambahan Lembaran Negara Republik Indonesia mor 3209 );
    uu - 8 1981 | Hukum Acara Pidana | LN 1981/76, TLN -/3209

    > 3. Undang-Undang mor 18 Tahun 1999 tentang Konstruksi (Lembaran Negara Republik Indonesia Tahun 1999 mor 54, Tambahan Lembaran Negara Republik Indonesia mor 3833);
    uu - 18 1999 | Konstruksi | LN 1999/54, TLN -/3833

    > 4. Undang-Undang mor 36 Tahun 1999 tentang Telekomunikasi (Lembaran Negara Republik Indonesia Tahun 1999 mor 154, Tambahan Lembaran Negara Republik Indonesia mor 3881);
    uu - 36 1999 | Telekomunikasi | LN 1999/154, TLN -/3881

    > Pasal 110 ayat (1) Undang-Undang mor 28 Tahun 2009 tentang Pajak Daerah dan Retribusi Daerah
    uu - 28 2009 | Pajak Daerah dan Retribusi Daerah | -

    > 2. Undang-Undang Nomor 9 Tahun 1967 tentang Pembentukan Propinsi Bengkulu (Lembaran Negara Republik Indonesia Tahun 1967 Nomor 19, Tambahan Lembaran Negara Republik Indonesia Nomor 2828); BAGIAN HUKUM SEKRETARIAT DAERAH KABUPATEN KAUR
    uu - 9 1967 | Pembentukan Propinsi Bengkulu | LN 1967/19, TLN -/2828
    ! rujukan.teks-diabaikan: HUKUM SEKRETARIAT DAERAH KABUPATEN KAUR

    > 2 2. Undang-Undang Nomor 18 Tahun 1997 tentang Pajak Daerah dan Retribusi Daerah (Lembaran Negara Republik Indonesia Tahun 1997 Nomor 41, Tambahan Lembaran Negara Republik Indonesia Nomor 3685) sebagaimana telah diubah dengan Undang-undang Nomor 34 Tahun 2000 tentang Perubahan atas Undangundang Nomor 18 tahun 1997 tentang Pajak Daerah dan Retribusi Daerah (Lembaran Negara Republik Indonesia Tahun 2000 Nomor 246, Tambahan Lembaran Negara Republik Indonesia Nomor 4048);
    uu - 18 1997 | Pajak Daerah dan Retribusi Daerah | LN 1997/41, TLN -/3685
      diubah uu - 34 2000 | Perubahan atas Undangundang Nomor 18 tahun 1997 tentang Pajak Daerah dan Retribusi Daerah | LN 2000/246, TLN -/4048
    ! rujukan.teks-diabaikan: 2 2.

    > 2 2. Undang-Undang Nomor 12 Tahun 1950 tentang Pembentukan Daerah-Daerah Kabupaten dalam Lingkungan Propinsi Jawa Timur sebagaimana telah diubah dengan Undang-Undang Nomor 2 Tahun 1965 (Lembaran Negara Republik Indonesia Tahun 1965 Nomor 19, Tambahan Lembaran Negara Republik Indonesia Nomor 2390);
    uu - 12 1950 | Pembentukan Daerah-Daerah Kabupaten dalam Lingkungan Propinsi Jawa Timur | -
      diubah uu - 2 1965 | - | LN 1965/19, TLN -/2390
    ! rujukan.teks-diabaikan: 2 2.

    > 2. UndangUndang Nomor 67 Tahun 1958 tentang Perubahan Batasbatas Wilayah Kotapraja Salatiga Dan Daerah Swatantra Tingkat II Semarang (Lembaran Negara Republik Indonesia Tahun 1958 Nomor 118, Tambahan Lembaran Negara Republik Indonesia Nomor 1652) ;
    uu - 67 1958 | Perubahan Batasbatas Wilayah Kotapraja Salatiga Dan Daerah Swatantra Tingkat II Semarang | LN 1958/118, TLN -/1652

    > 4. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 125, Tambahan Lembaran Negara Republik Indonesia Nomor 4437), sebagaimana telah diubah dengan Undang-Undang\n\n2 Nomor 12 Tahun 2008 tentang Perubahan Kedua Atas Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 59, Tambahan Lembaran Negara Republik Indonesia Nomor 4844);
    uu - 32 2004 | Pemerintahan Daerah | LN 2004/125, TLN -/4437
      diubah uu - 12 2008 | Perubahan Kedua Atas Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah | LN 2008/59, TLN -/4844
    """#)
}
