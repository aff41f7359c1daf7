internal import PlanModel

/// A row of a table of the annex, cell by cell, as the copy has it.
struct CellRow: Equatable {
  var cells: [String]
  /// The line on which it begins.
  var line: Int
  /// Whether a page of the copy begins with it, or the head stands again before it.
  var startsPage = false

  var filled: [String] { cells.filter { !$0.isEmpty } }
  var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }

  subscript(column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }

  /// Adds words of the same cell: a step of its own on a new line, other words behind a space.
  mutating func append(_ words: String, at column: Int) {
    guard !words.isEmpty else { return }
    while cells.count <= column { cells.append("") }
    Self.join(words, to: &cells[column])
  }

  /// Adds the words of the cell's next line on a page; a line that ends in a stroke has lost no space.
  mutating func appendLine(_ words: String, at column: Int) {
    if self[column].hasSuffix("/") {
      cells[column] += words
    } else {
      append(words, at: column)
    }
  }

  /// Adds the second piece of a text that a line's or a page's end has parted.
  static func join(_ below: String, to above: inout String) {
    if !above.isEmpty, !below.isEmpty { above += joint(above, below) }
    above += below
  }

  /// What stands between two pieces of one text.
  private static func joint(_ above: String, _ below: String) -> String {
    if StepMark(below) != nil || below.hasPrefix("•") { return CellBreak.text }
    let beforeHyphen = above.dropLast().last
    let isHyphened = beforeHyphen.map { $0.isLetter || $0.isNumber } ?? false
    return isHyphened && above.hasSuffix("-") ? "" : " "
  }
}

/// A line of the annex: a row of cells, or running text.
enum AnnexLine: Equatable {
  case row(CellRow)
  case text(DecreeLine)
  case blank(startsPage: Bool)
}

/// The mark with which a step or an item begins, also where the space behind it is lost: `a.`, `1)`,
/// `(2)`, `-`, `1.Undang-Undang`.
struct StepMark: Equatable {
  /// How the marks of one list look: `1.`, `a)`, `IV.`, `(1)`.
  struct Style: Hashable {
    enum Kind: Hashable { case number, letter, capital }
    var kind: Kind
    var closing: Character
    var isOpened: Bool
  }

  /// As the decree writes it: `a.`
  let text: String
  let style: Style
  /// The place of the mark in its list, from 1.
  let ordinal: Int
  /// Its place if its letters are read as a roman number.
  let roman: Int?
  /// What stands behind it.
  let rest: String

  init?(_ text: some StringProtocol) {
    var rest = Substring(text)
    let isOpened = rest.first == "("
    if isOpened { rest.removeFirst() }
    let value = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    rest = rest.dropFirst(value.count)
    guard !value.isEmpty, value.utf8.count <= 5, let closing = rest.first,
      closing == ")" || (closing == "." && !isOpened)
    else { return nil }
    rest.removeFirst()
    // The space may be lost before a capital: `1.Undang-Undang`.
    guard rest.first.map({ $0.isWhitespace || $0.isUppercase || $0 == "*" }) ?? true else {
      return nil
    }
    guard let (kind, ordinal, roman) = Self.reading(of: value) else { return nil }
    self.text = (isOpened ? "(" : "") + value + String(closing)
    style = Style(kind: kind, closing: closing, isOpened: isOpened)
    self.ordinal = ordinal
    self.roman = roman
    self.rest = Spaces.trimmed(rest)
  }

  /// Whether it is the first of a list.
  var isFirst: Bool { ordinal == 1 || roman == 1 }

  /// Whether it stands behind another mark of its list, `gap` places at most.
  func follows(_ other: StepMark, within gap: Int = 1) -> Bool {
    guard style == other.style else { return false }
    if (1...gap).contains(ordinal - other.ordinal) { return true }
    guard let roman, let before = other.roman else { return false }
    return (1...gap).contains(roman - before)
  }

  private static func reading(of value: Substring) -> (Style.Kind, Int, Int?)? {
    if let number = Int(value) { return number < 200 ? (.number, number, nil) : nil }
    guard value.allSatisfy(\.isLetter) else { return nil }
    let roman = RomanNumber(String(value))?.value
    let isCapital = value.allSatisfy(\.isUppercase)
    guard isCapital || value.allSatisfy(\.isLowercase) else { return nil }
    let kind: Style.Kind = isCapital ? .capital : .letter
    let base: UInt8 = isCapital ? 64 : 96
    if value.count == 1, let ascii = value.first?.asciiValue {
      return (kind, Int(ascii - base), roman)
    }
    if let roman { return (kind, -roman, roman) }
    // `aa.` follows `z.` (UU 12/2011, annex II, 22).
    guard value.count == 2, value.first == value.last, let ascii = value.first?.asciiValue else {
      return nil
    }
    return (kind, 26 + Int(ascii - base), nil)
  }
}
