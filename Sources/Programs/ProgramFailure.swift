/// Why a helper program did not do its work.
package struct ProgramFailure: Error, Sendable, CustomStringConvertible {
  package enum Reason: Sendable {
    /// It ended with a status other than 0, having printed this on standard error.
    case ended(String, String)
    /// It did not end in time.
    case timeOut(Duration)
    /// The system could not run it.
    case system(String)
  }

  package let program: String
  package let reason: Reason

  package var description: String {
    switch reason {
    case .ended(let status, let remarks):
      let last = remarks.split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) }
      return "\(program) gagal (\(status))" + (last.map { ": \($0)" } ?? "")
    case .timeOut(let limit):
      return "\(program) dihentikan karena tidak selesai dalam \(limit.components.seconds) detik"
    case .system(let reason): return "\(program) tidak dapat dijalankan: \(reason)"
    }
  }
}
