internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds an amendment with the gazette entries of the regulation it amends.
struct ForeignGazetteCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.pengundangan-tertukar", group: .legalBasis, severity: .warning,
    summary: "Kurung di belakang peraturan perubahan memuat pengundangan peraturan yang diubah.",
    reason:
      "Tanda kurung milik peraturan yang langsung mendahuluinya; pengundangan peraturan pokok ditulis sebelum “sebagaimana telah diubah”.",
    rule: "UU 12/2011 Lampiran II angka 47",
    passing: [
      CheckExample(),
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi (LN 1999/140, TLN 3874) sebagaimana telah diubah dengan Undang-Undang Nomor 20 Tahun 2001 (LN 2001/134, TLN 4150);"
      ),
    ],
    failing: [
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi sebagaimana telah diubah dengan Undang-Undang Nomor 20 Tahun 2001 (⟦Lembaran Negara Republik Indonesia Tahun 1999 Nomor 140, Tambahan Lembaran Negara Republik Indonesia Nomor 3874⟧);"
      ),
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja (BN 2019/320) sebagaimana telah diubah dengan Peraturan Komisi Pemilihan Umum Nomor 12 Tahun 2023 (⟦BN 2019/320⟧);"
      ),
    ])

  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    items.ofBasis.flatMap { item -> [Diagnostic] in
      let wrong = item.instruments.enumerated().filter {
        $0.element.hasGazetteOfBase(site.register)
      }
      guard !wrong.isEmpty else { return [] }
      let places = items.places(in: item)
      return wrong.compactMap { index, instrument in
        finding(about: instrument, at: places[index], of: item, in: entry.plan, site.register)
      }
    }
  }

  private func finding(
    about instrument: CitedInstrument, at place: CitationPlaces.Place, of item: LegalBasisItem,
    in plan: Plan, _ register: RegulationRegister
  ) -> Diagnostic? {
    let entries = place.gazette.compactMap { $0 }
    guard let first = entries.first, let last = entries.last else { return nil }
    let official = instrument.citation.slug.flatMap { register[$0] }?.gazette ?? []
    let repair =
      official.isEmpty
      ? "pindahkan ke belakang \(instrument.base.shortName)"
      : "tulis " + official.map(\.shortName).joined(separator: ", ")
    return finding(
      "kurung di belakang \(instrument.citation.shortName) memuat pengundangan \(instrument.base.shortName); \(repair)",
      at: first.whole.lowerBound..<last.whole.upperBound, of: item, in: plan,
      suggestion: official.isEmpty ? nil : official.map(\.canonicalText).joined(separator: ", "))
  }
}
