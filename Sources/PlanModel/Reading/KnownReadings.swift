internal import Citations
internal import TimeTargets
internal import Workers

/// What has been read once and stands in many plans in the same words: citations, target times, the
/// heads of tables.
struct KnownReadings: Sendable {
  /// Words that mean one thing in one period and another in the next.
  struct InPeriod<Words: Hashable & Sendable>: Hashable, Sendable {
    var words: Words
    var period: Period
  }

  let citation = Memo { CitationReader().read($0) }
  private let times = Memo<InPeriod<String>, TimeTargetReading> {
    TimeTargetReader(period: $0.period).read($0.words)
  }
  private let layouts = Memo<InPeriod<[String]>, [ColumnRole]> {
    ColumnLayout(labels: $0.words, period: $0.period).roles
  }

  func time(_ words: String, in period: Period) -> TimeTargetReading {
    times(InPeriod(words: words, period: period))
  }

  /// The role of each column of a table.
  func roles(ofColumns labels: [String], in period: Period) -> [ColumnRole] {
    layouts(InPeriod(words: labels, period: period))
  }
}
