internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds an amending regulation that is cited without the one it amends.
struct LoneAmendmentCheck: PlanCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.perubahan-tanpa-induk", group: .legalBasis, severity: .warning,
    summary: "Peraturan perubahan dirujuk sendiri, tanpa peraturan yang diubahnya.",
    reason:
      "Yang menjadi dasar adalah peraturan pokok “sebagaimana telah diubah dengan” perubahannya; perubahannya saja tidak memuat seluruh aturan.",
    passing: [
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas sebagaimana telah diubah dengan Peraturan Komisi Pemilihan Umum Nomor 3 Tahun 2023 tentang Perubahan atas Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas;"
      ),
      CheckExample(
        legalBasis: """
          1. Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas;
          2. Peraturan Komisi Pemilihan Umum Nomor 3 Tahun 2023 tentang Perubahan atas Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas;
          """),
    ],
    failing: [
      CheckExample(
        legalBasis:
          "1. ⟦Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2023⟧ tentang Perubahan Kedua atas Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas;"
      ),
      CheckExample(
        legalBasis: """
          1. Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2019 tentang Tugas;
          2. ⟦Undang-Undang Nomor 7 Tahun 2023⟧ tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2022 tentang Perubahan atas Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum Menjadi Undang-Undang (LN 2023/54, TLN 6863);
          """),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    let items = entry.plan.legalBasis
    return items.flatMap { item -> [Diagnostic] in
      item.reading.citations.compactMap { citation in
        guard citation.kind.rank <= .regionalHeadRegulation,
          let change = citation.title.flatMap(AmendmentTitle.init),
          !items.flatMap(\.instruments).contains(where: {
            change.names(number: $0.citation.number, year: $0.citation.year)
          }),
          let index = item.instruments.firstIndex(where: { !$0.isAmendment && $0.base == citation })
        else { return nil }
        return finding(
          "\(citation.shortName) hanya mengubah \(change.base), yang tidak dirujuk; tulis peraturan itu `sebagaimana telah diubah dengan` \(citation.shortName)",
          at: CitationPlaces(of: item).places[index].head, of: item, in: entry.plan)
      }
    }
  }
}
