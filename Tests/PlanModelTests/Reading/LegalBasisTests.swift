import Citations
import Diagnostics
import Markdown
import PlanModel
import Testing

/// The items of Mengingat: their numbers, their words, their places.
struct LegalBasisTests {
  private func read(_ list: String, keys: String = "") throws -> PlanReading {
    try PlanFile("## Mengingat\n\n\(list)\n", keys: keys).read()
  }

  private let first = "Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;"
  private let second = "Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design;"

  @Test func theDecreesNumbersAreKeptEvenDoubleOnes() throws {
    let items = try read("9. \(first)\n10. \(second)\n10. \(first)\n12. \(second)")
      .requirePlan().legalBasis
    #expect(items.map(\.number) == ["9", "10", "10", "12"])
    #expect(items.map(\.position) == [1, 2, 3, 4])
  }

  @Test func anItemThatLostItsNumberKeepsItsPlace() throws {
    let items = try read("5. \(first)\n\n- \(second)\n\n6. \(first)").requirePlan().legalBasis
    #expect(items.map(\.number) == ["5", nil, "6"])
    #expect(items.map(\.position) == [1, 2, 3])
    #expect(items.map(\.text.text) == [first, second, first])
  }

  static let marks = ["1. %\n2. %", "1) %\n2) %", "1. %\n\n2. %", "   1.  %\n   2.  %"]

  @Test(arguments: marks)
  func anItemsMarkIsNoPartOfItsWords(_ list: String) throws {
    let items = try read(list.replacing("%", with: first)).requirePlan().legalBasis
    #expect(items.map(\.number) == ["1", "2"])
    #expect(items.map(\.text.text) == [first, first])
  }

  @Test func italicsAndLineBreaksAreNoPartOfTheWords() throws {
    let items = try read("1. Peraturan Presiden Nomor 81\n   Tahun 2010 tentang *Grand Design*;")
      .requirePlan().legalBasis
    #expect(
      items.map(\.text.text) == ["Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design;"])
    #expect(items.first?.reading.citations.first?.slug == "perpres-81-2010")
  }

  @Test func severalParagraphsOfAnItemAreKept() throws {
    let items = try read("1. \(first)\n\n   Lanjutan.\n2. \(second)").requirePlan().legalBasis
    #expect(items.map(\.passages.count) == [2, 1])
  }

  @Test func eachItemIsReadAsACitation() throws {
    let items = try read("1. \(first)\n2. \(second)").requirePlan().legalBasis
    #expect(items.map { $0.reading.citations.first?.slug } == ["uu-7-2017", "perpres-81-2010"])
  }

  @Test func whatCannotBeReadIsAWarningAtItsWordsAndIsKept() throws {
    let reading = try read("1. \(first)\n2. ⟦Hasil rapat⟧ tanpa rujukan;")
    #expect(reading.findings.map(\.severity) == [.warning])
    #expect(reading.findings.first?.place.line == reading.marks.first?.line)
    #expect(reading.findings.first?.place.column == reading.marks.first?.column)
    #expect(try reading.requirePlan().legalBasis.count == 2)
  }

  @Test func aCorrectionFindsAnItemByItsNumber() throws {
    let reading = try read(
      "10. \(first)\n10. \(second)",
      keys: "koreksi: [{ kutipan: 10. Peraturan Presiden Nomor 81, seharusnya: 11. }]")
    let items = try reading.requirePlan().legalBasis
    #expect(items.map { $0.corrections.map(\.replacement) } == [[], ["11."]])
    #expect(reading.findings.isEmpty)
  }
}
