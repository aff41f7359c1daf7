internal import Content
internal import Diagnostics
internal import Synchronization

/// The plans as they were read last, for a process that reads the content again and again: a file that is the
/// same gives the same plan.
package final class PlanMemory: Sendable {
  /// A plan's file, and what reading it gave.
  struct Reading: Sendable {
    var source: SourceText
    var plan: Diagnosed<Plan?>
  }

  private struct Readings: Sendable {
    /// What besides the file a reading depends on.
    var context = ""
    var byPath: [String: Reading] = [:]
  }

  private let readings = Mutex(Readings())

  package init() {}

  /// What is remembered, by path; nothing if the context is another.
  func readings(in context: String) -> [String: Reading] {
    readings.withLock { $0.context == context ? $0.byPath : [:] }
  }

  /// Only these are remembered from now on.
  func keep(_ byPath: [String: Reading], in context: String) {
    readings.withLock { $0 = Readings(context: context, byPath: byPath) }
  }
}
