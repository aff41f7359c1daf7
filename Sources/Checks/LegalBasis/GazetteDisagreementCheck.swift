internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds gazette entries that differ from those in other plans, where the register is silent.
struct GazetteDisagreementCheck: SiteCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.pengundangan-antarrencana", group: .legalBasis, severity: .warning,
    summary: "Nomor pengundangan berbeda dengan yang ditulis rencana lain.",
    reason:
      "Satu peraturan diundangkan satu kali; bila peraturan.yml tidak mencatatnya, rencana lain menjadi pembanding.",
    passing: [
      CheckExample(legalBasis: plan("1236"), files: others("1236")),
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tata Kerja (BN 2020/1236);",
        files: others("1236")),
    ],
    failing: [
      CheckExample(legalBasis: plan("⟦1263⟧"), files: others("1236")),
      CheckExample(
        legalBasis: plan("⟦1263⟧"),
        files: [
          "satker/contoh/2025/b.md": CheckExample.otherPlan(legalBasis: plan("⟦1236⟧"))
        ]),
    ])

  private static func plan(_ number: String) -> String {
    "1. Peraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tata Kerja (Berita Negara Republik Indonesia Tahun 2020 Nomor \(number));"
  }

  private static func others(_ number: String) -> [String: String] {
    [
      "satker/contoh/2025/b.md": CheckExample.otherPlan(legalBasis: plan(number)),
      "satker/contoh/2025/c.md": CheckExample.otherPlan(legalBasis: plan(number)),
    ]
  }

  func findings(in site: Site) -> [Diagnostic] {
    guard site.hasAllPlans else { return [] }
    return site.regulations.flatMap { entry in
      entry.disagreements.flatMap { disagreement -> [Diagnostic] in
        guard case .gazette(let gazette) = disagreement.subject,
          entry.record?.gazette.contains(where: { $0.gazette == gazette }) != true
        else { return [] }
        return findings(about: entry, gazette, site.register)
      }
    }
  }

  private func findings(
    about entry: RegulationEntry, _ gazette: GazetteEntry.Gazette, _ register: RegulationRegister
  ) -> [Diagnostic] {
    let uses = entry.uses.compactMap { use in
      use.citation.entry(of: gazette).map { (use, $0) }
    }
    let named = uses.map { ($0.1.shortName, $0.0.plan.id) }
    let usual = Majority.of(named).flatMap { name in uses.first { $0.1.shortName == name }?.1 }
    return uses.compactMap { use, cited in
      if let usual, cited.agrees(with: usual) { return nil }
      // A year that cannot be is reported by itself.
      if let year = use.citation.year, cited.isOfOtherYear(than: year) { return nil }
      guard let other = usual ?? uses.first(where: { !$0.1.agrees(with: cited) })?.1,
        let index = use.index, !use.item.instruments[index].hasGazetteOfBase(register),
        let order = use.citation.gazette.firstIndex(of: cited),
        let place = CitationPlaces(of: use.item).places[index].gazettePlace(order)
      else { return nil }
      let isYear = cited.number == other.number
      let whose = usual == nil ? "rencana lain" : "kebanyakan rencana lain"
      return finding(
        "\(entry.citation.shortName) ditulis \(cited.shortName), tetapi \(whose) menulis \(other.shortName); periksa nomornya",
        at: isYear ? place.year ?? place.number : place.number, of: use.item, in: use.plan.plan,
        notes: uses.first { $0.1 == other }.flatMap(\.0.note).map { [$0] } ?? [])
    }
  }
}
