internal import ArgumentParser
internal import Diagnostics

/// The exit codes of the contract.
extension ExitCode {
  /// The content has errors, or warnings with `--strict`.
  static let contentErrors = ExitCode(1)
  /// Wrong usage, as the argument parser has it too.
  static let usage = ExitCode(64)
  /// Terbit itself is wrong, not what it was given.
  static let bug = ExitCode(70)
  /// The disk or a port refused.
  static let disk = ExitCode(74)
}

extension [Diagnostic] {
  /// Whether the content is fit to publish.
  func fails(strict: Bool) -> Bool {
    contains { $0.severity == .error || (strict && $0.severity == .warning) }
  }
}
