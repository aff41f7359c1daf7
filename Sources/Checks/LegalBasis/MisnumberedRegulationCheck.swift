internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds a regulation that the register does not know under a number, but by its title or its place in
/// the gazette under another.
struct MisnumberedRegulationCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.nomor-keliru", group: .legalBasis, severity: .warning,
    summary:
      "Judul atau pengundangan peraturan adalah milik peraturan lain yang tercatat di peraturan.yml.",
    reason:
      "Nomor dan tahun menunjuk satu peraturan, judul dan lembaran negaranya menunjuk yang lain; biasanya nomor atau tahunnya salah ketik.",
    passing: [
      CheckExample(files: register),
      CheckExample(
        legalBasis: """
          1. Undang-Undang Nomor 8 Tahun 2012 tentang Pemilihan Umum Anggota DPR (LN 2012/117, TLN 5316);
          2. Peraturan Pemerintah Nomor 7 Tahun 2018 tentang Pemilihan Umum (LN 2018/182);
          """,
        files: register),
    ],
    failing: [
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor ⟦70⟧ Tahun 2017 tentang Pemilihan Umum (LN 2017/182, TLN 6109);",
        files: register),
      CheckExample(
        legalBasis: """
          1. Undang-Undang Nomor 7 Tahun ⟦2007⟧ tentang PEMILIHAN UMUM;
          2. Undang-Undang Nomor ⟦17⟧ Tahun 2017 tentang “Pemilu” (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182);
          3. Undang-Undang Nomor 1 Tahun 2015 sebagaimana telah diubah dengan Undang-Undang Nomor ⟦60⟧ Tahun 2020 tentang Penetapan (TLN 6547);
          """,
        files: register),
    ])

  private static let register = [
    "peraturan.yml": """
    - slug: uu-7-2017
      judul: Pemilihan Umum
      pengundangan: [LN 2017/182, TLN 6109]
    - slug: uu-6-2020
      pengundangan: [LN 2020/193, TLN 6547]

    """
  ]

  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    items.all.flatMap { item -> [Diagnostic] in
      let meant = item.instruments.map { site.register.record(meantBy: $0.citation) }
      guard meant.contains(where: { $0 != nil }) else { return [] }
      let places = items.places(in: item)
      return item.instruments.indices.compactMap { index in
        guard let record = meant[index] else { return nil }
        let citation = item.instruments[index].citation
        // Its amendment or its base stands beside it with that gazette.
        let isBeside = item.instruments.contains { $0.citation.slug == record.slug }
        guard !isBeside, citation.year ?? 0 <= entry.plan.decree.year else { return nil }
        let address = RegulationAddress(record.slug)
        let isYear = citation.number == String(address.number)
        return finding(
          "\(record.title.map { "judul “\($0)” milik \(address.name)" } ?? "pengundangan ini milik \(address.name)"), bukan \(citation.shortName); periksa \(isYear ? "tahunnya" : "nomornya")",
          at: (isYear ? places[index].year : places[index].number) ?? places[index].head,
          of: item, in: entry.plan)
      }
    }
  }
}

extension RegulationRegister {
  /// The regulation that a citation means by its title or its gazette, if the register does not know
  /// the cited number; of the same kind, and with the same number or the same year or both.
  func record(meantBy citation: Citation) -> RegulationRecord? {
    guard let slug = citation.slug, self[slug] == nil else { return nil }
    let prefix = slug.prefix { $0 != "-" } + "-"
    let near = records.filter { $0.slug.hasPrefix(prefix) && $0.isNear(citation) }
    guard !near.isEmpty else { return nil }
    let title = citation.title.map { TitleComparison($0).key }
    return near.first { record in
      let hasTitle = title != nil && record.title.map { TitleComparison($0).key } == title
      let hasGazette = citation.gazette.contains { cited in
        record.gazette.contains { $0.gazette == cited.gazette && cited.isSame(as: $0) }
      }
      return hasTitle || hasGazette
    }
  }
}

extension RegulationRecord {
  /// Whether a citation has its number or its year, or both in each other's place: `23/2020` for `20/2023`.
  fileprivate func isNear(_ citation: Citation) -> Bool {
    let address = RegulationAddress(slug)
    if citation.year == address.year || citation.number == String(address.number) { return true }
    return citation.number == String(address.year % 100)
      && citation.year.map { String($0 % 100) } == String(address.number)
  }
}

extension GazetteEntry {
  /// Whether both name one place of a gazette; TLN are numbered through all years, the others each
  /// year anew.
  fileprivate func isSame(as other: GazetteEntry) -> Bool {
    guard PlainNumber.same(number, other.number) else { return false }
    return gazette.rawValue.hasPrefix("T") || (year != nil && year == other.year)
  }
}
