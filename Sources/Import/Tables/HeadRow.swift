internal import PlanModel

/// Tells the head of a table of actions from its rows, by the words of its cells.
enum HeadRow {
  /// Whether most of the cells are labels of columns: `No | Komponen | Langkah Aksi | Bukti`.
  static func isHead(_ row: CellRow) -> Bool {
    let all = row.filled.map { $0.replacing(CellBreak.text, with: " ") }
    // Months that stand beside the labels say nothing for or against.
    let filled = all.enumerated().filter { $0.offset == 0 || !isOrdinal($0.element) }.map(\.element)
    guard filled.count >= 2, !filled.contains(where: isSign) else { return false }
    let labels = filled.filter(isLabel)
    let exact = labels.filter(isExactLabel)
    if isNumberLabel(filled[0]) {
      return labels.count >= 2 && labels.count * 2 >= filled.count && speaksOfActions(labels)
    }
    let hasNumber = isOrdinal(filled[0])
    return exact.count >= 2 && labels.count * 3 >= filled.count * 2 && !hasNumber
      && filled.contains { roles(of: $0).contains { $0 == .action || $0 == .component } }
  }

  /// Whether the labels say what is done, or enough about it: `No | Nama | Jabatan dalam Tim` do not.
  private static func speaksOfActions(_ labels: [String]) -> Bool {
    let roles = Set(labels.flatMap(roles(of:)))
    return !roles.isDisjoint(with: [.action, .component, .indicator]) || roles.count > 2
  }

  /// The same for a line of text whose columns only white space parts.
  static func looksLikeHead(_ text: String) -> Bool {
    let cells =
      text.contains("|")
      ? text.split(separator: "|").map { Spaces.single($0) }
      : LayoutLabels.labels(of: text, from: 0).map(\.text)
    return isHead(CellRow(cells: cells, line: 0))
  }

  /// Whether a line is a head whose labels one space parts, as copies have it that lost the columns:
  /// `No Rencana Aksi Bukti Dukung Waktu`.
  static func hasLostColumns(_ text: String) -> Bool {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard (4...24).contains(words.count), !text.contains("\t"), !text.contains("|"),
      !words.contains(where: \.isEmpty), isNumberLabel(String(words[0]))
    else { return false }
    return Set(ColumnLabel.roles(of: text).map(\.0)).count > 2
  }

  /// The columns counted: `1 | 2 | 3`, `(1) | (2)`, in whatever order.
  static func isColumnNumbers(_ row: CellRow, columns: Int) -> Bool {
    let filled = row.filled.map { $0.filter { !"().".contains($0) } }
    guard filled.count >= 3, filled.count <= 40, !row[0].isEmpty || filled.count * 2 > columns
    else {
      return false
    }
    return Set(filled.compactMap { Int($0) }) == Set(1...filled.count)
  }

  static func isNumberLabel(_ cell: String) -> Bool {
    !cell.isEmpty && roles(of: cell).first == .number
      && ColumnLabel.words(of: cell).count <= 2 && isExactLabel(cell)
  }

  /// A short text with a role, such as `INDIKATOR KEBERHASILAN`.
  static func isLabel(_ cell: String) -> Bool {
    let words = ColumnLabel.words(of: cell)
    return words.count <= 6 && !words.isEmpty && !cell.hasSuffix(";")
      && !ColumnLabel.roles(of: cell).isEmpty
  }

  /// A label that says its role and nothing else.
  static func isExactLabel(_ cell: String) -> Bool {
    ColumnLabel.roles(of: cell).contains { $0.1 >= 100 }
  }

  private static func roles(of cell: String) -> [ColumnRole] {
    ColumnLabel.roles(of: cell).sorted { $0.1 > $1.1 }.map(\.0)
  }

  private static func isOrdinal(_ cell: String) -> Bool {
    Int(cell) != nil || cell.utf8.count <= 12 && LayoutLabels.isUnitAlone(cell)
  }

  /// A mark that is no letter, such as `✓`: heads hold none.
  private static func isSign(_ cell: String) -> Bool {
    Tick.isTick(cell) && !cell.contains(where: \.isLetter)
  }
}
