internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// `/`: what this site is, its offices, areas and months at a glance.
struct HomePage: PageContent {
  let site: Site

  /// So many offices stand before the areas and months; more would push these out of sight.
  private static let fewOffices = 12

  var template: String { "beranda" }
  var title: String { site.settings.title }
  var scripts: [String] { ["bulan-ini.js"] }

  func names(from route: Route) -> TemplateObject {
    let year = site.plans.map(\.id.year).max()
    let months = Dictionary(uniqueKeysWithValues: site.months.map { ($0.month, $0) })
    let offices = TemplateValue.objects(site.offices.map { office($0, from: route) })
    let isLong = site.offices.count > Self.fewOffices
    return [
      "judul": .text(site.settings.title),
      "ringkasan": .text(site.settings.summary),
      "jumlah_satker": .number(site.offices.count),
      "jumlah_rencana": .number(site.plans.count),
      "satker": isLong ? .none : offices,
      "satker_banyak": isLong ? offices : .none,
      "ada_satker": .flag(!isLong && !site.offices.isEmpty),
      "satker_banyak_ada": .flag(isLong),
      "judul_grafik": .text("Aksi semua satuan kerja tiap bulan"),
      "belum_ada_satker": .flag(site.offices.isEmpty),
      "tahun": .text(year.map(String.init)),
      "area": .objects(
        site.areas.filter(\.isOfficial).map { area in
          [
            "nama": .text(area.name),
            "tautan": .text(route.link(to: .area(area.slug))),
            "jumlah_aksi": .number(area.actionCount),
          ]
        }),
      "grafik": year.map { MonthChart(year: $0, months).names(from: route) } ?? .none,
    ]
  }

  private func office(_ entry: OfficeEntry, from route: Route) -> TemplateObject {
    [
      "nama": .text(entry.office.name),
      "tautan": .text(route.link(to: .office(entry.office.slug))),
      "jumlah_rencana": .number(entry.plans.count),
      // The latest one; the office's page has all.
      "rencana": .object(entry.plans.first.map { PlanNames(entry: $0).summary(from: route) }),
      "lebih_dari_satu": .flag(entry.plans.count > 1),
    ]
  }
}

/// `/<satker>/`: an office and its plans.
struct OfficePage: PageContent {
  let office: OfficeEntry

  var template: String { "satker" }
  var title: String { office.office.name }
  var description: String? {
    "Rencana aksi \(office.office.fullName ?? office.office.name), menurut keputusan yang menetapkannya."
  }
  var scripts: [String] { ["bulan-ini.js"] }

  func names(from route: Route) -> TemplateObject {
    let desk = office.office.informationDesk
    return [
      "nama": .text(office.office.name),
      "nama_lengkap": .text(office.office.fullName),
      "kode_wilayah": .text(office.office.regionCode),
      "alamat": .text(office.office.address),
      "situs_web": .text(office.office.website),
      "ppid": .object(
        desk.map {
          [
            "nama": .text($0.name), "alamat": .text($0.address), "surel": .text($0.email),
            "telepon": .text($0.telephone),
          ]
        }),
      "pengantar": PassageNames.list(office.office.introduction.anchoredPassages),
      "jumlah_rencana": .number(office.plans.count),
      "terbaru": .object(office.plans.first.map { latest($0, from: route) }),
      "tahun": .objects(earlier(from: route)),
      "ada_sebelumnya": .flag(office.plans.count > 1),
      "tautan_kalender": .text(
        office.plans.isEmpty ? nil : route.link(to: .calendar(ofOffice: office.office.slug))),
      "tautan_umpan_satker": .text(route.link(to: .feed(of: office.office.slug))),
    ]
  }

  /// The latest plan with its areas, which are what a reader looks for.
  private func latest(_ plan: PlanEntry, from route: Route) -> TemplateObject {
    PlanNames(entry: plan).summary(from: route).merging([
      "tautan_dasar_hukum": .text(route.link(to: .legalBasis(of: plan.id))),
      "area": .objects(
        plan.plan.areas.map {
          [
            "nomor": .text($0.number), "nama": .text($0.displayName),
            "tautan": .text(route.link(to: .area($0.slug, of: plan.id))),
            "jumlah_aksi": .number($0.actions.count), "jumlah_selesai": .none,
          ]
        }),
    ])
  }

  /// The other plans by year, the latest first.
  private func earlier(from route: Route) -> [TemplateObject] {
    let plans = office.plans.dropFirst()
    return Dictionary(grouping: plans, by: \.plan.decree.date.year).sorted { $0.key > $1.key }
      .map { year, plans in
        [
          "nama": .text(String(year)),
          "rencana": .objects(plans.map { PlanNames(entry: $0).summary(from: route) }),
        ]
      }
  }
}
