internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// `/bulan/`: the months of all plans, by year.
struct MonthIndexPage: PageContent {
  let site: Site

  var template: String { "bulan-indeks" }
  var title: String { "Bulan" }
  var description: String? { "Aksi semua satuan kerja menurut bulan." }
  var scripts: [String] { ["bulan-ini.js"] }

  func names(from route: Route) -> TemplateObject {
    // The latest year first: that is what readers come for.
    let years = Set(site.months.map(\.month.year)).sorted(by: >)
    let months = Dictionary(uniqueKeysWithValues: site.months.map { ($0.month, $0) })
    let charts = years.map { MonthChart(year: $0, months) }
    let most = charts.map(\.most).max()
    return [
      "tahun": .objects(
        zip(years, charts).map { year, chart in
          [
            "nama": .text(String(year)), "judul_grafik": .text("Aksi tiap bulan"),
            "grafik": chart.names(from: route, most: most),
          ]
        })
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
  var description: String? {
    "Aksi semua satuan kerja yang jatuh pada \(month.month.longName)."
  }
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
          }, showsArea: true, from: route)),
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
