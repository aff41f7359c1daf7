import Diagnostics
import Testing

@Suite("Searching for many words at once")
struct ManyWordSearchTests {
  private func found(_ words: [String], in text: String) -> [Int] {
    var found = Set<Int>()
    ManyWordSearch(words).insertFound(in: text, into: &found)
    return found.sorted()
  }

  @Test("finds just the words that stand in the text")
  func finds() {
    let words = ["Rapublik", "Juni 2022", "R", "é", "akhir", "", "publik In", "x"]
    #expect(
      found(words, in: "Berita Negara Rapublik Indonesia, Juni 2022 é akhir") == [0, 1, 2, 3, 4, 6])
    #expect(found(words, in: "") == [])
    #expect(found([], in: "kata") == [])
  }

  @Test("finds what one search after the other finds")
  func sameAsSingleSearches() {
    let letters = ["a", "b", "ab", "ba", "é", " "]
    var state: UInt64 = 7
    let next = { (limit: Int) -> Int in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<500 {
      let word = { (length: Int) in (0..<length).map { _ in letters[next(letters.count)] }.joined()
      }
      let words = (0..<6).map { _ in word(1 + next(4)) }
      let text = word(next(20))
      let single = words.indices.filter { WordSearch(words[$0]).isFound(in: text) }
      #expect(found(words, in: text) == single)
    }
  }
}
