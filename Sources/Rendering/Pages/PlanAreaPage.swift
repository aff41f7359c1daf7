internal import Markdown
internal import PlanModel
internal import SiteModel

/// `…/area/<area>/`: one area's actions with evidence, when, outcome.
struct PlanAreaPage: PageContent {
  let entry: PlanEntry
  let area: Area

  var template: String { "rencana-area" }
  var title: String { "\(area.displayName) – \(PlanNames(entry: entry).shortName)" }
  var trail: [Crumb] { PlanNames(entry: entry).trail }

  func names(from route: Route) -> TemplateObject {
    let areas = entry.plan.areas
    let index = areas.firstIndex { $0.slug == area.slug } ?? 0
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
      "kelompok": .objects(groups(from: route)),
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

  /// The actions in runs of the same component.
  private func groups(from route: Route) -> [TemplateObject] {
    var groups = [(component: String?, label: String, actions: [TemplateObject])]()
    for action in area.actions {
      let names = ActionNames(entry: entry, area: area, action: action).names(from: route)
      let component = action.component?.html
      if !groups.isEmpty, groups[groups.count - 1].component == component {
        groups[groups.count - 1].actions.append(names)
      } else {
        groups.append((component, action.labels[.component] ?? "Komponen", [names]))
      }
    }
    return groups.map {
      [
        "komponen": .html($0.component), "label_komponen": .text($0.label),
        "aksi": .objects($0.actions),
      ]
    }
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
