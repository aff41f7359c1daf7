internal import SiteModel

/// `/data/`: what data there is, explained to a person.
struct DataPage: PageContent {
  let site: Site
  let files: PublishedFiles

  var template: String { "data" }
  var title: String { "Data terbuka" }

  func names(from route: Route) -> TemplateObject {
    [
      "kumpulan": .objects(DataSet.all.map { names(of: $0, from: route) }),
      "ada_rencana": .flag(!site.plans.isEmpty),
      "rencana": .objects(site.plans.prefix(Self.examples).map { example($0, from: route) }),
      "tautan_skema_kepala": .text(route.link(to: .schema("kepala-rencana"))),
    ]
  }

  /// How many plans' own files are linked as examples; all others are linked from their pages.
  private static let examples = 5

  private func names(of set: DataSet, from route: Route) -> TemplateObject {
    [
      "nama": .text(set.name),
      "format": .text(set.format),
      "keterangan": .text(set.meaning),
      "berkas": .object(set.route.map { files.names(of: $0, as: set.name, from: route) }),
      "skema": .object(
        set.schema.map {
          [
            "nama_skema": .text("\($0.name).json"),
            "tautan": .text(route.link(to: .schema($0.name))),
          ]
        }),
      "kolom": .objects(
        (set.schema?.shape.lines ?? []).map {
          ["nama": .text($0.path), "jenis": .text($0.type), "arti": .text($0.meaning)]
        }),
    ]
  }

  private func example(_ entry: PlanEntry, from route: Route) -> TemplateObject {
    [
      "nama": .text(PlanNames(entry: entry).longName),
      "berkas": .objects([
        file(.json(of: entry.id), from: route), file(.actionTable(of: entry.id), from: route),
        file(.workbook(of: entry.id), from: route), file(.calendar(of: entry.id), from: route),
      ]),
    ]
  }

  private func file(_ target: Route, from route: Route) -> TemplateObject {
    files.names(of: target, as: target.file, from: route)
  }
}
