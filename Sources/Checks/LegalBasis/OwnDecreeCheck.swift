internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds decrees that rest on themselves.
struct OwnDecreeCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.diri-sendiri", group: .legalBasis, severity: .warning,
    summary: "Keputusan menyebut nomornya sendiri sebagai dasar hukum.",
    reason:
      "Sebuah keputusan tidak dapat berdasar pada dirinya; nomor atau tahun rujukannya keliru.",
    passing: [
      CheckExample(legalBasis: "1. Keputusan KPU Kabupaten Contoh Nomor 7 Tahun 2024 tentang Tim;"),
      CheckExample(legalBasis: "1. Keputusan KPU Nomor 7 Tahun 2025 tentang Pedoman;"),
    ],
    failing: [
      CheckExample(
        legalBasis: "1. Surat Keputusan KPU Kabupaten Contoh Nomor ⟦7⟧ Tahun 2025 tentang Tim;")
    ])

  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    let plan = entry.plan
    guard let region = OfficeRegion(entry.office.fullName ?? entry.office.name) else { return [] }
    return plan.legalBasis.compactMap { item in
      guard let citation = item.reading.citations.first, citation.kind == .decision,
        citation.year == plan.decree.year, let number = citation.number,
        PlainNumber.same(number, plan.decree.number), item.names(region),
        let place = items.places(in: item).first
      else { return nil }
      return finding(
        "ini nomor keputusan ini sendiri; periksa nomor dan tahunnya",
        at: place.number ?? place.head, of: item, in: plan)
    }
  }
}

extension LegalBasisItem {
  /// Whether the first office it names is of the region.
  fileprivate func names(_ region: OfficeRegion) -> Bool {
    let words = SourceWords(text: text.text)
    let mention = words.words.indices.lazy.compactMap { OfficeMention(at: $0, in: words) }.first
    return mention?.names(region, in: words) ?? false
  }
}
