import Citations
import Testing

/// A citation's words, and the names that are derived from it.
private struct Named: Sendable, CustomTestStringConvertible {
  var text: String
  var slug: String?
  var shortName: String
  var kindName: String

  init(_ text: String, _ slug: String?, _ shortName: String, _ kindName: String) {
    self.text = text
    self.slug = slug
    self.shortName = shortName
    self.kindName = kindName
  }

  var testDescription: String { text }
}

@Suite struct NamesTests {
  @Test(arguments: table)
  fileprivate func `derives slug, short name and kind name`(named: Named) throws {
    let citation = try #require(CitationReader().read(named.text).citations.first)
    #expect(citation.slug == named.slug)
    #expect(citation.shortName == named.shortName)
    #expect(citation.kindName == named.kindName)
  }

  @Test(
    "an address alone gives the name that a citation would",
    arguments: [
      ("uu-20-2023", "UU 20/2023"), ("pkpu-5-2022", "PKPU 5/2022"),
      ("permenpanrb-90-2021", "PermenPANRB 90/2021"), ("perpres-80-2011", "Perpres 80/2011"),
      ("permendagri-1-2020", "Permendagri 1/2020"), ("permenxyz-1-2020", "PermenXYZ 1/2020"),
      ("perdkpp-1-2021", "PerDKPP 1/2021"), ("uud-1945", "uud-1945"),
      ("keputusan-kpu-soppeng-3-2025", "keputusan-kpu-soppeng-3-2025"),
    ])
  func address(slug: String, name: String) { #expect(RegulationAddress(slug).name == name) }

  private static let table = [
    Named("UUD 1945", "uud-1945", "UUD 1945", "Undang-Undang Dasar Negara Republik Indonesia"),
    Named(
      "TAP MPR Nomor XI/MPR/1998", "tap-mpr-xi-mpr-1998", "TAP MPR XI/MPR/1998",
      "Ketetapan Majelis Permusyawaratan Rakyat"),
    Named("Undang-Undang Nomor 30 Tahun 2002", "uu-30-2002", "UU 30/2002", "Undang-Undang"),
    Named("UU RI No 7/2017", "uu-7-2017", "UU 7/2017", "Undang-Undang"),
    Named(
      "Undang-Undang Darurat Nomor 12 Tahun 1951", "uu-darurat-12-1951", "UU Darurat 12/1951",
      "Undang-Undang Darurat"),
    Named(
      "Perppu Nomor 1 Tahun 2022", "perpu-1-2022", "Perpu 1/2022",
      "Peraturan Pemerintah Pengganti Undang-Undang"),
    Named("PP 60/2008", "pp-60-2008", "PP 60/2008", "Peraturan Pemerintah"),
    Named("Perpres No. 81 Th 2010", "perpres-81-2010", "Perpres 81/2010", "Peraturan Presiden"),
    Named("Keppres 80/2003", "keppres-80-2003", "Keppres 80/2003", "Keputusan Presiden"),
    Named(
      "SK Presiden Nomor 80 Tahun 2003", "keppres-80-2003", "Keppres 80/2003", "Keputusan Presiden"),
    Named("Inpres 7/1999", "inpres-7-1999", "Inpres 7/1999", "Instruksi Presiden"),
    Named(
      "Permen PANRB Nomor 90 Tahun 2021", "permenpanrb-90-2021", "PermenPANRB 90/2021",
      "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"),
    Named(
      "PERMENPAN Nomor PER/19/M.PAN/11/2008 Tahun 2008", "permenpan-per-19-m-pan-11-2008",
      "PermenPAN PER/19/M.PAN/11/2008", "Peraturan Menteri Pendayagunaan Aparatur Negara"),
    Named(
      "Permendagri 77/2020", "permendagri-77-2020", "Permendagri 77/2020",
      "Peraturan Menteri Dalam Negeri"),
    Named(
      "PMK Nomor 62/PMK.02/2023", "permenkeu-62-pmk-02-2023", "Permenkeu 62/PMK.02/2023",
      "Peraturan Menteri Keuangan"),
    Named(
      "Peraturan Menteri Hukum dan HAM Nomor M.01.PR.07.03 Tahun 1985",
      "permenkumham-m-01-pr-07-03-1985",
      "Permenkumham M.01.PR.07.03 Tahun 1985", "Peraturan Menteri Hukum dan Hak Asasi Manusia"),
    Named(
      "Peraturan Menteri Pertanian Nomor 441/Kpts/Setjen/TAHUN 2016",
      "permentan-441-kpts-setjen-2016",
      "Permentan 441/Kpts/Setjen Tahun 2016", "Peraturan Menteri Pertanian"),
    Named(
      "Peraturan Menteri Urusan Peranan Wanita Nomor 3 Tahun 1990", "permenupw-3-1990",
      "PermenUPW 3/1990", "Peraturan Menteri Urusan Peranan Wanita"),
    Named("PKPU No.8 Th. 2019", "pkpu-8-2019", "PKPU 8/2019", "Peraturan Komisi Pemilihan Umum"),
    Named(
      "PKPU Nomor 05 Tahun 2012", "pkpu-5-2012", "PKPU 5/2012", "Peraturan Komisi Pemilihan Umum"),
    Named(
      "Peraturan DKPP Nomor 2 Tahun 2017", "perdkpp-2-2017", "PerDKPP 2/2017",
      "Peraturan Dewan Kehormatan Penyelenggara Pemilihan Umum"),
    Named(
      "Perbawaslu 7/2022", "perbawaslu-7-2022", "Perbawaslu 7/2022",
      "Peraturan Badan Pengawas Pemilihan Umum"),
    Named(
      "Peraturan Daerah Kab. Soppeng Nomor 3 Tahun 2012", "perda-kabupaten-soppeng-3-2012",
      "Perda Kabupaten Soppeng 3/2012", "Peraturan Daerah Kab. Soppeng"),
    Named("Qanun Aceh Nomor 6 Tahun 2016", "qanun-aceh-6-2016", "Qanun Aceh 6/2016", "Qanun Aceh"),
    Named(
      "Peraturan Bupati Soppeng Nomor 12 Tahun 2020", "perbup-soppeng-12-2020",
      "Perbup Soppeng 12/2020", "Peraturan Bupati Soppeng"),
    Named(
      "Peraturan Wali Kota Makassar Nomor 5 Tahun 2020", "perwali-makassar-5-2020",
      "Perwali Makassar 5/2020", "Peraturan Wali Kota Makassar"),
    Named(
      "Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019", "peraturan-bkn-5-2019",
      "Peraturan BKN 5/2019", "Peraturan Badan Kepegawaian Negara"),
    Named(
      "Peraturan Arsip Nasional Republik Indonesia Nomor 5 Tahun 2021", "peraturan-anri-5-2021",
      "Peraturan ANRI 5/2021", "Peraturan Arsip Nasional"),
    Named(
      "Surat Keputusan Komisi Pemilihan Umum Kabupaten Soppeng Nomor 38 Tahun 2025",
      "keputusan-kpu-kabupaten-soppeng-38-2025", "Keputusan KPU Kabupaten Soppeng 38/2025",
      "Keputusan Komisi Pemilihan Umum Kabupaten Soppeng"),
    Named(
      "Keputusan Komisi Pemilihan Umum Republik Indonesia Nomor 314/ORT.07-Kpt/01/KPU/V/2021",
      "keputusan-kpu-314-ort-07-kpt-01-kpu-v-2021", "Keputusan KPU 314/ORT.07-Kpt/01/KPU/V/2021",
      "Keputusan Komisi Pemilihan Umum"),
    Named(
      "Keputusan Sekretaris Jenderal KPU Nomor 12 Tahun 2024", "keputusan-sekjen-kpu-12-2024",
      "Keputusan Sekjen KPU 12/2024", "Keputusan Sekretaris Jenderal KPU"),
    Named(
      "Keputusan Kepala BKN Nomor 46A Tahun 2003", "keputusan-kepala-bkn-46a-2003",
      "Keputusan Kepala BKN 46A/2003", "Keputusan Kepala BKN"),
    Named("Surat Edaran Nomor 23 Tahun 2024", "surat-edaran-23-2024", "SE 23/2024", "Surat Edaran"),
    Named(
      "Instruksi Menteri Dalam Negeri Nomor 15 Tahun 2021", "instruksi-mendagri-15-2021",
      "Instruksi Mendagri 15/2021", "Instruksi Menteri Dalam Negeri"),
    Named(
      "SE Menteri PANRB Nomor 4 Tahun 2023", "surat-edaran-menteri-panrb-4-2023",
      "SE Menteri PANRB 4/2023", "Surat Edaran Menteri PANRB"),
    Named(
      "Surat Komisi Pemilihan Umum Nomor 1766/PW.02-SD/11/2025", "surat-kpu-1766-pw-02-sd-11-2025",
      "Surat KPU 1766/PW.02-SD/11/2025", "Surat Komisi Pemilihan Umum"),
    Named(
      "Berita Acara Pleno Nomor 014/PW.02-BA/2/2025", "berita-acara-014-pw-02-ba-2-2025",
      "Berita Acara 014/PW.02-BA/2/2025", "Berita Acara"),
    Named(
      "Putusan Mahkamah Konstitusi Nomor 55/PUU-XVII/2019", "putusan-mk-55-puu-xvii-2019",
      "Putusan MK 55/PUU-XVII/2019", "Putusan Mahkamah Konstitusi"),
    Named(
      "DIPA KPU Kabupaten Banjar Nomor SP DIPA-076.01.2.656789/2025",
      "dipa-kpu-kabupaten-banjar-sp-dipa-076-01-2-656789-2025",
      "DIPA KPU Kabupaten Banjar SP DIPA-076.01.2.656789/2025",
      "Daftar Isian Pelaksanaan Anggaran KPU Kabupaten Banjar"),
    Named(
      "Peraturan Bupati Soppeng tentang Standar Biaya", nil, "Perbup Soppeng",
      "Peraturan Bupati Soppeng"),
  ]

  @Test func `names the same regulation alike, whatever its words`() {
    let slugs = [
      "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 90 Tahun 2021",
      "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia No. 90/2021",
      "Peraturan Menteri PAN dan RB Nomor 90 Tahun 2021", "PermenPAN-RB 90 Tahun 2021",
      "PERMEN PANRB NO. 090 TH. 2021",
    ].map { CitationReader().read($0).citations.first?.slug }
    #expect(Set(slugs) == ["permenpanrb-90-2021"])
  }

  @Test func `ranks kinds as Pasal 7 and Pasal 8 of UU 12 of 2011 do`() {
    let ranks = [
      "UUD 1945", "TAP MPR Nomor XI/MPR/1998", "UU 12/2011", "PP 60/2008", "Perpres 81/2010",
      "Perda 3/2012", "PKPU 8/2019", "Perbup Soppeng 12/2020", "Keppres 80/2003", "SK KPU 5/2020",
      "Surat Edaran Nomor 23 Tahun 2024", "Surat KPU Nomor 5/PW.02/2025",
    ].compactMap { CitationReader().read($0).citations.first?.kind.rank }
    #expect(ranks == RegulationRank.allCases)
    #expect(ranks == ranks.sorted())
    #expect(CitationReader().read("Perpu 1/2022").citations.first?.kind.rank == .law)
    #expect(Set(RegulationRank.allCases.map(\.groupTitle)).count == RegulationRank.allCases.count)
  }
}
