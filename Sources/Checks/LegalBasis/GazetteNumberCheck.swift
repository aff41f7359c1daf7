internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds gazette entries that differ from the register's.
struct GazetteNumberCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.nomor-pengundangan", group: .legalBasis, severity: .warning,
    summary: "Nomor atau tahun lembaran negara berbeda dengan yang tercatat di peraturan.yml.",
    reason: "Nomor pengundangan yang keliru membawa pembaca ke peraturan lain.",
    rule: "UU 12/2011 Lampiran II angka 47",
    passing: [
      CheckExample(files: register),
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (LN 2017/182, TLN 6109);",
        files: register),
    ],
    failing: [
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2017 Nomor ⟦128⟧, Tambahan Lembaran Negara Republik Indonesia Nomor ⟦5109⟧);",
        files: register),
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (LN ⟦2018⟧/182, TLN 6109);",
        files: register),
    ])

  private static let register = [
    "peraturan.yml": """
    - slug: uu-7-2017
      judul: Pemilihan Umum
      pengundangan: [LN 2017/182, TLN 6109]

    """
  ]

  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    items.all.flatMap { item -> [Diagnostic] in
      let doubts = doubts(about: item, site.register)
      guard !doubts.isEmpty else { return [] }
      let places = items.places(in: item)
      return doubts.compactMap { doubt in
        guard let place = places[doubt.instrument].gazettePlace(doubt.gazette) else { return nil }
        return finding(doubt, at: place, of: item, in: entry.plan)
      }
    }
  }

  /// An entry that is not the official one.
  private struct Doubt {
    var instrument: Int
    var gazette: Int
    var name: String
    var cited: GazetteEntry
    var official: GazetteEntry
  }

  private func doubts(about item: LegalBasisItem, _ register: RegulationRegister) -> [Doubt] {
    item.instruments.enumerated().flatMap { index, instrument -> [Doubt] in
      guard let slug = instrument.citation.slug, let record = register[slug],
        !instrument.hasGazetteOfBase(register)
      else { return [] }
      return instrument.citation.gazette.enumerated().compactMap { place, cited in
        guard let official = record.gazette.first(where: { $0.gazette == cited.gazette }),
          !cited.agrees(with: official)
        else { return nil }
        return Doubt(
          instrument: index, gazette: place, name: instrument.citation.shortName, cited: cited,
          official: official)
      }
    }
  }

  private func finding(
    _ doubt: Doubt, at place: CitationPlaces.GazettePlace, of item: LegalBasisItem, in plan: Plan
  ) -> Diagnostic {
    let message =
      "\(doubt.name) diundangkan dalam \(doubt.official.shortName), bukan \(doubt.cited.shortName)"
    guard let right = doubt.official.year, let cited = doubt.cited.year, cited != right,
      let year = place.year
    else {
      return finding(
        message, at: place.number, of: item, in: plan, suggestion: doubt.official.number)
    }
    let isYearAlone = doubt.cited.number == doubt.official.number
    return finding(
      message, at: year, of: item, in: plan, suggestion: isYearAlone ? String(right) : nil)
  }
}

extension GazetteEntry {
  /// Whether two entries are the same; one that gives no year may be of any.
  func agrees(with other: GazetteEntry) -> Bool {
    guard PlainNumber.same(number, other.number) else { return false }
    guard let year, let others = other.year else { return true }
    return year == others
  }
}

/// Numbers as people write them: `05` is `5`.
enum PlainNumber {
  static func same(_ left: String, _ right: String) -> Bool {
    left == right || PlainWords(left).keys == PlainWords(right).keys
  }
}
