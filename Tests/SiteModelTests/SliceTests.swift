import SiteModel
import Testing

@Suite("The numbered pages of a list")
struct SliceTests {
  @Test(
    "hold as many elements as fit, and the last the rest",
    arguments: [
      (0, 10, [0..<0]), (1, 10, [0..<1]), (10, 10, [0..<10]), (11, 10, [0..<10, 10..<11]),
      (20, 10, [0..<10, 10..<20]), (25, 10, [0..<10, 10..<20, 20..<25]),
      (3, 1, [0..<1, 1..<2, 2..<3]),
    ])
  func ranges(length: Int, size: Int, ranges: [Range<Int>]) {
    let slices = Slice.slices(of: length, size: size)
    #expect(slices.map(\.range) == ranges)
    #expect(slices.map(\.number) == Array(1...ranges.count))
    #expect(slices.allSatisfy { $0.count == ranges.count })
  }

  @Test("show every element once, in order", arguments: 0..<40)
  func complete(length: Int) {
    for size in 1...7 {
      #expect(Slice.slices(of: length, size: size).flatMap(\.range) == Array(0..<length))
    }
  }
}
