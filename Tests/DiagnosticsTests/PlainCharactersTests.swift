import Diagnostics
import Testing

@Suite("Characters counted by their first bytes")
struct PlainCharactersTests {
  @Test(
    "are those that Swift counts, in every text that is called plain",
    arguments: [
      "Surat keputusan", "", "réunion – “kata” ✓ √ ☑", "a\tb\u{7F}", "½ ²·×÷ÿ Šš ʼ", "⟦a⟧ … • ‹›",
      "A\u{AD}B",
    ])
  func plain(text: String) {
    #expect(PlainCharacters.areAll(in: text))
    #expect(text.utf8.count(where: PlainCharacters.begins) == text.count)
  }

  @Test(
    "are not trusted where scalars may join",
    arguments: [
      "e\u{301}", "👩\u{200D}👩", "a\u{200D}b", "🇮🇩", "✔\u{FE0F}", "\r\n", "x\u{20DD}", "ก\u{E33}",
      "각", "a\u{200C}b",
    ])
  func joining(text: String) { #expect(!PlainCharacters.areAll(in: text)) }

  @Test("are told right for every scalar beside a letter")
  func everyScalar() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar) + "b\u{2013}"
      guard PlainCharacters.areAll(in: text) else { continue }
      #expect(
        text.utf8.count(where: PlainCharacters.begins) == text.count,
        "U+\(String(value, radix: 16))")
    }
  }
}
