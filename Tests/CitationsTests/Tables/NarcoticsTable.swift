// The seventh harvest goes on: what the prosecution, the narcotics agency and election offices cite.

extension Case {
  static let narcotics = table(
    #"""
    > 2. Undang–Undang Republik Indonesia Nomor 11 Tahun 1965\n\ntentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Prp Tahun 1960 tentang Pergudangan (Lembaran Negara Republik Indonesia Tahun 1962 Nomor 31) menjadi Undang-Undang (Tambahan Lembaran Negara Republik Indonesia Nomor 2759);
    uu - 11 1965 | Penetapan Peraturan Pemerintah Pengganti Undang-Undang Prp Tahun 1960 tentang Pergudangan (Lembaran Negara Republik Indonesia Tahun 1962 Nomor 31) menjadi Undang-Undang | TLN -/2759

    > 4.\nPeraturan Pemerintah Nomor 6 Tahun 2006 tentang Pengelolaan Barang Milik Negara/Daerah sebagaimana diubah dalam Peraturan Pemerintah Nomor 38 Tahun 2008 (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 78);
    pp - 6 2006 | Pengelolaan Barang Milik Negara/Daerah | -
      diubah pp - 38 2008 | - | LN 2008/78

    > 7.\nPeraturan Menteri Keuangan Nomor: 96/ PMK.06/ 2007 tentang Tata Cara Pelaksanaan Penggunaan, Pemanfaatan, Penghapusan, dan Pemindahtanganan Barang Milik Negara;
    permen(keu) <Menteri Keuangan> 96/PMK.06/2007 2007 | Tata Cara Pelaksanaan Penggunaan, Pemanfaatan, Penghapusan, dan Pemindahtanganan Barang Milik Negara | -

    > Peraturan Kepala Badan Narkotika Nasional Nomor: PER / 04 / V / 2010/BNN tentang Organisasi dan Tata Kerja Badan Narkotika Nasional Provinsi dan Badan Narkotika Nasional Kabupaten/Kota
    perlem <Kepala Badan Narkotika Nasional> PER/04/V/2010/BNN 2010 | Organisasi dan Tata Kerja Badan Narkotika Nasional Provinsi dan Badan Narkotika Nasional Kabupaten/Kota | -

    > 2. Peraturan Presiden Nomor 38 Tahun 2010 tentang\nOrganisasi dan Tata Kerja Kejaksaan Republik Indonesia\nsebagaimana telah diubah dengan Peraturan Presiden\nNomor 29 Tahun 2016 tentang Perubahan atas Peraturan\nPresiden Nomor 38 Tahun 2010 tentang Organisasi dan\nTata Kerja Kejaksaan Republik Indonesia (Lembaran\nNegara Republik Indonesia Tahun 2016 Nomor 65);
    perpres - 38 2010 | Organisasi dan Tata Kerja Kejaksaan Republik Indonesia | -
      diubah perpres - 29 2016 | Perubahan atas Peraturan Presiden Nomor 38 Tahun 2010 tentang Organisasi dan Tata Kerja Kejaksaan Republik Indonesia | LN 2016/65

    > 4. Peraturan Jaksa Agung Nomor PER-006/A/JA/07/2017\ntentang Organisasi dan Tata Kerja Kejaksaan Republik\nIndonesia (Berita Negara Republik Indonesia Tahun 2017\nNomor 1069) sebagaimana telah diubah dengan\nPeraturan Kejaksaan Nomor 6 Tahun 2019 tentang\nPerubahan atas Peraturan Jaksa Agung Nomor PER-\n006/A/JA/07/2017 tentang Organisasi dan Tata Kerja\nKejaksaan Republik Indonesia (Berita Negara Republik\nIndonesia Tahun 2019 Nomor 1094);
    perlem <Jaksa Agung> PER-006/A/JA/07/2017 2017 | Organisasi dan Tata Kerja Kejaksaan Republik Indonesia | BN 2017/1069
      diubah perlem <Kejaksaan> 6 2019 | Perubahan atas Peraturan Jaksa Agung Nomor PER-006/A/JA/07/2017 tentang Organisasi dan Tata Kerja Kejaksaan Republik Indonesia | BN 2019/1094

    > 1. Undang-Undang Nomor 8 Tahun 1948 tentang Pendaftaran dan Pemberian Izin Pemakaian Senjata Api (Lembaran Negara Republik Indonesia Tahun 1951 Nomor 78, Tambahan Lembaran Negara Republik Indonesia Nomor 169) sebagaimana telah diubah dengan Undang-Undang Nomor 12 Darurat Tahun 1951 tentang Mengubah "Ordonnantietijdelijke Bijzondere Strafbepalingen" (STBL Nomor 17);
    uu - 8 1948 | Pendaftaran dan Pemberian Izin Pemakaian Senjata Api | LN 1951/78, TLN -/169
      diubah uu - 12 Darurat 1951 | Mengubah "Ordonnantietijdelijke Bijzondere Strafbepalingen" (STBL Nomor 17) | -

    > Mengingat : 1. Pasal 4 ayat (1) dan Pasal 17 Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
    uud - - 1945 | - | -

    > Instruksi Presiden Republik Indonesia Nomor: 9 Tahun 2011 Tentang Rencana Aksi Pencegahan dan Pemberantasan Korupsi;
    inpres - 9 2011 | Rencana Aksi Pencegahan dan Pemberantasan Korupsi | -

    > Undang-Undang Nomor 36 Tahun 2008 tentang Perubahan Keempat atas Undang-Undang Nomor 7 Tahun 1983 tentang Pajak Penghasilan (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 133, Tambahan Lembaran Negara Republik Indonesia Nomor 4893) sebagaimana diubah terakhir kali dengan Undang-Undang Nomor 6 Tahun 2023;
    uu - 36 2008 | Perubahan Keempat atas Undang-Undang Nomor 7 Tahun 1983 tentang Pajak Penghasilan | LN 2008/133, TLN -/4893
      diubah* uu - 6 2023 | - | -

    > Keputusan KPU Nomor 1173 Tahun 2022 tentang Rencana Strategis yang telah diubah dengan Keputusan KPU Nomor 197 Tahun 2023
    keputusan <KPU> 1173 2022 | Rencana Strategis | -
      diubah keputusan <KPU> 197 2023 | - | -

    > Keputusan Ketua KPU Kabupaten Sidenreng Rappang Nomor 12/HK.03.1-Kpt/7314/KPU-Kab/II/2020 Tahun 2020 tentang Penetapan Jadwal
    keputusan <Ketua KPU Kabupaten Sidenreng Rappang> 12/HK.03.1-Kpt/7314/KPU-Kab/II/2020 2020 | Penetapan Jadwal | -

    > Keputusan Sekretaris KPU Provinsi Sulawesi Selatan Nomor 21 Tahun 2025 tentang Tim Pengelola Website
    keputusan <Sekretaris KPU Provinsi Sulawesi Selatan> 21 2025 | Tim Pengelola Website | -

    > Surat Ketua Komisi Pemilihan Umum RI No. 1395/PW.01-SD/08/2025 tgl 7 Agustus 2025 perihal Pembangunan Zona Integritas Tahun 2025
    surat <Ketua Komisi Pemilihan Umum> 1395/PW.01-SD/08/2025 2025 | Pembangunan Zona Integritas Tahun 2025 | -

    > Surat Edaran Sekretaris Jenderal KPU Nomor 9 Tahun 2023 tentang Pengendalian Gratifikasi;
    edaran <Sekretaris Jenderal KPU> 9 2023 | Pengendalian Gratifikasi | -

    > Peraturan Komisi Pemberantasan Korupsi Nomor 2 Tahun 2019 tentang Pelaporan Gratifikasi (Berita Negara Republik Indonesia Tahun 2019 Nomor 1438);
    perlem <Komisi Pemberantasan Korupsi> 2 2019 | Pelaporan Gratifikasi | BN 2019/1438

    > PerKPK No. 2 Tahun 2019
    perlem <Komisi Pemberantasan Korupsi> 2 2019 | - | -

    > Peraturan Ombudsman Republik Indonesia Nomor 61 Tahun 2024
    perlem <Ombudsman> 61 2024 | - | -

    > Perppu No. 2 Tahun 2022 tentang Cipta Kerja jo UU No. 6 Tahun 2023
    perpu - 2 2022 | Cipta Kerja | -
      jo uu - 6 2023 | - | -

    > Peraturan Menteri Pertanian Nomor 38/Permentan/OT.140/3/2013 tentang Pedoman Pengelolaan dan Pelayanan Informasi Publik
    permen(tan) <Menteri Pertanian> 38/Permentan/OT.140/3/2013 2013 | Pedoman Pengelolaan dan Pelayanan Informasi Publik | -

    > Permenkumham Nomor 29 Tahun 2021 tentang Administrasi Naturalisasi serta Permenimipas Nomor 1 Tahun 2024
    permen(kumham) <Menteri Hukum dan Hak Asasi Manusia> 29 2021 | Administrasi Naturalisasi | -
    permen(imipas) <Menteri Imigrasi dan Pemasyarakatan> 1 2024 | - | -

    > Peraturan Menteri Koordinator Bidang Kemaritiman dan Investasi Republik Indonesia Nomor 2 Tahun 2020 tentang Organisasi dan Tata Kerja (Berita Negara Republik Indonesia Tahun 2020 Nomor 100)
    permen(komarves) <Menteri Koordinator Bidang Kemaritiman dan Investasi> 2 2020 | Organisasi dan Tata Kerja | BN 2020/100

    > Perda Kab. Soppeng No. 3 Thn 2016 ttg Pembentukan dan Susunan Perangkat Daerah (LD Kab. Soppeng Thn 2016 No. 3)
    perda <Kab. Soppeng> 3 2016 | Pembentukan dan Susunan Perangkat Daerah | LD <Kab. Soppeng> 2016/3

    > Peraturan Pemerintah Nomor 32 Tahun 1950 tentang Penetapan Mulai Berlakunya Undang-Undang 1950 Nomor 12, 13, 14 dan 15;
    pp - 32 1950 | Penetapan Mulai Berlakunya Undang-Undang 1950 Nomor 12, 13, 14 dan 15 | -

    > Undang-Undang Nomor 29 Tahun 1959 tentang Pembentukan Daerah-daerah Tingkat II di Sulawesi (Lembaran Negara Republik Indonesia Tahun 1959 Nomor 74, Tambahan Lembaran Negara Republik Indonesia Nomor 1822);
    uu - 29 1959 | Pembentukan Daerah-daerah Tingkat II di Sulawesi | LN 1959/74, TLN -/1822

    > Keputusan Menteri Agama RI Nomor 168 Tahun 2010 tentang Pedoman Penyusunan Standar Operasional Prosedur di lingkungan Kementerian Agama
    keputusan <Menteri Agama> 168 2010 | Pedoman Penyusunan Standar Operasional Prosedur di lingkungan Kementerian Agama | -
    """#
  )
}
