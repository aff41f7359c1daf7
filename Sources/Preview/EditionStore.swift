internal import Diagnostics
internal import Output

/// Holds the latest edition, and tells open pages when there is a new one.
///
/// The one place of shared state: requests read it while the builder replaces it. While the content
/// has errors, the last edition without any is still shown, with the errors over it.
actor EditionStore {
  /// What a page in a browser is told.
  struct State: Sendable {
    /// Counts the editions from 1; 0 before the first.
    var number: Int
    var diagnostics: [Diagnostic]
    var hasSite: Bool
    /// Whether the pages are those of this edition, not of an earlier one.
    var isCurrent: Bool
  }

  private var number = 0
  private var files: Edition.Files?
  private var isCurrent = false
  private var diagnostics: [Diagnostic] = []
  private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  private var nextWaiter = 0

  var state: State {
    State(
      number: number, diagnostics: diagnostics, hasSite: files != nil, isCurrent: isCurrent)
  }

  /// - Returns: the edition's number.
  @discardableResult
  func publish(_ edition: Edition) -> Int {
    number += 1
    files = edition.files ?? files
    isCurrent = edition.files != nil
    diagnostics = edition.diagnostics
    wakeAll()
    return number
  }

  /// What has been found in an edition since, if it still is the latest; its pages stay.
  func complete(_ number: Int, with diagnostics: [Diagnostic]) {
    guard number == self.number else { return }
    self.diagnostics = diagnostics
    wakeAll()
  }

  private func wakeAll() {
    let woken = waiting.values
    waiting = [:]
    for continuation in woken { continuation.resume() }
  }

  /// Whether an open page waits for news.
  var hasWaiters: Bool { !waiting.isEmpty }

  /// All files of the latest edition.
  func allFiles() async -> [OutputFile] { await files?.all() ?? [] }

  func file(at path: String) async -> OutputFile? { await files?.file(path) }

  /// The state once it is another than the one of that number, or after a while anyway.
  func state(after seen: Int, limit: Duration) async -> State {
    if seen == number {
      let waiter = nextWaiter
      nextWaiter += 1
      let clock = Task {
        do { try await Task.sleep(for: limit) } catch { return }
        wake(waiter)
      }
      await withTaskCancellationHandler {
        await withCheckedContinuation { waiting[waiter] = $0 }
      } onCancel: {
        Task { await self.wake(waiter) }
      }
      clock.cancel()
    }
    return state
  }

  private func wake(_ waiter: Int) { waiting.removeValue(forKey: waiter)?.resume() }
}
