internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds gazette entries of another year than their regulation's.
struct GazetteYearCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.tahun-pengundangan", group: .legalBasis, severity: .warning,
    summary: "Tahun lembaran atau berita negara tidak cocok dengan tahun peraturannya.",
    reason:
      "Peraturan diundangkan pada tahunnya sendiri, atau pada awal tahun berikutnya; tahun lain berarti salah satu angka keliru.",
    passing: [
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum Nomor 3 Tahun 2022 tentang Tahapan (Berita Negara Republik Indonesia Tahun 2023 Nomor 1);"
      ),
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum Nomor 3 Tahun 2022 tentang Tahapan (BN 2022/574);"),
    ],
    failing: [
      CheckExample(
        legalBasis:
          "1. Peraturan Presiden Nomor 54 Tahun 2018 tentang Strategi Nasional Pencegahan Korupsi (Lembaran Negara Republik Indonesia Tahun ⟦2028⟧ Nomor 108);"
      ),
      CheckExample(
        legalBasis:
          "1. Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan (LN 2018/33) sebagaimana telah diubah dengan Peraturan Presiden Nomor 12 Tahun 2021 tentang Perubahan atas Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan (LN ⟦2012⟧/63);"
      ),
    ])

  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    items.all.flatMap { item -> [Diagnostic] in
      let doubts = doubts(about: item, site.register, entry.plan.decree.year)
      guard !doubts.isEmpty else { return [] }
      let places = items.places(in: item)
      return doubts.compactMap { instrument, gazette, message in
        guard let place = places[instrument].gazettePlace(gazette) else { return nil }
        return finding(message, at: place.year ?? place.whole, of: item, in: entry.plan)
      }
    }
  }

  private func doubts(
    about item: LegalBasisItem, _ register: RegulationRegister, _ decreeYear: Int
  ) -> [(instrument: Int, gazette: Int, message: String)] {
    item.instruments.enumerated().flatMap { index, instrument in
      // A regulation's year to come is reported by itself.
      guard let year = instrument.citation.year, instrument.citation.kind != .constitution,
        year <= decreeYear, !instrument.hasGazetteOfBase(register)
      else { return [(Int, Int, String)]() }
      let record = instrument.citation.slug.flatMap { register[$0] }
      return instrument.citation.gazette.enumerated().compactMap { place, entry in
        guard let gazetteYear = entry.year, entry.isOfOtherYear(than: year),
          record?.gazette.contains(where: { $0.gazette == entry.gazette }) != true
        else { return nil }
        let name = instrument.citation.shortName
        return (
          index, place,
          "tahun \(entry.gazette.rawValue) \(gazetteYear) tidak cocok dengan tahun \(name); periksa keduanya"
        )
      }
    }
  }
}

extension GazetteEntry {
  /// Whether its year cannot be that of a regulation's promulgation.
  func isOfOtherYear(than year: Int) -> Bool {
    self.year.map { $0 < year || $0 > year + 1 } ?? false
  }
}
