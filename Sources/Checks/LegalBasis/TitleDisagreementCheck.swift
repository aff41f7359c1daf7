internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds titles that differ from how most other plans of the site write them.
struct TitleDisagreementCheck: SiteCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.judul-antarrencana", group: .legalBasis, severity: .warning,
    summary: "Judul peraturan berbeda dengan yang ditulis kebanyakan rencana lain.",
    reason:
      "Satu peraturan hanya berjudul satu; yang berbeda sendiri biasanya salah kutip. Peraturan yang tercatat di peraturan.yml dibandingkan dengan catatan itu.",
    passing: [
      CheckExample(legalBasis: right, files: others(right)),
      CheckExample(legalBasis: right.uppercasedTitle, files: others(right)),
    ],
    failing: [
      CheckExample(legalBasis: wrong, files: others(right)),
      CheckExample(
        legalBasis:
          "1. Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design ⟦Birokrasi⟧ 2010-2025;",
        files: others(right)),
    ])

  private static let right =
    "1. Peraturan Presiden Nomor 81 Tahun 2010 tentang *Grand Design* Reformasi Birokrasi 2010–2025;"
  private static let wrong =
    "1. Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi ⟦Birokasi⟧ 2010-2025;"

  private static func others(_ legalBasis: String) -> [String: String] {
    [
      "satker/contoh/2025/b.md": CheckExample.otherPlan(legalBasis: legalBasis),
      "satker/contoh/2025/c.md": CheckExample.otherPlan(legalBasis: legalBasis),
    ]
  }

  func findings(in site: Site) -> [Diagnostic] {
    guard site.hasAllPlans else { return [] }
    return site.regulations.filter { entry in
      entry.record?.title == nil && entry.disagreements.contains { $0.subject == .title }
    }
    .flatMap(findings)
  }

  private func findings(about entry: RegulationEntry) -> [Diagnostic] {
    // A year that is missing within a title is reported by the reader.
    let uses = entry.uses.filter { use in
      use.citation.title != nil
        && !use.item.reading.remarks.contains { $0.id == "rujukan.tanpa-tahun" }
    }
    var keyOfTitle = [String: String]()
    let keys = uses.map { use -> String in
      let title = use.citation.title ?? ""
      let key = keyOfTitle[title] ?? TitleComparison(title).key
      keyOfTitle[title] = key
      return key
    }
    let usual = Majority.of(zip(keys, uses.map(\.plan.id)))
    let whose = usual == nil ? "rencana lain" : "kebanyakan rencana lain"
    return zip(keys, uses).filter { $0.0 != usual }.compactMap { key, use in
      let other = zip(keys, uses).first { others, _ in
        others == usual || usual == nil && others != key
      }
      guard let title = other?.1.citation.title, let index = use.index,
        !isBroken(use.item.instruments[index]),
        let place = use.item.firstDifference(ofTitle: index, from: TitleComparison(title))
      else { return nil }
      return finding(
        "judul \(entry.citation.shortName) berbeda mulai kata ini; \(whose) menulis “\(title)”",
        at: place, of: use.item, in: use.plan.plan, notes: (other?.1.note).map { [$0] } ?? [])
    }
  }

  /// Whether the title names another base than the item, which is reported by itself.
  private func isBroken(_ instrument: CitedInstrument) -> Bool {
    guard instrument.isAmendment,
      let change = instrument.citation.title.flatMap(AmendmentTitle.init)
    else { return false }
    return !change.names(number: instrument.base.number, year: instrument.base.year)
  }
}

extension RegulationEntry.Use {
  /// Points at the use as the other side of a disagreement.
  var note: Diagnostic.Note? {
    guard let index else { return nil }
    let head = CitationPlaces(of: item).places[index].head
    return Diagnostic.Note(
      "rencana \(plan.id) menulisnya di sini", at: plan.plan.source.location(of: head, in: item))
  }

  /// Which of its item's instruments the use is.
  var index: Int? {
    item.instruments.firstIndex { $0.citation == citation && $0.isAmendment == isAmendment }
  }
}

/// What most plans say.
enum Majority {
  /// The value that at least two plans share and that more plans have than any other.
  static func of<Value: Hashable>(_ statements: some Sequence<(Value, PlanID)>) -> Value? {
    var plans = [Value: Set<PlanID>]()
    for (value, plan) in statements { plans[value, default: []].insert(plan) }
    let most = plans.values.map(\.count).max() ?? 0
    let leading = plans.filter { $0.value.count == most }
    return most > 1 && leading.count == 1 ? leading.first?.key : nil
  }
}

extension String {
  /// Another way of writing the example's title that is no other title.
  fileprivate var uppercasedTitle: String {
    split(separator: "*Grand Design* Reformasi").joined(separator: "GRAND DESIGN  reformasi")
  }
}
