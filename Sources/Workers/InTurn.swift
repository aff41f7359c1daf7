internal import Synchronization

/// Takes what tasks that work side by side give, in the order of their numbers and not of their ends.
///
/// What comes before its turn waits. That is little as long as the tasks are started in order, each for one
/// number, and none takes much longer than the others.
package final class InTurn<Element: Sendable, Taker: Sendable>: Sendable {
  private struct State: Sendable {
    var taker: Taker
    var next = 0
    var waiting: [Int: Element] = [:]
  }

  private let state: Mutex<State>

  /// - Parameter taker: what takes the elements one by one.
  package init(_ taker: Taker) { state = Mutex(State(taker: taker)) }

  /// Hands over an element.
  ///
  /// - Parameters:
  ///   - number: its turn, from 0; each number comes once.
  ///   - take: how it is taken when its turn has come.
  package func give<Failure: Error>(
    _ element: Element, number: Int, to take: (inout Taker, Element) throws(Failure) -> Void
  ) throws(Failure) {
    try state.withLock { (state) throws(Failure) in
      state.waiting[number] = element
      while let element = state.waiting.removeValue(forKey: state.next) {
        state.next += 1
        try take(&state.taker, element)
      }
    }
  }

  /// Does something with what has taken the elements.
  package func withTaker<Result: Sendable, Failure: Error>(
    _ body: (inout Taker) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try state.withLock { (state) throws(Failure) in try body(&state.taker) }
  }
}
