internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds `sebagaimana telah diubah dengan` before a second or later amendment.
struct AmendmentFormulaCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.rumusan-perubahan", group: .legalBasis, severity: .warning,
    summary: "Rumusan menyebut satu perubahan, padahal judulnya perubahan kedua atau sesudahnya.",
    reason:
      "Peraturan yang lebih dari satu kali diubah dirujuk dengan “sebagaimana telah beberapa kali diubah, terakhir dengan”.",
    passing: [
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas sebagaimana telah dua kali diubah, terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2023 tentang Perubahan Kedua atas Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas;"
      ),
      CheckExample(
        legalBasis:
          "1. Undang-Undang Nomor 1 Tahun 2015 tentang Pemilihan sebagaimana telah diubah dengan Undang-Undang Nomor 8 Tahun 2015 dan Undang-Undang Nomor 10 Tahun 2016 tentang Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015 tentang Pemilihan;"
      ),
    ],
    failing: [
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas sebagaimana ⟦telah diubah dengan⟧ Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2023 tentang Perubahan Kedua atas Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas;"
      ),
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja (BN 2019/320) sebagaimana ⟦diubah dengan⟧ Peraturan Komisi Pemilihan Umum Nomor 12 Tahun 2023 tentang Perubahan Kelima atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja;"
      ),
    ])

  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    items.ofBasis.flatMap { item -> [Diagnostic] in
      item.instruments.enumerated().compactMap { index, instrument in
        guard let amendment = instrument.amendment, amendment.relation == .amended,
          !amendment.isLatest, instrument.base.amendments.count == 1,
          let change = instrument.citation.title.flatMap(AmendmentTitle.init), change.ordinal > 1,
          change.names(number: instrument.base.number, year: instrument.base.year)
        else { return nil }
        let lead = items.places(in: item)[index].lead
        guard let formula = formula(in: item.words(at: lead)).map(lead.part) else { return nil }
        return finding(
          "\(instrument.citation.shortName) adalah perubahan ke-\(change.ordinal); tulis `telah beberapa kali diubah, terakhir dengan`",
          at: formula, of: item, in: entry.plan,
          suggestion: "telah beberapa kali diubah, terakhir dengan")
      }
    }
  }

  /// `telah diubah dengan`; nil if the words count the changes.
  private func formula(in lead: String) -> Range<Int>? {
    let words = PlainWords(lead)
    guard let end = words.indices.last, words[end] == "dengan",
      let verb = words.indices.last(where: { words[$0] == "diubah" }),
      !words.keys.contains("kali"), !words.keys.contains("terakhir")
    else { return nil }
    return words.range(of: (words[verb - 1] == "telah" ? verb - 1 : verb)..<end + 1)
  }
}
