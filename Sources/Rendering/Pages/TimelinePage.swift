internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// `…/bulan/`: the timeline, actions by months.
struct TimelinePage: PageContent {
  let entry: PlanEntry

  var template: String { "rencana-linimasa" }
  var title: String { "Linimasa – \(PlanNames(entry: entry).shortName)" }
  var trail: [Crumb] { PlanNames(entry: entry).trail }

  func names(from route: Route) -> TemplateObject {
    let months = entry.months
    let years = Set(months.map(\.year)).count
    return PlanNames(entry: entry).names(from: route).merging([
      "masa": .text(entry.plan.period.longName),
      "jumlah_kolom": .number(months.count + 1),
      "bulan": .objects(
        months.map { month in
          [
            "nama": .text(month.longName),
            "singkat": .text(month.shortName),
            "tahun": .text(years > 1 ? String(month.year) : nil),
            "kode": .text(month.description),
            "tautan": .text(route.link(to: .month(month, of: entry.id))),
          ]
        }),
      "area": .objects(
        entry.plan.areas.map { area in
          [
            "nama": .text(area.displayName),
            "tautan": .text(route.link(to: .area(area.slug, of: entry.id))),
            "aksi": .objects(area.actions.map { row($0, in: area, months: months, from: route) }),
          ]
        }),
    ])
  }

  private func row(
    _ action: Action, in area: Area, months: [Month], from route: Route
  ) -> TemplateObject {
    let names = ActionNames(entry: entry, area: area, action: action)
    return [
      "aksi": .text(action.words.text),
      "tautan": .text(route.link(to: names.permanentRoute, anchor: action.id)),
      "area": .text(area.displayName),
      "kode_bulan": .text(action.monthCodes),
      "ada_bukti": .text(action.evidenceWord),
      "waktu": .object(TimeNames(entry: entry, action: action).names(from: route)),
      "sel": .objects(months.map { cell(of: action, in: $0) }),
    ]
  }

  private func cell(of action: Action, in month: Month) -> TemplateObject {
    let weeks = action.time.weeks.filter { $0.month == month }.map { String($0.number) }
    let isDue = action.time.months.contains(month)
    let word =
      switch action.time.kind {
      case .deadline: "paling lambat"
      case .recurring: "berkala"
      default: "ya"
      }
    return [
      "terisi": .flag(isDue),
      "tenggat": .flag(isDue && action.time.kind == .deadline),
      "arti": .text(word),
      "minggu": .text(weeks.isEmpty ? nil : weeks.joined(separator: ", ")),
    ]
  }
}
