internal import Content
internal import Diagnostics
internal import PlanModel

/// The words of a plan's own text where they stand in its file: the body, the title, the summary.
///
/// They are read from the file itself and not from its blocks, so that footnotes and quotations are
/// among them and a word that a line break or an emphasis cuts off from the next keeps its place.
/// Addresses (`https://…`, `](…)`) hold no words.
package struct SourceWords {
  struct Word {
    var range: SourceRange
    /// Stands for the word in small letters.
    var key: UInt64
  }

  let source: SourceText
  let bytes: [UInt8]
  private(set) var words: [Word] = []
  /// The indices of `Kabupaten`, `Kota` and `Provinsi`, by which several checks find the names of offices.
  private(set) var regionKinds: [Int] = []
  /// The indices of words with a capital behind their first letter that are not all capitals: `PEmbangunan`.
  private(set) var withInnerCapitals: [Int] = []

  init(_ plan: Plan) {
    self.init(plan.source, in: plan.publishedRanges)
  }

  init(_ source: SourceText, in ranges: [SourceRange]) {
    self.init(source, Array(source.text.utf8), in: ranges)
  }

  /// The words of some parts of a file whose words have been found.
  init(in ranges: [SourceRange], of file: SourceWords) {
    self.init(file.source, file.bytes, in: ranges)
  }

  private init(_ source: SourceText, _ bytes: [UInt8], in ranges: [SourceRange]) {
    self.source = source
    self.bytes = bytes
    words.reserveCapacity(ranges.reduce(0) { $0 + $1.count } / 6)
    // A text that Markdown has changed beyond recognition may seem to end behind the file.
    for range in ranges { scan(range.clamped(to: bytes.indices)) }
  }

  /// The key of a word, whatever the case of its letters (ASCII).
  static func key(_ word: some StringProtocol) -> UInt64 {
    word.utf8.reduce(into: start) { $0 = step($0, $1) }
  }

  static func key(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(start) { step($0, $1) }
  }

  /// The key of a word with one more letter.
  static func key(_ word: UInt64, continuedBy letter: UInt8) -> UInt64 { step(word, letter) }

  func text(_ index: Int) -> String { String(decoding: bytes[words[index].range], as: UTF8.self) }

  /// Whether only white space, emphasis or a line break parts a word from the one before it.
  func followsDirectly(_ index: Int) -> Bool {
    guard let gap = gap(before: index), !gap.isEmpty else { return false }
    var lineBreaks = 0
    for byte in gap {
      switch byte {
      case 0x0A: lineBreaks += 1
      case 0x20, 0x09, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\\"): break
      default: return false
      }
    }
    return lineBreaks < 2
  }

  /// The words that a test takes, as indices.
  @inline(__always)
  func indices(where isWanted: (Word) -> Bool) -> [Int] {
    words.withUnsafeBufferPointer { words in
      var indices = [Int]()
      for index in words.indices where isWanted(words[index]) { indices.append(index) }
      return indices
    }
  }

  /// The second of two neighbouring words that a test takes, as indices.
  @inline(__always)
  func indices(wherePair isWanted: (Word, Word) -> Bool) -> [Int] {
    words.withUnsafeBufferPointer { words in
      var indices = [Int]()
      for index in words.indices.dropFirst() where isWanted(words[index - 1], words[index]) {
        indices.append(index)
      }
      return indices
    }
  }

  /// What stands between a word and the one before it; nil for the first, and where the one before stands
  /// further down in the file, as in a decree whose parts are in another order.
  func gap(before index: Int) -> ArraySlice<UInt8>? {
    guard index > 0, words[index - 1].range.upperBound <= words[index].range.lowerBound else {
      return nil
    }
    return bytes[words[index - 1].range.upperBound..<words[index].range.lowerBound]
  }

  /// The words that begin in a stretch of the file.
  func indices(in range: SourceRange) -> Range<Int> {
    let lower = firstIndex(from: range.lowerBound)
    return lower..<max(lower, firstIndex(from: range.upperBound))
  }

  private func firstIndex(from offset: Int) -> Int {
    words.partitioningIndex { $0.range.lowerBound >= offset }
  }

  // MARK: - Scanning

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func step(_ key: UInt64, _ byte: UInt8) -> UInt64 {
    (key ^ UInt64(isCapital(byte) ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private mutating func scan(_ range: SourceRange) {
    var position = range.lowerBound
    while position < range.upperBound {
      if let end = endOfOther(at: position, before: range.upperBound) {
        position = end
        continue
      }
      let lower = position
      var key = Self.start
      var capitals = 0
      while position < range.upperBound, Self.isLetter(bytes[position]) {
        key = Self.step(key, bytes[position])
        if position > lower, Self.isCapital(bytes[position]) { capitals += 1 }
        position += 1
      }
      if capitals > 0, capitals < position - lower - 1 { withInnerCapitals.append(words.count) }
      if DecreeWord.isRegionKind(key) { regionKinds.append(words.count) }
      words.append(Word(range: lower..<position, key: key))
    }
  }

  /// Where what is not a word ends; nil if a word begins here.
  private func endOfOther(at position: Int, before end: Int) -> Int? {
    let byte = bytes[position]
    if Self.isLetter(byte) { return nil }
    let next = position + 1 < end ? bytes[position + 1] : 0
    switch byte {
    case UInt8(ascii: ":") where next == UInt8(ascii: "/"):
      return bytes[position..<end].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ")") } ?? end
    case UInt8(ascii: "]") where next == UInt8(ascii: "("):
      return bytes[position..<end].firstIndex { $0 == 0x0A || $0 == UInt8(ascii: ")") } ?? end
    case UInt8(ascii: "<"):
      // A line break in a cell is no word, and parts the words around it.
      let close = bytes[position..<min(end, position + 6)].firstIndex(of: UInt8(ascii: ">"))
      return close ?? position + 1
    case 0xE2: return min(end, position + 3)  // Quotation marks, dashes, ticks.
    case 0xC2: return min(end, position + 2)  // No-break space and the like.
    default: return position + 1
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || (byte >= 0x80 && byte != 0xE2 && byte != 0xC2)
  }
}

extension Plan {
  /// The parts of the file that are published as the plan's own words.
  fileprivate var publishedRanges: [SourceRange] {
    var ranges = [SourceRange]()
    let end = bodyStart
    if case .mapping(let entries) = frontMatter.content {
      for (index, entry) in entries.enumerated() {
        let next = index + 1 < entries.count ? entries[index + 1].keyRange.lowerBound : end
        if entry.key == "tentang" || entry.key == "jenis" {
          ranges.append(entry.value.range.lowerBound..<next)
        }
        guard entry.key == "ppid", case .mapping(let parts) = entry.value.content else { continue }
        for (place, part) in parts.enumerated() where part.key == "ringkasan" {
          let limit = place + 1 < parts.count ? parts[place + 1].keyRange.lowerBound : next
          ranges.append(part.value.range.lowerBound..<limit)
        }
      }
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound } + [end..<source.utf8Count]
  }

  /// Where the body begins: behind the line `---` that ends the front matter.
  var bodyStart: Int {
    let last = source.line(at: frontMatter.range.upperBound)
    let fence = (last...source.lineCount).first { line in
      line > 1 && source[source.rangeOfLine(line)].hasPrefix("---")
    }
    return source.rangeOfLine((fence ?? 0) + 1).lowerBound
  }
}
