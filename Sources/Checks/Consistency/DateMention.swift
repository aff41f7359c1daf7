internal import PlanModel
internal import TimeTargets

/// A full date among a decree's words: `9 Januari 2025`, `9 Januari Tahun 2025`.
struct DateMention {
  let day: Int
  let month: Month
  /// Its words, as indices of the text's words.
  let words: Range<Int>

  /// - Parameter index: that of the day.
  init?(at index: Int, in words: SourceWords) {
    guard index + 2 < words.words.count, words.words[index].range.count <= 2,
      let number = Self.months[words.words[index + 1].key], let day = Int(words.text(index))
    else { return nil }
    let end = words.isWord(DecreeWord.year, at: index + 2) ? index + 3 : index + 2
    guard let year = words.year(end) else { return nil }
    self.day = day
    month = Month(year: year, number: number)
    self.words = index..<end + 1
  }

  /// Nil for a day that its month does not have.
  var date: CalendarDate? {
    (1...CalendarDate(lastOf: month).day).contains(day) ? CalendarDate(month, day: day) : nil
  }

  func range(in words: SourceWords) -> Range<Int> {
    words.words[self.words.lowerBound].range
      .lowerBound..<words.words[self.words.upperBound - 1].range.upperBound
  }

  /// The months by their names, and by the old spellings that decrees still have.
  private static let months: [UInt64: Int] = {
    var months = [SourceWords.key("pebruari"): 2, SourceWords.key("nopember"): 11]
    for (index, name) in Month.names.enumerated() { months[SourceWords.key(name)] = index + 1 }
    return months
  }()
}
