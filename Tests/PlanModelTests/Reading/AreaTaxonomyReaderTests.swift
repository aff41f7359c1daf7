import Diagnostics
import PlanModel
import Testing

struct AreaTaxonomyReaderTests {
  private func read(
    _ marked: String
  ) -> (areas: [OfficialArea], findings: [Finding], marks: [Place]) {
    let text = MarkedText(marked)
    let result = AreaTaxonomyReader.read(SourceText(path: "area.yml", text: text.text))
    return (result.value.areas, result.diagnostics.map(Finding.init), text.places)
  }

  @Test func areasComeInTheirOrder() {
    let result = read(
      """
      - { slug: b, nama: Bee, urutan: 2, alias: Bi }
      - { slug: a, nama: Aa, urutan: 1, alias: [Ah, Oh] }
      """)
    #expect(result.areas.map(\.slug) == ["a", "b"])
    #expect(result.areas.map(\.aliases) == [["Ah", "Oh"], ["Bi"]])
    #expect(result.findings.isEmpty)
  }

  @Test func withoutAnOrderTheFilesOrderCounts() {
    #expect(
      read("- { slug: z, nama: Zet }\n- { slug: a, nama: Aa }").areas.map(\.slug) == ["z", "a"])
  }

  static let wrong = [
    ("⟦slug: a⟧", "kunci.jenis"),
    ("- ⟦⟧{ nama: Aa }", "kunci.tidak-ada"),
    ("- ⟦⟧{ slug: a }", "kunci.tidak-ada"),
    ("- { slug: a, nama: Aa, ⟦alis⟧: [b] }", "kunci.tidak-dikenal"),
    ("- { slug: a, nama: Aa, urutan: ⟦satu⟧ }", "kunci.jenis"),
    ("- { slug: ⟦A B⟧, nama: Aa }", "nama.tidak-sah"),
    ("- { slug: a, nama: Aa }\n- { slug: ⟦a⟧, nama: Bee }", "area.slug-ganda"),
    ("- { slug: a, nama: Aa }\n- { slug: b, nama: ⟦AA.⟧ }", "area.nama-ganda"),
    ("- { slug: a, nama: Aa }\n- { slug: b, nama: Bee, alias: [⟦a a⟧] }", "area.nama-ganda"),
  ]

  @Test(arguments: wrong)
  func whatIsWrongIsAnErrorAtItsPlace(_ text: String, id: String) throws {
    let result = read(text)
    let mark = try #require(result.marks.first)
    #expect(result.findings.map(\.id) == [id])
    #expect(result.findings.map(\.severity) == [.error])
    #expect(result.findings.map(\.place.line) == [mark.line])
    #expect(result.findings.map(\.place.column) == [mark.column])
  }
}
