internal import Diagnostics
internal import Markdown

/// Blocks under a heading; the first part may have none.
struct HeadedPart {
  var heading: RichText?
  var blocks: [Block]
}

extension [Block] {
  /// Cuts at the headings of a level; deeper headings stay among the blocks.
  func split(atHeadingsOfLevel level: Int) -> [HeadedPart] {
    var parts = [HeadedPart]()
    for block in self {
      if case .heading(level, let text) = block.kind {
        parts.append(HeadedPart(heading: text, blocks: []))
      } else {
        if parts.isEmpty { parts.append(HeadedPart(heading: nil, blocks: [])) }
        parts[parts.count - 1].blocks.append(block)
      }
    }
    return parts
  }

  /// The words of all blocks, with a space between two.
  var plainText: String {
    map(\.plainText).joined(separator: " ")
  }

  /// The words of the first block if it is a paragraph.
  func leadingText(at offset: Int) -> LocatedText {
    if case .paragraph(let text)? = first?.kind { return text.plain }
    return LocatedText(at: offset)
  }
}

extension Block {
  fileprivate var plainText: String {
    switch kind {
    case .heading(_, let text), .paragraph(let text): text.text
    case .list(let items): items.map(\.blocks.plainText).joined(separator: " ")
    case .table(let table):
      ([table.head] + table.rows.map(\.cells)).joined().map(\.text).joined(separator: " ")
    case .other(let text): text.text
    }
  }

  func passage(corrections: [Correction]) -> Passage {
    Passage(block: self, corrections: corrections, hasOwnMarks: hasOwnMarks)
  }

  /// Whether it is a bullet list each of whose items begins with the decree's own mark.
  private var hasOwnMarks: Bool {
    guard case .list(let items) = kind, !items.isEmpty else { return false }
    return items.allSatisfy { item in
      item.number == nil && ItemMark(item.blocks.leadingText(at: 0).text) != nil
    }
  }
}

/// The mark with which a decree begins an item: `a.`, `1)`, `(2)`, `IV.`, `-`.
package struct ItemMark {
  /// Without its dot or brackets.
  package let value: String
  /// The dot or bracket that ends it.
  package let closing: Character
  /// How many bytes of the text it takes, with the white space behind it.
  package let length: Int

  /// Nil if the text does not begin with a mark.
  package init?(_ text: some StringProtocol) {
    // Nearly all texts begin with a longer word.
    guard
      text.utf8.prefix(8).contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") })
    else { return nil }
    var rest = Substring(text)
    let isOpened = rest.first == "("
    if isOpened { rest.removeFirst() }
    let value = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    rest = rest.dropFirst(value.count)
    guard !value.isEmpty, value.utf8.count <= 5, Self.isOrdinal(value) else { return nil }
    guard let end = rest.first, end == ")" || (end == "." && !isOpened) else { return nil }
    rest.removeFirst()
    guard rest.isEmpty || rest.first?.isWhitespace == true else { return nil }
    rest = rest.drop(while: \.isWhitespace)
    self.value = String(value)
    closing = end
    length = text.utf8.count - rest.utf8.count
  }

  /// A number, one letter (or a doubled one), or a roman number.
  private static func isOrdinal(_ value: Substring) -> Bool {
    if value.allSatisfy(\.isNumber) { return value.count <= 3 }
    if value.allSatisfy({ "ivxlcIVXLC".contains($0) }) { return true }
    return value.count == 1 || (value.count == 2 && Set(value).count == 1)
  }
}
