/// Reads what the decree decides: the words of Menetapkan, and the decisions KESATU, KEDUA, ….
enum DictumReader {
  static let ones: Set<String> = [
    "KESATU", "PERTAMA", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN",
    "KESEMBILAN", "KESEPULUH", "KESEBELAS",
  ]

  static func read(_ lines: [DecreeLine]) -> (opening: [ProseBlock], decisions: [DraftChapter]) {
    var opening = [DecreeLine]()
    var decisions = [(heading: String, lines: [DecreeLine])]()
    for line in lines {
      if let (heading, rest) = decision(in: line.words) {
        var line = line
        line.text = rest
        decisions.append((heading, [line]))
      } else if decisions.isEmpty {
        opening.append(line)
      } else {
        decisions[decisions.count - 1].lines.append(line)
      }
    }
    return (
      openingBlocks(opening),
      decisions.map { decision in
        DraftChapter(heading: decision.heading, blocks: ProseReader.read(parted(decision.lines)))
      }
    )
  }

  /// The lines, each item of a list on its own.
  private static func parted(_ lines: [DecreeLine]) -> [DecreeLine] {
    lines.flatMap { line in
      RunTogetherItems.parted(line.text, opensLists: true).map { piece in
        var line = line
        line.text = piece
        return line
      }
    }
  }

  /// `KEDUA : Segala biaya …` is the decision KEDUA and its words.
  private static func decision(in text: String) -> (heading: String, rest: String)? {
    var rest = text[...]
    while let first = rest.first, "-•".contains(first) {
      rest = rest.dropFirst().drop { $0 == " " }
    }
    let word = rest.prefix { $0.isLetter }
    rest = rest.dropFirst(word.count).drop { $0 == " " }
    // In small letters it is a word of a sentence, unless a colon stands behind it.
    guard ones.contains(word.uppercased()),
      word == word.uppercased() || (word.first?.isUppercase == true && rest.first == ":")
    else { return nil }
    var heading = String(word)
    for tail in ["BELAS", "PULUH"] where rest.hasPrefix(tail) {
      heading += " " + tail
      rest = rest.dropFirst(tail.count).drop { $0 == " " }
    }
    return (heading, Spaces.trimmed(rest.drop { $0 == ":" || $0 == " " }))
  }

  /// The words behind Menetapkan are one paragraph, however many lines the copy gives them.
  private static func openingBlocks(_ lines: [DecreeLine]) -> [ProseBlock] {
    let text = lines.filter { !$0.isBlank }.map { line in
      line.words.hasPrefix("- ") ? String(line.words.dropFirst(2)) : line.words
    }.joined(separator: " ")
    return text.isEmpty ? [] : [.paragraph(text)]
  }
}
