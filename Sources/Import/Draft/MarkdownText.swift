/// Writes words of a decree so that Markdown reads them as these words.
enum MarkdownText {
  /// Inline text; pairs of asterisks around words stay, as italics.
  static func inline(_ text: String) -> String {
    let keepsAsterisks = hasPairedAsterisks(text)
    var result = ""
    var previous: Character = " "
    for character in text {
      switch character {
      case "<", "_", "`", "\\": result.append("\\")
      case "*" where !keepsAsterisks: result.append("\\")
      case "(" where previous == "]": result.append("\\")
      default: break
      }
      result.append(character)
      previous = character
    }
    return result
  }

  /// A cell of a table: one line, its breaks as `<br>`.
  static func cell(_ text: String) -> String {
    text.split(separator: CellBreak.character).map { part in
      inline(Spaces.trimmed(part)).replacing("|", with: "\\|")
    }.joined(separator: "<br>")
  }

  /// A paragraph: a mark at its start that Markdown would take for its own is made a word.
  static func paragraph(_ text: String) -> String {
    let text = inline(text.replacing(CellBreak.text, with: " "))
    guard let first = text.first else { return text }
    if "#>+-=|~".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isNumber }
    let behind = text.dropFirst(digits.count)
    if !digits.isEmpty, let mark = behind.first, mark == "." || mark == ")",
      behind.dropFirst().first.map(\.isWhitespace) ?? true
    {
      return digits + "\\" + behind
    }
    return text
  }

  private static func hasPairedAsterisks(_ text: String) -> Bool {
    var count = 0
    var previous: Character = " "
    var isSound = true
    for character in text + " " {
      if character == "*" {
        count += 1
      } else if previous == "*" {
        // An opening asterisk stands at a word's beginning.
        isSound = isSound && (count % 2 == 0 || !character.isWhitespace)
      }
      previous = character
    }
    return count % 2 == 0 && isSound
  }
}
