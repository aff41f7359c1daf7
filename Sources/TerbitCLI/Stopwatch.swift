/// Takes the time of the phases of a build, for `--timings`.
struct Stopwatch {
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant
  private var laps: [(name: String, duration: Duration)] = []

  init() { last = clock.now }

  mutating func lap(_ name: String) {
    let now = clock.now
    laps.append((name, now - last))
    last = now
  }

  /// A line a phase, in milliseconds.
  var report: String {
    laps.map { lap in
      let (seconds, attoseconds) = lap.duration.components
      let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
      return "\(lap.name): \(milliseconds) ms\n"
    }
    .joined()
  }
}
