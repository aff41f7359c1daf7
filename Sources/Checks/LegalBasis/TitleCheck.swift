internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds titles that differ from the register's.
struct TitleCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.judul", group: .legalBasis, severity: .warning,
    summary: "Judul peraturan berbeda dengan yang tercatat di peraturan.yml.",
    reason: "Judul dikutip utuh; huruf besar, spasi, dan tanda baca tidak dibandingkan.",
    passing: [
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggara Negara yang bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme (KKN);",
        files: register),
      CheckExample(
        legalBasis: "1. Undang-Undang Nomor 28 Tahun 1999 (LN 1999/75, TLN 3851);", files: register),
    ],
    failing: [
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 28 Tahun 1999 tentang ⟦Penyelenggaraan⟧ Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme (LN 1999/75, TLN 3851);",
        files: register),
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggara Negara yang Bersih dan Bebas ⟦Korupsi⟧, Kolusi, dan Nepotisme (LN 1999/75, TLN 3851);",
        files: register),
    ])

  private static let register = [
    "peraturan.yml": """
    - slug: uu-28-1999
      judul: Penyelenggara Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme

    """
  ]

  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    items.all.flatMap { item -> [Diagnostic] in
      item.instruments.enumerated().compactMap { index, instrument in
        guard let cited = instrument.citation.title, let slug = instrument.citation.slug,
          let official = site.register[slug]?.title, cited != official,
          let place = item.firstDifference(ofTitle: index, from: TitleComparison(official))
        else { return nil }
        return finding(
          "judul \(instrument.citation.shortName) berbeda mulai kata ini; judulnya “\(official)”",
          at: place, of: item, in: entry.plan)
      }
    }
  }
}

extension LegalBasisItem {
  /// Where the title of one of the item's instruments first differs from another title.
  func firstDifference(ofTitle index: Int, from other: TitleComparison) -> Range<Int>? {
    guard let title = instruments[index].citation.title, TitleComparison(title).key != other.key,
      let place = CitationPlaces(of: self).places[index].title
    else { return nil }
    return TitleComparison(words(at: place)).firstDifference(from: other).map(place.part)
  }
}
