import Citations

/// Makes citations of every kind, with titles, gazettes and amendments as real ones have them.
struct SampleCitations {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func count(upTo most: Int) -> Int { Int.random(in: 1...most, using: &generator) }

  mutating func citation() -> Citation {
    var citation = instrument()
    for _ in 0..<Int.random(in: 0..<3, using: &generator) where citation.kind != .constitution {
      citation.amendments.append(amendment())
    }
    return citation
  }

  private mutating func amendment() -> Amendment {
    var relation = generator.pick(Amendment.Relation.allCases)
    var later = instrument()
    while later.kind == .constitution || later.number == nil { later = instrument() }
    if later.title == nil, relation == .readWith { relation = .amended }
    let isLatest = relation != .readWith && generator.chance(1, in: 3)
    return Amendment(relation: relation, isLatest: isLatest, citation: later)
  }

  private mutating func instrument() -> Citation {
    let (kind, issuer) = generator.pick(Self.kinds)
    if kind == .constitution { return Citation(kind: kind, year: 1945) }
    let number: String? = generator.chance(1, in: 20) ? nil : generator.pick(Self.numbers)
    var year: Int? = Int.random(in: 1950...2030, using: &generator)
    if let number, let last = number.split(separator: "/").last, last != number[...],
      let inside = Int(last), inside > 1945
    {
      year = inside
    }
    let title: String? = generator.chance(1, in: 5) ? nil : generator.pick(Self.titles)
    return Citation(
      kind: kind, issuer: issuer, number: number, year: year, title: title, gazette: gazette())
  }

  private mutating func gazette() -> [GazetteEntry] {
    (0..<Int.random(in: 0..<3, using: &generator)).map { _ in
      let gazette = generator.pick(GazetteEntry.Gazette.allCases)
      let isRegional = gazette.rawValue.hasSuffix("D")
      return GazetteEntry(
        gazette: gazette,
        year: generator.chance(1, in: 3) ? nil : Int.random(in: 1950...2030, using: &generator),
        number: String(Int.random(in: 1...7000, using: &generator))
          + (isRegional && generator.chance(1, in: 3) ? " Seri E" : ""),
        region: isRegional && generator.chance(1, in: 2) ? "Kabupaten Soppeng" : nil)
    }
  }
}

extension SampleCitations {
  private static let kinds: [(RegulationKind, issuer: String?)] = [
    (.constitution, nil), (.assemblyDecree, nil), (.law, nil), (.law, "Darurat"),
    (.governmentRegulationInLieuOfLaw, nil), (.governmentRegulation, nil),
    (.presidentialRegulation, nil), (.presidentialDecision, nil), (.presidentialInstruction, nil),
    (
      .ministerialRegulation("PANRB"),
      "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"
    ),
    (.ministerialRegulation("keu"), "Menteri Keuangan"),
    (.ministerialRegulation("UPW"), "Menteri Urusan Peranan Wanita"),
    (.electionCommissionRegulation, nil), (.honoraryCouncilRegulation, nil),
    (.supervisoryAgencyRegulation, nil), (.regionalRegulation, nil),
    (.regionalRegulation, "Provinsi Sulawesi Selatan"), (.regionalRegulation, "Qanun Aceh"),
    (.regionalHeadRegulation, "Bupati Soppeng"), (.regionalHeadRegulation, "Wali Kota Makassar"),
    (.bodyRegulation, "Badan Kepegawaian Negara"), (.bodyRegulation, "Komisi Informasi"),
    (.bodyRegulation, "Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah"), (.decision, nil),
    (.decision, "Komisi Pemilihan Umum Kabupaten Batang Hari"),
    (.decision, "Sekretaris Jenderal KPU"),
    (.circular, nil), (.circular, "Menteri PANRB"), (.letter, "Ketua Komisi Pemilihan Umum"),
    (.minutes, nil), (.minutes, "KPU Kabupaten Luwu"), (.instruction, "Menteri Dalam Negeri"),
    (.otherDocument("Putusan"), "Mahkamah Konstitusi"), (.otherDocument("Nota Dinas"), nil),
  ]

  private static let numbers = [
    "1", "05", "30", "1393", "46A", "51 Prp", "PM 34", "314/ORT.07-Kpt/01/KPU/V/2021",
    "62/PMK.02/2023", "PER/19/M.PAN/11/2008", "M.01.PR.07.03", "441/Kpts/Setjen", "XI/MPR/1998",
    "SP DIPA-076.01.2.658249/2025", "700.1.1/K.6a/2025", "S-103/MK.10/2005",
  ]

  private static let titles = [
    "Pemilihan Umum", "Disiplin Pegawai Negeri Sipil", "Road Map Reformasi Birokrasi 2020-2024",
    "Wilayah Bebas Korupsi (WBK) dan Wilayah Birokrasi Bersih dan Melayani (WBBM)",
    "Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum "
      + "Kabupaten/Kota",
    "Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015 tentang Pemilihan",
    "Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2020 tentang Perubahan "
      + "Ketiga atas Undang-Undang Nomor 1 Tahun 2015 tentang Pemilihan Menjadi Undang-Undang",
    "Pencabutan Peraturan Pemerintah Nomor 53 Tahun 2010 dan Peraturan Pemerintah Nomor 46 Tahun 2011",
    "Pelaksanaan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik",
    "Hari Jadi ke-75", "PT. Bank Sulselbar", "“Zona Integritas” di Desa", "e-Government 4.0",
  ]
}
