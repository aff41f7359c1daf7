internal import PlanModel

/// The second row of a head whose groups hold words, or words and months side by side.
///
/// ```
/// No | Rencana Aksi | Target |        | Triwulan |    |     |    | PIC
///    |              | Volume | Satuan | I        | II | III | IV |
/// ```
/// That every cell of a group is filled and none beside tells such a row, whatever its words.
extension TableHead {
  mutating func addUnderGroups(_ row: CellRow) -> Bool {
    let filled = Set(row.cells.indices.filter { !row[$0].isEmpty })
    let groups = spans.filter { !filled.isDisjoint(with: $0) }
    guard !groups.isEmpty, row[0].isEmpty, filled == Set(groups.joined()),
      filled.allSatisfy({ Self.isPartOfLabel(row[$0]) })
    else { return false }
    for group in groups {
      let parts = group.map { (column: $0, text: row[$0]) }
      if parts.allSatisfy({ Self.isUnit($0.text) }) {
        place(parts)
      } else {
        let words = labels[group.lowerBound]
        for part in parts { labels[part.column] = words + " " + part.text }
      }
    }
    return true
  }

  /// The labels that have empty cells behind them, each with those cells.
  private var spans: [Range<Int>] {
    let starts = labels.indices.filter { !labels[$0].isEmpty }
    let ends = starts.dropFirst() + [labels.count]
    return zip(starts, ends).map { $0..<$1 }.filter { $0.count > 1 }
  }

  private static func isPartOfLabel(_ cell: String) -> Bool {
    (1...5).contains(ColumnLabel.words(of: cell).count) && !".;,:".contains(cell.last ?? ".")
      && !Tick.isTick(cell)
  }
}
