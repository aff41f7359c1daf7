internal import Content
internal import Diagnostics
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// `/<satker>/<tahun>/<rencana>/`: the plan's facts, its areas, the year at a glance.
struct PlanPage: PageContent {
  let entry: PlanEntry
  let site: Site
  let editions: PlanEditions
  let files: PublishedFiles

  private var plan: Plan { entry.plan }
  private var shared: PlanNames { PlanNames(entry: entry) }

  var template: String { "rencana" }
  var title: String { shared.shortName }
  var description: String? { plan.publicInformation?.summary ?? plan.decree.title }
  var trail: [Crumb] { Array(shared.trail.dropLast()) }
  var scripts: [String] { ["bulan-ini.js"] }

  func names(from route: Route) -> TemplateObject {
    let bars = monthBars
    return shared.names(from: route).merging([
      "ringkasan": .text(plan.publicInformation?.summary),
      "fakta": .objects(PlanFacts(entry: entry).names),
      "realisasi": .object(ReportNames(entry: entry).counts),
      "area": .objects(plan.areas.map { area($0, from: route) }),
      "jumlah_area": .number(plan.areas.count),
      "jumlah_aksi": .number(plan.actionCount),
      "ada_aksi": .flag(!plan.actions.isEmpty),
      "ada_bulan": .flag(bars.contains { $0.count > 0 }),
      "judul_grafik": .text("Aksi tiap bulan"),
      "grafik": MonthChart(bars).names(from: route),
      "di_luar_periode": .objects(outside(from: route)),
      "tak_terbaca": .flag(count(.unreadable) > 0),
      "jumlah_tak_terbaca": .number(count(.unreadable)),
      "tanpa_jadwal": .flag(count(.unscheduled) > 0),
      "jumlah_tanpa_jadwal": .number(count(.unscheduled)),
      "jumlah_dasar_hukum": .number(plan.legalBasis.count),
      "unduhan": .objects(
        PlanEditionDownloads(entry: entry, editions: editions, files: files).names(from: route)
          + PlanDownloads(entry: entry, files: files).names(from: route)),
      "kode_sematan": .text(EmbedCode(entry: entry, baseURL: site.settings.baseURL).html),
      "tautan_sematan": .text(route.link(to: .embed(of: entry.id))),
      "alamat_situs": .text(site.settings.baseURL),
      "jumlah_koreksi": .number(plan.corrections.count),
      "ada_koreksi": .flag(!plan.corrections.isEmpty),
      "koreksi": CorrectionNames.list(plan.corrections),
      "sitiran": .text(citation),
      "sebelumnya": neighbour(entry.previous, from: route),
      "berikutnya": neighbour(entry.next, from: route),
      "ada_tetangga": .flag(entry.previous != nil || entry.next != nil),
    ])
  }

  /// How to name the plan in a text, with its permanent address where that is known.
  private var citation: String {
    let decree = plan.decree
    let address = site.settings.baseURL.map { " " + $0 + Route.plan(entry.id).path } ?? ""
    return
      "\(entry.office.fullName ?? entry.office.name), \(decree.name) tentang \(decree.title), \(decree.place), \(decree.date.longName).\(address)"
  }

  private func area(_ area: Area, from route: Route) -> TemplateObject {
    let reported = area.actions.count { plan.reports[$0.id]?.status == .done }
    return [
      "nomor": .text(area.number),
      "nama": .text(area.displayName),
      "tautan": .text(route.link(to: .area(area.slug, of: entry.id))),
      "jumlah_aksi": .number(area.actions.count),
      "jumlah_selesai": .text(plan.reports.isEmpty ? nil : String(reported)),
    ]
  }

  /// The months of the plan's period.
  private var monthBars: [MonthChart.Bar] {
    var counts = [Month: Int]()
    for action in plan.actions {
      for month in action.time.months { counts[month, default: 0] += 1 }
    }
    return plan.period.months.map {
      MonthChart.Bar(month: $0, count: counts[$0] ?? 0, route: .month($0, of: entry.id))
    }
  }

  /// The months outside the plan's period.
  private func outside(from route: Route) -> [TemplateObject] {
    entry.months.filter { !plan.period.contains($0) }.map { month in
      [
        "nama": .text(month.longName),
        "tautan": .text(route.link(to: .month(month, of: entry.id))),
        "jumlah": .number(plan.actions.count { $0.time.months.contains(month) }),
      ]
    }
  }

  private func neighbour(_ plan: PlanReference?, from route: Route) -> TemplateValue {
    .object(
      plan.map {
        [
          "nama": .text($0.name), "tentang": .text($0.title), "tanggal": .text($0.date.longName),
          "tautan": .text(route.link(to: .plan($0.id))),
        ]
      })
  }

  private func count(_ kind: TimeTarget.Kind) -> Int {
    plan.actions.count { $0.time.kind == kind }
  }
}
