/// A table row as it stands in the file, split at the bars that are not escaped.
///
/// cmark-gfm silently drops the cells that a row has too many and fills up missing ones, so they are
/// counted here. The rules are those of GitHub Flavored Markdown 4.10: a bar at either end is
/// optional, and `\|` is no bar, not even inside code. For cmark-gfm any backslash before a bar does
/// that, also one that another backslash escapes: `D:\\| b` is one cell.
struct TableLine {
  /// The places of the cells, in bytes from the start of the line.
  let cells: [Range<Int>]

  init(_ line: Substring) {
    let bytes = Array(line.utf8)
    var bars = [Int]()
    for index in bytes.indices where bytes[index] == UInt8(ascii: "|") {
      if index == 0 || bytes[index - 1] != UInt8(ascii: "\\") { bars.append(index) }
    }
    let isBlank = { (range: Range<Int>) in bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    var edges = [-1] + bars + [bytes.count]
    if edges.count > 2, isBlank(0..<edges[1]) { edges.removeFirst() }
    if let last = bars.last, edges.count > 2, isBlank(last + 1..<bytes.count) { edges.removeLast() }
    cells = zip(edges, edges.dropFirst()).map { $0 + 1..<max($0 + 1, $1) }
  }
}
