internal import Diagnostics

/// A key that a mapping has twice, and where it stands for the second time.
///
/// In `{ a: 1, b: { a: 2 }, a: 3 }` the key `a` is repeated behind the inner mapping. libYAML tells
/// the place of the first only.
struct RepeatedKey {
  private let name: [UInt8]
  private let first: Int

  /// - Parameter first: where the key stands for the first time, in bytes from the text's start.
  init(_ name: String, first: Int) {
    self.name = Array(name.utf8)
    self.first = first
  }

  /// The start of the second key; nil if it is written in another way than the first.
  func second(in source: SourceText, _ range: SourceRange) -> Int? {
    let bytes = Array(source[first..<range.upperBound].utf8)
    let column = first - source.rangeOfLine(source.line(at: first)).lowerBound
    var lineStart = -column
    var depth = 0
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "\n"): lineStart = index + 1
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default:
        guard index > 0, isKey(at: index, in: bytes) else { continue }
        let before = bytes[max(lineStart, 0)..<index]
        let isInBlock =
          lineStart > 0 && index - lineStart == column && before.allSatisfy(Self.isSpace)
        let isInBrackets = depth == 0 && Self.isBehindComma(bytes[..<index])
        if isInBlock || isInBrackets { return first + index }
      }
    }
    return nil
  }

  /// The start of the first of some repeated keys to stand for the second time: where an item has lost its
  /// hyphen, all its keys are repeated, and libYAML names them by the alphabet.
  ///
  /// - Parameter second: where one of them does.
  static func earliest(of names: [String], upTo second: Int, in source: SourceText) -> Int {
    let last = source.line(at: second)
    let column = second - source.rangeOfLine(last).lowerBound
    var seen = Set<String>()
    var earliest = second
    for number in stride(from: last, to: 0, by: -1) {
      let start = source.rangeOfLine(number).lowerBound
      let line = source[source.rangeOfLine(number)]
      let indent = line.prefix { $0 == " " || $0 == "-" }
      guard indent.utf8.count >= column || line.isEmpty else { break }
      guard indent.utf8.count == column else { continue }
      let key = line.dropFirst(indent.count).prefix { $0 != ":" }
      guard let name = names.first(where: { $0 == key }) else { continue }
      // What is met again further up stands there for the first time.
      if seen.insert(name).inserted { earliest = start + column }
    }
    return earliest
  }

  /// Whether the name stands there, with or without quotation marks, and a colon behind it.
  private func isKey(at index: Int, in bytes: [UInt8]) -> Bool {
    let isQuote = { (byte: UInt8) in byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") }
    var rest = bytes[index...]
    if let mark = rest.first, isQuote(mark) { rest = rest.dropFirst() }
    guard rest.starts(with: name) else { return false }
    rest = rest.dropFirst(name.count)
    if let mark = rest.first, isQuote(mark) { rest = rest.dropFirst() }
    return rest.drop(while: Self.isSpace).first == UInt8(ascii: ":")
  }

  private static func isBehindComma(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.last { !isSpace($0) && $0 != UInt8(ascii: "\n") } == UInt8(ascii: ",")
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") }
}
