internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds items that are no regulations: decisions, circulars, letters, minutes.
struct NonRegulatoryBasisCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.bukan-peraturan", group: .legalBasis, severity: .note,
    summary: "Dasar hukum memuat dokumen yang bukan peraturan perundang-undangan.",
    reason:
      "Dasar hukum hanya peraturan yang tingkatnya sama atau lebih tinggi; keputusan, surat, dan berita acara lebih tepat di Menimbang atau Memperhatikan.",
    rule: "UU 12/2011 Lampiran II angka 41",
    passing: [
      CheckExample(),
      CheckExample(
        legalBasis: "1. Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan;"),
    ],
    failing: [
      CheckExample(
        legalBasis: """
          1. ⟦Keputusan Komisi Pemilihan Umum Nomor 1393 Tahun 2023⟧ tentang Road Map;
          2. ⟦Surat Edaran Nomor 23 Tahun 2024⟧ tentang Pelaksanaan Tugas;
          """),
      CheckExample(
        legalBasis:
          "1. ⟦Surat Komisi Pemilihan Umum Nomor 1766/PW.02-SD/11/2025⟧ perihal Langkah-Langkah Strategis;"
      ),
    ])

  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    items.ofBasis.compactMap { item in
      guard let citation = item.reading.citations.first, citation.kind.rank >= .decision,
        let place = items.places(in: item).first
      else { return nil }
      let name = citation.kind.name.lowercased()
      return finding(
        "\(name) bukan peraturan perundang-undangan; pertimbangkan memindahkannya ke Menimbang",
        at: place.head, of: item, in: entry.plan)
    }
  }
}
