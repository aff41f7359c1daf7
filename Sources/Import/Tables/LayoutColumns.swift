internal import PlanModel

/// Where the columns of a page's table begin, from its labels and the white space of its lines.
struct LayoutColumns {
  private let columnStarts: ColumnStarts
  private let labels: [LayoutHead.Label]
  /// How far the page's ticks stand right of their labels' middles: labels are often centred, ticks not.
  private let tickShift: Int

  init(head: LayoutHead, lines: [DecreeLine]) {
    labels = head.labels
    tickShift = Self.tickShift(of: lines, under: head.labels.filter(\.isUnit).map(\.middle))
    columnStarts = ColumnStarts(labels: head.labels, lines: lines)
  }

  /// The shift that brings the ticks nearest to their labels, of equal ones the smaller.
  private static func tickShift(of lines: [DecreeLine], under middles: [Int]) -> Int {
    guard middles.count > 1 else { return 0 }
    let ticks = Set(lines.flatMap { tickPlaces(in: $0) }).sorted().prefix(60)
    func distance(_ shift: Int) -> Int {
      ticks.reduce(0) { sum, tick in
        let nearest = middles.map { abs($0 + shift - tick) }.min() ?? 0
        return sum + nearest * nearest
      }
    }
    // Half the way to the next month and no more: a whole one would fit as well.
    let gap = zip(middles, middles.dropFirst()).map { $1 - $0 }.min() ?? 0
    let shifts = (0...max(gap / 2, 1)).flatMap { $0 == 0 ? [0] : [-$0, $0] }
    return shifts.min { distance($0) < distance($1) } ?? 0
  }

  private static func tickPlaces(in line: DecreeLine) -> [Int] {
    var column = line.indent
    var places = [Int]()
    for word in line.text.split(separator: " ", omittingEmptySubsequences: false) {
      if Tick.isTick(String(word)), word.count == 1 { places.append(column) }
      column += word.count + 1
    }
    return places
  }

  /// The words of a line in its columns; ticks go to the months whose labels are nearest, in their
  /// order and no two to one month.
  func cells(of line: DecreeLine) -> [String] {
    var cells = [String](repeating: "", count: labels.count)
    var ticks = [(text: String, place: Int)]()
    var parts = [WideGaps.Part]()
    for part in WideGaps.parts(of: line.text, from: line.indent) {
      let (words, marks) = withoutTicks(part)
      ticks += marks
      parts += words
    }
    // Beside nothing but a number stand the words of a group, over several columns.
    let isOfGroup = parts.count == 2 && ticks.isEmpty && RowNumber.isNumber(parts[0].text)
    if !isOfGroup { parts = columnStarts.parted(parts) }
    for (part, column) in zip(parts, columnStarts.columns(of: parts)) {
      cells[column] += cells[column].isEmpty ? part.text : " " + part.text
    }
    for (tick, place) in zip(ticks, months(under: ticks.map(\.place))) {
      cells[place] += cells[place].isEmpty ? tick.text : " " + tick.text
    }
    return cells
  }

  /// Whether a line holds nothing but words that begin in the column of numbers and leave it, as those
  /// of a merged row do.
  func spansFirst(_ line: DecreeLine) -> Bool {
    guard labels.count > 2, HeadRow.isNumberLabel(labels[0].text) else { return false }
    let parts = WideGaps.parts(of: line.text, from: line.indent)
    return parts.count == 1 && columnStarts.leavesFirst(parts[0])
  }

  /// A part of a line without the ticks and short values that stand under months.
  private func withoutTicks(
    _ part: WideGaps.Part
  ) -> (words: [WideGaps.Part], ticks: [(text: String, place: Int)]) {
    var words = [WideGaps.Part]()
    var ticks = [(text: String, place: Int)]()
    var column = part.columns.lowerBound
    let isValue = part.text.count <= 5 && !part.text.contains(" ")
    for word in part.text.split(separator: " ") {
      let end = column + word.count
      if isNearMonths(column), Tick.isTick(String(word)) || isValue && isAmongMonths(column) {
        ticks.append((String(word), (column + end) / 2))
      } else if var last = words.popLast() {
        if column - last.columns.upperBound > 1 {
          words.append(last)
          words.append(.init(text: String(word), columns: column..<end))
        } else {
          last.text += " " + word
          last.columns = last.columns.lowerBound..<end
          words.append(last)
        }
      } else {
        words.append(.init(text: String(word), columns: column..<end))
      }
      column = end + 1
    }
    return (words, ticks)
  }

  private var monthLabels: [Int] { labels.indices.filter { labels[$0].isUnit } }

  private func isNearMonths(_ place: Int) -> Bool {
    guard let first = monthLabels.first, let last = monthLabels.last else { return false }
    // Wide columns have their ticks as far from their labels as half the way to the next.
    let gaps = zip(monthLabels, monthLabels.dropFirst()).map {
      labels[$1].middle - labels[$0].middle
    }
    let reach = max(5, (gaps.min() ?? 0) * 2 / 3)
    return distance(first, place) <= reach || distance(last, place) <= reach
      || labels[first].middle < place && place < labels[last].middle
  }

  private func isAmongMonths(_ place: Int) -> Bool {
    guard let first = monthLabels.first, let last = monthLabels.last else { return false }
    return labels[first].columns.lowerBound - 2 <= place
      && place <= labels[last].columns.upperBound + 1
  }

  /// The columns of some ticks of one line: of all ways that keep the order, the one with the least
  /// distance between ticks and labels.
  private func months(under places: [Int]) -> [Int] {
    let months = monthLabels
    guard !places.isEmpty, places.count <= months.count else {
      return places.map { place in months.min { distance($0, place) < distance($1, place) } ?? 0 }
    }
    let impossible = Int.max / 4
    // costs[m]: the least cost of the ticks so far with the last one at month m or before.
    var costs = [Int](repeating: 0, count: months.count + 1)
    var choices = [[Int]]()
    for place in places {
      var next = [Int](repeating: impossible, count: months.count + 1)
      var choice = [Int](repeating: 0, count: months.count + 1)
      for (index, month) in months.enumerated() {
        let cost = min(costs[index] + distance(month, place), impossible)
        (next[index + 1], choice[index + 1]) =
          cost < next[index] ? (cost, index) : (next[index], choice[index])
      }
      costs = next
      choices.append(choice)
    }
    var result = [Int]()
    var end = months.count
    for choice in choices.reversed() {
      end = choice[end]
      result.insert(months[end], at: 0)
    }
    return result
  }

  private func distance(_ index: Int, _ place: Int) -> Int {
    abs(labels[index].middle + tickShift - place)
  }
}
