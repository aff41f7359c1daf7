internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// `…/bulan/<yyyy-mm>/`: what is due in one month of a plan, by area.
struct PlanMonthPage: PageContent {
  let entry: PlanEntry
  let month: Month

  var template: String { "rencana-bulan" }
  var title: String { "\(month.longName) – \(PlanNames(entry: entry).shortName)" }
  var trail: [Crumb] {
    PlanNames(entry: entry).trail + [Crumb(name: "Linimasa", route: .timeline(of: entry.id))]
  }

  func names(from route: Route) -> TemplateObject {
    let months = entry.months
    let index = months.firstIndex(of: month) ?? 0
    let due = entry.plan.areas.map { ($0, $0.actions.filter { $0.time.months.contains(month) }) }
      .filter { !$0.1.isEmpty }
    return PlanNames(entry: entry).names(from: route).merging([
      "bulan": .text(month.longName),
      "jumlah_aksi": .number(due.reduce(0) { $0 + $1.1.count }),
      "di_luar_periode": .flag(!entry.plan.period.contains(month)),
      "tautan_bulan_semua": .text(route.link(to: .month(month))),
      "area": .objects(
        due.map { area, actions in
          [
            "nama": .text(area.displayName),
            "tautan": .text(route.link(to: .area(area.slug, of: entry.id))),
            "aksi": .objects(
              actions.map {
                ActionNames(entry: entry, area: area, action: $0).names(from: route)
              }),
          ]
        }),
      "catatan_kaki": PlanNames(entry: entry).footnotes(due.flatMap(\.1).flatMap(\.footnotes)),
      "sebelumnya": neighbour(index > 0 ? months[index - 1] : nil, from: route),
      "berikutnya": neighbour(index + 1 < months.count ? months[index + 1] : nil, from: route),
    ])
  }

  private func neighbour(_ month: Month?, from route: Route) -> TemplateValue {
    .object(
      month.map {
        ["nama": .text($0.longName), "tautan": .text(route.link(to: .month($0, of: entry.id)))]
      })
  }
}
