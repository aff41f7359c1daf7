internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// `…/bulan/<yyyy-mm>/`: what is due in one month of a plan, by area.
struct PlanMonthPage: PageContent {
  let entry: PlanEntry
  let month: Month

  var template: String { "rencana-bulan" }
  var title: String { "\(month.longName) – \(PlanNames(entry: entry).shortName)" }
  var description: String? {
    "Aksi \(PlanNames(entry: entry).longName) pada \(month.longName)."
  }
  var trail: [Crumb] {
    PlanNames(entry: entry).trail + [Crumb(name: "Linimasa", route: .timeline(of: entry.id))]
  }

  func names(from route: Route) -> TemplateObject {
    let months = entry.months
    let index = months.firstIndex(of: month) ?? 0
    let due = entry.plan.areas.map { ($0, $0.actions.filter { $0.time.months.contains(month) }) }
    let single = due.map { ($0, $1.filter { !isUsual($0) }) }.filter { !$0.1.isEmpty }
    let usual = due.map { ($0, $1.filter(isUsual)) }.filter { !$0.1.isEmpty }
    let actions = due.flatMap(\.1)
    return PlanNames(entry: entry).names(from: route).merging([
      "bulan": .text(month.longName),
      "kode": .text(month.description),
      "jumlah_aksi": .number(actions.count),
      "jumlah_tenggat": .text(count(actions) { $0.time.kind == .deadline }),
      "jumlah_berkala": .text(count(actions, where: isUsual)),
      "di_luar_periode": .flag(!entry.plan.period.contains(month)),
      "tautan_bulan_semua": .text(route.link(to: .month(month))),
      "area": .objects(single.map { area($0, $1, from: route) }),
      "berkala": .objects(usual.map { area($0, $1, from: route) }),
      "ada_berkala": .flag(!usual.isEmpty),
      "catatan_kaki": PlanNames(entry: entry).footnotes(actions.flatMap(\.footnotes)),
      "sebelumnya": neighbour(index > 0 ? months[index - 1] : nil, from: route),
      "berikutnya": neighbour(index + 1 < months.count ? months[index + 1] : nil, from: route),
    ])
  }

  /// Whether an action recurs, or is due in every month of the plan anyway.
  private func isUsual(_ action: Action) -> Bool {
    let length = entry.plan.period.monthCount
    return action.time.kind == .recurring
      || (length > 2 && action.time.months.count >= length)
  }

  private func count(_ actions: [Action], where isMeant: (Action) -> Bool) -> String? {
    let count = actions.count(where: isMeant)
    return count == 0 ? nil : String(count)
  }

  private func area(_ area: Area, _ actions: [Action], from route: Route) -> TemplateObject {
    [
      "nama": .text(area.displayName),
      "tautan": .text(route.link(to: .area(area.slug, of: entry.id))),
      "aksi": .list(actions.map { line($0, in: area, from: route) }),
    ]
  }

  /// An action's line; it is the same in all its months, unless it speaks of the month's weeks.
  private func line(_ action: Action, in area: Area, from route: Route) -> TemplateValue {
    guard action.time.months.count > 1, action.time.weeks.isEmpty else {
      return .object(names(of: action, in: area, from: route))
    }
    return .repeated(
      RepeatedObject(owner: action, form: route.depth) { names(of: action, in: area, from: route) })
  }

  private func names(of action: Action, in area: Area, from route: Route) -> TemplateObject {
    let weeks = action.time.weeks.filter { $0.month == month }.map { String($0.number) }
    return [
      "aksi": .html(action.words.label),
      "tautan": ActionNames(entry: entry, area: area, action: action).link(from: route),
      "bukti": .html(action.evidence?.html),
      "waktu": .text(action.time.months == [month] && weeks.isEmpty ? nil : action.time.text),
      "paling_lambat": .flag(action.time.kind == .deadline),
      "minggu": .text(weeks.isEmpty ? nil : weeks.joined(separator: ", ")),
    ]
  }

  private func neighbour(_ month: Month?, from route: Route) -> TemplateValue {
    .object(
      month.map {
        ["nama": .text($0.longName), "tautan": .text(route.link(to: .month($0, of: entry.id)))]
      })
  }
}
