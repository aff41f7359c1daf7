internal import ArgumentParser
internal import CSystemCalls
internal import Comparison
internal import Diagnostics
internal import Disk
internal import Glibc
internal import OrderedJSON

/// What the commands print: results on standard output, findings and progress on standard error.
enum Terminal {
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// Colour is for terminals, and not when the user has asked for none (no-color.org).
  private static var usesColor: Bool {
    getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
  }

  private static var width: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  static func output(_ bytes: some Sequence<UInt8>) { write(Array(bytes), to: STDOUT_FILENO) }

  /// Prints what came out in the end, behind the findings that led there.
  ///
  /// Where the two go into pipes of their own, it goes first and its pipe is closed: who reads standard output
  /// to its end before standard error would otherwise wait for findings that fill the other pipe.
  static func conclude(_ text: String, behind findings: () -> Void) {
    guard outputHasPipeOfItsOwn else {
      findings()
      return output(text.utf8)
    }
    output(text.utf8)
    // Nothing else may get the number of standard output.
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    if nowhere >= 0 {
      dup2(nowhere, STDOUT_FILENO)
      close(nowhere)
    }
    findings()
  }

  private static var outputHasPipeOfItsOwn: Bool {
    var (output, error) = (stat(), stat())
    guard fstat(STDOUT_FILENO, &output) == 0, fstat(STDERR_FILENO, &error) == 0 else {
      return false
    }
    return output.st_mode & S_IFMT == S_IFIFO
      && (output.st_dev, output.st_ino) != (error.st_dev, error.st_ino)
  }

  static func error(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

  /// A line about what is being done, on a terminal only.
  static func progress(_ text: String) {
    if showsProgress { error(text + "\n") }
  }

  /// All findings, and how many there are.
  static func report(_ diagnostics: [Diagnostic]) {
    let formatter = TextFormatter(
      showsExcerpt: showsProgress, usesColor: showsProgress && usesColor, width: width)
    error(formatter.format(diagnostics))
    if let summary = summary(of: diagnostics) { error(summary + "\n") }
  }

  /// The findings that ask for something; the notes are only counted, since who builds the site has
  /// not asked for a proofreading.
  ///
  /// - Parameter otherNotes: how many there are besides those among the findings.
  static func reportWithoutNotes(_ diagnostics: [Diagnostic], besides otherNotes: Int = 0) {
    let notes = otherNotes + diagnostics.count { $0.severity == .note }
    report(diagnostics.filter { $0.severity != .note })
    if notes > 0 { error("\(notes) catatan; lihat dengan: terbit check\n") }
  }

  /// A comparison as standard output takes it: colour only on a terminal, lines to its width.
  static func text(of comparison: PlanComparison) -> String {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let report = ComparisonReport(
      comparison: comparison, usesColor: isTerminal && usesColor, width: isTerminal ? width : 80)
    return report.text
  }

  private static func summary(of diagnostics: [Diagnostic]) -> String? {
    let counts = Severity.allCases.compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)"
    }
    return counts.isEmpty ? nil : counts.joined(separator: ", ") + wayToFirstError(in: diagnostics)
  }

  /// Where the first error is, for who has seen more findings pass than a screen holds.
  private static func wayToFirstError(in diagnostics: [Diagnostic]) -> String {
    guard diagnostics.count > 20, let error = diagnostics.first(where: { $0.severity == .error })
    else { return "" }
    let place = error.location
    return "; galat pertama: \(place.path):\(place.line):\(place.column)"
  }

  /// A result that is cut off must not look whole, so the command ends where standard output cannot take it.
  /// Findings that nobody can be told are no reason to end.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start)
      }
      if count >= 0 {
        start += count
      } else if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        guard descriptor == STDOUT_FILENO else { return }
        let failure = DiskError("menulis", "keluaran baku", code: errno)
        error("galat: \(failure)\n")
        exit(ExitCode.disk.rawValue)
      }
    }
  }
}

/// How many processors this process may use, which `taskset` and containers can make fewer than there are.
enum ProcessorCount {
  static var available: Int { Int(usable_processors()) }
}
