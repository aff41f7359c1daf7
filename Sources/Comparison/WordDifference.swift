/// How a text was reworded: its words in order, each kept, removed or added.
///
/// `survei di bulan Mei` → `survei di Juni` gives kept `survei di`, removed `bulan Mei`, added `Juni`.
package struct WordDifference: Hashable, Sendable {
  /// A run of words with one fate.
  package struct Piece: Hashable, Sendable {
    package enum Fate: String, Sendable {
      case kept = "tetap"
      case removed = "dihapus"
      case added = "ditambah"
    }

    package var fate: Fate
    /// The words, with one space between them.
    package var words: String
  }

  /// Removed words stand before those added in their place.
  package private(set) var pieces: [Piece] = []

  /// The most words that are compared one by one; the search's memory grows with the square of the
  /// number of differences.
  private static let limit = 2_000

  package init(from old: String, to new: String) {
    let old = Self.words(of: old)
    let new = Self.words(of: new)
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
    append(old[..<start], .kept)
    compare(old[start..<old.count - end], new[start..<new.count - end])
    append(old[(old.count - end)...], .kept)
  }

  private static func words(of text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }

  private mutating func compare(_ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>) {
    guard old.count + new.count <= Self.limit else {
      append(old, .removed)
      append(new, .added)
      return
    }
    var removed = Set<Int>()
    var added = Set<Int>()
    for change in Array(new).difference(from: Array(old)) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset + old.startIndex)
      case .insert(let offset, _, _): added.insert(offset + new.startIndex)
      }
    }
    var oldIndex = old.startIndex
    var newIndex = new.startIndex
    while oldIndex < old.endIndex || newIndex < new.endIndex {
      if removed.contains(oldIndex) {
        append(old[oldIndex...oldIndex], .removed)
        oldIndex += 1
      } else if added.contains(newIndex) {
        append(new[newIndex...newIndex], .added)
        newIndex += 1
      } else {
        append(old[oldIndex...oldIndex], .kept)
        oldIndex += 1
        newIndex += 1
      }
    }
  }

  private mutating func append(_ words: ArraySlice<Substring>, _ fate: Piece.Fate) {
    guard !words.isEmpty else { return }
    let words = words.joined(separator: " ")
    if let last = pieces.last, last.fate == fate {
      pieces[pieces.count - 1].words += " " + words
    } else {
      pieces.append(Piece(fate: fate, words: words))
    }
  }
}
