/// Cuts a text into tokens; `Maret2025 s.d.` gives `maret`, `2025`, `s`, `.`, `d`, `.`.
struct Tokenizer {
  private let glyphs: [Glyph]
  private var position = 0
  private var tokens = [Token]()
  private var isGlued = false

  static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer(glyphs: Glyph.fold(text))
    while tokenizer.position < tokenizer.glyphs.count { tokenizer.step() }
    return tokenizer.tokens
  }

  private init(glyphs: [Glyph]) { self.glyphs = glyphs }

  private mutating func step() {
    let glyph = glyphs[position]
    if glyph.isLetter || glyph.isDigit {
      readRun()
    } else if glyph.byte == UInt8(ascii: " ") || glyph.byte == UInt8(ascii: "\t") {
      position += 1
      isGlued = false
    } else if glyph.byte == UInt8(ascii: "\n") {
      append(.lineEnd, from: position, to: position + 1)
    } else if let end = endOfLineBreakTag() {
      append(.lineEnd, from: position, to: end)
    } else {
      append(.mark(glyph.byte), from: position, to: position + 1)
    }
  }

  /// Reads letters and digits that stand together, and cuts them once where one kind meets the
  /// other: `Q3`, `2x`, `Jan25`. A run with more changes (`2O25`, `Ju1i`) is a scanner's and stays
  /// whole.
  private mutating func readRun() {
    let start = position
    var changes = [Int]()
    while position < glyphs.count, continuesRun(from: start) {
      if position > start, isDigit(position) != isDigit(position - 1), !isApostrophe(position),
        !isApostrophe(position - 1)
      {
        changes.append(position)
      }
      position += 1
    }
    let end = position
    if changes.count == 1 {
      appendPiece(from: start, to: changes[0])
      appendPiece(from: changes[0], to: end)
    } else {
      appendPiece(from: start, to: end)
    }
  }

  /// An apostrophe between letters belongs to the word: `Jum'at`.
  private func continuesRun(from start: Int) -> Bool {
    let glyph = glyphs[position]
    if glyph.isLetter || glyph.isDigit { return true }
    return isApostrophe(position) && position > start && position + 1 < glyphs.count
      && glyphs[position - 1].isLetter && glyphs[position + 1].isLetter
  }

  private func isDigit(_ index: Int) -> Bool { glyphs[index].isDigit }
  private func isApostrophe(_ index: Int) -> Bool { glyphs[index].byte == UInt8(ascii: "'") }

  private mutating func appendPiece(from start: Int, to end: Int) {
    let piece = glyphs[start..<end]
    guard piece.allSatisfy(\.isDigit) else {
      let letters = piece.lazy.map(\.byte).filter { $0 != UInt8(ascii: "'") }
      return append(.word(String(decoding: Array(letters), as: UTF8.self)), from: start, to: end)
    }
    var value = 0
    for digit in piece where value < Token.largestNumber {
      value = min(value * 10 + Int(digit.byte - UInt8(ascii: "0")), Token.largestNumber)
    }
    append(.number(value, digits: piece.count), from: start, to: end)
  }

  private mutating func append(_ kind: Token.Kind, from start: Int, to end: Int) {
    let range = glyphs[start].range.lowerBound..<glyphs[end - 1].range.upperBound
    tokens.append(Token(kind: kind, range: range, isGlued: isGlued))
    position = end
    isGlued = true
  }

  /// Where `<br>` or `<br/>` at the position ends, if one stands there.
  private func endOfLineBreakTag() -> Int? {
    let tag = glyphs[position...].prefix(6).map(\.byte)
    for form in ["<br>", "<br/>", "<br />"] where tag.starts(with: form.utf8) {
      return position + form.utf8.count
    }
    return nil
  }
}
