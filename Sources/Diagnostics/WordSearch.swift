/// Finds words in a text byte by byte: no search in Swift's strings is as fast, and thousands of
/// quotations are looked for in thousands of cells.
package struct WordSearch: Hashable, Sendable {
  private let needle: [UInt8]

  package init(_ words: String) { needle = Array(words.utf8) }

  /// Whether the words stand in a text.
  package func isFound(in text: String) -> Bool { firstOffset(in: text, from: 0) != nil }

  /// Where the words stand in a text, in UTF-8 bytes; occurrences do not overlap.
  package func ranges(in text: String) -> [Range<Int>] {
    var ranges = [Range<Int>]()
    var start = 0
    while let offset = firstOffset(in: text, from: start) {
      ranges.append(offset..<offset + needle.count)
      start = offset + max(1, needle.count)
    }
    return ranges
  }

  private func firstOffset(in text: String, from start: Int) -> Int? {
    var text = text
    return text.withUTF8 { haystack in
      guard let first = needle.first, haystack.count >= needle.count else { return nil }
      var offset = start
      while offset <= haystack.count - needle.count {
        if haystack[offset] == first, matches(haystack, at: offset) { return offset }
        offset += 1
      }
      return nil
    }
  }

  private func matches(_ haystack: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    for index in needle.indices where haystack[offset + index] != needle[index] { return false }
    return true
  }
}
