/// Writes words as a value of YAML.
package enum YAMLScalar {
  /// Plain where YAML reads it as these words, else in single quotation marks.
  package static func text(of words: String) -> String {
    isPlain(words) ? words : "'" + words.replacing("'", with: "''") + "'"
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    guard first.isLetter || first.isNumber, last != ":", !last.isWhitespace else { return false }
    if text.contains(": ") || text.contains(" #")
      || text.contains(where: { ",{}[]\t".contains($0) })
    {
      return false
    }
    return !["yes", "no", "true", "false", "null", "on", "off", "ya"].contains(text.lowercased())
  }
}
