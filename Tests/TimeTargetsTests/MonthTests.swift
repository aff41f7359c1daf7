import Testing

@testable import TimeTargets

@Suite struct MonthTests {
  @Test(arguments: [
    ("2025-01", "Januari 2025", "Jan"), ("2025-05", "Mei 2025", "Mei"),
    ("2025-08", "Agustus 2025", "Agu"), ("2026-11", "November 2026", "Nov"),
    ("0999-12", "Desember 999", "Des"),
  ])
  func hasIndonesianNames(_ text: String, _ long: String, _ short: String) throws {
    let month = try #require(Month(text))
    #expect(month.longName == long)
    #expect(month.shortName == short)
    #expect(month.description == text)
  }

  @Test(arguments: ["2025-13", "2025-00", "2025-1", "25-01", "2025/01", "2025-0a", "", "2025-01 "])
  func rejectsOtherShapes(_ text: String) {
    #expect(Month(text) == nil)
  }

  @Test func knowsItsNeighboursOverAYearsEnd() {
    let december = Month(year: 2025, number: 12)
    #expect(december.next == Month(year: 2026, number: 1))
    #expect(december.next.previous == december)
    #expect(december < december.next)
  }

  @Test func aPeriodListsItsMonths() throws {
    let period = try #require(
      Period(from: Month(year: 2025, number: 11), to: Month(year: 2026, number: 1)))
    #expect(period.months.map(\.description) == ["2025-11", "2025-12", "2026-01"])
    #expect(period.description == "2025-11/2026-01")
    #expect(period.contains(Month(year: 2025, number: 12)))
    #expect(!period.contains(Month(year: 2026, number: 2)))
    #expect(Period(from: period.last, to: period.first) == nil)
  }
}
