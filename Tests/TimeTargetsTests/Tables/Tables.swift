/// The rows of all tables.
enum Tables {
  static var all: [TimeTargetCase] {
    get throws {
      try [
        decrees, months, years, dates, weeks, units, recurrences, deadlines, unscheduled, garbled,
        layouts, offices, harvest, schedules,
        programmes, periods, stages, copies,
      ].flatMap(TimeTargetCase.rows)
    }
  }
}
