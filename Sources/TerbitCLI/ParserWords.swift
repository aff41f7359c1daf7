internal import Diagnostics

/// What the argument parser says by itself, in Indonesian: it knows English only.
///
/// `Error: Unexpected argument 'bild'` becomes `terbit: “bild” tidak dikenal di sini`. Sentences that are not
/// known here stay as they are, and so does all that is no help and no error, like a completion script.
enum ParserWords {
  static func indonesian(_ text: String, commands: [String] = []) -> String {
    if text.hasPrefix("Error: ") { return error(text, commands) }
    return text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ") ? help(text) : text
  }

  // MARK: - Errors

  private static func error(_ text: String, _ commands: [String]) -> String {
    lines(of: text).map { line in
      if let message = line.behind("Error: ") { return "terbit: " + sentence(message, commands) }
      if let usage = line.behind("Usage: ") { return folded("Pakai:", inIndonesian(usage)) }
      if let meaning = line.behind("Help:  ") { return folded("Arti: ", meaning) }
      let reference = Pattern("  See '*' for more information.").parts(of: line)
      return reference.map { "Lihat: \($0[0])" } ?? line
    }.joined(separator: "\n")
  }

  private static func sentence(_ english: String, _ commands: [String]) -> String {
    for (pattern, words) in sentences {
      guard let parts = Pattern(pattern).parts(of: english) else { continue }
      let told = Pattern(words).filled(with: parts.map(joined))
      return told + nearest(of: parts, pattern, commands)
    }
    return english
  }

  /// A command of almost the name that was typed.
  private static func nearest(of parts: [String], _ pattern: String, _ commands: [String]) -> String
  {
    guard pattern == sentences[0].english, let typed = parts.first,
      let command = Spelling.nearest(to: typed, among: commands)
    else { return "" }
    return "; mungkin maksudnya “\(command)”"
  }

  /// The parser's lists: `'text', 'json' or 'sarif'`, and `'a', 'b'` within its quotes.
  private static func joined(_ part: String) -> String {
    var words = part
    for (english, indonesian) in [("' or '", "', atau '"), ("' and '", "' atau '")] {
      words = words.split(separator: english, omittingEmptySubsequences: false)
        .joined(separator: indonesian)
    }
    return words
  }

  private static let sentences: [(english: String, indonesian: String)] = [
    ("Unexpected argument '*'", "“*” tidak dikenal di sini"),
    ("* unexpected arguments: '*'", "* kata tidak dikenal di sini: '*'"),
    ("Unknown option '*'. Did you mean '*'?", "pilihan “*” tidak dikenal; mungkin maksudnya “*”"),
    ("Unknown option '*'", "pilihan “*” tidak dikenal"),
    ("Missing value for '*'", "nilai untuk “*” belum disebut"),
    (
      "The option '*' does not take any value, but '*' was specified.",
      "pilihan “*” berdiri sendiri, tanpa nilai seperti “*”"
    ),
    ("Missing expected argument '*'", "“*” belum disebut"),
    ("Missing one of: '*'", "salah satu belum disebut: '*'"),
    (
      "The value '*' is invalid for '*'. Please provide one of *.",
      "nilai “*” untuk “*” tidak dikenal; pilih *"
    ),
    ("The value '*' is invalid for '*'", "nilai “*” untuk “*” tidak dapat dibaca"),
    (
      "Can't generate completion scripts for '*'.",
      "pelengkap perintah untuk “*” tidak ada; pilih bash, zsh, atau fish"
    ),
  ]

  // MARK: - Usage and help

  /// The parser's one long line in lines of a terminal's usual width; an option stays with its value.
  private static func folded(_ label: String, _ words: String) -> String {
    var lines = [label]
    var unit = ""
    for word in words.split(separator: " ") {
      unit += " " + word
      if unit.contains("["), !unit.hasSuffix("]") { continue }
      if lines[lines.count - 1].count + unit.count > 80 { lines.append("      ") }
      lines[lines.count - 1] += unit
      unit = ""
    }
    return lines.joined(separator: "\n") + unit
  }

  private static func help(_ text: String) -> String {
    lines(of: text).map { line in
      let told = headings.first { line.hasPrefix($0.english) }.map {
        $0.indonesian + line.dropFirst($0.english.count)
      }
      return inIndonesian(told ?? line)
    }.joined(separator: "\n")
  }

  private static func inIndonesian(_ line: String) -> String {
    phrases.reduce(line) { words, phrase in
      words.split(separator: phrase.english, omittingEmptySubsequences: false)
        .joined(separator: phrase.indonesian)
    }
  }

  private static let headings: [(english: String, indonesian: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "PAKAI: "), ("ARGUMENTS:", "ISIAN:"), ("OPTIONS:", "PILIHAN:"),
    ("SUBCOMMANDS:", "PERINTAH:"),
  ]

  private static let phrases: [(english: String, indonesian: String)] = [
    ("Show the version.", "Tampilkan versi."),
    ("Show help information.", "Tampilkan bantuan ini."),
    ("(default:", "(bawaan:"), (" default:", " bawaan:"), ("(values:", "(nilai:"),
    ("<subcommand>' for detailed help.", "<perintah>' untuk keterangannya."),
    ("  See 'terbit help", "  Lihat 'terbit help"), ("<subcommand>", "<perintah>"),
  ]

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Words with gaps: `Unknown option '*'`.
private struct Pattern {
  let pieces: [Substring]

  init(_ text: String) { pieces = text.split(separator: "*", omittingEmptySubsequences: false) }

  /// What stands in the gaps, if the words are these.
  func parts(of words: String) -> [String]? {
    guard var rest = words.behind(String(pieces[0])) else { return nil }
    var parts = [String]()
    for piece in pieces.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: piece) else { return nil }
      parts.append(String(rest[..<place.lowerBound]))
      rest = String(rest[place.upperBound...])
    }
    guard let end = pieces.last, rest.hasSuffix(end) else { return nil }
    return parts + [String(rest.dropLast(end.count))]
  }

  func filled(with parts: [String]) -> String {
    zip(pieces, parts + [""]).map { $0 + $1 }.joined()
  }
}

extension String {
  /// The rest of a text behind its beginning, if it begins so.
  fileprivate func behind(_ beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
  }
}
