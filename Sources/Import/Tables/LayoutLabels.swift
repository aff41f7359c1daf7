internal import PlanModel

/// Parts a line of a head into its labels.
///
/// `No Komponen     Bulan    TW I TW II  1 2 3` holds `No`, `Komponen`, `Bulan`, `TW I`, `TW II`, `1`,
/// `2`, `3`: one space is enough behind the label of numbers, and between months.
enum LayoutLabels {
  static func labels(of text: String, from indent: Int) -> [LayoutHead.Label] {
    WideGaps.parts(of: text, from: indent).flatMap { part -> [LayoutHead.Label] in
      let words = joinedUnits(words(of: part))
      if words.count > 1, HeadRow.isNumberLabel(words[0].text) {
        return [words[0]] + parted(Array(words.dropFirst()))
      }
      return parted(words)
    }
  }

  /// `10 11 12 Target`: months one by one, the words beside them together.
  private static func parted(_ words: [LayoutHead.Label]) -> [LayoutHead.Label] {
    let units = words.count { $0.isUnit }
    guard units > 1 || units == words.count else { return [joined(words)] }
    var labels = [LayoutHead.Label]()
    var rest = [LayoutHead.Label]()
    for word in words {
      if word.isUnit {
        if !rest.isEmpty { labels.append(joined(rest)) }
        rest = []
        labels.append(word)
      } else {
        rest.append(word)
      }
    }
    return rest.isEmpty ? labels : labels + [joined(rest)]
  }

  private static func words(of part: WideGaps.Part) -> [LayoutHead.Label] {
    var words = [LayoutHead.Label]()
    var column = part.columns.lowerBound
    for word in part.text.split(separator: " ") {
      words.append(
        .init(
          text: String(word), columns: column..<column + word.count, isUnit: isUnit(String(word))))
      column += word.count + 1
    }
    return words
  }

  /// `TW` and `II` as one label.
  private static func joinedUnits(_ words: [LayoutHead.Label]) -> [LayoutHead.Label] {
    var result = [LayoutHead.Label]()
    for word in words {
      if word.isUnit, let last = result.last, counters.contains(last.text.lowercased()) {
        var whole = joined([last, word])
        whole.isUnit = true
        result[result.count - 1] = whole
      } else {
        result.append(word)
      }
    }
    return result
  }

  private static func joined(_ words: [LayoutHead.Label]) -> LayoutHead.Label {
    let start = words.first?.columns.lowerBound ?? 0
    let end = words.last?.columns.upperBound ?? start
    return .init(
      text: words.map(\.text).joined(separator: " "), columns: start..<max(start, end),
      isUnit: words.count == 1 && words[0].isUnit)
  }

  // MARK: - What a label may be

  /// Words that count months, quarters or weeks.
  private static let counters: Set<String> = [
    "tw", "triwulan", "tri", "semester", "smt", "caturwulan", "kuartal", "q", "minggu", "mg",
    "bulan",
  ]

  private static func isUnit(_ word: String) -> Bool {
    if let number = Int(word) { return (1...12).contains(number) }
    if RomanNumber(word) != nil || isMonth(word) { return true }
    let letters = word.prefix(while: \.isLetter).lowercased()
    let number = word.dropFirst(letters.count).drop { ".-".contains($0) }
    return ["b", "tw", "q", "m", "smt"].contains(letters) && Int(number) != nil
      && number.count <= 2
  }

  static func isMonth(_ text: String) -> Bool {
    let names = [
      "jan", "feb", "peb", "mar", "apr", "mei", "jun", "jul", "agu", "agt", "ags", "sep", "okt",
      "nov", "nop", "des",
    ]
    let word = text.lowercased().filter(\.isLetter)
    return names.contains(String(word.prefix(3))) && word.count <= 9 && word.count >= 3
  }

  /// Whether a text is nothing but a month or a quarter: `Jan`, `B01`, `TW II`, `3`.
  static func isUnitAlone(_ text: String) -> Bool {
    let labels = labels(of: text, from: 0)
    return labels.count == 1 && labels[0].isUnit
  }

  /// Whether a label says what it stands for.
  static func isKnown(_ label: LayoutHead.Label) -> Bool {
    label.isUnit || HeadRow.isLabel(label.text) || isOfVocabulary(label.text)
  }

  static func isOfVocabulary(_ text: String) -> Bool {
    let words = ColumnLabel.words(of: text)
    return !words.isEmpty && StepMark(text) == nil
      && words.allSatisfy {
        ColumnLabel.vocabulary.contains($0) || linking.contains($0) || isYear($0)
      }
  }

  private static func isYear(_ word: String) -> Bool {
    word.count == 4 && word.hasPrefix("20") && Int(word) != nil
  }

  private static let linking: Set<String> = ["dan", "yang", "ke", "di", "atau", "tahun", "per"]

  /// Whether a part of a line is short enough for a label, and no sentence or step.
  static func mayBe(_ label: LayoutHead.Label) -> Bool {
    let text = label.text
    if label.isUnit || HeadRow.isNumberLabel(text) { return true }
    // `KET.` is short for a word.
    let isShort = text.hasSuffix(".") && text.count <= 6 && !text.contains(" ")
    return text.split(separator: " ").count <= 6 && StepMark(text) == nil
      && (isShort || !".;,:✓✔√".contains(text.last ?? "."))
  }
}
