/// Finds the known word that a misspelt one was meant to be.
package enum Spelling {
  /// The nearest of some words, if one is near: at most a third of the letters differ, and no other
  /// word is as near. A word of one or two letters is near to nothing but itself.
  package static func nearest(to word: String, among words: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    let limit = min(3, letters.count / 3)
    var best: (word: String, distance: Int)?
    var isTied = false
    for candidate in words {
      let distance = distance(letters, Array(candidate.lowercased().unicodeScalars), limit: limit)
      guard distance <= limit else { continue }
      if let known = best, distance >= known.distance {
        isTied = isTied || distance == known.distance
      } else {
        (best, isTied) = ((candidate, distance), false)
      }
    }
    return isTied ? nil : best?.word
  }

  /// The number of letters to insert, remove, replace or swap with the next (optimal string
  /// alignment); anything over the limit comes out as `limit + 1`.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int {
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var beforeLast = [Int]()
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return min(last[b.count], limit + 1)
  }
}
