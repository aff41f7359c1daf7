internal import Diagnostics

/// The footnotes of a body that cmark-gfm left out of its tree, since nothing refers to them or since
/// an earlier one has the same name.
///
/// They are the labels, `[^x]` of `[^x]: …`, at the start of a line that no block of the tree shows.
struct DroppedFootnotes {
  /// Where their labels stand, in the order of the text.
  let labels: [SourceRange]

  init(source: SourceText, body: SourceRange, root: CMarkNode) {
    let text = String(source[body])
    let openings = WordSearch("[^").ranges(in: text)
    guard !openings.isEmpty else {
      labels = []
      return
    }
    let bytes = Array(text.utf8)
    let firstLine = source.line(at: body.lowerBound)
    let shown = Self.shownLines(of: root)
    labels = openings.compactMap { opening in
      let start = body.lowerBound + opening.lowerBound
      guard let length = Self.labelLength(in: bytes[opening.lowerBound...]),
        Self.standsFirst(bytes[..<opening.lowerBound]),
        !shown.contains(source.line(at: start) - firstLine + 1)
      else { return nil }
      return start..<start + length
    }
  }

  /// The lines, from 1, whose words are in the tree.
  private static func shownLines(of root: CMarkNode) -> Set<Int> {
    var lines = Set<Int>()
    var pending = [root]
    while let node = pending.popLast() {
      if node.kind == .footnoteDefinition { lines.insert(node.startLine) }
      if node.holdsWords {
        lines.formUnion(node.startLine...max(node.startLine, node.endLine))
      } else {
        pending += node.children
      }
    }
    return lines
  }

  /// The length of `[^x]` if a name without white space and a colon stand there.
  private static func labelLength(in bytes: ArraySlice<UInt8>) -> Int? {
    let name = bytes.dropFirst(2).prefix { $0 > 0x20 && $0 != UInt8(ascii: "]") }
    guard !name.isEmpty, bytes[name.endIndex...].starts(with: "]:".utf8) else { return nil }
    return name.count + 3
  }

  /// Whether only white space and the marks of quotations and lists stand before, in the same line.
  private static func standsFirst(_ before: ArraySlice<UInt8>) -> Bool {
    let marks = Array(" \t\n>-+*.)0123456789".utf8)
    for byte in before.reversed() where byte != 0x0D {
      guard marks.contains(byte) else { return false }
      if byte == UInt8(ascii: "\n") { return true }
    }
    return true
  }
}
