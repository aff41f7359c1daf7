internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// Actions by month as a table whose cells have bars (partial `grafik`): one table for each twelve
/// months.
struct MonthChart {
  /// A month, how many actions are due in it, and the page that tells which.
  struct Bar {
    var month: Month
    var count: Int
    var route: Route
  }

  private static let barsInTable = 12

  private let bars: [Bar]

  init(_ bars: [Bar]) { self.bars = bars }

  /// Months across offices.
  init(_ months: [MonthEntry]) {
    bars = months.map { Bar(month: $0.month, count: $0.uses.count, route: .month($0.month)) }
  }

  func names(from route: Route) -> TemplateValue {
    let most = max(1, bars.map(\.count).max() ?? 1)
    let years = Set(bars.map(\.month.year)).count
    return .objects(
      stride(from: 0, to: bars.count, by: Self.barsInTable).map { start in
        let part = bars[start..<min(start + Self.barsInTable, bars.count)]
        return [
          "masa": .text(Self.span(part)),
          "batang": .objects(
            part.map { names(of: $0, most: most, hasYear: years > 1, from: route) }),
        ]
      })
  }

  private func names(
    of bar: Bar, most: Int, hasYear: Bool, from route: Route
  ) -> TemplateObject {
    let height = bar.count * 100 / most
    return [
      "nama": .text(bar.month.longName),
      "singkat": .text(bar.month.shortName),
      "tahun": .text(hasYear ? String(bar.month.year) : nil),
      "kode": .text(bar.month.description),
      "tautan": .text(route.link(to: bar.route)),
      "jumlah": .number(bar.count),
      // At least a line for a month that has any action.
      "tinggi": .number(bar.count == 0 ? 0 : max(2, height)),
      "atas": .number(bar.count == 0 ? 100 : 100 - max(2, height)),
    ]
  }

  private static func span(_ bars: ArraySlice<Bar>) -> String? {
    guard let first = bars.first?.month, let last = bars.last?.month else { return nil }
    return Period(from: first, to: last)?.longName
  }
}
