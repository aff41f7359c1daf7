internal import PlanModel

/// The head of a table whose columns only white space parts: labels with the places they take.
///
/// ```
///                                Target     Bulan
/// No Komponen     Langkah Aksi   Waktu
///                                           1  2  3
/// ```
/// gives `No`, `Komponen`, `Langkah Aksi`, `Target Waktu`, `Bulan 1`, `2`, `3`.
struct LayoutHead {
  struct Label: Equatable {
    var text: String
    var columns: Range<Int>
    /// Whether ticks stand under it: a month, a quarter.
    var isUnit = false

    var middle: Int { (columns.lowerBound + columns.upperBound) / 2 }

    func overlaps(_ other: Label) -> Bool { columns.overlaps(other.columns) }
  }

  private(set) var labels: [Label]
  let line: Int
  /// The columns as the labels have them that are not one above the other.
  private var opening: [String]

  var row: CellRow { CellRow(cells: labels.map(\.text), line: line) }

  init(_ lines: [DecreeLine]) {
    line = lines.first?.number ?? 1
    labels = LabelStack(lines.map { LayoutLabels.labels(of: $0.text, from: $0.indent) }).labels
    opening = labels.map(\.text)
  }

  /// The head that begins with a line, and how many lines it takes.
  ///
  /// - Parameters:
  ///   - earlier: the head of the pages before, whose words alone may stand on it without being known.
  ///   - isArea: whether a line names an area, with which no head goes on.
  static func find(
    in lines: [DecreeLine], at index: Int, behind earlier: LayoutHead?,
    isArea: (DecreeLine) -> Bool
  ) -> (head: LayoutHead, count: Int)? {
    guard opens(lines, at: index) else { return nil }
    var taken = [DecreeLine]()
    var found: (head: LayoutHead, count: Int)?
    var place = index
    while place < lines.count, taken.count < 8 {
      let line = lines[place]
      place += 1
      if line.isBlank {
        // Empty lines stand between the lines of a head, not behind one lone label.
        guard place - 2 >= index, !lines[place - 2].isBlank else { break }
        continue
      }
      guard taken.isEmpty || !line.startsPage, !isArea(line),
        goesOn(line, behind: found?.head, first: taken.isEmpty)
          || found?.head.endsWith(line, before: lines, at: place, earlier: earlier) ?? false
      else { break }
      taken.append(line)
      let head = LayoutHead(taken)
      // Where no line has wide space between labels, the copy has lost its columns.
      let hasColumns = taken.contains { WideGaps.parts(of: $0.text).count > 1 }
      if hasColumns, HeadRow.isHead(head.row) { found = (head, place - index) }
    }
    return found
  }

  /// Whether a head may begin here: with several labels, or with the one of a group right above others.
  private static func opens(_ lines: [DecreeLine], at index: Int) -> Bool {
    let line = lines[index]
    guard !line.isBlank, line.text.utf8.count <= 500 else { return false }
    let labels = LayoutLabels.labels(of: line.text, from: line.indent)
    guard labels.count == 1 else {
      return labels.count { LayoutLabels.isKnown($0) } * 2 >= labels.count
    }
    let isOfGroup =
      HeadRow.isExactLabel(labels[0].text) || LayoutLabels.isOfVocabulary(labels[0].text)
    guard index + 1 < lines.count, !lines[index + 1].isBlank, !lines[index + 1].startsPage,
      labels[0].columns.lowerBound > 20
    else { return false }
    let below = LayoutLabels.labels(of: lines[index + 1].text, from: lines[index + 1].indent)
    let standsApart =
      HeadRow.isNumberLabel(below[0].text) && labels[0].text.split(separator: " ").count < 4
      && !below.contains { $0.overlaps(labels[0]) }
    return below.count > 1 && (isOfGroup || standsApart)
  }

  private static func goesOn(
    _ line: DecreeLine, behind head: LayoutHead?, first: Bool
  ) -> Bool {
    let labels = LayoutLabels.labels(of: line.text, from: line.indent)
    guard !labels.isEmpty, labels.allSatisfy({ LayoutLabels.mayBe($0) }) else { return false }
    if first { return true }
    guard let head else {
      return labels.count { LayoutLabels.isKnown($0) || $0.text.split(separator: " ").count < 3 }
        * 2
        >= labels.count && !isRowNumber(labels[0])
    }
    if let second = head.labels.dropFirst().first, labels[0].isUnit || isRowNumber(labels[0]),
      labels[0].columns.lowerBound < second.columns.lowerBound
    {
      return false
    }
    return labels.contains { head.takes($0) }
      && labels.allSatisfy { head.takes($0) || LayoutLabels.isOfVocabulary($0.text) }
  }

  private static func isRowNumber(_ label: Label) -> Bool {
    RowNumber.isNumber(label.text) && !HeadRow.isNumberLabel(label.text)
      && label.columns.lowerBound < 12
  }

  /// Whether a line of words that are not known is the head's last: the rows begin right below it, and
  /// none are above it whose rest it could be.
  private func endsWith(
    _ line: DecreeLine, before lines: [DecreeLine], at below: Int, earlier: LayoutHead?
  ) -> Bool {
    let parts = LayoutLabels.labels(of: line.text, from: line.indent)
    guard labels.count > 1, HeadRow.isNumberLabel(labels[0].text),
      line.indent >= labels[1].columns.lowerBound,
      parts.allSatisfy({ LayoutLabels.mayBe($0) && $0.text.split(separator: " ").count < 4 })
    else { return false }
    if let earlier {
      return parts.allSatisfy { part in earlier.labels.contains { $0.text.hasSuffix(part.text) } }
    }
    let next = lines[min(below, lines.count)...].first { !$0.isBlank }
    return next.map { $0.indent < labels[1].columns.lowerBound } ?? false
      && parts.allSatisfy { $0.text.first?.isLowercase == false }
  }

  /// Whether a further label belongs to the head: a month, a label, the rest of one.
  private func takes(_ label: Label) -> Bool {
    if label.isUnit { return labels.allSatisfy { !$0.isUnit || !$0.overlaps(label) } }
    if HeadRow.isExactLabel(label.text) { return true }
    guard let above = labels.first(where: { $0.overlaps(label) }) else { return false }
    let whole = above.text + " " + label.text
    return HeadRow.isExactLabel(whole)
      || (label.text == label.text.uppercased() && above.text == above.text.uppercased()
        && HeadRow.isLabel(whole) && StepMark(label.text) == nil)
      || LayoutLabels.isOfVocabulary(label.text)
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
}
