internal import PlanModel
internal import TimeTargets

/// One entry of a calendar for an action: some days, or the first day of month after month.
///
/// How a time target becomes entries:
/// - *Neighbouring months* are one entry from the first day to the last; what recurs in each of them
///   is an entry for each.
/// - *More than a quarter of them* would lie over every day of the calendar and bury what else is
///   due, so it is an entry on the first day of each month, which repeats.
/// - *Weeks* narrow their month to days: the second week is the 8th to the 14th, the fifth whatever
///   follows the 28th.
/// - *A deadline* is an entry on the last day of the last of neighbouring months, or of its week.
struct ScheduleSpan: Hashable {
  var first: CalendarDate
  /// The last day, included.
  var last: CalendarDate
  /// In how many months, from the first day's on, the entry repeats; 1 for one that does not.
  var repetitions = 1
  var isDeadline = false
  /// The month, with the week if weeks narrow it, that tells the entries of an action apart and stays
  /// the same when the target grows at its end: `2025-03`, `2025-03-m2`.
  var key: String

  /// The day on which it repeats for the last time.
  var lastRepetition: CalendarDate {
    var month = first.month
    for _ in 1..<max(repetitions, 1) { month = month.next }
    return CalendarDate(month, day: first.day)
  }

  /// The longest run of months that one entry covers.
  private static let longestRun = 3

  static func spans(of target: TimeTarget) -> [ScheduleSpan] {
    let isDeadline = target.kind == .deadline
    return stretches(of: target).flatMap { stretch -> [ScheduleSpan] in
      switch stretch {
      case .weeks(let weeks):
        [isDeadline ? ScheduleSpan(Array(weeks.suffix(1))).deadline : ScheduleSpan(weeks)]
      case .months(let months):
        isDeadline
          ? [ScheduleSpan(Array(months.suffix(1))).deadline]
          : spans(of: months, isRecurring: target.kind == .recurring)
      }
    }
  }

  /// The entry's last day alone, as the day by which something is due.
  private var deadline: ScheduleSpan {
    ScheduleSpan(first: last, last: last, isDeadline: true, key: key)
  }

  private static func spans(of months: [Month], isRecurring: Bool) -> [ScheduleSpan] {
    if months.count > longestRun {
      let day = CalendarDate(months[0], day: 1)
      return [
        ScheduleSpan(
          first: day, last: day, repetitions: months.count, key: months[0].description)
      ]
    }
    return isRecurring ? months.map { ScheduleSpan([$0]) } : [ScheduleSpan(months)]
  }

  // MARK: - Stretches

  /// Months without a gap, or weeks without one.
  private enum Stretch {
    case months([Month])
    case weeks([TimeTarget.Week])
  }

  private static func stretches(of target: TimeTarget) -> [Stretch] {
    var stretches = [Stretch]()
    for month in target.months {
      let weeks = target.weeks.filter { $0.month == month }
      if weeks.isEmpty {
        if case .months(let months) = stretches.last, months.last?.next == month {
          stretches[stretches.count - 1] = .months(months + [month])
        } else {
          stretches.append(.months([month]))
        }
      }
      for week in weeks { add(week, to: &stretches) }
    }
    return stretches
  }

  private static func add(_ week: TimeTarget.Week, to stretches: inout [Stretch]) {
    if case .weeks(let weeks) = stretches.last, let last = weeks.last,
      last.days.last.next == week.days.first
    {
      stretches[stretches.count - 1] = .weeks(weeks + [week])
    } else {
      stretches.append(.weeks([week]))
    }
  }

  private init(_ months: [Month]) {
    self.init(
      first: CalendarDate(months[0], day: 1), last: CalendarDate(lastOf: months[months.count - 1]),
      key: months[0].description)
  }

  private init(_ weeks: [TimeTarget.Week]) {
    self.init(
      first: weeks[0].days.first, last: weeks[weeks.count - 1].days.last,
      key: "\(weeks[0].month)-m\(weeks[0].number)")
  }

  private init(
    first: CalendarDate, last: CalendarDate, repetitions: Int = 1, isDeadline: Bool = false,
    key: String
  ) {
    self.first = first
    self.last = last
    self.repetitions = repetitions
    self.isDeadline = isDeadline
    self.key = key
  }
}

extension TimeTarget.Week {
  /// Its first and last day. February's fifth week, in a year without a 29th, is its last day.
  fileprivate var days: (first: CalendarDate, last: CalendarDate) {
    let end = CalendarDate(lastOf: month)
    let first = min((number - 1) * 7 + 1, end.day)
    return (
      CalendarDate(month, day: first),
      number < 5 ? CalendarDate(month, day: min(number * 7, end.day)) : end
    )
  }
}
