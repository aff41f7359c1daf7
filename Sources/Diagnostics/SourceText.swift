/// A text file as read: its path, as the user would name it, and its text.
///
/// Everything between reading and reporting counts places in UTF-8 bytes from the start of the text
/// (`SourceRange`); lines and columns are worked out only when a place is reported.
package struct SourceText: Hashable, Sendable {
  package let path: String
  package let text: String
  /// The UTF-8 offset at which each line begins.
  private let lineStarts: [Int]
  /// The file's own bytes where they are not the text's: a byte order mark, other line breaks.
  private let ownBytes: [UInt8]?
  private let memory = LineMemory()

  /// - Parameter bytes: the file's own bytes, if they are not the text's.
  package init(path: String, text: String, bytes: [UInt8]? = nil) {
    ownBytes = bytes
    var text = text
    text.makeContiguousUTF8()
    self.path = path
    self.text = text
    var starts = [0]
    text.withUTF8 { bytes in
      for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") {
        starts.append(offset + 1)
      }
    }
    lineStarts = starts
  }

  package var lineCount: Int { lineStarts.count }

  /// Sources are equal if they read the same, however their bytes end their lines.
  package static func == (left: SourceText, right: SourceText) -> Bool {
    left.path == right.path && left.text == right.text
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(text)
  }

  /// The file's bytes as they stand on disk.
  package var bytes: [UInt8] { ownBytes ?? Array(text.utf8) }

  package var utf8Count: Int { text.utf8.count }

  /// The UTF-8 offset of a line (from 1) and a byte column (from 1), clamped into that line.
  package func offset(line: Int, byteColumn: Int) -> Int {
    let line = min(max(line, 1), lineStarts.count)
    let start = lineStarts[line - 1]
    return min(start + max(byteColumn, 1) - 1, endOfLine(line))
  }

  /// The bytes of a line (from 1), without its line break.
  package func rangeOfLine(_ line: Int) -> SourceRange {
    let line = min(max(line, 1), lineStarts.count)
    return lineStarts[line - 1]..<endOfLine(line)
  }

  package subscript(range: SourceRange) -> Substring {
    let bytes = text.utf8
    let lower = bytes.index(bytes.startIndex, offsetBy: min(max(range.lowerBound, 0), bytes.count))
    let upper = bytes.index(bytes.startIndex, offsetBy: min(max(range.upperBound, 0), bytes.count))
    return text[lower..<max(lower, upper)]
  }

  /// The line, from 1, in which an offset lies.
  package func line(at offset: Int) -> Int {
    max(1, lineStarts.partitioningIndex { $0 > offset })
  }

  /// Line and column as a reader counts them: both from 1, columns in characters.
  package func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    return SourcePosition(line: line, column: 1 + characterCount(inLine: line, before: offset))
  }

  private func characterCount(inLine line: Int, before offset: Int) -> Int {
    let start = lineStarts[line - 1]
    let known = memory.place(inLine: line, upTo: offset)
    let rest = self[(known?.offset ?? start)..<offset]
    guard PlainCharacters.areAll(in: rest) else { return self[start..<offset].count }
    let count = (known?.count ?? 0) + rest.utf8.count(where: PlainCharacters.begins)
    if rest.endIndex == text.endIndex || PlainCharacters.begins(text.utf8[rest.endIndex]) {
      memory.keep(LineMemory.Place(line: line, offset: offset, count: count))
    }
    return count
  }

  /// The words of a line (from 1), without its line break.
  package func words(ofLine line: Int) -> String {
    memory.words(ofLine: line) { String(self[rangeOfLine(line)]) }
  }

  private func endOfLine(_ line: Int) -> Int {
    var end = line < lineStarts.count ? lineStarts[line] - 1 : utf8Count
    let bytes = text.utf8
    if end > lineStarts[line - 1],
      bytes[bytes.index(bytes.startIndex, offsetBy: end - 1)] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return end
  }
}

/// A stretch of a `SourceText`, in UTF-8 bytes from its start.
package typealias SourceRange = Range<Int>

/// A place as a reader counts it: line and column from 1, columns in characters.
package struct SourcePosition: Hashable, Comparable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
