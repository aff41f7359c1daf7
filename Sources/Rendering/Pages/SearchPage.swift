internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// `/cari/`: all actions as a plain list; the first page has the search over everything.
struct SearchPage: PageContent {
  let site: Site
  let slice: Slice

  var template: String { "cari" }
  var title: String { "Cari" + slice.titleSuffix }

  func names(from route: Route) -> TemplateObject {
    [
      "jumlah_aksi": .number(site.actions.count),
      "nomor_pertama": .number(slice.range.lowerBound + 1),
      "nomor_terakhir": .number(slice.range.upperBound),
      "tautan_cari": .text(route.link(to: .search)),
      "formulir": .object(slice.number == 1 ? form(from: route) : nil),
      "kelompok": .objects(groups(from: route)),
      "halaman": .object(slice.names(of: .search, from: route)),
    ]
  }

  private func form(from route: Route) -> TemplateObject {
    let years = Set(site.plans.map(\.id.year)).sorted(by: >)
    return [
      "skrip": .text(route.link(to: .asset("cari.js"))),
      "akar": .text(String(repeating: "../", count: route.folders.count)),
      "indeks": .text(site.hasSearchIndex ? route.link(to: .searchIndex) : nil),
      "jumlah_daftar": .number(site.actions.parts.count),
      "satker": .list(site.officesWithPlans.map { .text($0.office.name) }),
      "tahun": .list(years.map { .text(String($0)) }),
      "area": .list(site.areas.map { .text($0.name) }),
      "bulan": .objects(
        site.months.map {
          ["kode": .text($0.month.description), "nama": .text($0.month.longName)]
        }),
    ]
  }

  private func groups(from route: Route) -> [TemplateObject] {
    site.actions[slice].map { run in
      let home = Route.area(run.area.slug, of: run.plan.id)
      return [
        "rencana": .text(PlanNames(entry: run.plan).shortName),
        "keadaan": .text(run.plan.caveat),
        "nama_area": .text(run.area.displayName),
        "aksi": .objects(
          run.actions.map { action in
            [
              "aksi": .text(action.words.text),
              "tautan": .text(route.link(to: home, anchor: action.id)),
              "waktu": .text(action.time.months.spanName),
            ]
          }),
      ]
    }
  }
}

extension [Month] {
  /// `Maret 2025`, or for several `Januari – Desember 2025 (12 bulan)`; nil for none.
  fileprivate var spanName: String? {
    guard let first, let last, let span = Period(from: first, to: last) else { return nil }
    return span.longName + (count == 1 ? "" : " (\(count) bulan)")
  }
}
