import Diagnostics
import Testing

@Suite("The nearest known word")
struct SpellingTests {
  @Test(
    "a misspelt word finds the word it was meant to be",
    arguments: [
      ("tentng", "tentang"), ("nmoor", "nomor"), ("nomorr", "nomor"), ("NOMOR", "nomor"),
      ("penandatangann", "penandatangan"), ("penandatagnan", "penandatangan"),
      ("ditetapkn", "ditetapkan"), ("nomor", "nomor"),
    ])
  func found(word: String, known: String) {
    let words = ["nomor", "tahun", "tentang", "ditetapkan", "penandatangan"]
    #expect(Spelling.nearest(to: word, among: words) == known)
  }

  @Test(
    "a word far from all others finds none",
    arguments: ["judul", "", "x", "penanggung_jawab", "moron"])
  func notFound(word: String) {
    let words = ["nomor", "tahun", "tentang", "ditetapkan", "penandatangan"]
    #expect(Spelling.nearest(to: word, among: words) == nil)
  }

  @Test("two words that are equally near are no answer, unless a third is nearer")
  func tie() {
    #expect(Spelling.nearest(to: "mbrs", among: ["mars", "mers"]) == nil)
    #expect(Spelling.nearest(to: "mbrs", among: ["mars", "mers", "mbrs"]) == "mbrs")
    #expect(Spelling.nearest(to: "marss", among: ["mbrss", "marst", "mars"]) == nil)
  }

  @Test("no more than three letters may differ, however long the word")
  func limit() {
    let word = "penyelenggaraanpemilihan"
    #expect(Spelling.nearest(to: "penyelenggaraanpemilxxx", among: [word]) == nil)
    #expect(Spelling.nearest(to: "penyelenggaraanpemilixx", among: [word]) == word)
  }

  @Test("a letter that differs is too much for a word of one letter")
  func shortWords() {
    #expect(Spelling.nearest(to: "x", among: ["y"]) == nil)
  }

  @Test("no words, no answer")
  func noWords() {
    #expect(Spelling.nearest(to: "nomor", among: []) == nil)
  }
}
