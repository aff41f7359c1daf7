internal import Markdown
internal import PlanModel
internal import SiteModel

/// `…/area/<area>/`: one area's actions with evidence, when, outcome.
struct PlanAreaPage: PageContent {
  let entry: PlanEntry
  let area: Area

  /// A page of more actions begins with a list of them.
  private static let shortPage = 6

  var template: String { "rencana-area" }
  var title: String { "\(area.displayName) – \(PlanNames(entry: entry).shortName)" }
  var description: String? {
    "\(area.actions.count) aksi area \(area.displayName) dalam \(PlanNames(entry: entry).longName)."
  }
  var trail: [Crumb] { PlanNames(entry: entry).trail }

  func names(from route: Route) -> TemplateObject {
    let areas = entry.plan.areas
    let index = areas.firstIndex { $0.slug == area.slug } ?? 0
    let groups = groups(from: route)
    let isLong = area.actions.count > Self.shortPage
    return PlanNames(entry: entry).names(from: route).merging([
      "nama_area": .text(area.displayName),
      "judul_area": .html(area.heading.html),
      "beda_nama": .flag(
        area.name.lowercased() != area.displayName.lowercased()),
      "nomor_area": .text(area.number),
      "di_luar_taksonomi": .flag(area.official == nil),
      "tautan_area_semua": .text(route.link(to: .area(area.official?.slug ?? area.slug))),
      "tautan_kalender_area": .text(
        route.link(to: .calendar(ofArea: area.slug, of: entry.id))),
      "jumlah_aksi": .number(area.actions.count),
      "ada_aksi": .flag(!area.actions.isEmpty),
      "daftar_kelompok": .objects(groups.count > 1 ? groups.map(\.heading) : []),
      "daftar_isi": .objects(groups.count < 2 && isLong ? area.actions.map(contents) : []),
      "ada_daftar_isi": .flag(groups.count > 1 || isLong),
      "kelompok": .objects(
        groups.map { $0.heading.merging(["aksi": .objects($0.actions)]) }),
      "pengantar": PassageNames.list(
        Array(area.parts.prefix { $0.passage != nil }.compactMap(\.passage))),
      "susulan": PassageNames.list(
        Array(area.parts.drop { $0.passage != nil }.compactMap(\.passage))),
      "koreksi": CorrectionNames.list(area.corrections),
      "catatan_kaki": PlanNames(entry: entry).footnotes(area.actions.flatMap(\.footnotes)),
      "sebelumnya": neighbour(index > 0 ? areas[index - 1] : nil, from: route),
      "berikutnya": neighbour(index + 1 < areas.count ? areas[index + 1] : nil, from: route),
    ])
  }

  /// The actions in runs of the same component. A run's anchor is made from its first action's, which
  /// is permanent.
  private func groups(
    from route: Route
  ) -> [(heading: TemplateObject, actions: [TemplateObject])] {
    let calendar = PlanCalendar(entry, from: route)
    var groups = [(component: RichText?, first: Action, actions: [TemplateObject])]()
    for action in area.actions {
      let names = ActionNames(entry: entry, area: area, action: action)
        .names(from: route, in: calendar)
      if !groups.isEmpty, groups[groups.count - 1].component?.html == action.component?.html {
        groups[groups.count - 1].actions.append(names)
      } else {
        groups.append((action.component, action, [names]))
      }
    }
    return groups.map { group in
      (
        [
          "jangkar": .text("komponen-\(group.first.id)"),
          "komponen": .html(group.component?.html),
          "komponen_label": .html(group.component?.label),
          "label_komponen": .text(group.first.label(of: .component) ?? "Komponen"),
          "jumlah": .number(group.actions.count),
        ], group.actions
      )
    }
  }

  private func contents(_ action: Action) -> TemplateObject {
    ["id": .text(action.id), "nomor": .text(action.number), "aksi": .html(action.words.label)]
  }

  private func neighbour(_ area: Area?, from route: Route) -> TemplateValue {
    .object(
      area.map {
        [
          "nama": .text($0.displayName),
          "tautan": .text(route.link(to: .area($0.slug, of: entry.id))),
        ]
      })
  }
}

extension Area.Part {
  /// The running text, if it is one.
  fileprivate var passage: Passage? {
    if case .passage(let passage) = self { passage } else { nil }
  }
}
