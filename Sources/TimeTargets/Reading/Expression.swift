import Diagnostics

/// The words of a target as the grammar reads them, before the plan's period gives them years.
struct Expression {
  /// What a deadline's words say: `paling lambat` or `sebelum`.
  enum Deadline: Hashable { case by, before }

  var parts = [Part]()
  var recurrence: Recurrence?
  /// Whether the words say that it recurs, even where they do not say how often.
  var recurs = false
  var deadline: Deadline?
  /// The weeks said for every month of a recurrence: `minggu pertama setiap bulan`.
  var weeksOfEveryMonth = [Int]()
  /// Whether it takes all of the period: `selama tahun berjalan`.
  var coversPeriod = false
  /// Whether it recurs all over the period, unless a frequency is said: `sepanjang tahun`.
  var recursThroughout = false
  /// How many months it lasts, where that is said: `selama 3 bulan`.
  var lengthInMonths: Int?
  /// Whether some words belong to a time at all: `paling lambat`, `mulai`.
  var hasTimeWords = false
  /// Whether some words are a time that names no month: `sewaktu-waktu`, `14 hari`.
  var hasUnscheduledWords = false
  /// Whether something makes the target unreadable as a whole; a remark says what.
  var isUnreadable = false
  /// Words that no rule knows, each run of them in one range.
  var ignored = [Range<Int>]()
  /// The indices of the garbled words' repairs.
  var garbled = [Int]()
  var remarks = [Remark]()
}
