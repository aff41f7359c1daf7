internal import Diagnostics

/// Gathers the plain words of inline nodes and finds each of them in the source.
///
/// cmark-gfm's own columns drift behind escapes and lose line breaks, so a run of words is looked up
/// in the source from where the one before it ended.
struct InlineCollector {
  private(set) var plain: LocatedText
  private(set) var footnotes: [Int] = []
  /// The whole source, up to the end of what is read.
  private let bytes: ArraySlice<UInt8>
  private var cursor: Int

  /// - Parameter range: where the words stand in the source.
  init(source bytes: [UInt8], range: SourceRange) {
    self.bytes = bytes[..<range.upperBound]
    cursor = range.lowerBound
    plain = LocatedText(at: range.lowerBound)
  }

  mutating func collect(_ nodes: some Sequence<CMarkNode>) {
    for node in nodes {
      switch node.kind {
      case .text, .code: append(node.literal)
      case .softBreak: appendBreak(" ")
      case .lineBreak: appendBreak("\n")
      case .footnoteReference: if let number = Int(node.literal) { footnotes.append(number) }
      case .htmlInline: if node.isLineBreakTag { appendBreak("\n") }
      case .link:
        collect(node.children)
        skipDestination()
      default: node.isLeaf ? append(node.literal) : collect(node.children)
      }
    }
  }

  private mutating func append(_ words: String) {
    guard !words.isEmpty else { return }
    let last = min(bytes.endIndex, cursor + Self.farthest)
    if let start = plainPlace(of: words, before: last) {
      plain.append(words, at: start)
      cursor = start + words.utf8.count
      return
    }
    let literal = Array(words.utf8)
    for start in cursor..<max(cursor + 1, last) {
      if let pieces = SourceAlignment(of: literal, in: bytes, from: start)?.pieces {
        for piece in pieces {
          plain.append(
            String(decoding: literal[piece.literal], as: UTF8.self), at: piece.source)
        }
        cursor = pieces.last.map { $0.source + $0.length } ?? cursor
        return
      }
    }
    plain.append(words, at: min(cursor, bytes.endIndex))
  }

  /// How far behind the words before it a run of words may begin.
  private static let farthest = 2048

  /// Where the words stand to the letter, if no sign that Markdown may take away stands before their end;
  /// so do nearly all.
  private func plainPlace(of words: String, before last: Int) -> Int? {
    words.utf8.withContiguousStorageIfAvailable { words in
      bytes.withUnsafeBufferPointer { bytes in
        let isPlain = { (byte: UInt8) in
          byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "&")
        }
        var start = cursor
        while start < last, start + words.count <= bytes.count, isPlain(bytes[start]) {
          var length = 0
          while length < words.count, bytes[start + length] == words[length], isPlain(words[length])
          {
            length += 1
          }
          if length == words.count { return start }
          start += 1
        }
        return nil
      }
    } ?? nil
  }

  /// Moves behind the end of a link, so that no words are found in its address.
  private mutating func skipDestination() {
    let rest = bytes[min(cursor, bytes.endIndex)...]
    if rest.first == UInt8(ascii: ">") {
      cursor += 1
    } else if let bracket = rest.firstIndex(of: UInt8(ascii: "]")) {
      cursor = LinkEnd.offset(in: bytes, behind: bracket)
    }
  }

  private mutating func appendBreak(_ character: String) {
    while cursor < bytes.endIndex, bytes[cursor] != 0x0A, bytes[cursor] != UInt8(ascii: "<") {
      cursor += 1
    }
    plain.append(character, at: min(cursor, bytes.endIndex))
    cursor = min(cursor + 1, bytes.endIndex)
  }
}

/// How the bytes of a parsed literal stand in the source, where a backslash may stand before a byte
/// and an entity for a character.
private struct SourceAlignment {
  struct Piece {
    var literal: Range<Int>
    var source: Int
    var length: Int
  }

  private(set) var pieces: [Piece] = []

  init?(of literal: [UInt8], in source: ArraySlice<UInt8>, from start: Int) {
    var position = start
    var index = 0
    while index < literal.count {
      guard position < source.endIndex else { return nil }
      let alike = Self.plainRun(of: literal, from: index, in: source, at: position)
      if alike > 0 {
        add(index..<index + alike, at: position, length: alike)
        index += alike
        position += alike
        continue
      }
      if let entity = Self.entityLength(in: source, at: position),
        literal[index] != UInt8(ascii: "&")
          || Self.isAmpersand(source[position + 1..<position + entity - 1])
      {
        let scalar = Self.scalarLength(literal[index])
        add(index..<min(index + scalar, literal.count), at: position, length: entity)
        index += scalar
        position += entity
        continue
      }
      if source[position] == UInt8(ascii: "\\"), position + 1 < source.endIndex,
        source[position + 1] == literal[index], Self.isPunctuation(literal[index])
      {
        position += 1
      }
      guard source[position] == literal[index] else { return nil }
      add(index..<index + 1, at: position, length: 1)
      index += 1
      position += 1
    }
  }

  /// How many bytes stand in the source as in the literal, up to a sign that Markdown may take away.
  private static func plainRun(
    of literal: [UInt8], from index: Int, in source: ArraySlice<UInt8>, at position: Int
  ) -> Int {
    let most = min(literal.count - index, source.endIndex - position)
    var length = 0
    while length < most, source[position + length] == literal[index + length],
      source[position + length] != UInt8(ascii: "\\"),
      source[position + length] != UInt8(ascii: "&")
    {
      length += 1
    }
    return length
  }

  private mutating func add(_ literal: Range<Int>, at source: Int, length: Int) {
    if let last = pieces.last, last.source + last.length == source,
      last.length == last.literal.count, literal.count == length
    {
      pieces[pieces.count - 1].literal = last.literal.lowerBound..<literal.upperBound
      pieces[pieces.count - 1].length += length
    } else {
      pieces.append(Piece(literal: literal, source: source, length: length))
    }
  }

  /// The length of `&name;` or `&#1234;` at a position, if one stands there.
  private static func entityLength(in source: ArraySlice<UInt8>, at position: Int) -> Int? {
    guard source[position] == UInt8(ascii: "&") else { return nil }
    for (length, byte) in source[position...].prefix(34).enumerated().dropFirst() {
      if byte == UInt8(ascii: ";") { return length > 1 ? length + 1 : nil }
      let isName =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "#")
      guard isName else { return nil }
    }
    return nil
  }

  /// Whether the name of an entity, `amp` or `#38`, means `&`: where another stands in the source as
  /// `&` in the text, it is none.
  private static func isAmpersand(_ name: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: name, as: UTF8.self).lowercased()
    if name.hasPrefix("#x") { return UInt32(name.dropFirst(2), radix: 16) == 0x26 }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()) == 0x26 }
    return name == "amp"
  }

  private static func scalarLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}
