internal import Synchronization

/// What a pure function gave for the inputs it has had, shared by tasks that work side by side.
///
/// Offices cite the same regulations in the same words; each wording is read once. Since the function
/// gives the same result for the same input whoever asks first, the order of the tasks shows nowhere.
package final class Memo<Input: Hashable & Sendable, Output: Sendable>: Sendable {
  private let known = Mutex<[Input: Output]>([:])
  private let function: @Sendable (Input) -> Output

  package init(_ function: @escaping @Sendable (Input) -> Output) { self.function = function }

  package func callAsFunction(_ input: Input) -> Output {
    if let output = known.withLock({ $0[input] }) { return output }
    let output = function(input)
    known.withLock { $0[input] = output }
    return output
  }
}
