internal import Diagnostics
internal import TimeTargets

/// Finds the columns that stand for months by their headings, never by counting.
///
/// Known heads: `Jan` or `Januari` (also with a year), `April-Juni`, `1` to `12` and `I` to `XII` in a
/// row of at least two, `TW I | II | III | IV`, `Semester II`; the group's words may stand before them,
/// `PELAKSANAAN (BULAN) 1`. Numbers that count something else (`Minggu 1 | 2`, `Target 1 | 2`) are no
/// months.
struct MonthColumns {
  private var months: [Int: [Month]] = [:]

  subscript(column: Int) -> [Month]? { months[column] }

  init(labels: [String], period: Period) {
    let heads = labels.map(ColumnHead.init)
    for (column, head) in heads.enumerated() {
      months[column] = Self.namedMonths(head.unit, period: period)
    }
    for run in NumberRun.runs(of: heads) {
      switch run.unit {
      case "": fill(run, Self.monthsCounted(run, in: period))
      case let unit where Self.longUnits.contains(unit):
        for (column, number) in zip(run.columns, run.numbers) {
          months[column] = Self.namedMonths("\(unit) \(number)", period: period)
        }
      default: for column in run.columns { months[column] = nil }
      }
    }
  }

  /// Units of several months, whose number may stand alone in the columns behind the first.
  private static let longUnits: Set<String> = [
    "triwulan", "tw", "kuartal", "q", "semester", "smt", "sem", "caturwulan", "cawu",
  ]

  /// The words that make a `Target …` one of time.
  fileprivate static let timeWords = longUnits.union(["waktu", "bulan"])

  private mutating func fill(_ run: NumberRun, _ counted: [Month]) {
    for (column, month) in zip(run.columns, counted) { months[column] = [month] }
  }

  /// The months that a head names, if it names nothing else.
  private static func namedMonths(_ text: String, period: Period) -> [Month]? {
    guard text.contains(where: \.isLetter), !text.hasPrefix("target"), RomanNumber(text) == nil
    else { return nil }
    let reading = TimeTargetReader(period: period).read(text)
    let isPlain = reading.remarks.allSatisfy { $0.id == "waktu.di-luar-periode" }
    guard reading.target.kind == .during, isPlain, reading.target.weeks.isEmpty,
      !reading.target.months.isEmpty
    else { return nil }
    return reading.target.months
  }

  /// The months of a run: the first inside the period, each next beside the one before, so that
  /// 11 12 1 runs over the year's end.
  private static func monthsCounted(_ run: NumberRun, in period: Period) -> [Month] {
    guard let first = run.numbers.first else { return [] }
    var month =
      period.months.first { $0.number == first } ?? Month(year: period.first.year, number: first)
    return run.numbers.indices.map { index in
      if index > 0 { month = run.isDescending ? month.previous : month.next }
      return month
    }
  }
}

/// The head of a column without the words of its group: of `Pelaksanaan Tahun 2025 (Bulan) 1` the `1`.
private struct ColumnHead {
  /// What remains, in lower case.
  let unit: String
  /// The words before a number at the end, and the number, where there is one from 1 to 12.
  let counted: (unit: String, number: Int)?

  private static let groupWords: Set<String> = [
    "pelaksanaan", "bulan", "waktu", "jadwal", "tahun", "ke", "timeline", "anggaran",
  ]

  init(_ label: String) {
    var rest = label.lowercased()[...]
    while true {
      rest = rest.drop { !$0.isLetter && !$0.isNumber }
      let word = rest.prefix { $0.isLetter || $0.isNumber }
      let behind = rest[word.endIndex...].drop { !$0.isLetter && !$0.isNumber }
      let isYear = word.count == 4 && Int(word) != nil
      let isTargetTime =
        word == "target"
        && MonthColumns.timeWords.contains(String(behind.prefix(while: \.isLetter)))
      guard !behind.isEmpty, Self.groupWords.contains(String(word)) || isYear || isTargetTime
      else { break }
      rest = rest[word.endIndex...]
    }
    while let last = rest.last, !last.isLetter, !last.isNumber { rest.removeLast() }
    unit = String(rest)
    let words = ColumnLabel.words(of: unit)
    let number = words.last.flatMap { Int($0) ?? RomanNumber($0)?.value }
    counted =
      number.flatMap { (1...12).contains($0) ? (words.dropLast().joined(separator: " "), $0) : nil }
  }
}

/// Columns side by side whose numbers count on by one, up or down; over 12 follows 1.
private struct NumberRun {
  /// What the first column says is counted; empty for nothing, which means months.
  var unit: String
  var columns: [Int]
  var numbers: [Int]
  var isDescending: Bool {
    numbers.count > 1 && numbers[0] % 12 + 1 != numbers[1]
  }

  /// The runs of at least two columns, and single ones that name what they count.
  static func runs(of heads: [ColumnHead]) -> [NumberRun] {
    var runs = [NumberRun]()
    for (column, head) in heads.enumerated() {
      guard let counted = head.counted else { continue }
      if var last = runs.last, last.isContinued(by: counted, at: column) {
        last.columns.append(column)
        last.numbers.append(counted.number)
        runs[runs.count - 1] = last
      } else {
        runs.append(NumberRun(unit: counted.unit, columns: [column], numbers: [counted.number]))
      }
    }
    return runs.filter { $0.columns.count > 1 }
  }

  private func isContinued(by counted: (unit: String, number: Int), at column: Int) -> Bool {
    guard columns.last == column - 1, counted.unit.isEmpty || counted.unit == unit,
      let last = numbers.last
    else { return false }
    let isUp = last % 12 + 1 == counted.number
    let isDown = counted.number % 12 + 1 == last
    return numbers.count == 1 ? isUp || isDown : (isDescending ? isDown : isUp)
  }
}

/// A roman number from I to XII, as decrees number months, quarters and areas.
package struct RomanNumber {
  package let value: Int

  package init?(_ text: String) {
    let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    guard let index = numerals.firstIndex(of: text.lowercased()) else { return nil }
    value = index + 1
  }
}
