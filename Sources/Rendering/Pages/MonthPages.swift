internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// `/bulan/`: the months of all plans, by year.
struct MonthIndexPage: PageContent {
  let site: Site

  var template: String { "bulan-indeks" }
  var title: String { "Bulan" }

  func names(from route: Route) -> TemplateObject {
    var years = [(year: Int, months: [TemplateObject])]()
    for entry in site.months {
      if years.last?.year != entry.month.year { years.append((entry.month.year, [])) }
      years[years.count - 1].months.append([
        "nama": .text(entry.month.longName),
        "kode": .text(entry.month.description),
        "tautan": .text(route.link(to: .month(entry.month))),
        "jumlah_aksi": .number(entry.uses.count),
        "jumlah_satker": .number(Set(entry.uses.map(\.plan.id.office)).count),
      ])
    }
    return [
      "tahun": .objects(
        years.map { ["nama": .text(String($0.year)), "bulan": .objects($0.months)] })
    ]
  }
}

/// `/bulan/<yyyy-mm>/`: what is due in a month across offices.
struct MonthPage: PageContent {
  let month: MonthEntry
  let slice: Slice
  let site: Site

  var template: String { "bulan" }
  var title: String { month.month.longName + slice.titleSuffix }
  var trail: [Crumb] { [Crumb(name: "Bulan", route: .months)] }

  func names(from route: Route) -> TemplateObject {
    let months = site.months.map(\.month)
    let index = months.firstIndex(of: month.month) ?? 0
    return [
      "nama": .text(month.month.longName),
      "jumlah_aksi": .number(month.uses.count),
      "saring_area": .flag(true),
      "saring_bulan": .flag(false),
      "kelompok": .objects(
        ListNames.groups(
          month.uses[slice.range].map {
            ListNames.Line(plan: $0.plan, area: $0.area, action: $0.action)
          }, from: route)),
      "halaman": .object(slice.names(of: .month(month.month), from: route)),
      "sebelumnya": neighbour(index > 0 ? months[index - 1] : nil, from: route),
      "berikutnya": neighbour(index + 1 < months.count ? months[index + 1] : nil, from: route),
    ]
  }

  private func neighbour(_ month: Month?, from route: Route) -> TemplateValue {
    .object(
      month.map { ["nama": .text($0.longName), "tautan": .text(route.link(to: .month($0)))] })
  }
}
