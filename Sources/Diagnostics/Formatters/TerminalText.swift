/// Words of the content as a terminal may print them: they neither break the line nor steer it.
package enum TerminalText {
  package static func harmless(_ words: String) -> String {
    words.unicodeScalars.contains(where: breaksOrSteers) ? String(words.map(harmless)) : words
  }

  package static func harmless(_ character: Character) -> Character {
    if character.isNewline || character == "\t" { return " " }
    let isControl = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    return isControl ? "\u{FFFD}" : character
  }

  /// Whether it is a control character or one of Unicode's line breaks.
  private static func breaksOrSteers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }
}
