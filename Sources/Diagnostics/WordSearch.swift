internal import Glibc

/// Finds words in a text byte by byte: no search in Swift's strings is as fast, and thousands of
/// quotations are looked for in thousands of cells.
package struct WordSearch: Hashable, Sendable, ExpressibleByStringLiteral {
  private let needle: [UInt8]

  package init(_ words: String) { needle = Array(words.utf8) }

  package init(stringLiteral words: String) { self.init(words) }

  /// Whether the words stand in a text.
  package func isFound(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { firstOffset(in: $0, from: 0) != nil }
  }

  package func isFound(in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { firstOffset(in: $0, from: 0) != nil }
  }

  /// Where the words stand in a text, in UTF-8 bytes; occurrences do not overlap.
  package func ranges(in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8(ranges)
  }

  package func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer(ranges)
  }

  private func ranges(in haystack: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges = [Range<Int>]()
    var start = 0
    while let offset = firstOffset(in: haystack, from: start) {
      start = offset + needle.count
      ranges.append(offset..<start)
    }
    return ranges
  }

  private func firstOffset(in haystack: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let first = needle.first, let base = haystack.baseAddress else { return nil }
    let end = haystack.count - needle.count + 1
    var offset = start
    while offset < end, let found = memchr(base + offset, Int32(first), end - offset) {
      offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if memcmp(found, needle, needle.count) == 0 { return offset }
      offset += 1
    }
    return nil
  }
}
