internal import PlanModel
internal import SiteModel

/// `/area/`: the offices by official areas, with the number of actions; gaps are visible.
struct AreaIndexPage: PageContent {
  let site: Site
  let slice: Slice

  var template: String { "area-indeks" }
  var title: String { "Area" + slice.titleSuffix }
  var description: String? { "Banyaknya aksi tiap satuan kerja pada tiap area perubahan." }

  func names(from route: Route) -> TemplateObject {
    [
      "area": .objects(official.map { column($0, from: route) }),
      "area_lain_ada": .flag(site.areas.contains { !$0.isOfficial }),
      "area_lain": .objects(site.areas.filter { !$0.isOfficial }.map { column($0, from: route) }),
      "satker": .objects(site.officesWithPlans[slice.range].map { row($0, from: route) }),
      "halaman": .object(slice.names(of: .areas, from: route)),
    ]
  }

  private var official: [AreaEntry] { site.areas.filter(\.isOfficial) }

  private func column(_ area: AreaEntry, from route: Route) -> TemplateObject {
    [
      "nama": .text(area.name),
      "tautan": .text(route.link(to: .area(area.slug))),
      "jumlah": .number(area.actionCount),
    ]
  }

  private func row(_ office: OfficeEntry, from route: Route) -> TemplateObject {
    var counts = [String: Int]()
    var total = 0
    for area in office.plans.flatMap(\.plan.areas) {
      counts[area.official?.slug ?? area.slug, default: 0] += area.actions.count
      total += area.actions.count
    }
    return [
      "nama": .text(office.office.name),
      "tautan": .text(route.link(to: .office(office.office.slug))),
      "jumlah": .number(total),
      "sel": .objects(
        official.map { area in
          let count = counts[area.slug]
          return ["jumlah": .text(count.map(String.init)), "kosong": .flag(count == nil)]
        }),
    ]
  }
}

/// `/area/<area>/`: who plans what in an area.
struct AreaPage: PageContent {
  let area: AreaEntry
  let slice: Slice

  var template: String { "area" }
  var title: String { area.name + slice.titleSuffix }
  var description: String? {
    "Apa yang direncanakan satuan kerja pada area \(area.name), kapan, dan dengan bukti apa."
  }
  var trail: [Crumb] { [Crumb(name: "Area", route: .areas)] }

  func names(from route: Route) -> TemplateObject {
    [
      "nama": .text(area.name),
      "resmi": .flag(area.isOfficial),
      "jumlah_rencana": .number(area.uses.count),
      "jumlah_aksi": .number(area.actionCount),
      "kelompok": .objects(groups(from: route)),
      "saring_area": .flag(false),
      "saring_bulan": .flag(true),
      "halaman": .object(slice.names(of: .area(area.slug), from: route)),
    ]
  }

  /// The actions of the slice, under their plans.
  private func groups(from route: Route) -> [TemplateObject] {
    var lines = [ListNames.Line]()
    var start = 0
    for index in area.uses.indices where start < slice.range.upperBound {
      let end = start + area.uses[index].area.actions.count
      for position in slice.range.clamped(to: start..<end) {
        let use = area.uses[index]
        lines.append(
          ListNames.Line(
            plan: use.plan, area: use.area, action: use.area.actions[position - start]))
      }
      start = end
    }
    return ListNames.groups(lines, showsArea: false, from: route)
  }
}
