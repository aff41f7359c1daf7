internal import Synchronization

/// What was last worked out of a text's lines: many findings may stand in one line, and that line may be as long as
/// the file.
final class LineMemory: Sendable {
  /// How many characters stand in a line before a place, where they are all plain.
  struct Place: Sendable {
    var line: Int
    var offset: Int
    var count: Int
  }

  private struct State: Sendable {
    var place: Place?
    var words: (line: Int, text: String)?
  }

  private let state = Mutex(State())

  /// A known place in a line at or before an offset.
  func place(inLine line: Int, upTo offset: Int) -> Place? {
    state.withLock { $0.place }.flatMap { $0.line == line && $0.offset <= offset ? $0 : nil }
  }

  func keep(_ place: Place) { state.withLock { $0.place = place } }

  /// The words of a line, in one string for all findings that follow each other in it.
  func words(ofLine line: Int, _ read: () -> String) -> String {
    if let known = state.withLock({ $0.words }), known.line == line { return known.text }
    let text = read()
    state.withLock { $0.words = (line, text) }
    return text
  }
}
