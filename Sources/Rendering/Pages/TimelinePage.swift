internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// `…/bulan/`: the timeline, actions by months.
struct TimelinePage: PageContent {
  let entry: PlanEntry

  /// More columns than this do not fit on a wide screen.
  private static let fittingColumns = 14

  var template: String { "rencana-linimasa" }
  var title: String { "Linimasa – \(PlanNames(entry: entry).shortName)" }
  var description: String? {
    "Semua aksi \(PlanNames(entry: entry).longName) menurut bulan, \(entry.plan.period.longName)."
  }
  var trail: [Crumb] { PlanNames(entry: entry).trail }
  var scripts: [String] { ["bulan-ini.js"] }

  func names(from route: Route) -> TemplateObject {
    let months = entry.months
    let actions = entry.plan.actions
    return PlanNames(entry: entry).names(from: route).merging([
      "masa": .text(entry.plan.period.longName),
      "jumlah_aksi": .number(actions.count),
      "jumlah_kolom": .number(months.count + 1),
      "bergulir": .flag(months.count > Self.fittingColumns),
      "ada_aksi": .flag(!actions.isEmpty),
      "ada_tanpa_bulan": .flag(actions.contains { $0.time.months.isEmpty }),
      "jumlah_tanpa_bulan": .number(actions.count { $0.time.months.isEmpty }),
      "ada_berkala": .flag(actions.contains { $0.time.kind == .recurring }),
      "ada_tenggat": .flag(actions.contains { $0.time.kind == .deadline }),
      "bulan": .objects(
        months.map { month in
          [
            "nama": .text(month.longName),
            "singkat": .text(month.shortName),
            "tahun": .text(entry.plan.needsYear(month) ? String(month.year) : nil),
            "kode": .text(month.description),
            "tautan": .text(route.link(to: .month(month, of: entry.id))),
          ]
        }),
      "area": .objects(
        entry.plan.areas.map { area in
          [
            "nama": .text(area.displayName),
            "tautan": .text(route.link(to: .area(area.slug, of: entry.id))),
            "aksi": .objects(
              area.actions.map {
                row($0, in: area, months: months, from: route)
              }),
          ]
        }),
    ])
  }

  private func row(
    _ action: Action, in area: Area, months: [Month], from route: Route
  ) -> TemplateObject {
    let names = ActionNames(entry: entry, area: area, action: action)
    let time = action.time
    let saysMore = time.kind != .during || !time.weeks.isEmpty
    return [
      "aksi": .html(action.words.label),
      "nama_area": .text(area.displayName),
      "tautan": names.link(from: route),
      "ada_bukti": .text(action.evidenceWord),
      "kode_bulan": .text(time.monthCodes),
      "kata": .html(saysMore ? action.timeWords?.label : nil),
      "paling_lambat": .flag(time.kind == .deadline),
      "berkala": .flag(time.kind == .recurring),
      "tanpa_jadwal": .flag(time.kind == .unscheduled),
      "tak_terbaca": .flag(time.kind == .unreadable),
      "sel": .list(months.map { .text(words(of: time, in: $0)) }),
    ]
  }

  /// What stands in a cell: `Nov`, `Feb M2`, or nothing; with the year where the month alone could be
  /// mistaken, since a narrow screen shows the cells without their heads.
  private func words(of time: TimeTarget, in month: Month) -> String {
    guard time.months.contains(month) else { return "" }
    let weeks = time.weeks.filter { $0.month == month }.map { " M\($0.number)" }.joined()
    let isPlain = entry.plan.period.contains(month) && entry.plan.period.months.count <= 12
    return month.shortName + weeks + (isPlain ? "" : " \(month.year)")
  }
}

extension Plan {
  /// Whether a month is to be named with its year: in a period of several years, or outside of it.
  fileprivate func needsYear(_ month: Month) -> Bool {
    period.first.year != period.last.year || !period.contains(month)
  }
}
