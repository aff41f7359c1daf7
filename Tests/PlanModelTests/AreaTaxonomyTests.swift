import PlanModel
import Testing

struct AreaTaxonomyTests {
  private let taxonomy = AreaTaxonomy.ofTests

  @Test(arguments: [
    "Penataan Tatalaksana", "PENATAAN TATA LAKSANA", "Penataan Tata-Laksana",
    "penataan  tata laksana.", "Penataan\nTata Laksana :",
  ])
  func caseSpacingAndPunctuationDoNotCount(_ name: String) {
    #expect(taxonomy.area(named: name)?.slug == "penataan-tatalaksana")
  }

  @Test func anAliasMeansItsArea() {
    #expect(taxonomy.area(named: "PENYUSUNAN TIM KERJA")?.slug == "manajemen-perubahan")
  }

  @Test(arguments: ["", "Penataan", "Penataan Tatalaksana Baru", "Tatalaksana Penataan", "123"])
  func otherWordsAreAnotherArea(_ name: String) {
    #expect(taxonomy.area(named: name) == nil)
  }

  @Test(arguments: [
    ("Manajemen Perubhan", "Manajemen Perubahan"), ("PENATAN TATALAKSANA", "Penataan Tatalaksana"),
    ("Penyusunan Tim Kerjaa", "Manajemen Perubahan"),
  ])
  func aMisspeltNameHasANearestOne(_ name: String, nearest: String) {
    #expect(taxonomy.nearestName(to: name) == nearest)
  }

  @Test(arguments: ["Budaya Kerja", "Pelayanan", ""])
  func aNameFarFromAllHasNone(_ name: String) {
    #expect(taxonomy.nearestName(to: name) == nil)
  }
}
