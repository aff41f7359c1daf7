internal import Citations

/// Reads the numbered items of Menimbang or Mengingat.
///
/// ```
/// Mengingat : 1. Undang-Undang Nomor 28 Tahun 1999 tentang …
/// (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 75);
/// 2. …
/// ```
/// A number counts only where it is due: the next one, the same again, or one or two left out. An item
/// that lost its number begins where the one before ends with a semicolon and a regulation is named.
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
    if let mark = StepMark(text), isDue(mark) {
      last = mark
      let number = String(mark.text.filter { $0.isLetter || $0.isNumber })
      items.append(DraftItem(number: number, text: mark.rest, line: line.number))
    } else if opensWithoutNumber(text) {
      items.append(DraftItem(number: nil, text: text, line: line.number))
    } else if !items.isEmpty {
      ProseReader.join(text, to: &items[items.count - 1].text)
    } else {
      items.append(DraftItem(number: nil, text: text, line: line.number))
    }
  }

  private func isDue(_ mark: StepMark) -> Bool {
    guard let last else { return mark.isFirst || items.isEmpty }
    return mark.follows(last, within: 3)
      || (mark.style == last.style && mark.ordinal == last.ordinal)
  }

  private func opensWithoutNumber(_ text: String) -> Bool {
    guard let above = items.last else { return true }
    guard above.text.hasSuffix(";") else { return false }
    if text.hasPrefix("bahwa ") { return true }
    return text.first?.isUppercase == true && !CitationReader().read(text).citations.isEmpty
  }
}
