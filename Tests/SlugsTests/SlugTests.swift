import Slugs
import Testing

@Suite("Names in addresses")
struct SlugTests {
  @Test(
    "letters, digits and single hyphens stand in an address",
    arguments: ["a", "zona-integritas", "2025", "kpu-73-12", String(repeating: "a", count: 80)])
  func valid(slug: String) {
    #expect(Slug.isValid(slug))
    #expect(Slug.make(slug) == slug)
  }

  @Test(
    "other names do not",
    arguments: [
      "", "-", "-a", "a-", "a--b", "A", "a b", "a_b", "a.b", "é", "a/b", "..", "%41",
      String(repeating: "a", count: 81),
    ])
  func invalid(slug: String) {
    #expect(!Slug.isValid(slug))
  }

  @Test(
    "words become a name",
    arguments: [
      ("Penataan Tata Laksana", "penataan-tata-laksana"), ("  WBK/WBBM  ", "wbk-wbbm"),
      ("Perjanjian (2025)", "perjanjian-2025"), ("Café – déjà", "caf-d-j"), ("…", ""), ("", ""),
    ])
  func make(words: String, slug: String) {
    #expect(Slug.make(words) == slug)
  }
}
