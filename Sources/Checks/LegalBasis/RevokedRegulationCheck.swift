internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds regulations that the register says are no longer in force.
struct RevokedRegulationCheck: CitedItemCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.dicabut", group: .legalBasis, severity: .warning,
    summary: "Peraturan yang sudah dicabut dirujuk sebagai dasar.",
    reason: "Peraturan yang sudah dicabut atau diganti tidak dapat menjadi dasar hukum lagi.",
    passing: [
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter.replacingYear(with: 2015),
        legalBasis: "1. Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin;", files: register
      ),
      CheckExample(
        legalBasis:
          "1. Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin sebagaimana telah dicabut dengan Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin;",
        files: register),
    ],
    failing: [
      CheckExample(
        considerations:
          "1. bahwa berdasarkan ketentuan ⟦Peraturan Pemerintah Nomor 53 Tahun 2010⟧ tentang Disiplin;",
        legalBasis: "1. ⟦Peraturan Pemerintah Nomor 53 Tahun 2010⟧ tentang Disiplin;",
        files: register),
      CheckExample(
        legalBasis:
          "1. Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin sebagaimana telah ⟦diubah⟧ dengan Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin;",
        files: register),
    ])

  private static let register = [
    "peraturan.yml": """
    - slug: pp-53-2010
      status: dicabut
      dicabut_oleh: pp-94-2021

    """
  ]

  func findings(in items: CitedItems, of entry: PlanEntry, _ site: Site) -> [Diagnostic] {
    let plan = entry.plan
    let listed = items.all.flatMap { item in
      findings(in: item.text, item.reading.citations, of: plan, site.register)
    }
    let years = Set(site.register.revoked.map { RegulationAddress($0.slug).year })
    let mentions = plan.mentions(ofYears: years.sorted().map { WordSearch(String($0)) })
    let mentioned = mentions.flatMap { text, citations in
      findings(in: text, citations, of: plan, site.register)
    }
    return listed + mentioned
  }

  private func findings(
    in text: LocatedText, _ citations: [Citation], of plan: Plan, _ register: RegulationRegister
  ) -> [Diagnostic] {
    let instruments = citations.flatMap(\.instruments)
    let revoked = instruments.map { revocation(of: $0.citation, by: plan.decree.year, register) }
    guard revoked.contains(where: { $0 != nil }) else { return [] }
    let places = CitationPlaces(of: instruments, in: text.text).places
    return instruments.indices.compactMap { index in
      let instrument = instruments[index]
      guard let end = revoked[index] else { return nil }
      if instrument.isAmendment {
        let isToldOfBase = revocation(of: instrument.base, by: plan.decree.year, register) != nil
        return isToldOfBase ? nil : finding(instrument, end, at: places[index].head, text, plan)
      }
      guard let successor = end.successor,
        let told = instruments.firstIndex(where: {
          $0.isAmendment && $0.base == instrument.base && $0.citation.slug == successor
        })
      else { return finding(instrument, end, at: places[index].head, text, plan) }
      guard instruments[told].amendment?.relation == .amended else { return nil }
      return misnamed(instruments[told], at: places[told], text, plan)
    }
  }

  /// `sebagaimana telah diubah dengan` the regulation that in truth revoked it.
  private func misnamed(
    _ instrument: CitedInstrument, at place: CitationPlaces.Place, _ text: LocatedText, _ plan: Plan
  ) -> Diagnostic {
    let lead = PlainWords(String(decoding: Array(text.text.utf8)[place.lead], as: UTF8.self))
    let verb = lead.words.last { $0.key == "diubah" }.map { place.lead.part($0.range) }
    return finding(
      "\(instrument.citation.shortName) mencabut \(instrument.base.shortName), bukan mengubahnya; rujuk \(instrument.citation.shortName) saja",
      at: text.sourceRange(of: verb ?? place.head), in: plan.source)
  }

  private func finding(
    _ instrument: CitedInstrument, _ end: Revocation, at place: Range<Int>, _ text: LocatedText,
    _ plan: Plan
  ) -> Diagnostic {
    finding(
      "\(instrument.citation.shortName) sudah dicabut\(end.name.map { " dengan " + $0 } ?? ""); rujuk peraturan yang berlaku",
      at: text.sourceRange(of: place), in: plan.source)
  }

  /// How a regulation ended.
  private struct Revocation: Equatable {
    var successor: String?
    /// `PP 94/2021`.
    var name: String?
  }

  private func revocation(
    of citation: Citation, by year: Int, _ register: RegulationRegister
  ) -> Revocation? {
    guard let record = citation.slug.flatMap({ register[$0] }), record.isRevoked else {
      return nil
    }
    guard let successor = record.revokedBy else { return Revocation() }
    let address = RegulationAddress(successor)
    return address.year <= year ? Revocation(successor: successor, name: address.name) : nil
  }
}

extension String {
  /// The usual front matter in an example, of another year.
  fileprivate func replacingYear(with year: Int) -> String {
    split(separator: "2025", omittingEmptySubsequences: false).joined(separator: String(year))
  }
}
