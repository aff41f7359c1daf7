import Testing

@testable import Comparison

@Suite struct WordDifferenceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var old: String
    var new: String
    /// Kept words as they are, removed ones as `-word`, added ones as `+word`.
    var pieces: [String]
    var testDescription: String { "\(old) → \(new)" }
  }

  static let cases = [
    Case(old: "", new: "", pieces: []),
    Case(old: "survei  bulan\nMei", new: "survei bulan Mei", pieces: ["survei bulan Mei"]),
    Case(
      old: "survei di bulan Mei", new: "survei di Juni",
      pieces: ["survei di", "-bulan Mei", "+Juni"]),
    Case(old: "", new: "baru sekali", pieces: ["+baru sekali"]),
    Case(old: "hilang", new: "", pieces: ["-hilang"]),
    Case(old: "a b c d", new: "a x c d e", pieces: ["a", "-b", "+x", "c d", "+e"]),
  ]

  @Test(arguments: cases) func wordsAreKeptRemovedOrAdded(_ example: Case) {
    let pieces = WordDifference(from: example.old, to: example.new).pieces.map { piece in
      switch piece.fate {
      case .kept: piece.words
      case .removed: "-" + piece.words
      case .added: "+" + piece.words
      }
    }
    #expect(pieces == example.pieces)
  }

  @Test func longTextsThatShareNothingAreReplacedWhole() {
    let old = (0..<20_000).map { "a\($0)" }.joined(separator: " ")
    let new = (0..<20_000).map { "b\($0)" }.joined(separator: " ")
    #expect(WordDifference(from: old, to: new).pieces.map(\.fate) == [.removed, .added])
  }
}
