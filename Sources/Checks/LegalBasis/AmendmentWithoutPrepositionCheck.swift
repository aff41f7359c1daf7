internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds titles of amendments that lack `atas`.
struct AmendmentWithoutPrepositionCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.perubahan-tanpa-atas", group: .legalBasis, severity: .warning,
    summary: "Judul peraturan perubahan tanpa kata “atas”.",
    reason: "Judul peraturan perubahan berbunyi “Perubahan atas …” atau “Perubahan Kedua atas …”.",
    passing: [
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 2 Tahun 1965 tentang Perubahan Batas Wilayah Kotapraja Surabaya;"),
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2023 tentang Perubahan Kedua Atas Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas;"
      ),
    ],
    failing: [
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 19 Tahun 2019 tentang ⟦Perubahan⟧ Undang-Undang Nomor 30 Tahun 2002 tentang Komisi Pemberantasan Tindak Pidana Korupsi;"
      ),
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja sebagaimana telah diubah terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 12 Tahun 2023 tentang ⟦Perubahan Kelima⟧ Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja;"
      ),
    ])

  /// Titles of the early years of the Republic do without it.
  private static let firstYear = 1999

  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    items.ofBasis.flatMap { item -> [Diagnostic] in
      item.instruments.enumerated().compactMap { index, instrument in
        guard instrument.citation.year ?? 0 >= Self.firstYear,
          let title = instrument.citation.title,
          AmendmentTitle(title)?.hasPreposition == false,
          let place = items.places(in: item)[index].title,
          let written = AmendmentTitle(item.words(at: place))
        else { return nil }
        let opening = place.part(written.opening)
        return finding(
          "kata `atas` hilang dari judul peraturan perubahan", at: opening, of: item,
          in: entry.plan, suggestion: item.words(at: opening) + " atas")
      }
    }
  }
}
