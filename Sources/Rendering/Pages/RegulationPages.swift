internal import Citations
internal import PlanModel
internal import SiteModel

/// `/dasar-hukum/`: the register of regulations, grouped by rank.
struct RegulationIndexPage: PageContent {
  let site: Site
  let slice: Slice

  var template: String { "dasar-hukum-indeks" }
  var title: String { "Dasar hukum" + slice.titleSuffix }

  func names(from route: Route) -> TemplateObject {
    var groups = [(title: String, regulations: [TemplateObject])]()
    for entry in site.regulations[slice.range] {
      let title = entry.citation.kind.rank.groupTitle
      if groups.last?.title != title { groups.append((title, [])) }
      groups[groups.count - 1].regulations.append([
        "nama": .text(entry.citation.shortName),
        "tentang": .text(entry.citation.title),
        "tautan": .text(route.link(to: .regulation(entry.slug))),
        "jumlah_rencana": .number(entry.plans.count),
        "berbeda": .flag(!entry.disagreements.isEmpty),
        "dicabut": .flag(entry.record?.isRevoked == true),
      ])
    }
    return [
      "jumlah": .number(site.regulations.count),
      "kelompok": .objects(
        groups.map { ["judul": .text($0.title), "peraturan": .objects($0.regulations)] }),
      "halaman": .object(slice.names(of: .regulations, from: route)),
    ]
  }
}

/// `/dasar-hukum/<peraturan>/`: a regulation, and who cites it in what words.
struct RegulationPage: PageContent {
  let regulation: RegulationEntry
  let slice: Slice

  var template: String { "peraturan" }
  var title: String { regulation.citation.shortName + slice.titleSuffix }
  var trail: [Crumb] { [Crumb(name: "Dasar hukum", route: .regulations)] }

  func names(from route: Route) -> TemplateObject {
    [
      "rujukan": .object(CitationNames.names(of: regulation.citation, from: route)),
      "tautan_sumber": .text(regulation.link),
      "dari_daftar": .flag(regulation.record?.title != nil),
      "dicabut": .flag(regulation.record?.isRevoked == true),
      "penerus": .objects(regulation.successors.map { successor($0, from: route) }),
      // The numbered pages go on with the list; what stands above it they need not repeat.
      "perbedaan": .objects(
        slice.number == 1 ? regulation.disagreements.map { disagreement($0, from: route) } : []),
      "jumlah_rencana": .number(regulation.plans.count),
      "kutipan": .objects(regulation.uses[slice.range].map { use($0, from: route) }),
      "halaman": .object(slice.names(of: .regulation(regulation.slug), from: route)),
    ]
  }

  private func successor(
    _ successor: RegulationEntry.Successor, from route: Route
  ) -> TemplateObject {
    [
      "hubungan": .text(successor.relation.rawValue),
      "nama": .text(successor.name),
      "tentang": .text(successor.citation?.title),
      "tautan": .text(
        successor.citation == nil ? nil : route.link(to: .regulation(successor.slug))),
    ]
  }

  private func disagreement(_ disagreement: Disagreement, from route: Route) -> TemplateObject {
    [
      "perihal": .text(disagreement.subject.title),
      "pernyataan": .objects(
        disagreement.statements.map { statement in
          [
            "kata": .text(statement.words),
            "menurut_daftar": .flag(statement.isRegister),
            "rencana": .objects(
              statement.plans.prefix(Self.namedPlans).map { id in
                [
                  "nama": .text(planName(id)),
                  "tautan": .text(route.link(to: .legalBasis(of: id))),
                ]
              }),
            "rencana_lain": .text(others(than: statement.plans.prefix(Self.namedPlans), statement)),
          ]
        }),
    ]
  }

  /// How many plans a statement names; each is below with its own words.
  private static let namedPlans = 10

  private func others(
    than named: ArraySlice<PlanID>, _ statement: Disagreement.Statement
  ) -> String? {
    statement.plans.count > named.count ? String(statement.plans.count - named.count) : nil
  }

  private func planName(_ id: PlanID) -> String {
    regulation.uses.indices.first { regulation.uses[$0].plan.id == id }
      .map { PlanNames(entry: regulation.uses[$0].plan).shortName } ?? id.description
  }

  private func use(_ use: RegulationEntry.Use, from route: Route) -> TemplateObject {
    [
      "rencana": .text(PlanNames(entry: use.plan).longName),
      "tautan": .text(
        route.link(to: .legalBasis(of: use.plan.id), anchor: "butir-\(use.item.position)")),
      "isi": PassageNames.list(use.item.passages),
      "sebagai_perubahan": .flag(use.isAmendment),
      "koreksi": CorrectionNames.list(use.item.corrections),
    ]
  }
}

extension Disagreement.Subject {
  /// What it is about, as a heading.
  fileprivate var title: String {
    switch self {
    case .title: "Judul"
    case .gazette(let gazette): gazette.name
    case .latestAmendment: "Perubahan terakhir"
    case .revoked: "Keberlakuan"
    }
  }
}
