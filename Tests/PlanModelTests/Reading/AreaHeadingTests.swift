import Diagnostics
import PlanModel
import Testing

/// The headings of areas: number, name, and the official area they mean.
struct AreaHeadingTests {
  private func read(_ heading: String) throws -> PlanReading {
    try PlanFile("## Rencana Aksi\n\n### \(heading)\n\n| Aksi |\n|---|\n| Rapat |").read()
  }

  struct Heading: CustomTestStringConvertible, Sendable {
    let text: String
    let number: String?
    let name: String
    let slug: String

    var testDescription: String { text }
  }

  static let official = [
    Heading(
      text: "I. Manajemen Perubahan", number: "I", name: "Manajemen Perubahan",
      slug: "manajemen-perubahan"),
    Heading(
      text: "II PENATAAN TATA LAKSANA", number: "II", name: "PENATAAN TATA LAKSANA",
      slug: "penataan-tatalaksana"),
    Heading(
      text: "3. Penguatan Akuntabilitas", number: "3", name: "Penguatan Akuntabilitas",
      slug: "penguatan-akuntabilitas"),
    Heading(
      text: "1) Penataan Tata-Laksana", number: "1", name: "Penataan Tata-Laksana",
      slug: "penataan-tatalaksana"),
    Heading(
      text: "(2) akuntabilitas kinerja", number: "2", name: "akuntabilitas kinerja",
      slug: "penguatan-akuntabilitas"),
    Heading(
      text: "A. PENYUSUNAN TIM KERJA", number: "A", name: "PENYUSUNAN TIM KERJA",
      slug: "manajemen-perubahan"),
    Heading(
      text: "Area Manajemen  Perubahan", number: nil, name: "Area Manajemen  Perubahan",
      slug: "manajemen-perubahan"),
    Heading(
      text: "iv. *Penguatan* akuntabilitas", number: "iv", name: "Penguatan akuntabilitas",
      slug: "penguatan-akuntabilitas"),
    Heading(
      text: "4 Penguatan Akuntabilitas", number: "4", name: "Penguatan Akuntabilitas",
      slug: "penguatan-akuntabilitas"),
  ]

  /// As other offices write them.
  static let others = [
    Heading(
      text: "IV.PENGUATAN AKUNTABILITAS", number: "IV", name: "PENGUATAN AKUNTABILITAS",
      slug: "penguatan-akuntabilitas"),
    Heading(
      text: "Area I: Manajemen Perubahan", number: "I", name: "Manajemen Perubahan",
      slug: "manajemen-perubahan"),
    Heading(
      text: "POKJA II PENATAAN TATALAKSANA", number: "II", name: "PENATAAN TATALAKSANA",
      slug: "penataan-tatalaksana"),
    Heading(
      text: "5. Penataan & Penguatan Organisasi", number: "5",
      name: "Penataan & Penguatan Organisasi",
      slug: "penguatan-organisasi"),
  ]

  @Test(arguments: official)
  func anAreaIsKnownByItsNameOrAnAlias(_ heading: Heading) throws {
    try expect(heading)
  }

  @Test(arguments: others)
  func anAreaIsKnownAsOtherOfficesWriteIt(_ heading: Heading) throws {
    try expect(heading)
  }

  private func expect(_ heading: Heading) throws {
    let reading = try read(heading.text)
    let areas = try reading.requirePlan().areas
    #expect(areas.map(\.number) == [heading.number])
    #expect(areas.map { $0.official?.slug } == [heading.slug])
    #expect(areas.map(\.slug) == [heading.slug])
    #expect(areas.map { AreaTaxonomy.key($0.name) } == [AreaTaxonomy.key(heading.name)])
    #expect(reading.findings.isEmpty)
  }

  @Test func aMisspeltAreaIsAnErrorWithTheRightName() throws {
    let reading = try read("⟦I. Manajemen Perubhan⟧")
    #expect(reading.findings == reading.expected(.error, "area.salah-tulis"))
    #expect(reading.diagnostics.map(\.suggestion) == ["Manajemen Perubahan"])
  }

  @Test func anAreaOutsideTheTaxonomyIsAWarningAndKept() throws {
    let reading = try read("⟦VII. Budaya Kerja 5R⟧")
    #expect(reading.findings == reading.expected(.warning, "area.tidak-dikenal"))
    let areas = try reading.requirePlan().areas
    #expect(areas.map(\.slug) == ["budaya-kerja-5r"])
    #expect(areas.map(\.displayName) == ["Budaya Kerja 5R"])
    #expect(areas.map(\.number) == ["VII"])
  }

  @Test func aHeadingOfTheEditorsIsNoUnknownArea() throws {
    let reading = try read("[Judul area tidak terbaca]")
    #expect(reading.findings.isEmpty)
    #expect(try reading.requirePlan().areas.map(\.name) == ["[Judul area tidak terbaca]"])
  }

  @Test(arguments: ["???", "地区"])
  func aNameWithoutLatinLettersStillHasAnAddress(_ name: String) throws {
    #expect(try read(name).requirePlan().areas.map(\.slug) == ["area"])
  }
}
