import SiteModel
import Testing

@Suite("The numbered pages of a list")
struct SliceTests {
  private static func slices(of length: Int, size: Int) -> [Slice] {
    Slice.slices(of: repeatElement(0, count: length), within: Slice.Room(count: size))
  }

  @Test(
    "hold no more than there is room for, but at least one element",
    arguments: [
      ([3, 3, 3, 3], [0..<3, 3..<4]), ([9, 1, 9], [0..<2, 2..<3]), ([20, 20], [0..<1, 1..<2]),
      ([5, 5, 1], [0..<2, 2..<3]), ([1, 1, 1, 1, 1], [0..<4, 4..<5]), ([], [0..<0]),
    ])
  func room(lengths: [Int], ranges: [Range<Int>]) {
    let slices = Slice.slices(of: lengths, within: Slice.Room(count: 4, bytes: 10))
    #expect(slices.map(\.range) == ranges)
  }

  @Test(
    "hold as many elements as fit, and the last the rest",
    arguments: [
      (0, 10, [0..<0]), (1, 10, [0..<1]), (10, 10, [0..<10]), (11, 10, [0..<10, 10..<11]),
      (20, 10, [0..<10, 10..<20]), (25, 10, [0..<10, 10..<20, 20..<25]),
      (3, 1, [0..<1, 1..<2, 2..<3]),
    ])
  func ranges(length: Int, size: Int, ranges: [Range<Int>]) {
    let slices = Self.slices(of: length, size: size)
    #expect(slices.map(\.range) == ranges)
    #expect(slices.map(\.number) == Array(1...ranges.count))
    #expect(slices.allSatisfy { $0.count == ranges.count })
  }

  @Test("show every element once, in order", arguments: 0..<40)
  func complete(length: Int) {
    for size in 1...7 {
      #expect(Self.slices(of: length, size: size).flatMap(\.range) == Array(0..<length))
    }
  }
}
