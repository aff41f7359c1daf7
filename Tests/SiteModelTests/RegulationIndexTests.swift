import Citations
import PlanModel
import SiteModel
import Testing

@Suite("The register of regulations")
struct RegulationIndexTests {
  private static let law = "Undang-Undang Nomor 7 Tahun 2017 tentang"

  private func entries(_ legalBasis: [[String]]) async throws -> [RegulationEntry] {
    var content = SampleContent(offices: "soppeng")
    for (index, items) in legalBasis.enumerated() {
      content.add(plan: "soppeng/2025/rencana-\(index + 1)", number: index + 1, legalBasis: items)
    }
    return try await content.site().site.regulations
  }

  @Test("has a regulation once, with everyone who cites it in whose words")
  func uses() async throws {
    let entries = try await entries([
      ["\(Self.law) Pemilihan Umum", "Peraturan Presiden Nomor 80 Tahun 2011 tentang A"],
      ["Undang-Undang No. 7 tahun 2017 tentang Pemilu"],
    ])
    #expect(entries.map(\.slug) == ["uu-7-2017", "perpres-80-2011"])
    let uses = try #require(entries.first).uses
    #expect(uses.map(\.plan.id.slug) == ["rencana-1", "rencana-2"])
    #expect(uses.map(\.item.position) == [1, 1])
    #expect(uses.map(\.citation.title) == ["Pemilihan Umum", "Pemilu"])
    #expect(entries.last?.uses.map(\.item.position) == [2])
  }

  @Test(
    "is worded as most of the plans word it, and as the first of equals",
    arguments: [["Pemilu", "Pemilihan Umum", "Pemilihan Umum"], ["Pemilihan Umum", "Pemilu"]])
  func wording(titles: [String]) async throws {
    let entries = try await entries(titles.map { ["\(Self.law) \($0)"] })
    #expect(entries.map(\.citation.title) == ["Pemilihan Umum"])
  }

  @Test("has what amended a regulation as well, and says so")
  func amendments() async throws {
    let entries = try await entries([
      [
        "Undang-Undang Nomor 30 Tahun 2002 tentang KPK sebagaimana telah diubah dengan "
          + "Undang-Undang Nomor 19 Tahun 2019 tentang Perubahan Kedua atas Undang-Undang Nomor 30 Tahun 2002"
      ],
      ["Undang-Undang Nomor 19 Tahun 2019 tentang Perubahan Kedua"],
    ])
    #expect(entries.map(\.slug) == ["uu-30-2002", "uu-19-2019"])
    #expect(entries.first?.uses.map(\.isAmendment) == [false])
    #expect(entries.last?.uses.map(\.isAmendment) == [true, false])
  }

  @Test("stands in the order of the hierarchy, then of year and number")
  func order() async throws {
    let entries = try await entries([
      [
        "Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang A",
        "Peraturan Pemerintah Nomor 94 Tahun 2021 tentang B",
        "Undang-Undang Nomor 20 Tahun 2023 tentang C", "Undang-Undang Nomor 7 Tahun 2017 tentang D",
        "Undang-Undang Nomor 5 Tahun 2017 tentang E",
        "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
      ]
    ])
    #expect(
      entries.map(\.slug) == [
        "uud-1945", "uu-5-2017", "uu-7-2017", "uu-20-2023", "pp-94-2021", "pkpu-8-2019",
      ])
  }

  @Test("leaves out what cannot be read as a regulation")
  func unread() async throws {
    #expect(try await entries([["Hasil rapat pleno tanggal 3 Januari"]]).isEmpty)
  }
}
