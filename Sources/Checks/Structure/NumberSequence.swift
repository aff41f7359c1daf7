/// Follows the numbers of a list as a decree writes them, and says where they do not count on.
///
/// `1 2 2 4` has one doubt, at the second `2`: what follows shows that a `3` was meant. Letters under
/// numbers (`1 a b 2 a`) are lists of their own.
struct NumberSequence {
  /// Why a number is doubtful.
  enum Doubt {
    /// An item before it, by its index, has the same number.
    case repeats(first: Int, expected: Ordinal)
    case skips(after: Ordinal, expected: Ordinal)
    /// It is smaller than the one before it.
    case returns(after: Ordinal, expected: Ordinal)
    /// It counts on, but is written in another way.
    case changesStyle(expected: Ordinal)
    /// The first number of the list is not the first there is.
    case startsLate(expected: Ordinal)
  }

  /// A list, or a list within a list.
  private struct Level {
    var last: Ordinal
    /// Where each number stood first.
    var seen: [Int: Int]
  }

  private let labels: [String?]
  private let restarts: (Int) -> Bool
  private let countsUnnumbered: Bool
  private var levels: [Level] = []
  private var isStarted = false
  /// The items without a number since the last one with a number.
  private var unnumbered = 0
  private var doubts: [(index: Int, doubt: Doubt)] = []

  /// - Parameters:
  ///   - labels: the items' numbers without dots; nil for an item without one.
  ///   - countsUnnumbered: whether an item without a number may have taken one.
  ///   - restarts: whether counting may begin anew at an item.
  static func doubts(
    about labels: [String?], countsUnnumbered: Bool = false,
    restarts: (Int) -> Bool = { _ in false }
  ) -> [(index: Int, doubt: Doubt)] {
    withoutActuallyEscaping(restarts) { restarts in
      var sequence = NumberSequence(
        labels: labels, restarts: restarts, countsUnnumbered: countsUnnumbered)
      for index in labels.indices { sequence.read(index) }
      return sequence.doubts
    }
  }

  private init(labels: [String?], restarts: @escaping (Int) -> Bool, countsUnnumbered: Bool) {
    self.labels = labels
    self.restarts = restarts
    self.countsUnnumbered = countsUnnumbered
  }

  private mutating func read(_ index: Int) {
    guard let label = labels[index] else {
      unnumbered += 1
      return
    }
    defer {
      unnumbered = 0
      isStarted = true
    }
    guard let ordinal = reading(of: label, at: index) else {
      // `[tak terbaca]`: nobody knows how counting went on.
      levels = []
      return
    }
    guard let depth = levels.lastIndex(where: { $0.last.style == ordinal.style }) else {
      begin(ordinal, at: index)
      return
    }
    levels.removeSubrange((depth + 1)...)
    if restarts(index), ordinal.value == 1 {
      levels[depth] = Level(last: ordinal, seen: [1: index])
    } else {
      advance(to: ordinal, at: index)
    }
  }

  private mutating func begin(_ ordinal: Ordinal, at index: Int) {
    // A list within a list begins with its first number; any other is a number of the outer list.
    if let outer = levels.last, ordinal.value > 1 {
      doubts.append((index, .changesStyle(expected: outer.last.next)))
      levels[levels.count - 1].last = outer.last.next
      return
    }
    if !isStarted, ordinal.value > 1, !(countsUnnumbered && ordinal.value == unnumbered + 1) {
      let first = Ordinal(style: ordinal.style, value: 1)
      doubts.append((index, .startsLate(expected: first)))
      if follows(first.next, index) {
        levels.append(Level(last: first, seen: [:]))
        return
      }
    }
    levels.append(Level(last: ordinal, seen: [ordinal.value: index]))
  }

  private mutating func advance(to ordinal: Ordinal, at index: Int) {
    let depth = levels.count - 1
    let last = levels[depth].last
    let expected = last.next
    let taken = countsUnnumbered ? unnumbered : 0
    var meant = ordinal
    if ordinal != expected, ordinal.value != expected.value + taken {
      doubts.append((index, doubt(about: ordinal, after: last, in: levels[depth])))
      if follows(expected.next, index) { meant = expected }
    }
    levels[depth].last = meant
    if levels[depth].seen[ordinal.value] == nil { levels[depth].seen[ordinal.value] = index }
  }

  private func doubt(about ordinal: Ordinal, after last: Ordinal, in level: Level) -> Doubt {
    if let first = level.seen[ordinal.value] { return .repeats(first: first, expected: last.next) }
    return ordinal.value > last.value
      ? .skips(after: last, expected: last.next) : .returns(after: last, expected: last.next)
  }

  /// What a label stands for here: what counts on, else what begins a list.
  private func reading(of label: String, at index: Int) -> Ordinal? {
    let readings = Ordinal.readings(of: label)
    guard readings.count > 1 else { return readings.first }
    let known = readings.first { reading in
      levels.contains { $0.last.next == reading }
    }
    if let known { return known }
    let style = levels.last?.last.style
    let continued = readings.first { $0.style == style && follows($0.next, index) }
    let begun = readings.first { $0.value == 1 && (style == nil || follows($0.next, index)) }
    return continued ?? begun ?? readings.first { $0.style == style }
      ?? readings.first { $0.value == 1 } ?? readings.first
  }

  /// Whether the next item that has a number may have this one.
  private func follows(_ ordinal: Ordinal, _ index: Int) -> Bool {
    guard let label = labels[(index + 1)...].first(where: { $0 != nil }) ?? nil else {
      return false
    }
    return Ordinal.readings(of: label).contains(ordinal)
  }
}

extension NumberSequence.Doubt {
  /// Whether it may be due to a part that the source copy lacks.
  var mayBeGap: Bool {
    switch self {
    case .skips, .startsLate: true
    default: false
    }
  }

  /// - Parameter name: what is numbered: `nomor area`.
  func message(about label: String, of name: String) -> String {
    switch self {
    case .repeats(_, let expected):
      "\(name) “\(label)” sudah dipakai; nomor berikutnya “\(expected.text)”"
    case .skips(let last, let expected):
      "\(name) melompat dari “\(last.text)” ke “\(label)”; periksa apakah “\(expected.text)” hilang"
    case .returns(let last, let expected):
      "\(name) “\(label)” berdiri sesudah “\(last.text)”; nomor berikutnya “\(expected.text)”"
    case .changesStyle(let expected):
      "\(name) “\(label)” ditulis lain dari nomor sebelumnya; tulis “\(expected.text)”"
    case .startsLate(let expected):
      "\(name) dimulai dari “\(label)”; periksa apakah “\(expected.text)” hilang"
    }
  }

  var suggestion: String? {
    if case .changesStyle(let expected) = self { expected.text } else { nil }
  }
}
