internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds a regulation under a kind, a number or a year that others give a different one with the same title.
struct DifferentNumberCheck: SiteCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.nomor-antarrencana", group: .legalBasis, severity: .warning,
    summary:
      "Jenis, nomor, atau tahun peraturan berbeda dengan yang ditulis rencana lain untuk judul yang sama.",
    reason:
      "Peraturan dengan judul yang sama dan hanya jenis, nomor, atau tahun yang berbeda biasanya salah ketik.",
    passing: [
      CheckExample(legalBasis: plan("81 Tahun 2010"), files: others),
      CheckExample(legalBasis: plan("18 Tahun 2015"), files: others),
    ],
    failing: [
      CheckExample(legalBasis: plan("⟦18⟧ Tahun 2010"), files: others),
      CheckExample(legalBasis: plan("81 Tahun ⟦2001⟧"), files: others),
      CheckExample(
        legalBasis:
          "1. ⟦Peraturan Pemerintah Nomor 81 Tahun 2010⟧ tentang Grand Design Reformasi Birokrasi;",
        files: others),
      CheckExample(
        legalBasis:
          "1. Peraturan Presiden Nomor ⟦45⟧ Tahun 2018 tentang Strategi Nasional (LN 2018/108);",
        files: [
          "satker/contoh/2025/b.md": CheckExample.otherPlan(
            legalBasis:
              "1. Peraturan Presiden Nomor ⟦54⟧ Tahun 2018 tentang Strategi Nasional (LN 2018/108);"
          )
        ]),
    ])

  private static func plan(_ designation: String) -> String {
    "1. Peraturan Presiden Nomor \(designation) tentang Grand Design Reformasi Birokrasi;"
  }

  private static let others = [
    "satker/contoh/2025/b.md": CheckExample.otherPlan(legalBasis: plan("81 Tahun 2010")),
    "satker/contoh/2025/c.md": CheckExample.otherPlan(legalBasis: plan("81 Tahun 2010")),
  ]

  func findings(in site: Site) -> [Diagnostic] {
    guard site.hasAllPlans else { return [] }
    var byTitle = [String: [RegulationEntry]]()
    for entry in site.regulations where entry.citation.kind.rank <= .regionalHeadRegulation {
      guard let title = entry.citation.title else { continue }
      let key = TitleComparison(title).key
      byTitle[key, default: []].append(entry)
    }
    return site.regulations.flatMap { entry -> [Diagnostic] in
      guard let title = entry.citation.title, entry.record == nil,
        site.register.record(meantBy: entry.citation) == nil
      else { return [] }
      let key = TitleComparison(title).key
      let usual = byTitle[key]?.first { other in
        guard isNear(entry, other), other.weight >= entry.weight else { return false }
        return other.weight > max(1, entry.weight) || sharesGazette(entry, other)
      }
      return usual.map { findings(about: entry, insteadOf: $0) } ?? []
    }
  }

  /// Whether only the kind, only the number or only the year differs; a regulation that replaced another of the same
  /// title differs in both.
  private func isNear(_ entry: RegulationEntry, _ other: RegulationEntry) -> Bool {
    guard entry.slug != other.slug, let number = entry.citation.number,
      let others = other.citation.number
    else { return false }
    let same = [
      entry.citation.abbreviation == other.citation.abbreviation,
      PlainNumber.same(number, others), entry.citation.year == other.citation.year,
    ]
    return same.count { !$0 } == 1
  }

  /// Whether plans put both into one and the same place of a gazette.
  private func sharesGazette(_ entry: RegulationEntry, _ other: RegulationEntry) -> Bool {
    entry.citation.gazette.contains { $0.year != nil && other.citation.gazette.contains($0) }
  }

  private func findings(
    about entry: RegulationEntry, insteadOf usual: RegulationEntry
  ) -> [Diagnostic] {
    entry.uses.compactMap { use in
      // A year to come is reported by itself.
      guard let index = use.index, entry.citation.year ?? 0 <= use.plan.plan.decree.year else {
        return nil
      }
      let place = CitationPlaces(of: use.item).places[index]
      let isKind = entry.citation.abbreviation != usual.citation.abbreviation
      let isYear = entry.citation.year != usual.citation.year
      return finding(
        "\(entry.citation.shortName) berjudul sama dengan \(usual.citation.shortName); periksa \(isKind ? "jenisnya" : isYear ? "tahunnya" : "nomornya")",
        at: (isKind ? nil : isYear ? place.year : place.number) ?? place.head, of: use.item,
        in: use.plan.plan)
    }
  }
}

extension RegulationEntry {
  /// How well attested it is: the register's word counts above all plans.
  fileprivate var weight: Int { record == nil ? plans.count : 1_000_000 }
}
