/// The months of a year in which something recurs; `setiap triwulan` is 3, 6, 9 and 12.
struct Recurrence: Hashable {
  /// Ascending month numbers.
  let months: [Int]

  static let monthly = Recurrence(months: Array(1...12))

  private init(months: [Int]) { self.months = months }

  /// A recurrence `times` times in every `count` units, which takes place in the last month of
  /// each such stretch unless another edge is said (SPEC "Recurrence").
  ///
  /// Nil if the words do not settle the months: `2 kali dalam 1 tahun`, `setiap 5 bulan`,
  /// `setiap tahun`.
  init?(times: Int = 1, every count: Int, _ unit: CalendarUnit, edge: Edge? = nil) {
    if unit == .day && (1...31).contains(count) || unit == .week && (1...4).contains(count) {
      self = .monthly
      return
    }
    guard unit.monthCount > 0, (1...12).contains(count) else { return nil }
    let length = unit.monthCount * count
    let isYearlyByEdge = length == 12 && edge != nil
    guard length < 12 || isYearlyByEdge, 12 % length == 0, times == 1 || length == 1 else {
      return nil
    }
    months = stride(from: 1, through: 12, by: length).map { first in
      (edge ?? .end).month(of: first...first + length - 1)
    }
  }

  /// Both together: `setiap minggu dan setiap triwulan`.
  func union(_ other: Recurrence) -> Recurrence {
    Recurrence(months: Set(months + other.months).sorted())
  }
}
