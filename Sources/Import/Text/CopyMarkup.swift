/// Takes away what a scanner's text recognition or a converter adds to the words of a decree.
///
/// `<p>Melakukan <i>assessment</i></p>` becomes `Melakukan *assessment*`, `**KESATU**` becomes
/// `KESATU`, `Undang- Undang` (broken at the end of a line) becomes `Undang-Undang`.
enum CopyMarkup {
  static func clean(_ line: Substring) -> String {
    var text = String(line)
    if text.utf8.contains(UInt8(ascii: "<")) { text = withoutTags(text) }
    if text.utf8.contains(UInt8(ascii: "&")) { text = withoutEntities(text) }
    if text.utf8.contains(where: { $0 >= 0x80 }) { text = withPlainSpaces(text) }
    if text.utf8.contains(UInt8(ascii: "*")) { text = withoutBold(text) }
    if text.utf8.contains(UInt8(ascii: "-")) { text = withoutBrokenHyphens(text) }
    return ElectronicStamp.removed(from: text)
  }

  // MARK: - Tags

  private static let italic: Set<String> = ["i", "em"]
  private static let breaking: Set<String> = ["br", "p", "li", "div"]
  private static let dropped: Set<String> = [
    "b", "strong", "u", "span", "sup", "sub", "small", "font", "center", "mark", "ins", "ul", "ol",
  ]

  /// Tags of known names are taken away; any other `<` is a character of the decree.
  private static func withoutTags(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      let tag = rest[open...].prefix(60)
      guard let close = tag.firstIndex(of: ">"),
        let replacement = replacement(of: tag[tag.index(after: open)..<close])
      else {
        result.append("<")
        rest = rest[rest.index(after: open)...]
        continue
      }
      result += replacement
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func replacement(of tag: Substring) -> String? {
    let isClosing = tag.first == "/"
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    if italic.contains(name) { return "*" }
    if dropped.contains(name) { return "" }
    // A paragraph ends a line of its cell; where it begins nothing has to be said.
    guard breaking.contains(name) else { return nil }
    return isClosing || name == "br" ? CellBreak.text : ""
  }

  // MARK: - Characters

  private static let entities: [(String, String)] = [
    ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ("&apos;", "'"), ("&amp;", "&"),
  ]

  private static func withoutEntities(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let behind = rest[start...]
      if let known = entities.first(where: { behind.hasPrefix($0.0) }) {
        result += known.1
        rest = behind.dropFirst(known.0.count)
      } else {
        result.append("&")
        rest = behind.dropFirst()
      }
    }
    return result + rest
  }

  /// Spaces that do not look like one, marks that cannot be seen, and the private characters with
  /// which Word's symbol fonts draw bullets and ticks.
  private static func withPlainSpaces(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: result.append(" ")
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
      case 0xF0B7, 0xF0A7, 0xF0D8: result.append("•")
      case 0xF0FC: result.append("✓")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Pairs of two or three asterisks are bold type, which the plan's own layout replaces.
  private static func withoutBold(_ text: String) -> String {
    text.replacing("***", with: "*").replacing("**", with: "")
  }

  /// A hyphen with a space behind it, where a line of the copy ended: between two digits, or between
  /// the same word twice.
  private static func withoutBrokenHyphens(_ text: String) -> String {
    guard text.contains("- ") else { return text }
    var parts = text.components(separatedBy: "- ")
    var result = parts.removeFirst()
    for part in parts {
      let before = result.lastWord
      let after = part.prefix { $0.isLetter || $0.isNumber }
      let isReduplication = !before.isEmpty && before.lowercased() == after.lowercased()
      let isRange =
        before.count >= 2 && before.allSatisfy(\.isNumber) && after.count >= 2
        && after.allSatisfy(\.isNumber)
      result += (isReduplication || isRange ? "-" : "- ") + part
    }
    return result
  }
}

/// A line break inside a cell, which no scanner writes by itself.
enum CellBreak {
  static let character: Character = "\u{2028}"
  static let text = String(character)
}

extension String {
  /// The letters or digits at the end.
  fileprivate var lastWord: String {
    String(reversed().prefix { $0.isLetter || $0.isNumber }.reversed())
  }

  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
