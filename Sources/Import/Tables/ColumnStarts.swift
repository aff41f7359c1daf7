internal import PlanModel

/// Where the words of each column begin on a page, and which column a part of a line is of.
///
/// A program that prints a page as text moves the same edge some places from line to line. So a column
/// begins where most parts begin between its label and the one before, and the parts of a line go to
/// the columns, in order, from whose edges they stand off least.
struct ColumnStarts {
  /// The columns of words, by their place among the labels.
  private let columns: [Int]
  private let starts: [Int]

  init(labels: [LayoutHead.Label], lines: [DecreeLine]) {
    columns = labels.indices.filter { !labels[$0].isUnit }
    let parts = lines.flatMap { WideGaps.parts(of: $0.text, from: $0.indent) }
      .filter { !Tick.isTick($0.text) }
    var counts: [Int: Int] = [:]
    for part in parts { counts[part.columns.lowerBound, default: 0] += 1 }
    var found = [Int]()
    for column in columns {
      let label = labels[column].columns
      let before = column > 0 ? labels[column - 1].columns.upperBound : 0
      let floor = max(before - 1, (found.last ?? -2) + 2)
      found.append(
        column == 0
          ? Self.first(counts, upTo: label.lowerBound)
          : Self.commonest(counts, in: floor...max(floor, label.lowerBound + 1))
            ?? max(floor, label.lowerBound))
    }
    starts = found
  }

  private static func first(_ counts: [Int: Int], upTo label: Int) -> Int {
    min(label, counts.keys.filter { $0 <= label }.min() ?? label)
  }

  /// The place at or right beside which most parts begin, of equal ones the first.
  private static func commonest(_ counts: [Int: Int], in places: ClosedRange<Int>) -> Int? {
    var best: (place: Int, count: Int)?
    for place in places {
      let own = counts[place] ?? 0
      let count = own * 2 + (counts[place - 1] ?? 0) + (counts[place + 1] ?? 0)
      if own > 0, count > best?.count ?? 0 { best = (place, count) }
    }
    return best?.place
  }

  // MARK: - Parts of two columns

  /// Whether a part begins in the first column and goes on beyond it, its second word too near to be
  /// the next column's first.
  func leavesFirst(_ part: WideGaps.Part) -> Bool {
    guard starts.count > 1, part.columns.upperBound > starts[1] else { return false }
    let first = part.text.prefix { $0 != " " }
    let second = part.columns.lowerBound + first.count + 1
    return part.columns.lowerBound < starts[1] - 1 && second < starts[1] - 1
  }

  /// The parts, those cut in two that run on from one column into the next with a single space between.
  func parted(_ parts: [WideGaps.Part]) -> [WideGaps.Part] {
    var result = [WideGaps.Part]()
    for (index, part) in parts.enumerated() {
      var rest = part
      let next = index + 1 < parts.count ? parts[index + 1].columns.lowerBound : Int.max
      for (column, start) in starts.enumerated().dropFirst() {
        let end = column + 1 < starts.count ? starts[column + 1] - 2 : Int.max
        guard rest.columns.lowerBound + 2 < start, start < rest.columns.upperBound,
          !(start - 2..<max(end, start)).contains(next),
          let cut = Self.cut(rest, at: start)
        else { continue }
        result.append(cut.left)
        rest = cut.right
      }
      result.append(rest)
    }
    return result
  }

  /// How far from its column's edge a word may begin that stands but one space behind another column's:
  /// with a capital further than without, and furthest a short figure at the end, `1 dokumen`.
  private static func reach(of word: Substring, length: Int) -> Int {
    guard let first = word.first, !first.isLowercase else { return 2 }
    return first.isNumber && length <= 12 ? 8 : 4
  }

  /// The part cut before the word that begins at the place or right beside it.
  private static func cut(
    _ part: WideGaps.Part, at place: Int
  ) -> (left: WideGaps.Part, right: WideGaps.Part)? {
    var column = part.columns.lowerBound
    let words = part.text.split(separator: " ")
    // A text that goes far beyond the edge holds the words of two columns for certain.
    let further = part.columns.upperBound - place >= 8 ? 3 : 0
    var best: (index: Int, column: Int)?
    for (index, word) in words.enumerated() {
      let reach = Self.reach(of: word, length: part.columns.upperBound - column) + further
      // A year stays with its month.
      let isYear = index > 0 && word.count == 4 && LayoutLabels.isMonth(String(words[index - 1]))
      if index > 0, !isYear, abs(column - place) <= reach,
        best.map({ abs(column - place) < abs($0.column - place) }) ?? true
      {
        best = (index, column)
      }
      column += word.count + 1
    }
    guard let best else { return nil }
    return (
      .init(
        text: words[..<best.index].joined(separator: " "),
        columns: part.columns.lowerBound..<best.column - 1),
      .init(
        text: words[best.index...].joined(separator: " "),
        columns: best.column..<part.columns.upperBound)
    )
  }

  // MARK: - The columns of a line's parts

  /// The column of each part: of all ways that keep their order, the one with the least distance.
  func columns(of parts: [WideGaps.Part]) -> [Int] {
    guard !parts.isEmpty, !starts.isEmpty else { return parts.map { _ in columns.first ?? 0 } }
    var costs = [Int](repeating: 0, count: starts.count)
    var choices = [[Int]]()
    for (index, part) in parts.enumerated() {
      var next = [Int]()
      var choice = [Int]()
      for column in starts.indices {
        // Two parts in one column are wide space inside a cell, which is rare.
        let ways =
          index == 0
          ? [(0, column)]
          : (0...column).map { (above: Int) in
            (costs[above] + (above == column ? 20 : 0), above)
          }
        let way = ways.min { ($0.0, -$0.1) < ($1.0, -$1.1) } ?? (0, column)
        next.append(way.0 + distance(part, column))
        choice.append(way.1)
      }
      costs = next
      choices.append(choice)
    }
    var end = costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
    var result = [Int]()
    for choice in choices.reversed() {
      result.insert(columns[end], at: 0)
      end = choice[end]
    }
    return result
  }

  /// Words may stand right of their column's edge, in the middle of it; left of it hardly.
  private func distance(_ part: WideGaps.Part, _ column: Int) -> Int {
    let offset = part.columns.lowerBound - starts[column]
    return offset < 0 ? -offset * 6 : offset
  }
}
