internal import Diagnostics

/// Words and short phrases, each with what should stand in its place.
///
/// `["sub bagian": "subbagian"]`; a space stands for any white space, other marks between two words
/// for themselves.
struct PhraseTable: Sendable {
  struct Match {
    var range: SourceRange
    /// As it stands.
    var words: String
    /// In the letter case of what stands there.
    var replacement: String
  }

  private struct Entry: Sendable {
    var rest: [(gap: [UInt8], key: UInt64)] = []
    var replacement: String
  }

  private var entries: [UInt64: [Entry]] = [:]
  /// A bit for the last bits of each first word's key: nearly all words of a plan are in no table, and
  /// are told apart from those that are without looking them up.
  private var openings = [UInt64](repeating: 0, count: 4096)

  init(_ phrases: [String: String]) {
    for (phrase, replacement) in phrases.sorted(by: { $0.key < $1.key }) {
      add(phrase, replacement: replacement)
    }
  }

  mutating func add(_ phrase: String, replacement: String) {
    let words = SourceWords(
      SourceText(path: "", text: phrase), in: [0..<phrase.utf8.count])
    guard let first = words.words.first else { return }
    var entry = Entry(replacement: replacement)
    for (before, word) in zip(words.words, words.words.dropFirst()) {
      let gap = words.bytes[before.range.upperBound..<word.range.lowerBound]
      entry.rest.append((Array(gap), word.key))
    }
    add(entry, opening: first.key)
  }

  /// Adds a single word of ASCII letters.
  mutating func add(word: String, replacement: String) {
    add(Entry(replacement: replacement), opening: SourceWords.key(word))
  }

  private mutating func add(_ entry: Entry, opening key: UInt64) {
    entries[key, default: []].append(entry)
    openings[Int(key >> 6 & 4095)] |= 1 << (key & 63)
  }

  func matches(in words: SourceWords) -> [Match] {
    openings.withUnsafeBufferPointer { openings in
      words.indices { openings[Int($0.key >> 6 & 4095)] & 1 << ($0.key & 63) != 0 }
    }
    .compactMap { match(at: $0, in: words) }
  }

  func match(at index: Int, in words: SourceWords) -> Match? {
    let key = words.words[index].key
    guard openings[Int(key >> 6 & 4095)] & 1 << (key & 63) != 0, let candidates = entries[key]
    else { return nil }
    guard let entry = candidates.first(where: { fits($0, at: index, in: words) }) else {
      return nil
    }
    let range =
      words.words[index].range.lowerBound..<words.words[index + entry.rest.count].range.upperBound
    let text = String(decoding: words.bytes[range], as: UTF8.self)
    return Match(
      range: range, words: text, replacement: LetterCase(of: text).applied(to: entry.replacement))
  }

  private func fits(_ entry: Entry, at index: Int, in words: SourceWords) -> Bool {
    guard index + entry.rest.count < words.words.count else { return false }
    for (offset, part) in entry.rest.enumerated() {
      let next = index + offset + 1
      guard words.words[next].key == part.key else { return false }
      if part.gap == [0x20] {
        guard words.followsDirectly(next) else { return false }
      } else {
        guard words.gap(before: next)?.elementsEqual(part.gap) == true else { return false }
      }
    }
    return true
  }
}

/// How a word is capitalised, to write another in the same way.
enum LetterCase {
  case small
  case capitalized
  case capitals

  init(of text: String) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      let letters = text.utf8.filter(\.isLetter)
      let isCapital = { (byte: UInt8) in byte < 0x5B }
      self =
        letters.count > 1 && letters.allSatisfy(isCapital)
        ? .capitals : letters.first.map(isCapital) == true ? .capitalized : .small
      return
    }
    let letters = text.filter(\.isLetter)
    if letters.count > 1, letters.allSatisfy(\.isUppercase) {
      self = .capitals
    } else {
      self = letters.first?.isUppercase == true ? .capitalized : .small
    }
  }

  func applied(to text: String) -> String {
    switch self {
    case .small: text
    case .capitalized: text.prefix(1).uppercased() + text.dropFirst()
    case .capitals: text.uppercased()
    }
  }
}
