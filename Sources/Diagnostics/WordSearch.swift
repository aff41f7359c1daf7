internal import Glibc

/// Finds words in a text byte by byte: no search in Swift's strings is as fast, and thousands of
/// quotations are looked for in thousands of cells.
package struct WordSearch: Hashable, Sendable, ExpressibleByStringLiteral {
  private let needle: [UInt8]
  /// The place in the needle of its rarest byte, by which the needle is looked for: every seventh letter is an
  /// `a`, every thousandth a `z`.
  private let anchor: Int

  package init(_ words: String) {
    let needle = Array(words.utf8)
    self.needle = needle
    anchor  // Of bytes equally rare the last: it tells `“` from `✓`.
    =
      needle.indices.reversed().min {
        Self.frequency[Int(needle[$0])] < Self.frequency[Int(needle[$1])]
      } ?? 0
  }

  /// How often a byte stands in a plan, beside the others.
  private static let frequency: [UInt8] = {
    var frequency = [UInt8](repeating: 0, count: 256)
    for (rank, byte) in "xqzvfcwjyhbopldgmkusrt|iena ".utf8.enumerated() {
      frequency[Int(byte)] = UInt8(rank + 1)
    }
    return frequency
  }()

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
    guard !needle.isEmpty, let base = haystack.baseAddress else { return nil }
    let rarest = Int32(needle[anchor])
    let end = haystack.count - needle.count + 1
    var offset = start
    while offset < end, let found = memchr(base + offset + anchor, rarest, end - offset) {
      offset = UnsafeRawPointer(found) - UnsafeRawPointer(base) - anchor
      if memcmp(base + offset, needle, needle.count) == 0 { return offset }
      offset += 1
    }
    return nil
  }
}
