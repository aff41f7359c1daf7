import Diagnostics

/// Reads terms into an expression. The grammar is written down at `TimeTargetReader`.
///
/// It reads from left to right without going back, and looks a bounded number of terms ahead, so
/// its time grows with the input's length alone.
struct ExpressionParser {
  let lexemes: [Lexeme]
  /// What the terms were read from, for messages.
  let text: String
  let period: Period
  var position = 0
  var expression = Expression()

  /// What has been read since the last mention.
  var link = Link.beside
  /// Whether the link is a range by a dash, which may also set off words.
  var isDashRange = false
  /// The unit that bare numbers continue to count: the II of `TW I dan II`.
  var counted: CalendarUnit?
  var edge: Edge?
  /// The edges before the last one of a stretch: the `awal` of `awal dan akhir tahun`.
  var edgesBefore = [Edge]()
  /// The weeks read before their month.
  var leadingWeeks = [Int]()
  /// Whether `mulai` or `antara` waits for its mention.
  var startsOpen = false
  var startsBetween = false
  /// Whether `sampai` stands with nothing before it that it could end.
  var endsOpen = false
  var isExcluding = false
  /// Whether a year stands before the months it is meant for: `Tahun 2025: Maret, Juni`.
  var followsLeadingYear = false
  /// The part that a bracket or a colon makes more exact, while it does.
  var refined: Int?
  var isRefinedByColon = false
  /// Where the last duration ended: `7 hari` before `sebelum`.
  var durationEnd: Int?
  /// The stretch of several months that something recurs in, once it is said: `setiap triwulan`,
  /// `setiap 2 bulan`.
  var recurringStretch: (count: Int, unit: CalendarUnit)?
  /// Whether what recurs is a day of the month: `setiap tanggal 10`.
  var recursByDay = false
  /// How often something happens in the unit that follows: the 2 of `2 kali setiap bulan`.
  var times = 1

  init(lexemes: [Lexeme], of text: String, period: Period) {
    self.lexemes = lexemes
    self.text = text
    self.period = period
  }

  mutating func run() -> Expression {
    while position < lexemes.count { step() }
    if lexemes.last?.term == .until, link == .range {
      position -= 1
      markUnreadable("tidak diikuti akhir rentangnya; lengkapi")
    }
    return expression
  }

  private mutating func step() {
    switch lexemes[position].term {
    case .month, .calendar, .number, .ordinal, .lastOrdinal, .year, .unit, .dateWord, .edge:
      readTime()
    case .dash, .until, .slash, .comma, .semicolon, .colon, .lineEnd, .and, .or, .open, .close:
      readJoint()
    case .each, .per, .adverb, .once: readRecurrence()
    case .by: setDeadline(.by)
    case .before: readBefore()
    case .after: skipEvent()
    case .throughout, .during: readDuring()
    case .garbled(let repair):
      expression.garbled.append(repair)
      position += 1
    case .contrary:
      markUnreadable("mengubah arti waktu; tulis waktu yang berlaku saja")
      position += 1
    case .unknown: ignore()
    default: readSign()
    }
  }

  /// The terms that are one sign each.
  private mutating func readSign() {
    switch lexemes[position].term {
    case .between: startsBetween = true
    case .from: startRange()
    case .finish: readFinish()
    case .onward: readOnward()
    case .except: startExcluding()
    case .to: if expression.parts.last?.isOpenAtEnd == true { link = .range }
    case .recurring:
      expression.recurs = true
      sayUnscheduled()
    case .weekday, .unscheduled: sayUnscheduled()
    default: break
    }
    position += 1
  }

  /// Notes words that are a time and name no month; whatever `sampai` stood before them is over.
  private mutating func sayUnscheduled() {
    expression.hasUnscheduledWords = true
    endsOpen = false
  }

  // MARK: - Looking ahead

  func term(_ index: Int) -> Term? { index < lexemes.count ? lexemes[index].term : nil }

  /// The index of the first term from here on that is not filler.
  func skippingFillers(_ index: Int) -> Int {
    var index = index
    while index < position + 16, term(index) == .filler { index += 1 }
    return index
  }

  /// The joint between two numbers at an index, and where the second one stands: `,`, `, dan`.
  func jointOfNumbers(at index: Int) -> (joint: Term, next: Int)? {
    guard let joint = term(index), joint.joinsNumbers else { return nil }
    if joint == .comma, let second = term(index + 1), second == .and || second == .or {
      return (second, index + 2)
    }
    return (joint, index + 1)
  }

  func range(from start: Int, to end: Int) -> Range<Int> {
    lexemes[start].range.lowerBound..<lexemes[max(start, end - 1)].range.upperBound
  }

  func isMonthName(_ index: Int) -> Bool {
    switch term(index) {
    case .month, .calendar: true
    default: false
    }
  }

  /// Past the same number in words: the `(tiga)` of `3 (tiga)`.
  mutating func skippingSpelledNumber(_ index: Int, value: Int) -> Int {
    guard term(index) == .open else { return index }
    var end = index + 1
    while end < index + 5, let inner = term(end), inner != .close { end += 1 }
    guard term(end) == .close else { return index }
    switch term(index + 1) {
    case .number(let spelled, digits: 0) where spelled != value && end == index + 2:
      let range = range(from: index - 1, to: end + 1)
      let words = Excerpt(of: text, at: range)
      warn(
        "angka dan huruf “\(words)” berbeda; angkanya yang dipakai", id: "waktu.angka-berbeda",
        at: range)
      return end + 1
    case .number(_, digits: 0): return end + 1
    case .number(value, _) where end == index + 2: return end + 1
    default: return index
    }
  }

  // MARK: - Remarks

  mutating func warn(_ message: String, id: String, at range: Range<Int>) {
    expression.remarks.append(Remark(id: id, severity: .warning, message: message, range: range))
  }

  mutating func note(_ message: String, id: String, at range: Range<Int>) {
    expression.remarks.append(Remark(id: id, severity: .note, message: message, range: range))
  }

  /// Makes the whole target unreadable because of some words, by default those at the position.
  mutating func markUnreadable(_ reason: String, at range: Range<Int>? = nil) {
    let range = range ?? lexemes[position].range
    expression.isUnreadable = true
    warn("“\(Excerpt(of: text, at: range))” \(reason)", id: "waktu.tak-terbaca", at: range)
  }

  /// Passes over words that no rule knows.
  mutating func ignore() {
    let range = lexemes[position].range
    if position > 0, lexemes[position - 1].term == .unknown, let last = expression.ignored.popLast()
    {
      expression.ignored.append(last.lowerBound..<range.upperBound)
    } else {
      expression.ignored.append(range)
    }
    // `Maret - Rapat Juni`: the dash only sets off what is said of March.
    link = link == .range && isDashRange ? .apart : max(link, .apart)
    position += 1
  }
}
