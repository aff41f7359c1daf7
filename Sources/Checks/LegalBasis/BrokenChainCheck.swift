internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds amendments that, by their own titles, amend something else or nothing.
struct BrokenChainCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.rantai-perubahan", group: .legalBasis, severity: .warning,
    summary: "Peraturan yang disebut sebagai perubahan mengubah peraturan lain menurut judulnya.",
    reason:
      "Judul peraturan perubahan menyebut apa yang diubahnya; bila berbeda, nomornya keliru atau butirnya tergabung.",
    passing: [
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum sebagaimana telah diubah dengan Undang-Undang Nomor 7 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2022 tentang Perubahan atas Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum Menjadi Undang-Undang;"
      ),
      CheckExample(
        legalBasis: """
          1. Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara sebagaimana telah diubah dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang;
          2. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 52 Tahun 2014 tentang Pedoman sebagaimana telah diubah dengan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 10 Tahun 2019 tentang Perubahan atas Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 52 tentang Pedoman;
          """),
    ],
    failing: [
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggara Negara sebagaimana diubah dengan ⟦Undang-Undang Nomor 30 Tahun 2002⟧ tentang Komisi Pemberantasan Tindak Pidana Korupsi terakhir diubah dengan Undang-Undang Nomor 19 Tahun 2019 tentang Perubahan Kedua atas Undang-Undang Nomor 30 Tahun 2002 tentang Komisi Pemberantasan Tindak Pidana Korupsi;"
      ),
      CheckExample(
        legalBasis: """
          1. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja sebagaimana telah diubah dengan Peraturan Komisi Pemilihan Umum Nomor 4 Tahun 2021 tentang Perubahan Ketiga atas Peraturan Komisi Pemilihan Umum Nomor ⟦9⟧ Tahun 2019 tentang Tata Kerja;
          2. Undang-Undang Nomor 31 Tahun 1999 tentang Korupsi sebagaimana telah diubah dengan Undang-Undang Nomor 20 Tahun 2001 tentang Perubahan atas ⟦Undang-Undang Nomor 3 Tahun 1971⟧ tentang Korupsi;
          """),
      CheckExample(
        legalBasis:
          "1. Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin sebagaimana telah diubah dengan ⟦Peraturan Pemerintah Nomor 94 Tahun 2021⟧ tentang Disiplin;"
      ),
    ])

  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    items.ofBasis.flatMap { item -> [Diagnostic] in
      var isReported = Set<Int>()
      let instruments = item.instruments
      return instruments.indices.compactMap { index -> Diagnostic? in
        guard instruments[index].amendment?.relation == .amended else { return nil }
        let link = Link(instruments, index, in: site)
        guard let doubt = link.doubt, !link.leansOn(isReported) else { return nil }
        isReported.insert(index)
        let place = items.places(in: item)[index]
        return finding(
          doubt.message, at: doubt.place(in: item, place) ?? place.head, of: item, in: entry.plan)
      }
    }
  }
}

/// An amendment in its chain.
private struct Link {
  private let instruments: [CitedInstrument]
  private let index: Int
  private let title: String?
  private let change: AmendmentTitle?
  private let isKnownRevocation: Bool

  init(_ instruments: [CitedInstrument], _ index: Int, in site: Site) {
    self.instruments = instruments
    self.index = index
    let (citation, base) = (instruments[index].citation, instruments[index].base)
    // A title that the item leaves out may stand in another plan; that is rare.
    title = citation.title ?? site.regulations.first { $0.slug == citation.slug }?.citation.title
    change = title.flatMap(AmendmentTitle.init)
    let record = base.slug.flatMap { site.register[$0] }
    isKnownRevocation = citation.slug != nil && record?.revokedBy == citation.slug
  }

  /// Whether it amends one of the chain that is reported already.
  func leansOn(_ reported: Set<Int>) -> Bool {
    guard let change else { return false }
    return reported.contains { names(change, instruments[$0].citation) }
  }

  var doubt: ChainDoubt? {
    let (citation, base) = (instruments[index].citation, instruments[index].base)
    let name = citation.shortName
    guard let change else {
      guard let reason = reasonAgainstAmending(citation, base) else { return nil }
      return ChainDoubt(
        message: "\(name) tidak mengubah \(base.shortName): \(reason); periksa rumusannya",
        base: nil)
    }
    guard base.number != nil, base.year != nil, !names(change, base) else { return nil }
    return ChainDoubt(
      message:
        "\(name) menurut judulnya mengubah \(change.base), bukan \(base.shortName); periksa nomornya atau pisahkan butirnya",
      base: base)
  }

  private func reasonAgainstAmending(_ citation: Citation, _ base: Citation) -> String? {
    guard let title, !isKnownRevocation else { return nil }
    let words = Set(PlainWords(title).keys)
    guard words.isDisjoint(with: Self.amendingWords) else { return nil }
    let other = instruments.first { other in
      other.citation.title.flatMap(AmendmentTitle.init).map { names($0, citation) } ?? false
    }
    if let other { return "ia diubah oleh \(other.citation.shortName) di butir ini" }
    if let baseTitle = base.title, TitleComparison(title).key == TitleComparison(baseTitle).key {
      return "judulnya sama, sehingga tampaknya mengganti"
    }
    // A law may change many others under a title of its own.
    let isLaw = citation.kind.rank <= .law
    return isLaw ? nil : "judulnya “\(title)” tidak menyebut perubahan"
  }

  private func names(_ change: AmendmentTitle, _ citation: Citation) -> Bool {
    change.names(number: citation.number, year: citation.year)
  }

  private static let amendingWords: Set<String> = [
    "perubahan", "mengubah", "penetapan", "penyesuaian", "pencabutan", "penyederhanaan", "cipta",
    "harmonisasi",
  ]
}

/// What is wrong with a link, and where.
private struct ChainDoubt {
  var message: String
  /// The regulation that should be named in the title; nil if the title names none.
  var base: Citation?

  /// The number or the year that differs, or the whole name where both do.
  func place(in item: LegalBasisItem, _ place: CitationPlaces.Place) -> Range<Int>? {
    guard let base, let title = place.title, let change = AmendmentTitle(item.words(at: title))
    else { return nil }
    let named = title.part(change.baseRange)
    let words = PlainWords(item.words(at: named))
    let isNumber = base.number.map { PlainWords($0).keys } == change.number
    let isYear = base.year == change.year
    if isYear, let at = words.indices.first(where: { words.stand(change.number, at: $0) }) {
      return named.part(words.range(of: at..<at + change.number.count))
    }
    guard isNumber, let last = words.words.last else { return named }
    return named.part(last.range)
  }
}
