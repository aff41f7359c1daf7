/// One of the numbered pages that a long list is split into.
package struct Slice: Hashable, Sendable {
  /// From 1.
  package var number: Int
  package var count: Int
  /// Which of the list's elements the page shows.
  package var range: Range<Int>

  /// What a page of a list has room for, so that it stays below 300 KB.
  package struct Room: Sendable {
    /// The most elements; what stands around the words of an element takes much of the page.
    package var count: Int
    /// The most bytes of the elements' own words.
    package var bytes: Int

    package init(count: Int, bytes: Int = .max) {
      self.count = count
      self.bytes = bytes
    }
  }

  /// The slices of a list: on each as many elements as there is room for, but at least one, and one
  /// slice for an empty list.
  ///
  /// - Parameter lengths: how many bytes the words of each element take.
  package static func slices(of lengths: some Sequence<Int>, within room: Room) -> [Slice] {
    var ranges = [Range<Int>]()
    var (start, end, filled) = (0, 0, 0)
    for length in lengths {
      if end > start, end - start == room.count || filled + length > room.bytes {
        ranges.append(start..<end)
        (start, filled) = (end, 0)
      }
      end += 1
      filled += length
    }
    ranges.append(start..<end)
    return ranges.enumerated().map { Slice(number: $0 + 1, count: ranges.count, range: $1) }
  }
}
