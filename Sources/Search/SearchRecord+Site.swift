internal import Citations
internal import Markdown
internal import PlanModel
package import SiteModel
internal import TimeTargets

extension SearchRecord {
  /// Everything on a site that can be searched, in the site's order.
  package static func records(of site: Site) -> [SearchRecord] {
    site.plans.flatMap(records) + site.regulations.map(SearchRecord.init)
  }

  private static func records(of entry: PlanEntry) -> [SearchRecord] {
    [SearchRecord(entry)]
      + entry.plan.areas.flatMap { area in
        [SearchRecord(area, of: entry)]
          + area.actions.map { SearchRecord($0, in: area, of: entry) }
      }
  }

  private init(_ entry: PlanEntry) {
    let decree = entry.plan.decree
    self.init(
      kind: .plan, title: decree.title,
      context:
        "\(decree.kind) \(entry.office.name) \(decree.numbering)"
        + entry.bracketedCaveat,
      texts: [
        entry.plan.publicInformation?.summary, decree.signatory.name,
        entry.plan.areas.map(\.displayName).joined(separator: ", "),
      ].compactMap { $0 },
      route: .plan(entry.id), anchor: nil, offices: [entry.office.name], year: entry.id.year,
      area: nil, months: entry.months)
  }

  private init(_ area: Area, of entry: PlanEntry) {
    self.init(
      kind: .area, title: area.displayName, context: entry.searchContext, texts: [area.name],
      route: .area(area.slug, of: entry.id), anchor: nil, offices: [entry.office.name],
      year: entry.id.year, area: area.displayName,
      months: Set(area.actions.flatMap(\.time.months)).sorted())
  }

  private init(_ action: Action, in area: Area, of entry: PlanEntry) {
    let parts = [
      action.component, action.indicator, action.evidence, action.outcome, action.target,
      action.responsible, action.timeWords,
    ]
    self.init(
      kind: .action, title: action.words.text,
      context: "\(entry.searchContext) · \(area.displayName)",
      texts: (parts.compactMap { $0 } + action.extras.map(\.words)).map(\.text),
      route: .area(area.slug, of: entry.id), anchor: action.id, offices: [entry.office.name],
      year: entry.id.year, area: area.displayName, months: action.time.months)
  }

  private init(_ entry: RegulationEntry) {
    var offices = [String]()
    for use in entry.uses where !offices.contains(use.plan.office.name) {
      offices.append(use.plan.office.name)
    }
    self.init(
      kind: .regulation, title: entry.citation.shortName,
      context: "Dirujuk oleh \(entry.plans.count) rencana",
      texts: [entry.citation.title].compactMap { $0 }, route: .regulation(entry.slug),
      anchor: nil, offices: offices, year: nil, area: nil, months: [])
  }
}

extension PlanEntry {
  /// `KPU Kabupaten Soppeng 43/2025`.
  fileprivate var searchContext: String {
    "\(office.name) \(plan.decree.shortNumber)" + bracketedCaveat
  }

  /// ` (dicabut)`, behind the plan's name in a list of results; nothing if the plan holds as it reads.
  var bracketedCaveat: String { caveat.map { " (\($0))" } ?? "" }
}
