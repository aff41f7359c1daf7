internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds a regulation in the wrong gazette: a minister's in the Lembaran Negara, a law in the Berita
/// Negara.
struct GazetteKindCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.jenis-lembaran", group: .legalBasis, severity: .warning,
    summary: "Peraturan disebut diundangkan dalam lembaran yang bukan tempatnya.",
    reason: """
      Undang-Undang, Peraturan Pemerintah, dan Peraturan Presiden diundangkan dalam Lembaran Negara, \
      peraturan menteri dan lembaga dalam Berita Negara; nama lembaran yang tertukar membawa pembaca \
      ke peraturan lain.
      """,
    rule: "UU 12/2011 Pasal 82 dan Pasal 83",
    passing: [
      CheckExample(),
      CheckExample(
        legalBasis: """
          1. Peraturan Presiden Nomor 54 Tahun 2018 tentang Strategi Nasional Pencegahan Korupsi (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 108);
          2. Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas (Berita Negara Republik Indonesia Tahun 2020 Nomor 1236);
          """),
    ],
    failing: [
      CheckExample(
        legalBasis: """
          1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (⟦Berita Negara Republik Indonesia Tahun 2017 Nomor 182⟧, Tambahan Lembaran Negara Republik Indonesia Nomor 6109);
          2. Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas (⟦Lembaran Negara Republik Indonesia Tahun 2020 Nomor 1236⟧);
          """)
    ])

  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    items.all.flatMap { item -> [Diagnostic] in
      let doubts = Self.doubts(about: item)
      guard !doubts.isEmpty else { return [] }
      let places = items.places(in: item)
      return doubts.compactMap { instrument, gazette, message in
        guard let place = places[instrument].gazettePlace(gazette) else { return nil }
        return finding(message, at: place.whole, of: item, in: entry.plan)
      }
    }
  }

  private static func doubts(
    about item: LegalBasisItem
  ) -> [(instrument: Int, gazette: Int, message: String)] {
    item.instruments.enumerated().flatMap { index, instrument in
      let citation = instrument.citation
      guard let (wrong, right) = citation.kind.foreignAndOwnGazette else {
        return [(Int, Int, String)]()
      }
      return citation.gazette.enumerated().compactMap { place, entry in
        guard wrong.contains(entry.gazette) else { return nil }
        return (
          index, place, "\(citation.shortName) diundangkan dalam \(right); periksa nama lembarannya"
        )
      }
    }
  }
}

extension RegulationKind {
  /// The gazette that a regulation of the kind is never in, and the name of its own.
  fileprivate var foreignAndOwnGazette: (Set<GazetteEntry.Gazette>, String)? {
    switch self {
    case .law, .governmentRegulationInLieuOfLaw, .governmentRegulation, .presidentialRegulation:
      ([.stateReport], "Lembaran Negara")
    case .ministerialRegulation, .electionCommissionRegulation, .honoraryCouncilRegulation,
      .supervisoryAgencyRegulation:
      ([.stateGazette, .stateGazetteSupplement], "Berita Negara")
    default: nil
    }
  }
}
