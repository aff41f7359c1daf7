internal import Citations

/// Reads the numbered items of Menimbang or Mengingat.
///
/// ```
/// Mengingat : 1. Undang-Undang Nomor 28 Tahun 1999 tentang …
/// (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 75);
/// 2. …
/// ```
/// A number counts only where it is due: the next one, the same again, or one or two left out. An item
/// that lost its number begins where the one before ends with a semicolon and a regulation is named. The
/// copy may have many items on one line.
struct ItemReader {
  private(set) var items: [DraftItem] = []
  private var last: StepMark?

  static func read(_ lines: [DecreeLine]) -> [DraftItem] {
    var reader = ItemReader()
    for line in lines where !line.isBlank { reader.take(line) }
    return reader.items
  }

  private mutating func take(_ line: DecreeLine) {
    var text = line.words
    while let first = text.first, "-•:".contains(first), text.dropFirst().first == " " {
      text = String(text.dropFirst(2))
    }
    if text == ":" { return }
    if isBareNumber(text) { text += "." }
    for item in RunTogetherItems.parted(text, after: last) {
      // Behind a number that was lost, the marks are due anew.
      for piece in Self.sentences(of: item).flatMap({ RunTogetherItems.parted($0) }) {
        take(piece, line: line.number)
      }
    }
  }

  /// The text cut behind its semicolons, where an item that lost its number may begin.
  private static func sentences(of text: String) -> [String] {
    var sentences = [String]()
    var start = text.startIndex
    for word in text.split(separator: " ")
    where word.hasSuffix(";") && word.endIndex < text.endIndex {
      sentences.append(Spaces.trimmed(text[start..<word.endIndex]))
      start = text.index(after: word.endIndex)
    }
    return sentences + [Spaces.trimmed(text[start...])]
  }

  private mutating func take(_ text: String, line: Int) {
    if let mark = StepMark(text), isDue(mark) {
      last = mark
      let number = String(mark.text.filter { $0.isLetter || $0.isNumber })
      items.append(DraftItem(number: number, text: mark.rest, line: line))
    } else if opensWithoutNumber(text) {
      items.append(DraftItem(number: nil, text: text, line: line))
    } else {
      goOn(text, line: line)
    }
  }

  private mutating func goOn(_ text: String, line: Int) {
    let above = items.count - 1
    let isFinished = items[above].text.hasSuffix(";")
    if isFinished, text.first?.isUppercase == true, items[above].strayLine == nil {
      items[above].strayLine = line
    }
    ProseReader.join(text, to: &items[above].text)
  }

  /// `3`, whose full stop is lost, where the next item is due.
  private func isBareNumber(_ text: String) -> Bool {
    guard let last, last.style.kind == .number, items.last?.text.hasSuffix(";") == true else {
      return false
    }
    return text == "\(last.ordinal + 1)"
  }

  private func isDue(_ mark: StepMark) -> Bool {
    // The first page may be lost, and with it the first items.
    guard let last else {
      return mark.isFirst || items.isEmpty || mark.rest.lowercased().hasPrefix("bahwa ")
    }
    if mark.follows(last, within: 3) { return true }
    if mark.style == last.style { return mark.ordinal == last.ordinal }
    return opensLegalBasis(mark)
  }

  /// Where the labels were read before their items, `b. bahwa …` stands behind Mengingat and above `1.`,
  /// which may have been lost.
  private func opensLegalBasis(_ mark: StepMark) -> Bool {
    guard mark.style.kind == .number, mark.ordinal <= 2, let above = items.last,
      above.isConsideration, above.text.hasSuffix(";") || above.text.hasSuffix(".")
    else { return false }
    return names(mark.rest)
  }

  private func opensWithoutNumber(_ text: String) -> Bool {
    guard let above = items.last else { return true }
    guard above.text.hasSuffix(";") else { return false }
    return text.hasPrefix("bahwa ") || names(text)
  }

  /// Whether the text begins as the name of a regulation does.
  private func names(_ text: String) -> Bool {
    text.first?.isUppercase == true && !CitationReader().read(text).citations.isEmpty
  }
}
