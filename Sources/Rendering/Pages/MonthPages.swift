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
    let years = Dictionary(grouping: site.months, by: \.month.year).sorted { $0.key > $1.key }
    return [
      "tahun": .objects(
        years.map { year, months in
          [
            "nama": .text(String(year)), "judul_grafik": .text("Aksi tiap bulan"),
            "grafik": MonthChart(months).names(from: route),
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
  var scripts: [String] { ["saring.js"] }

  func names(from route: Route) -> TemplateObject {
    let months = site.months.map(\.month)
    let index = months.firstIndex(of: month.month) ?? 0
    return [
      "nama": .text(month.month.longName),
      "jumlah_aksi": .number(month.uses.count),
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
