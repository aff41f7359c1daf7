import Diagnostics
import Testing

@testable import TimeTargets

@Suite struct TimeTargetReaderTests {
  @Test(arguments: try Tables.all)
  func readsAsACarefulClerkWould(_ row: TimeTargetCase) {
    let reading = TimeTargetReader(period: row.period).read(row.text)
    #expect(reading.target.text == row.text)
    #expect(reading.target.kind == row.kind)
    #expect(reading.target.months == row.months)
    #expect(reading.target.weeks == row.weeks)
    #expect(reading.remarks.map(\.id) == row.remarks)
    #expect(reading.remarks.lazy.compactMap(\.suggestion).first == row.suggestion)
  }

  @Test(arguments: try Tables.all)
  func canonicalWordsReadBackAsTheSame(_ row: TimeTargetCase) {
    let reader = TimeTargetReader(period: row.period)
    let target = reader.read(row.text).target
    let again = reader.read(target.canonicalText).target
    #expect(again.kind == target.kind)
    #expect(again.months == target.months)
    #expect(again.weeks == target.weeks)
    #expect(again.canonicalText == target.canonicalText)
  }

  @Test func tablesAreLargeAndHaveNoRowTwice() throws {
    let rows = try Tables.all.map(\.testDescription)
    #expect(rows.count >= 300)
    #expect(Set(rows).count == rows.count)
  }

  @Test func remarksPointAtTheWordsTheyAreAbout() {
    let reader = TimeTargetReader(period: Period(year: 2025))
    #expect(words("Agustus, September,Okt ober, Desember", reader) == ["Okt ober"])
    #expect(words("Maret, Juni 2022, Juli", reader) == ["Maret", "Juni 2022", "Juli"])
    #expect(words("Rapat – Desembr 2025", reader) == ["Desembr"])
    #expect(words("Januari atau Maret", reader) == ["Maret"])
    #expect(words("rapat pleno tiap bulan", reader) == ["rapat pleno"])
  }

  private func words(_ text: String, _ reader: TimeTargetReader) -> [String] {
    let bytes = Array(text.utf8)
    return reader.read(text).remarks.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}
