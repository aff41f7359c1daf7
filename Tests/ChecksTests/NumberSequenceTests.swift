import Testing

@testable import Checks

/// Lists of numbers as decrees write them; the doubtful ones are marked.
@Suite struct NumberSequenceTests {
  @Test(
    "a number is doubted where the list does not count on, and only there",
    arguments: [
      "1 2 3", "a b c", "I II III IV V", "g h i j", "1 a b 2 a b 3", "KESATU KEDUA KETIGA",
      "1 2 ⟦4 5", "1 ⟦3 3 4", "1 2 ⟦2 4 5", "1 2 ⟦2 3", "9 10 ⟦10", "I ⟦III IV", "I ⟦IV III",
      "I II ⟦3 IV", "a b ⟦a d", "⟦2 3 4", "⟦2 2 3", "1 2 ⟦1 4", "z aa bb", "1 2 [?] 7 8",
    ])
  func doubts(_ list: String) {
    let marked = list.split(separator: " ").map(String.init)
    let labels = marked.map { $0.filter { $0 != "⟦" } }
    let startsAnywhere = ["g", "9", "z"].contains(labels[0])
    let found = NumberSequence.doubts(about: labels).filter { index, doubt in
      if case .startsLate = doubt { !startsAnywhere } else { true }
    }
    #expect(found.map(\.index) == marked.indices.filter { marked[$0].hasPrefix("⟦") })
  }

  @Test("a list may begin anew where its owner says so")
  func restarts() {
    let labels = ["a", "b", "a", "b", "a"]
    let found = NumberSequence.doubts(about: labels) { $0 == 2 }
    #expect(found.map(\.index) == [4])
  }

  @Test("an item without a number may have taken one")
  func unnumbered() {
    let labels: [String?] = ["1", nil, "3", nil, "4", "6"]
    let found = NumberSequence.doubts(about: labels, countsUnnumbered: true)
    #expect(found.map(\.index) == [5])
  }
}
