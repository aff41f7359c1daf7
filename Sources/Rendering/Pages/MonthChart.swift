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
    /// Nil for a month that no plan has.
    var route: Route?
  }

  private static let barsInTable = 12

  private let bars: [Bar]

  init(_ bars: [Bar]) { self.bars = bars }

  /// All months of a year across offices.
  init(year: Int, _ months: [Month: MonthEntry]) {
    bars = (1...12).map { number in
      let month = Month(year: year, number: number)
      return Bar(
        month: month, count: months[month]?.uses.count ?? 0,
        route: months[month] == nil ? nil : .month(month))
    }
  }

  /// The longest bar, by which others are measured.
  var most: Int { bars.map(\.count).max() ?? 0 }

  /// - Parameter most: what the highest bar possible stands for; nil for the highest of these.
  func names(from route: Route, most: Int? = nil) -> TemplateValue {
    let most = max(1, most ?? self.most)
    let years = Set(bars.map(\.month.year)).count
    return .objects(
      stride(from: 0, to: bars.count, by: Self.barsInTable).map { start in
        let part = bars[start..<min(start + Self.barsInTable, bars.count)]
        return [
          "masa": .text(Self.span(part)),
          "jumlah_batang": .number(part.count),
          "ribuan": .flag(part.contains { $0.count >= 1000 }),
          "batang": .objects(
            part.enumerated().map { index, bar in
              let isFirst = index == 0 || bar.month.number == 1
              return names(of: bar, most: most, hasYear: years > 1 && isFirst, from: route)
            }),
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
      "tautan": .text(bar.route.map { route.link(to: $0) }),
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
