internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// The months of a plan as a page of it shows them, made once for all actions of the page
/// (partial `waktu`).
///
/// A plan of at most twelve months has a strip with a place for each month of its period; the months
/// of a longer one, and those outside the period, are said with their year.
struct PlanCalendar {
  /// As many places as a strip can have.
  private static let widestStrip = 12

  private let strip: [Month: TemplateObject]
  private let outside: [Month: TemplateObject]
  private let width: Int?

  init(_ entry: PlanEntry, from route: Route) {
    let period = entry.plan.period
    let inside = period.months
    let isStrip = inside.count <= Self.widestStrip
    width = isStrip ? inside.count : nil
    var strip = [Month: TemplateObject]()
    for (index, month) in inside.enumerated() {
      strip[month] = Self.names(
        of: month, in: entry, from: route, place: isStrip ? "k\(index + 1)" : nil)
    }
    var outside = [Month: TemplateObject]()
    for month in entry.months where !period.contains(month) {
      outside[month] = Self.names(of: month, in: entry, from: route, place: nil)
    }
    (self.strip, self.outside) = (strip, outside)
  }

  func names(of action: Action) -> TemplateObject {
    let time = action.time
    return [
      "kata": .html(action.timeWords?.html),
      "kata_bacaan": .text(action.timeWords == nil && !time.months.isEmpty ? time.text : nil),
      "jenis": .text(time.kind.rawValue),
      "paling_lambat": .flag(time.kind == .deadline),
      "berkala": .flag(time.kind == .recurring),
      "tanpa_jadwal": .flag(time.kind == .unscheduled),
      "tak_terbaca": .flag(time.kind == .unreadable),
      "lebar": .text(width.map(String.init)),
      "ada_bulan": .flag(time.months.contains { strip[$0] != nil }),
      "bulan": .objects(
        time.months.compactMap { month in strip[month].map { at($0, month, time) } }),
      "di_luar_periode": .objects(
        time.months.compactMap { month in outside[month].map { at($0, month, time) } }),
    ]
  }

  /// The month of an action, which may name its weeks.
  private func at(
    _ names: TemplateObject, _ month: Month, _ time: TimeTarget
  ) -> TemplateObject {
    let weeks = time.weeks.filter { $0.month == month }.map { String($0.number) }
    guard !weeks.isEmpty else { return names }
    return names.merging([
      "nama": .text("\(month.longName), minggu ke-" + weeks.joined(separator: ", "))
    ])
  }

  private static func names(
    of month: Month, in entry: PlanEntry, from route: Route, place: String?
  ) -> TemplateObject {
    [
      "nama": .text(month.longName),
      "singkat": .text(place == nil ? "\(month.shortName) \(month.year)" : month.shortName),
      "tempat": .text(place),
      "tautan": .text(route.link(to: .month(month, of: entry.id))),
    ]
  }
}
