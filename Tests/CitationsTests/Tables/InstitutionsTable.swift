// The fifth harvest goes on: what ministries, universities and councils cite.

extension Case {
  static let institutions = table(
    #"""
    > 3. Peraturan Presiden Nomor 13 Tahun 2015 tentang Kementerian Riset, Teknologi, dan Pendidikan Tinggi (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 14);
    perpres - 13 2015 | Kementerian Riset, Teknologi, dan Pendidikan Tinggi | LN 2015/14

    > Mengingat : 1. Undang-undang Nomor 2 Tahun 1989 tentang Sistem Pendidikan Nasional (Lembaran Negara Tahun 1989 Nomor 6, Tambahan Lembaran Negara Nomor 3390);
    uu - 2 1989 | Sistem Pendidikan Nasional | LN 1989/6, TLN -/3390

    > 3. Keputusan Presiden Republik Indonesia Nomor 228/M Tahun 2001 tentang Pembentukan Kabinet Gotong Royong;
    keppres - 228/M 2001 | Pembentukan Kabinet Gotong Royong | -

    > Keputusan Menteri Pendidikan dan Kebudayaan Nomor 0431/O/1992 tentang Statuta Universitas Sriwijaya
    keputusan <Menteri Pendidikan dan Kebudayaan> 0431/O/1992 1992 | Statuta Universitas Sriwijaya | -

    > 2. Peraturan Pemerintah Nomor 60 Republik Indonesia Tahun 1999 tentang Pendidikan Tinggi(Lembaran Negara Tahun 1999 Nomor 115, Tambahan Lembaran Negara Nomor 3859);
    pp - 60 1999 | Pendidikan Tinggi | LN 1999/115, TLN -/3859

    > 4. Keputusan Presiden Republik Indonesia Nomor 61 Tahun 1998 tentang Kedudukan, Tugas, Susunan Organisasi dan Tata Kerja Departemen sebagaimana telah beberapa kali diubah terakhir dengan Keputusan Presiden Republik Indonesia Nomor 115 Tahun 1999;
    keppres - 61 1998 | Kedudukan, Tugas, Susunan Organisasi dan Tata Kerja Departemen | -
      diubah* keppres - 115 1999 | - | -

    > 5. Keputusan Presiden Republik Indonesia Nomor 122/M Tahun 1998;
    keppres - 122/M 1998 | - | -

    > 2. Undang-Undang Nomor 14 Tahun 2005 tentang Guru\ndan Dosen (Lembaran Negara Republik Indonesia Tahun\n2005 Nomor 157, Tambahan Lembaran Negara Republik\nIndonesia Nomor 4586);
    uu - 14 2005 | Guru dan Dosen | LN 2005/157, TLN -/4586

    > 3. Peraturan Pemerintah Nomor 19 Tahun 2005 tentang\nStandar Nasional Pendidikan (Lembaran Negara\nRepublik Indonesia Tahun 2005 Nomor 41, Tambahan\nLembaran Negara Republik Indonesia Nomor 4496)\nsebagaimana telah diubah dengan Peraturan\nPemerintah Nomor 32 Tahun 2013 tentang Perubahan\natas Peraturan Pemerintah Nomor 19 Tahun 2005\ntentang Standar Nasional Pendidikan (Lembaran Negara\nRepublik Indonesia Tahun 2013 Nomor 71, Tambahan\nLembaran Negara Republik Indonesia Nomor 5410);
    pp - 19 2005 | Standar Nasional Pendidikan | LN 2005/41, TLN -/4496
      diubah pp - 32 2013 | Perubahan atas Peraturan Pemerintah Nomor 19 Tahun 2005 tentang Standar Nasional Pendidikan | LN 2013/71, TLN -/5410

    > Mengingat : 1. Pasal 4 ayat (1) dan Pasal 17 Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
    uud - - 1945 | - | -

    > 4. Peraturan Presiden Nomor 24 Tahun 2010 tentang Kedudukan, Tugas, dan Fungsi Kementerian Negara serta Susunan Organisasi, Tugas dan Fungsi Eselon I Kementerian Negara;
    perpres - 24 2010 | Kedudukan, Tugas, dan Fungsi Kementerian Negara serta Susunan Organisasi, Tugas dan Fungsi Eselon I Kementerian Negara | -

    > 6. Keputusan Menteri Agama Nomor 156 Tahun 2009 tentang Pembentukan Tim Reformasi Birokrasi Kementerian Agama Pusat;
    keputusan <Menteri Agama> 156 2009 | Pembentukan Tim Reformasi Birokrasi Kementerian Agama Pusat | -

    > Peraturan Komisi Pemilihan Umum Nomor 69 Tahun 2009 tentang Pedoman Teknis Kampanye Pemilihan Umum Kepala Daerah dan Wakil Kepala Daerah sebagaimana telah diubah dengan Peraturan komisi pemilihan umum Nomor 14 Tahun 2010 tentang Perubahan atas Peraturan Komisi Pemilihan Umum Nomor 69 Tahun 2009 tentang Pedoman Teknis Kampanye Pemilihan Umum Kepala Daerah Dan Wakil Kepala Daerah
    pkpu - 69 2009 | Pedoman Teknis Kampanye Pemilihan Umum Kepala Daerah dan Wakil Kepala Daerah | -
      diubah pkpu - 14 2010 | Perubahan atas Peraturan Komisi Pemilihan Umum Nomor 69 Tahun 2009 tentang Pedoman Teknis Kampanye Pemilihan Umum Kepala Daerah Dan Wakil Kepala Daerah | -

    > 1. Undang Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 125, Tambahan Lembaran Negara Republik Indonesia Nomor 4437) sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 12 Tahun 2008 tentang Perubahan Kedua Atas Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Republik Tahun 2008 Nomor 59, Tambahan Lembaran Negara Republik Indonesia Nomor 4844);
    uu - 32 2004 | Pemerintahan Daerah | LN 2004/125, TLN -/4437
      diubah* uu - 12 2008 | Perubahan Kedua Atas Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah | LN 2008/59, TLN -/4844

    > Mengingat : 1. Undang-Undang Nomor 40 Tahun 1999 tentang Pers (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 166, Tambahan Lembaran Negara Republik Indonesia Nomor 3887);
    uu - 40 1999 | Pers | LN 1999/166, TLN -/3887

    > 2. Undang-Undang Nomor 32 Tahun 2002 tentang Penyiaran (Lembaran Negara Republik Indonesia Tahun 2002 Nomor 139, Tambahan Lembaran Negara Republik Indonesia Nomor 4252);
    uu - 32 2002 | Penyiaran | LN 2002/139, TLN -/4252

    > Pasal 65 ayat (3) huruf c Undang-Undang Nomor 32 Tahun 2008 tentang Pemerintahan Daerah sebagaimana telah diubah terakhir dengan Undang-Undang Nomor 12 Tahun 2008
    uu - 32 2008 | Pemerintahan Daerah | -
      diubah* uu - 12 2008 | - | -

    > 2. Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati dan Walikota menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 23, Tambahan Lembaran Negara Republik Indonesia Nomor 5656) sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 10 Tahun 2016 tentang Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 130, Tambahan Lembaran Negara Republik Indonesia Nomor 5898);
    uu - 1 2015 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati dan Walikota menjadi Undang-Undang | LN 2015/23, TLN -/5656
      diubah* uu - 10 2016 | Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota menjadi Undang-Undang | LN 2016/130, TLN -/5898

    > Mengingat : 1. Undang-undang Nomor 27 Tahun 1959 tentang Penetapan Undang- Undang Darurat Nomor 3 Tahun 1953 tentang Pembentukan Daerah Tingkat II di Kalimantan (Lembaran Negara Tahun 1953 Nomor 9) sebagai Undang-Undang;
    uu - 27 1959 | Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 tentang Pembentukan Daerah Tingkat II di Kalimantan (Lembaran Negara Tahun 1953 Nomor 9) sebagai Undang-Undang | -

    > 2. Undang-undang Nomor 4 Tahun 1999 tentang Susunan Kedudukan Majelis Permusyawaratan Rakyat, Dewan Perwakilan Rakyat, Dewan Perwakilan Rakyat Daerah (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 24 Tambahan Lembaran Negara Republik Indonesia Nomor 3811);
    uu - 4 1999 | Susunan Kedudukan Majelis Permusyawaratan Rakyat, Dewan Perwakilan Rakyat, Dewan Perwakilan Rakyat Daerah | LN 1999/24, TLN -/3811

    > 4. Keputusan Presiden Nomor 76 Tahun 1999 tentang Tatacara Pencalonan Anggota DPR, DPRD I (Propinsi), dan DPRD II (Kabupaten/Kota) dari Angakatan Bersenjata Republik Indonesia (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 122);
    keppres - 76 1999 | Tatacara Pencalonan Anggota DPR, DPRD I (Propinsi), dan DPRD II (Kabupaten/Kota) dari Angakatan Bersenjata Republik Indonesia | LN 1999/122

    > Keputursan Dewan Perwakilan Rakyat Daerah Kabupaten Kutai Nomor: 170/SK-08/107/01/1997
    keputusan <Dewan Perwakilan Rakyat Daerah Kabupaten Kutai> 170/SK-08/107/01/1997 1997 | - | -
    ! rujukan.salah-eja: Keputursan

    > Peraturan Pemerintah Republik Indonesia Nomor 18 Tahun 2016 tentang Perangkat Daerah serta Qanun Kabupaten Aceh Besar Nomor 2 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah Kabupaten Aceh Besar
    pp - 18 2016 | Perangkat Daerah | -
    perda <Qanun Kabupaten Aceh Besar> 2 2016 | Pembentukan dan Susunan Perangkat Daerah Kabupaten Aceh Besar | -

    > Mengingat : 1. Undang-Undang Nomor 3 Tahun 1950 tentang Pembentukan Daerah Istimewa Yogyakarta sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 9 Tahun 1955 (Lembaran Negara Republik Indonesia Tahun 1960 Nomor 104 Tambahan Lembaran Negara Republik Indonesia Nomor 2043);
    uu - 3 1950 | Pembentukan Daerah Istimewa Yogyakarta | -
      diubah* uu - 9 1955 | - | LN 1960/104, TLN -/2043

    > Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 224, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua Atas Undang- Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 5679);
    uu - 23 2014 | Pemerintahan Daerah | LN 2014/224, TLN -/5587
      diubah* uu - 9 2015 | Perubahan Kedua Atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah | LN 2015/58, TLN -/5679

    > Peraturan Dewan Perwakilan Rakyat Daerah Kabupaten Gresik Nomor 4 Tahun 2013 tentang Kode Etik Dewan Perwakilan Rakyat Daerah Kabupaten Gresik
    perlem <Dewan Perwakilan Rakyat Daerah Kabupaten Gresik> 4 2013 | Kode Etik Dewan Perwakilan Rakyat Daerah Kabupaten Gresik | -
    """#)
}
