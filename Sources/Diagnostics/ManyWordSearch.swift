internal import Glibc

/// Finds which of many words stand in a text, in one pass over it.
///
/// The dozen quotations of a plan's corrections are looked for in each of its cells; one search after the
/// other would go over each cell a dozen times.
package struct ManyWordSearch: Sendable {
  private let needles: [[UInt8]]
  /// The needles that begin with each byte.
  private let byFirst: [[Int]]
  /// Whether a needle begins with two bytes, by a number made of them.
  private let beginnings: [Bool]

  /// - Parameter words: empty words are found nowhere.
  package init(_ words: [String]) {
    needles = words.map { Array($0.utf8) }
    var byFirst = [[Int]](repeating: [], count: 256)
    var beginnings = [Bool](repeating: false, count: Self.numberCount)
    for (index, needle) in needles.enumerated() {
      guard let first = needle.first else { continue }
      byFirst[Int(first)].append(index)
      if needle.count > 1 {
        beginnings[Self.number(first, needle[1])] = true
      } else {
        for second in UInt8.min...UInt8.max { beginnings[Self.number(first, second)] = true }
      }
    }
    self.byFirst = byFirst
    self.beginnings = beginnings
  }

  /// Adds the places, in the list of words, of those that stand in a text.
  package func insertFound(in text: String, into found: inout Set<Int>) {
    var text = text
    text.withUTF8 { text in
      for start in text.indices {
        let second = start + 1 < text.count ? text[start + 1] : 0
        guard beginnings[Self.number(text[start], second)] else { continue }
        for index in byFirst[Int(text[start])] where stands(needles[index], at: start, in: text) {
          found.insert(index)
        }
      }
    }
  }

  private func stands(
    _ needle: [UInt8], at start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let base = text.baseAddress, start + needle.count <= text.count else { return false }
    return memcmp(base + start, needle, needle.count) == 0
  }

  private static let numberCount = 1024

  private static func number(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) &* 37 &+ Int(second)) & (numberCount - 1)
  }
}
