import SiteModel
import Testing
import TimeTargets

@testable import Search

@Suite struct SearchRecordTests {
  @Test func everythingThatCanBeSearchedHasARecord() async throws {
    let records = SearchRecord.records(of: try await SearchedSite.build())
    #expect(records.map(\.kind) == [.plan, .area, .action, .action, .regulation])
    #expect(
      records.map(\.link) == [
        "soppeng/2025/zona/index.html",
        "soppeng/2025/zona/area/penguatan-pengawasan/index.html",
        "soppeng/2025/zona/area/penguatan-pengawasan/index.html#penguatan-pengawasan-1",
        "soppeng/2025/zona/area/penguatan-pengawasan/index.html#penguatan-pengawasan-2",
        "dasar-hukum/uu-30-2002/index.html",
      ])
  }

  @Test func anActionIsFilteredByItsOwnMonthsOnly() async throws {
    let actions = SearchRecord.records(of: try await SearchedSite.build())
      .filter { $0.kind == .action }
    #expect(actions.map { $0.months.map(\.description) } == [["2025-03"], ["2025-05", "2025-06"]])
    #expect(actions.first?.context == "KPU Kabupaten Soppeng 7/2025 · Penguatan Pengawasan")
  }

  @Test func aRegulationIsFilteredByTheOfficesThatCiteIt() async throws {
    let records = SearchRecord.records(of: try await SearchedSite.build())
    let regulation = try #require(records.last)
    #expect(regulation.title == "UU 30/2002")
    #expect(regulation.offices == ["KPU Kabupaten Soppeng"])
  }

  @Test func theIndexedPageHoldsTheWordsEscapedAndTheFilters() async throws {
    let records = SearchRecord.records(of: try await SearchedSite.build())
    let html = SearchRecordPage(record: records[2]).html
    #expect(
      html.contains(
        "<h1 data-pagefind-meta=\"title\">Melapor gratifikasi &amp; &quot;hadiah&quot; &lt; 1 juta</h1>"
      ))
    #expect(html.contains("<p>Laporan</p>"))
    for filter in [
      "jenis\">Aksi<", "satker\">KPU Kabupaten Soppeng<", "tahun\">2025<",
      "area\">Penguatan Pengawasan<", "bulan\">2025-03<",
    ] {
      #expect(html.contains("data-pagefind-filter=\"\(filter)"))
    }
    #expect(!html.contains("2025-05"))
  }
}
