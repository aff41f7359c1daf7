internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds regulations that are cited without their latest amendment.
struct OutdatedAmendmentCheck: SiteCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.perubahan-terakhir", group: .legalBasis, severity: .warning,
    summary: "Perubahan terakhir suatu peraturan tidak disebut.",
    reason:
      "Peraturan dirujuk sampai perubahan terakhirnya yang berlaku saat keputusan ditetapkan; yang lebih baru diketahui dari peraturan.yml atau dari rencana lain.",
    passing: [
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja sebagaimana telah diubah terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 12 Tahun 2023;",
        files: register),
      CheckExample(
        legalBasis: """
          1. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja;
          2. Peraturan Komisi Pemilihan Umum Nomor 12 Tahun 2023;
          """,
        files: register),
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum Nomor 22 Tahun 2023 tentang Pengelolaan Informasi;",
        files: [
          "satker/contoh/2025/b.md": CheckExample.otherPlan(legalBasis: later, date: "2025-11-10")
        ]
      ),
    ],
    failing: [
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja sebagaimana telah beberapa kali diubah, terakhir dengan ⟦Peraturan Komisi Pemilihan Umum Nomor 4 Tahun 2021⟧ tentang Perubahan Ketiga atas Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja;",
        files: register),
      CheckExample(
        legalBasis: "1. ⟦Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019⟧ tentang Tata Kerja;",
        files: register),
      CheckExample(
        legalBasis:
          "1. ⟦Peraturan Komisi Pemilihan Umum Nomor 22 Tahun 2023⟧ tentang Pengelolaan Informasi;",
        files: [
          "satker/contoh/2025/b.md": CheckExample.otherPlan(legalBasis: later, date: "2025-01-02")
        ]
      ),
    ])

  private static let register = [
    "peraturan.yml": """
    - slug: pkpu-8-2019
      diubah_oleh: [pkpu-5-2022, pkpu-12-2023]

    """
  ]
  private static let later =
    "1. Peraturan Komisi Pemilihan Umum Nomor 22 Tahun 2023 tentang Pengelolaan Informasi sebagaimana telah diubah dengan Peraturan Komisi Pemilihan Umum Nomor 4 Tahun 2025 tentang Perubahan atas Peraturan Komisi Pemilihan Umum Nomor 22 Tahun 2023 tentang Pengelolaan Informasi;"

  func findings(in site: Site) -> [Diagnostic] {
    let firstDates = firstDates(in: site)
    return site.regulations.flatMap { entry -> [Diagnostic] in
      guard entry.record?.revokedBy == nil else { return [] }
      let amendments = entry.successors.filter { isTrue($0, of: entry) }
        .map { Later(address: RegulationAddress($0.slug), successor: $0) }
        .sorted { $0.order < $1.order }
      guard !amendments.isEmpty else { return [] }
      return entry.uses.filter { !$0.isAmendment }.compactMap {
        finding(about: $0, of: entry, amendments, firstDates)
      }
    }
  }

  /// An amendment with its place in time.
  private struct Later {
    var address: RegulationAddress
    var successor: RegulationEntry.Successor
    var order: (Int, Int) { (address.year, address.number) }
  }

  /// Plans may call an amendment what is none; so the register or its own title must say so.
  private func isTrue(_ successor: RegulationEntry.Successor, of entry: RegulationEntry) -> Bool {
    if entry.record?.amendedBy.contains(successor.slug) == true { return true }
    guard successor.relation == .amended,
      let change = successor.citation?.title.flatMap(AmendmentTitle.init)
    else { return false }
    return change.names(number: entry.citation.number, year: entry.citation.year)
  }

  private func finding(
    about use: RegulationEntry.Use, of entry: RegulationEntry, _ amendments: [Later],
    _ firstDates: [String: CalendarDate]
  ) -> Diagnostic? {
    let plan = use.plan.plan
    let known = amendments.last {
      $0.address.year < plan.decree.year
        || $0.address.year == plan.decree.year
          && firstDates[$0.successor.slug].map { $0 <= plan.decree.date } ?? false
    }
    guard let latest = known else { return nil }
    let cited = use.citation.amendments.compactMap(\.citation.slug)
    let isCited = amendments.contains {
      $0.order >= latest.order && cited.contains($0.successor.slug)
    }
    guard !isCited, !isElsewhere(latest.successor.slug, in: plan), let index = use.index else {
      return nil
    }
    let places = CitationPlaces(of: use.item).places
    let last = use.item.instruments.lastIndex { $0.isAmendment && $0.base == use.citation }
    let message =
      last == nil
      ? "\(entry.citation.shortName) sudah diubah, terakhir dengan \(latest.successor.name); sebutkan perubahannya"
      : "perubahan terakhir \(entry.citation.shortName) adalah \(latest.successor.name); perbarui rujukannya"
    return finding(message, at: places[last ?? index].head, of: use.item, in: plan)
  }

  /// Whether another item cites the amendment.
  private func isElsewhere(_ slug: String, in plan: Plan) -> Bool {
    plan.legalBasis.contains { item in
      item.instruments.contains { $0.citation.slug == slug }
    }
  }

  /// When a plan first cited a regulation, for those of the year itself.
  private func firstDates(in site: Site) -> [String: CalendarDate] {
    var dates = [String: CalendarDate]()
    for entry in site.regulations {
      dates[entry.slug] = entry.uses.map(\.plan.plan.decree.date).min()
    }
    return dates
  }
}
