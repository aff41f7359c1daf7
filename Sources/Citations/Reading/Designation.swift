/// A regulation's number and year: `30` and 2002, or `314/ORT.07-Kpt/01/KPU/V/2021` and 2021.
struct Designation: Hashable, Sendable {
  var number: String?
  var year: Int?
  /// Whether the year stands behind the next number, which has it too: the 2 of `Nomor 2 dan 3 Tahun
  /// 1950`.
  var sharesYear = false

  init(number: String? = nil, year: Int? = nil) {
    self.number = number
    self.year = year ?? number.flatMap(Self.year(in:))
    if let number, let year = self.year { self.number = Self.plain(number, of: year) }
  }

  /// The year that ends a number, 2021 of `314/ORT.07-Kpt/01/KPU/V/2021`, or that stands behind a
  /// month in Roman before the office at its end, 2010 of `PER/04/V/2010/BNN`.
  static func year(in number: String) -> Int? {
    let parts = number.split(separator: "/")
    if let last = parts.last, parts.count > 1, let year = year(last) { return year }
    guard parts.count > 3, months.contains(String(parts[parts.count - 3])) else { return nil }
    return year(parts[parts.count - 2])
  }

  private static func year(_ part: Substring) -> Int? {
    guard part.utf8.count == 4, let year = Int(part), Citation.years.contains(year) else {
      return nil
    }
    return year
  }

  private static let months: Set<String> = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
  ]

  /// The number of `30/2002` is `30`, for the slash only stands for `Tahun`; longer ones stay
  /// whole.
  private static func plain(_ number: String, of year: Int) -> String {
    let parts = number.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, Int(parts[1]) == year, parts[0].utf8.allSatisfy(\.isDigit) else {
      return number
    }
    return parts[0].isEmpty ? number : String(parts[0])
  }
}
