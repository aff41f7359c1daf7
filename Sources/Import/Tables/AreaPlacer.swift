/// Decides at which rows the areas of a table begin.
///
/// The name of an area over merged cells is printed on any line of its rows, and a copy may even print
/// it beside the last step of the area before. Where steps are counted anew in each area (a, b, c; 1,
/// 2, 3), an area begins with a first step: if there are as many first steps as names, each name has
/// its own; else a name belongs to the first step on its line, or the nearest that no other name has.
struct AreaPlacer {
  /// A name, and the row beside which it stands.
  struct Name: Equatable {
    var heading: PlacedText
    var row: Int
  }

  /// The place of the step of each row in its count, nil for a row without.
  private let ordinals: [Int?]

  init(ordinals: [Int?]) { self.ordinals = ordinals }

  /// The names with the rows at which their areas begin.
  func place(_ names: [Name]) -> [Name] {
    let starts = ordinals.indices.filter { ordinals[$0] == 1 }
    guard !starts.isEmpty, !names.isEmpty else { return names }
    if starts.count == names.count {
      return zip(names, starts).map { Name(heading: $0.heading, row: $1) }
    }
    var placed = [Name]()
    for (index, name) in names.enumerated() {
      let floor = placed.last.map { $0.row + 1 } ?? 0
      let ceiling = index + 1 < names.count ? names[index + 1].row : ordinals.count
      var row = max(name.row, floor)
      if ordinals.indices.contains(name.row), ordinals[name.row] != nil, ordinals[name.row] != 1 {
        let above = starts.last { $0 >= floor && $0 < name.row }
        let below = starts.first { $0 > name.row && $0 <= ceiling }
        row = above ?? below ?? row
      }
      placed.append(Name(heading: name.heading, row: row))
    }
    return placed
  }
}
