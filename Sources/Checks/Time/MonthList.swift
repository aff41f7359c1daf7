internal import TimeTargets

/// Words that are nothing but months with their years: `Maret, Juni dan Juli 2025`.
struct MonthList {
  /// A month of the list, and where its name stands in the text.
  struct Entry {
    let month: Int
    let range: Range<Int>
    /// Nil where no year follows.
    var year: Int?
  }

  private(set) var entries: [Entry] = []

  /// Nil if the text says anything else, a range too.
  init?(_ text: String) {
    // Few cells begin with a month, and the others need not be read.
    guard let first = text.utf8.first, "jfmasondJFMASONDP".utf8.contains(first) else { return nil }
    let bytes = Array(text.utf8)
    var position = 0
    while position < bytes.count {
      guard Self.isWord(bytes[position]) else {
        // A hyphen makes a range, and other signs say something else again.
        guard " ,;&/.".utf8.contains(bytes[position]) else { return nil }
        position += 1
        continue
      }
      let start = position
      while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
      guard add(String(decoding: bytes[start..<position], as: UTF8.self), at: start..<position)
      else { return nil }
    }
    if entries.isEmpty { return nil }
  }

  private mutating func add(_ word: String, at range: Range<Int>) -> Bool {
    if let month = Month.number(named: word.lowercased()) {
      entries.append(Entry(month: month, range: range))
    } else if let year = Int(word), range.count == 4 {
      // A year said once holds for the months before it.
      for index in entries.indices.reversed() {
        guard entries[index].year == nil else { break }
        entries[index].year = year
      }
    } else {
      return ["dan", "serta", "tahun"].contains(word.lowercased())
    }
    return true
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
