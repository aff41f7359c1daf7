/// Reads lines of running text into paragraphs and items, across the ends of lines and pages.
///
/// A line without a mark goes on with what stands above it, unless that is finished: it ended with a
/// full stop, a semicolon or a colon, and an empty line or a short last line stands between.
struct ProseReader {
  private var blocks: [ProseBlock] = []
  /// The marks of the lists that are open, outermost first.
  private var open: [StepMark] = []
  private var sawBlank = true
  private let width: Int

  static func read(_ lines: [DecreeLine]) -> [ProseBlock] {
    var reader = ProseReader(lines)
    for line in lines { reader.take(line) }
    return reader.blocks
  }

  private init(_ lines: [DecreeLine]) { width = lines.map(\.text.count).max() ?? 0 }

  private mutating func take(_ line: DecreeLine) {
    if line.isBlank {
      sawBlank = true
      return
    }
    var text = line.words
    let isBulleted = text.hasPrefix("- ")
    if isBulleted { text = String(text.dropFirst(2)) }
    if let mark = StepMark(text), isPlausible(mark) {
      openItem(mark)
    } else if isBulleted || text.hasPrefix("• "), isFinished || sawBlank {
      let rest = text.hasPrefix("• ") ? String(text.dropFirst(2)) : text
      if isBulleted, !isFinished { append(rest) } else { addBullet(rest) }
    } else if goesOn(text) {
      append(text)
    } else {
      open = []
      blocks.append(.paragraph(text))
    }
    sawBlank = false
  }

  // MARK: - Items

  /// A mark opens a list if it is the first of one, or goes on with a list that is open.
  private func isPlausible(_ mark: StepMark) -> Bool {
    mark.isFirst
      || open.contains {
        mark.follows($0, within: 2) || (mark.style == $0.style && mark.ordinal == $0.ordinal)
      }
  }

  private mutating func openItem(_ mark: StepMark) {
    let level =
      open.lastIndex { mark.follows($0, within: 2) } ?? open.lastIndex { $0.style == mark.style }
    if let level {
      open.removeSubrange(level...)
    }
    blocks.append(.item(depth: open.count, mark: mark.text, text: mark.rest))
    open.append(mark)
  }

  private mutating func addBullet(_ text: String) {
    blocks.append(.item(depth: open.count, mark: "", text: text))
  }

  // MARK: - Going on

  private var lastText: String? {
    switch blocks.last {
    case .paragraph(let text), .item(_, _, let text): text
    default: nil
    }
  }

  private var isFinished: Bool {
    guard let last = lastText?.last(where: { !$0.isWhitespace }) else { return true }
    return ".;:?!".contains(last)
  }

  private func goesOn(_ text: String) -> Bool {
    guard lastText != nil else { return false }
    if !sawBlank { return !(isFinished && isShort) }
    return !isFinished || text.first?.isLowercase == true
  }

  /// Whether what was read last is no more than one short line.
  private var isShort: Bool { (lastText?.utf8.count ?? 0) * 10 < width * 7 }

  private mutating func append(_ text: String) {
    // The block is taken out, so that its words can grow where they are.
    switch blocks.popLast() {
    case .paragraph(var above):
      Self.join(text, to: &above)
      blocks.append(.paragraph(above))
    case .item(let depth, let mark, var above):
      Self.join(text, to: &above)
      blocks.append(.item(depth: depth, mark: mark, text: above))
    case let other:
      if let other { blocks.append(other) }
      blocks.append(.paragraph(text))
    }
  }

  /// Adds the next line of a text; a hyphen at the end of the one above keeps its word together.
  static func join(_ below: String, to above: inout String) {
    let isHyphened = above.hasSuffix("-") && above.dropLast().last?.isLetter == true
    if !above.isEmpty, !isHyphened { above += " " }
    above += below
  }
}
