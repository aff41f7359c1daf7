internal import PlanModel

/// The head of a table whose columns only white space parts: labels with the places they take.
///
/// ```
/// No Komponen     Langkah Aksi   Target     1  2  3
///                                Waktu
/// ```
struct LayoutHead {
  struct Label: Equatable {
    var text: String
    var columns: Range<Int>

    var middle: Int { (columns.lowerBound + columns.upperBound) / 2 }
    /// A month under which ticks stand.
    var isUnit: Bool { Int(text) != nil || RomanNumber(text) != nil || LayoutHead.isMonth(text) }
  }

  var labels: [Label]
  let line: Int
  /// What stands in its first line, label by label.
  private var opening: [String]

  init(_ line: DecreeLine) {
    labels = Self.labels(of: line.text, from: line.indent)
    opening = labels.map(\.text)
    self.line = line.number
  }

  /// Parts two labels that have come together on this page, as the head on an earlier page has them.
  mutating func part(as earlier: LayoutHead) {
    for (first, second) in zip(earlier.opening, earlier.opening.dropFirst()) {
      guard let index = labels.firstIndex(where: { $0.text == first + " " + second }) else {
        continue
      }
      let (start, end) = (labels[index].columns.lowerBound, labels[index].columns.upperBound)
      labels[index] = Label(text: first, columns: start..<start + first.count)
      labels.insert(Label(text: second, columns: end - second.count..<end), at: index + 1)
    }
    opening = labels.map(\.text)
  }

  /// The labels of a line. One space is enough behind the label of numbers, and between months.
  static func labels(of text: String, from indent: Int) -> [Label] {
    WideGaps.parts(of: text, from: indent).flatMap { part -> [Label] in
      let words = Self.words(of: part)
      if words.count > 1, HeadRow.isNumberLabel(words[0].text) {
        return [words[0], joined(Array(words.dropFirst()))]
      }
      let unitCount = words.count { $0.isUnit }
      guard unitCount >= 1, words.count > 1 else { return [joined(words)] }
      // `10 11 12 Target`: months one by one, the words behind them together.
      var labels = [Label]()
      var rest = [Label]()
      for word in words {
        if word.isUnit, rest.isEmpty || unitCount > 1 {
          if !rest.isEmpty { labels.append(joined(rest)) }
          rest = []
          labels.append(word)
        } else {
          rest.append(word)
        }
      }
      return rest.isEmpty ? labels : labels + [joined(rest)]
    }
  }

  static func isMonth(_ text: String) -> Bool {
    let names = [
      "jan", "feb", "peb", "mar", "apr", "mei", "jun", "jul", "agu", "agt", "ags", "sep", "okt",
      "nov", "nop", "des",
    ]
    let word = text.lowercased().filter(\.isLetter)
    return names.contains(String(word.prefix(3))) && word.count <= 9 && word.count >= 3
  }

  private static func words(of part: WideGaps.Part) -> [Label] {
    var words = [Label]()
    var column = part.columns.lowerBound
    for word in part.text.split(separator: " ") {
      words.append(Label(text: String(word), columns: column..<column + word.count))
      column += word.count + 1
    }
    return words
  }

  private static func joined(_ words: [Label]) -> Label {
    let start = words.first?.columns.lowerBound ?? 0
    let end = words.last?.columns.upperBound ?? start
    return Label(text: words.map(\.text).joined(separator: " "), columns: start..<max(start, end))
  }

  /// Takes in a further line of the head: the rest of labels, or months under their group.
  mutating func add(_ line: DecreeLine, isAbove: Bool = false) -> Bool {
    let parts = Self.labels(of: line.text, from: line.indent)
    guard !parts.isEmpty, parts.allSatisfy({ fits($0, isAbove: isAbove) }) else { return false }
    for part in parts { take(part, isAbove: isAbove) }
    return true
  }

  private func fits(_ part: Label, isAbove: Bool) -> Bool {
    guard part.text.split(separator: " ").count <= 4 else { return false }
    guard let index = overlapping(part) else {
      return part.isUnit || isAbove && HeadRow.isLabel(part.text) || HeadRow.isExactLabel(part.text)
    }
    if part.isUnit { return !labels[index].isUnit }
    let above = labels[index].text
    let whole = isAbove ? part.text + " " + above : above + " " + part.text
    return HeadRow.isExactLabel(whole) || HeadRow.isExactLabel(part.text)
      || (part.text == part.text.uppercased() && above == above.uppercased()
        && HeadRow.isLabel(whole) && StepMark(part.text) == nil)
  }

  private mutating func take(_ part: Label, isAbove: Bool) {
    guard let index = overlapping(part) else {
      let place =
        labels.firstIndex { $0.columns.lowerBound > part.columns.lowerBound } ?? labels.count
      labels.insert(part, at: place)
      return
    }
    if part.isUnit, labels[index].text.split(separator: " ").last.map({ Int($0) != nil }) ?? false {
      // A further month under the same group.
      labels.insert(part, at: index + 1)
      return
    }
    let above = labels[index]
    labels[index] = Label(
      text: isAbove ? part.text + " " + above.text : above.text + " " + part.text,
      columns: part.isUnit
        ? part.columns
        : min(
          above.columns.lowerBound, part.columns.lowerBound)..<max(
            above.columns.upperBound, part.columns.upperBound))
  }

  private func overlapping(_ part: Label) -> Int? {
    labels.firstIndex { label in
      label.columns.lowerBound < part.columns.upperBound
        && part.columns.lowerBound < label.columns.upperBound
    }
  }
}
