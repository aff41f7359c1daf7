internal import Glibc

/// Asks for what a command was not told, where somebody is there to answer.
struct Question {
  /// Whether a person sits before the terminal: both what they read and what they type.
  static var canBeAsked: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  let words: String
  /// What an answer that is refused should look like.
  var shape: String?
  /// Whether an answer will do.
  var accepts: (String) -> Bool = { _ in true }

  /// - Returns: the answer, or nil if nobody can be asked or the answer is left open with Enter.
  func answer() -> String? {
    guard Self.canBeAsked else { return nil }
    while true {
      Terminal.error("\(words): ")
      guard let line = readLine() else { return nil }
      let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if text.isEmpty { return nil }
      if accepts(text) { return text }
      Terminal.error("  “\(text)” tidak dapat dipakai; tulis \(shape ?? "yang lain").\n")
    }
  }
}
