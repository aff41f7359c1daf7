import Diagnostics
import PlanModel
import Testing

@Suite("What the office reports (realisasi)")
struct ReportTests {
  private func plan(_ keys: String) throws -> PlanReading {
    try PlanFile.table(
      "No | Rencana Aksi | Waktu", "1. | Rapat | Maret 2025", "2. | Lapor | Mei 2025", keys: keys
    ).read()
  }

  @Test("is known by the action's id; the other actions have none")
  func reported() throws {
    let reading = try plan(
      "realisasi: [{ aksi: manajemen-perubahan-2, status: belum-dimulai, tanggal: 2025-06-01, catatan: Menunggu, bukti: https://a.id/x }]"
    )
    let plan = try #require(reading.plan)
    let report = try #require(plan.reports["manajemen-perubahan-2"])
    #expect(report.status == .notStarted && report.status.words == "belum dimulai")
    #expect(report.date == CalendarDate("2025-06-01"))
    #expect(report.note == "Menunggu")
    #expect(report.evidence?.isAddress == true)
    #expect(plan.reports.count == 1)
    #expect(reading.diagnostics.map(\.id) == [])
  }

  @Test("needs only an action and a status")
  func short() throws {
    let plan = try #require(
      try plan("realisasi: [{ aksi: manajemen-perubahan-1, status: selesai }]").plan)
    let report = try #require(plan.reports["manajemen-perubahan-1"])
    #expect(report.status == .done)
    #expect(report.date == nil && report.note == nil && report.evidence == nil)
  }

  @Test(
    "that cannot be right is an error at its place",
    arguments: [
      ("aksi: ⟦manajemen-perubahan-3⟧, status: selesai", "realisasi.aksi-tidak-ada"),
      ("aksi: manajemen-perubahan-1, status: ⟦sudah⟧", "kunci.nilai"),
      ("aksi: manajemen-perubahan-1, status: selesai, tanggal: ⟦2025-02-30⟧", "kunci.jenis"),
      (
        "aksi: manajemen-perubahan-1, status: selesai, bukti: ⟦\"https://a b\"⟧", "kunci.jenis"
      ),
      ("⟦⟧{ aksi: manajemen-perubahan-1 }", "kunci.tidak-ada"),
    ])
  func wrong(entry: String, id: String) throws {
    let line = entry.hasPrefix("⟦") ? entry : "{ \(entry) }"
    let reading = try plan("realisasi: [\(line)]")
    #expect(reading.findings == reading.expected(.error, id))
    #expect(reading.findings.count == 1)
  }

  @Test("on one action twice is an error")
  func twice() throws {
    let reading = try plan(
      "realisasi: [{ aksi: manajemen-perubahan-1, status: berjalan }, { aksi: ⟦manajemen-perubahan-1⟧, status: selesai }]"
    )
    #expect(reading.findings == reading.expected(.error, "realisasi.ganda"))
    #expect(reading.findings.count == 1)
  }
}
