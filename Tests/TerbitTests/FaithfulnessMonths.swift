/// The months of a row by the plainest means: ticks under their heading, or names of months.
struct FaithfulnessMonths: Equatable {
  var months: [String]
  var weeks: [String] = []

  private static let names = [
    "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
    "oktober", "november", "desember",
  ]

  init(_ months: [String], weeks: [String] = []) {
    self.months = months
    self.weeks = weeks
  }

  init(_ time: FaithfulnessPlan.Time) {
    self.init(time.bulan, weeks: time.minggu.map { "\($0.bulan)/\($0.ke)" })
  }

  init(year: Int, _ months: some Sequence<Int>) {
    self.init(months.map { Self.month($0, of: year) })
  }

  /// Nil if the row cannot be read without doubt.
  init?(_ row: FaithfulnessTable.Row, of decree: FaithfulnessDecree) {
    switch decree.months {
    case .words(let column): self.init(words: row.cells[column], year: decree.year)
    case .ticks:
      let months = row.ticks.compactMap { row.monthColumns[$0] }
      let hasWords = row.monthColumns.keys.contains {
        $0 < row.cells.count && !row.cells[$0].isEmpty
      }
      guard !row.monthColumns.isEmpty, months.count == row.ticks.count, !hasWords else {
        return nil
      }
      self.init(year: decree.year, months)
    }
  }

  /// Names of months, each after a hyphen (a range), a comma or `dan`; a year and a week may follow.
  init?(words: String, year: Int) {
    var text = words.lowercased()
    let named = text.firstMatch(of: /\b(20\d\d)\b/).flatMap { Int($0.1) } ?? year
    let week = text.firstMatch(of: /minggu ke-(\d)/)?.1
    text.replace(/minggu ke-\d|tahun|20\d\d|per-bulan|paling lambat|[()]/, with: " ")
    var months = [Int]()
    var joint = ","
    for part in text.replacing("-", with: " - ").replacing(",", with: " , ").split(separator: " ") {
      if ["-", ",", "dan"].contains(part) {
        joint = String(part)
      } else if let index = Self.names.firstIndex(of: String(part)), !joint.isEmpty {
        // Two months with nothing between them may be a list or a range: no guess.
        if joint == "-", let first = months.last {
          guard first <= index else { return nil }
          months += first + 1..<index + 1
        }
        months.append(index + 1)
        joint = ""
      } else {
        return nil
      }
    }
    guard !months.isEmpty else { return nil }
    self.init(year: named, months)
    if let week { weeks = self.months.map { "\($0)/\(week)" } }
  }

  private static func month(_ number: Int, of year: Int) -> String {
    "\(year)-\(number < 10 ? "0" : "")\(number)"
  }
}
