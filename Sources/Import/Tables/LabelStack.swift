/// Puts the labels of a head's lines one above the other together, and those of groups before their
/// columns'; of months before the first.
struct LabelStack {
  private(set) var labels: [LayoutHead.Label] = []

  init(_ lines: [[LayoutHead.Label]]) {
    let groups = Self.groups(in: lines)
    var words = [(line: Int, label: LayoutHead.Label)]()
    for (line, labels) in lines.enumerated() {
      for label in labels where !groups.contains(where: { $0.line == line && $0.label == label }) {
        if label.isUnit { self.labels.append(label) } else { words.append((line, label)) }
      }
    }
    for (_, label) in words { stack(label) }
    labels.sort { $0.columns.lowerBound < $1.columns.lowerBound }
    for group in groups.reversed() { prefix(group) }
  }

  /// A label over several columns, and the places of those.
  private struct Group {
    let line: Int
    let label: LayoutHead.Label
    let columns: Range<Int>
  }

  /// Labels that stand above a row of columns which nothing else is above.
  private static func groups(in lines: [[LayoutHead.Label]]) -> [Group] {
    var groups = [Group]()
    let counts = lines.map { $0.count { !$0.isUnit } }
    let numbers = lines.firstIndex { $0.first.map { HeadRow.isNumberLabel($0.text) } ?? false }
    let main = numbers ?? counts.firstIndex(of: counts.max() ?? 0) ?? 0
    for (line, labels) in lines.enumerated() {
      let columns = line > main ? Array(lines[main..<line].joined()) : []
      for run in runs(of: labels, below: Array(lines[..<line].joined()), among: columns) {
        let hull = run[0].columns.lowerBound - 3..<run[run.count - 1].columns.upperBound + 3
        for above in lines[..<line].indices.reversed() {
          let over = lines[above].filter { hull.contains($0.middle) }
          // Of words, one label is the group's; two are two columns.
          for label in over where run[0].isUnit || over.count == 1 && !label.isUnit {
            groups.append(Group(line: above, label: label, columns: hull))
          }
        }
      }
    }
    return groups
  }

  /// Months side by side, or words side by side below the line of the label of numbers, of which at most the
  /// group's own label is above.
  private static func runs(
    of labels: [LayoutHead.Label], below above: [LayoutHead.Label],
    among columns: [LayoutHead.Label]
  ) -> [[LayoutHead.Label]] {
    var runs = [[LayoutHead.Label]]()
    var run = [LayoutHead.Label]()
    func close() {
      if run.count > 1 { runs.append(run) }
      run = []
    }
    for label in labels {
      let covers = above.filter { $0.overlaps(label) }
      // A group's label is over several, or stands off the one that it is over.
      let parts =
        covers.count == 1
        && (labels.count { $0.overlaps(covers[0]) } > 1
          || !label.columns.contains(covers[0].middle))
      let isOfRun = label.isUnit || !columns.isEmpty && (covers.isEmpty || parts)
      if let last = run.last {
        let between = columns.contains {
          last.columns.upperBound <= $0.columns.lowerBound
            && $0.columns.upperBound <= label.columns.lowerBound && !label.isUnit
        }
        if !isOfRun || last.isUnit != label.isUnit || between { close() }
      }
      if isOfRun { run.append(label) }
    }
    close()
    return runs
  }

  private mutating func stack(_ label: LayoutHead.Label) {
    guard let index = labels.firstIndex(where: { !$0.isUnit && $0.overlaps(label) }) else {
      labels.append(label)
      return
    }
    let above = labels[index].columns
    labels[index].text += " " + label.text
    labels[index].columns =
      min(
        above.lowerBound, label.columns.lowerBound)..<max(
        above.upperBound, label.columns.upperBound)
  }

  private mutating func prefix(_ group: Group) {
    // A quarter above its months says nothing that they do not.
    guard !group.label.isUnit else { return }
    let members = labels.indices.filter { group.columns.contains(labels[$0].middle) }
    for member in members where member == members.first || !labels[member].isUnit {
      labels[member].text = group.label.text + " " + labels[member].text
    }
  }
}
