internal import Diagnostics

/// Digits that stand together, perhaps in groups parted by one space, dot or hyphen: `0812-3456 7890`.
struct DigitRun {
  /// Where each group of digits stands.
  let groups: [Range<Int>]

  var digitCount: Int { groups.reduce(0) { $0 + $1.count } }

  /// A number made of consecutive groups of a run.
  struct Number {
    let range: Range<Int>
    let digits: [UInt8]
    let groupSizes: [Int]
    /// The marks between its groups.
    let separators: Set<UInt8>

    /// The value of some of its digits.
    func value(_ part: Range<Int>) -> Int {
      digits[part].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
  }

  /// All runs of a text of some length, but for those beside a letter or a slash, which
  /// are parts of a letter's or a decree's number.
  ///
  /// - Parameter least: how many digits a run has at least.
  static func runs(in bytes: [UInt8], atLeast least: Int) -> [DigitRun] {
    var runs = [DigitRun]()
    var position = 0
    while position < bytes.count {
      guard bytes[position].isDigit else {
        position += 1
        continue
      }
      var groups = [Range<Int>]()
      while position < bytes.count, bytes[position].isDigit {
        let start = position
        while position < bytes.count, bytes[position].isDigit { position += 1 }
        groups.append(start..<position)
        position += separatorLength(at: position, in: bytes)
      }
      position = groups.last?.upperBound ?? position
      if isFree(groups, atLeast: least, in: bytes) { runs.append(DigitRun(groups: groups)) }
    }
    return runs
  }

  /// The numbers of some lengths that begin and end with a group.
  func numbers(ofLength lengths: ClosedRange<Int>, in bytes: [UInt8]) -> [Number] {
    var numbers = [Number]()
    var first = 0
    while first < groups.count {
      var count = 0
      var found: Int?
      for last in first..<groups.count {
        count += groups[last].count
        if lengths.contains(count) { found = last }
        if count > lengths.upperBound { break }
      }
      if let found {
        numbers.append(number(first...found, in: bytes))
      }
      first += 1
    }
    return numbers
  }

  private func number(_ part: ClosedRange<Int>, in bytes: [UInt8]) -> Number {
    var separators = Set<UInt8>()
    for index in part.dropLast() { separators.insert(bytes[groups[index].upperBound]) }
    return Number(
      range: groups[part.lowerBound].lowerBound..<groups[part.upperBound].upperBound,
      digits: groups[part].flatMap { Array(bytes[$0]) }, groupSizes: groups[part].map(\.count),
      separators: separators)
  }

  /// The length of a mark that may part two groups, if digits follow it; `) ` closes an area code.
  private static func separatorLength(at position: Int, in bytes: [UInt8]) -> Int {
    var end = position
    while end < bytes.count, end - position < 3, " .-()".utf8.contains(bytes[end]) { end += 1 }
    let length = end - position
    guard end < bytes.count, bytes[end].isDigit, length > 0 else { return 0 }
    let isBracket = bytes[position..<end].contains { $0 == UInt8(ascii: ")") }
    let isSpacedHyphen =
      length == 3 && bytes[position] == 0x20 && bytes[position + 1] == UInt8(ascii: "-")
      && bytes[position + 2] == 0x20
    return length == 1 || isBracket || isSpacedHyphen ? length : 0
  }

  private static func isFree(
    _ groups: [Range<Int>], atLeast least: Int, in bytes: [UInt8]
  ) -> Bool {
    guard let first = groups.first, let last = groups.last else { return false }
    guard groups.reduce(0, { $0 + $1.count }) >= least else { return false }
    let before = first.lowerBound > 0 ? bytes[first.lowerBound - 1] : 0x20
    let after = last.upperBound < bytes.count ? bytes[last.upperBound] : 0x20
    let isNamed = isWordPart(before) && isName(bytes[..<first.lowerBound].suffix(6))
    return (isNamed || !isWordPart(before)) && !isWordPart(after)
  }

  /// Whether what stands directly before a number says what it is: `wa.me/62…`, `NIK7312…`, `HP081…`.
  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.elementsEqual("wa.me/".utf8) { return true }
    let letters = bytes.suffix(while: { isWordPart($0) && $0 != UInt8(ascii: "/") })
    return names.contains(String(decoding: letters, as: UTF8.self).lowercased())
  }

  private static let names: Set<String> = [
    "hp", "ktp", "kk", "nik", "nip", "rek", "telp", "tlp", "wa",
  ]

  private static func isWordPart(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "/")
  }
}

extension ArraySlice<UInt8> {
  /// The last bytes that all are of a kind.
  fileprivate func suffix(while isKind: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[(lastIndex { !isKind($0) }.map { $0 + 1 } ?? startIndex)...]
  }
}

/// Finds words near a number.
enum Surroundings {
  /// Whether one of some words, in small letters, stands within the bytes before a place on its line.
  static func mention(
    _ words: [WordSearch], within distance: Int, before offset: Int, in bytes: [UInt8]
  ) -> Bool {
    let start = max(0, offset - distance)
    let lineStart = bytes[start..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? start
    let line = bytes[lineStart..<offset].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return words.contains { $0.isFound(in: line) }
  }
}
