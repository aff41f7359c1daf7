import PlanModel
import Testing

struct CalendarDateTests {
  @Test(arguments: [
    ("2025-12-10", "10 Desember 2025"), ("2025-01-09", "9 Januari 2025"),
    ("2024-02-29", "29 Februari 2024"), ("2000-02-29", "29 Februari 2000"),
    ("2025-11-30", "30 November 2025"),
  ])
  func aDayIsReadAndWritten(_ text: String, longName: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.description == text)
    #expect(date.longName == longName)
  }

  @Test(arguments: [
    "2025-02-29", "2025-02-30", "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10",
    "2025-01-00", "2025-1-9", "25-01-09", "09-01-2025", "2025-01-09T00:00", "2025/01/09",
    "2025-01-+9", "2025-01--1", "", "2025-01", "２０２５-01-09",
  ])
  func whatIsNoDayIsNotRead(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func daysAreOrderedByTime() throws {
    let dates = try ["2026-01-01", "2025-12-31", "2025-12-02"].map {
      try #require(CalendarDate($0))
    }
    #expect(dates.sorted().map(\.description) == ["2025-12-02", "2025-12-31", "2026-01-01"])
  }
}
