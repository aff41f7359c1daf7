internal import Glibc
internal import Terbit

/// What `--timings` shows: a line a phase, then how much was made with how much memory.
struct TimingReport {
  private let result: SiteCompiler.Result

  init(_ result: SiteCompiler.Result) { self.result = result }

  var text: String {
    let timings = result.timings
    let lines = BuildTimings.Phase.allCases.compactMap { phase in
      timings.durations[phase].map { line(phase.rawValue, $0) }
    }
    let total = timings.durations.values.reduce(.zero, +)
    let perPage = total / max(1, result.counts.pages)
    return (lines + [line("jumlah", total)]).joined()
      + "\(result.counts.pages) halaman, \(microseconds(perPage)) µs tiap halaman; "
      + "\(timings.byteCount / 1_000_000) MB ditulis; memori puncak \(peakMemory / 1024) MB\n"
  }

  private func line(_ name: String, _ duration: Duration) -> String {
    name + String(repeating: " ", count: max(1, 10 - name.count))
      + "\(microseconds(duration) / 1000) ms\n"
  }

  private func microseconds(_ duration: Duration) -> Int {
    let (seconds, attoseconds) = duration.components
    return Int(seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
  }

  /// The most memory that the process has ever had, in KiB.
  private var peakMemory: Int {
    var usage = rusage()
    return getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 ? Int(usage.ru_maxrss) : 0
  }
}
