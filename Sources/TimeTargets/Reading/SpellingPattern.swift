extension Misspelling {
  /// A spelling, prepared for measuring how far others are from it.
  struct Pattern {
    let letters: [UInt8]
    var repair = ""
    var isMonth = false
    /// How many slips away a misspelling of it may be.
    var tolerance = 0
    /// One bit for each letter that occurs, to reject most other words without measuring.
    private let letterSet: UInt32

    init(letters: [UInt8], repair: String = "", isMonth: Bool = false, tolerance: Int = 0) {
      self.letters = letters
      self.repair = repair
      self.isMonth = isMonth
      self.tolerance = tolerance
      letterSet = letters.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    }

    /// The number of slips from this to a candidate, if the candidate tolerates them; a month's
    /// name that is cut off after four letters or more counts as one slip.
    func distance(to candidate: Pattern) -> Int? {
      if candidate.isMonth, candidate.letters.starts(with: letters) { return 1 }
      let tolerance = candidate.tolerance
      guard abs(letters.count - candidate.letters.count) <= tolerance,
        (letterSet ^ candidate.letterSet).nonzeroBitCount <= 2 * tolerance
      else { return nil }
      let distance = slips(to: candidate.letters)
      return distance <= tolerance ? distance : nil
    }

    /// The optimal string alignment distance: letters left out, added, changed, or swapped with
    /// their neighbour.
    private func slips(to other: [UInt8]) -> Int {
      // The rows of the usual table, one after the other.
      let width = other.count + 1
      var table = [Int](repeating: 0, count: (letters.count + 1) * width)
      for column in 0..<width { table[column] = column }
      for row in 1...letters.count {
        table[row * width] = row
        for column in 1..<width {
          let above = (row - 1) * width + column
          let isSame = letters[row - 1] == other[column - 1]
          var best =
            min(
              table[above], table[above + width - 1], table[above - 1] + (isSame ? -1 : 0)) + 1
          if row > 1, column > 1, letters[row - 1] == other[column - 2],
            letters[row - 2] == other[column - 1]
          {
            best = min(best, table[above - width - 2] + 1)
          }
          table[above + width] = best
        }
      }
      return table[letters.count * width + other.count]
    }
  }
}
