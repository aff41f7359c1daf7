internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// `/`: what this site is, its offices, areas and months at a glance.
struct HomePage: PageContent {
  let site: Site

  var template: String { "beranda" }
  var title: String { site.settings.title }

  func names(from route: Route) -> TemplateObject {
    [
      "judul": .text(site.settings.title),
      "ringkasan": .text(site.settings.summary),
      "satker": .objects(
        site.offices.map { entry in
          [
            "nama": .text(entry.office.name),
            "tautan": .text(route.link(to: .office(entry.office.slug))),
            "jumlah_rencana": .number(entry.plans.count),
            "rencana": .objects(
              entry.plans.map { PlanNames(entry: $0).summary(from: route) }),
          ]
        }),
      "area": .objects(
        site.areas.filter(\.isOfficial).map { area in
          [
            "nama": .text(area.name),
            "tautan": .text(route.link(to: .area(area.slug))),
            "jumlah_aksi": .number(area.uses.reduce(0) { $0 + $1.area.actions.count }),
          ]
        }),
      "bulan": .objects(
        site.months.map { month in
          [
            "nama": .text(month.month.longName),
            "tautan": .text(route.link(to: .month(month.month))),
            "jumlah_aksi": .number(month.uses.count),
          ]
        }),
    ]
  }
}

/// `/<satker>/`: an office and its plans.
struct OfficePage: PageContent {
  let office: OfficeEntry
  /// Whether the page stands at the site's root, because there is one office only.
  let isHome: Bool

  var template: String { "satker" }
  var title: String { office.office.name }

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
      "pengantar": PassageNames.list(office.office.introduction.map { Passage(block: $0) }),
      "rencana": .objects(office.plans.map { PlanNames(entry: $0).summary(from: route) }),
      "tautan_kalender": .text(
        office.plans.isEmpty ? nil : route.link(to: .calendar(ofOffice: office.office.slug))),
      "tautan_umpan_satker": .text(route.link(to: .feed(of: office.office.slug))),
    ]
  }
}
