import Testing

@testable import PlanModel

@Suite("What a decree is called")
struct DecreeNameTests {
  @Test(
    "by its number and year, each said once",
    arguments: [
      ("43", "Keputusan Nomor 43 Tahun 2025", "43/2025"),
      (
        "314/ORT.07-Kpt/01/KPU/V/2025", "Keputusan Nomor 314/ORT.07-Kpt/01/KPU/V/2025",
        "314/ORT.07-Kpt/01/KPU/V/2025"
      ),
      ("12/2024", "Keputusan Nomor 12/2024 Tahun 2025", "12/2024/2025"),
      ("2025", "Keputusan Nomor 2025 Tahun 2025", "2025/2025"),
    ])
  func names(number: String, name: String, short: String) throws {
    let date = try #require(CalendarDate("2025-01-10"))
    let decree = Decree(
      kind: "Keputusan", number: number, year: 2025, title: "Rencana", place: "Contoh", date: date,
      signatory: Decree.Signatory(position: "Ketua", name: "Adi"))
    #expect(decree.name == name)
    #expect(decree.shortNumber == short)
  }
}
