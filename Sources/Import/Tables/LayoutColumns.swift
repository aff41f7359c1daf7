internal import PlanModel

/// Where the columns of a page's table begin, from its labels and the white space of its lines.
struct LayoutColumns {
  /// The first place of each column.
  private let starts: [Int]
  private let labels: [LayoutHead.Label]
  /// How far the page's ticks stand right of their labels' middles: labels are often centred, ticks not.
  private let tickShift: Int

  init(head: LayoutHead, lines: [DecreeLine]) {
    labels = head.labels
    tickShift = Self.tickShift(of: lines, under: head.labels.filter(Self.isMonth).map(\.middle))
    let free = Self.freePlaces(lines)
    var starts = [0]
    for index in labels.indices.dropFirst() {
      let before = labels[index - 1]
      let label = labels[index]
      starts.append(Self.boundary(after: before, before: label, free: free))
    }
    self.starts = starts
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
    let shifts = (0...12).flatMap { $0 == 0 ? [0] : [-$0, $0] }
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

  /// How many lines leave each place of the page empty.
  private static func freePlaces(_ lines: [DecreeLine]) -> [Bool] {
    let width = lines.map { $0.indent + $0.text.count }.max() ?? 0
    var used = [Int](repeating: 0, count: width + 1)
    for line in lines {
      var column = line.indent
      for character in line.text {
        if character != " " { used[column] += 1 }
        column += 1
      }
    }
    return used.map { $0 == 0 }
  }

  /// The place behind the widest stretch that all lines leave empty between two labels; without one,
  /// the place of the second label.
  private static func boundary(
    after: LayoutHead.Label, before: LayoutHead.Label, free: [Bool]
  ) -> Int {
    let from = after.columns.lowerBound + 1
    let to = max(from, before.columns.upperBound)
    var best: Range<Int>?
    var start: Int?
    for place in from...to {
      let isFree = place < free.count ? free[place] : true
      if isFree, place < to {
        start = start ?? place
      } else if let begin = start {
        let isWider = begin..<place
        if isWider.count >= (best?.count ?? 0) { best = isWider }
        start = nil
      }
    }
    return best.map { min($0.upperBound, max(before.columns.lowerBound, $0.lowerBound + 1)) }
      ?? before.columns.lowerBound
  }

  /// The words of a line in its columns; ticks go to the months whose labels are nearest, in their
  /// order and no two to one month.
  func cells(of line: DecreeLine) -> [String] {
    var cells = [String](repeating: "", count: labels.count)
    var ticks = [(text: String, place: Int)]()
    var last = -1
    for part in WideGaps.parts(of: line.text, from: line.indent) {
      var column = part.columns.lowerBound
      // Wide space parts two cells, also where the second begins a little left of its column.
      let isBehind = place(at: column) == last && place(at: part.columns.upperBound - 1) > last
      let floor = isBehind ? last + 1 : 0
      for word in part.text.split(separator: " ") {
        if Tick.isTick(String(word)), isNearMonths(column) {
          ticks.append((String(word), column))
        } else {
          last = max(place(at: column), floor)
          cells[last] += cells[last].isEmpty ? String(word) : " " + word
        }
        column += word.count + 1
      }
    }
    for (tick, place) in zip(ticks, months(under: ticks.map(\.place))) {
      cells[place] += cells[place].isEmpty ? tick.text : " " + tick.text
    }
    return cells
  }

  /// The column in which a place of a line lies.
  private func place(at column: Int) -> Int { starts.lastIndex { $0 <= column } ?? 0 }

  private var monthLabels: [Int] { labels.indices.filter { Self.isMonth(labels[$0]) } }

  private func isNearMonths(_ place: Int) -> Bool {
    guard let first = monthLabels.first, let last = monthLabels.last else { return false }
    return distance(first, place) <= 5 || distance(last, place) <= 5
      || labels[first].middle < place && place < labels[last].middle
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

  private static func isMonth(_ label: LayoutHead.Label) -> Bool {
    guard !label.isUnit else { return true }
    let last = label.text.split(separator: " ").last.map(String.init) ?? ""
    return Int(last) != nil || RomanNumber(last) != nil
  }
}
