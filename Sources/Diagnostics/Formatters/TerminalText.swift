/// Words of the content as a terminal may print them: they neither break the line nor steer it.
package enum TerminalText {
  package static func harmless(_ words: String) -> String { String(words.map(harmless)) }

  package static func harmless(_ character: Character) -> Character {
    if character.isNewline || character == "\t" { return " " }
    let isControl = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    return isControl ? "\u{FFFD}" : character
  }
}
