/// Cuts a text into tokens: letters together, digits together, every other sign alone.
///
/// A change from letters to digits also cuts (`Tahun1999`), and so does a capital right after a key
/// word or at the beginning of one (`tentangPenyelenggara`, `PertanianNomor`); a `!` in a word is
/// an I that a scanner misread (`KOMIS! PEMILIHAN`); white space only separates, and the marks of emphasis (`*…*`, `<i>…</i>`) and invisible characters count for nothing.
struct Tokenizer {
  private var tokens: [Token] = []
  private var kind = Token.Kind.end
  private var folded = ""
  private var original = ""
  private var start = 0
  private var offset = 0
  private var isSpaced = false
  private var startsLine = false
  /// Where the last capital after a small letter stands: in `folded`, in `original` and in the text.
  private var capital: (folded: Int, original: Int, offset: Int)?

  static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer()
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if let length = lengthOfTag(in: scalars, at: index) {
        tokenizer.skip(scalars[index..<index + length])
        index += length
      } else {
        tokenizer.take(scalars[index])
        index += 1
      }
    }
    tokenizer.finish()
    return tokenizer.tokens
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    let width = UTF8.width(scalar)
    switch CharacterClass(of: scalar) {
    case .space:
      separate()
      if scalar == "\n" { startsLine = true }
    case .invisible: break
    case .letter(let letter):
      if isRunTogether(with: scalar) { finish() }
      extend(.word, with: letter, scalar)
    case .digit(let digit): extend(.number, with: digit, scalar)
    case .symbol("!") where kind == .word: extend(.word, with: "i", scalar)
    case .symbol(let symbol):
      finish()
      extend(.symbol, with: symbol, scalar)
    }
    offset += width
    if kind == .symbol { finish() }
  }

  private mutating func extend(
    _ newKind: Token.Kind, with letter: Unicode.Scalar, _ scalar: Unicode.Scalar
  ) {
    if kind != newKind { finish() }
    if kind == .end {
      kind = newKind
      start = offset
    }
    folded.unicodeScalars.append(letter)
    original.unicodeScalars.append(scalar)
  }

  /// Whether a lost line's end has run a key word together with the next word, which begins with a
  /// capital: `tentangPenyelenggara`, `NegaraRepublik`. Any such capital is kept, for the key word
  /// may be the second one.
  private mutating func isRunTogether(with scalar: Unicode.Scalar) -> Bool {
    guard kind == .word, scalar.isCapital,
      original.unicodeScalars.last?.properties.isLowercase == true
    else { return false }
    capital = (folded.utf8.count, original.utf8.count, offset)
    return folded.utf8.count >= 5 && Spelling.isKeyword(folded)
  }

  private mutating func separate() {
    finish()
    isSpaced = true
  }

  private mutating func skip(_ tag: ArraySlice<Unicode.Scalar>) {
    if tag.contains("b") { separate() }
    offset += tag.count
  }

  private mutating func finish() {
    guard kind != .end else { return }
    if let capital = capitalOfKeyword ?? seamOfKeywords {
      append(
        folded.prefix(upTo: capital.folded), original.prefix(upTo: capital.original),
        start..<capital.offset)
      isSpaced = false
      append(
        folded.suffix(from: capital.folded), original.suffix(from: capital.original),
        capital.offset..<offset)
    } else {
      append(folded, original, start..<offset)
    }
    kind = .end
    folded = ""
    original = ""
    isSpaced = false
    capital = nil
  }

  private var capitalOfKeyword: (folded: Int, original: Int, offset: Int)? {
    capital.flatMap { Spelling.isKeyword(folded.suffix(from: $0.folded)) ? $0 : nil }
  }

  /// Where the second of two key words begins that a lost space has run together:
  /// `Negarasebagaimana`, `denganperaturan`, `sebagaimanatelah`.
  private var seamOfKeywords: (folded: Int, original: Int, offset: Int)? {
    let length = folded.utf8.count
    guard kind == .word, (11...24).contains(length), length == offset - start else { return nil }
    for seam in 5...min(11, length - 5)
    where Spelling.isKeyword(folded.prefix(upTo: seam))
      && (Spelling.isKeyword(folded.suffix(from: seam)) || folded.suffix(from: seam) == "telah")
    {
      return (seam, seam, start + seam)
    }
    return nil
  }

  private mutating func append(_ folded: String, _ original: String, _ range: Range<Int>) {
    var token = Token(
      kind: kind, folded: folded, original: original, range: range, isSpaced: isSpaced,
      startsLine: startsLine)
    startsLine = false
    if kind == .word { recognise(&token) }
    tokens.append(token)
  }

  private func recognise(_ token: inout Token) {
    token.classes = WordClass.of(token.folded)
    guard token.classes.isEmpty, let keyword = Spelling.keyword(meantBy: token.folded) else {
      return
    }
    token.folded = keyword
    token.classes = WordClass.of(keyword)
    token.isMisspelt = true
  }

  /// The length of a tag such as `<i>`, `</em>` or `<br/>` that starts here; all its characters are
  /// of one byte.
  private static func lengthOfTag(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
    guard scalars[start] == "<" else { return nil }
    for index in scalars.indices[start...].dropFirst().prefix(9) {
      switch scalars[index] {
      case ">": return index - start > 1 ? index - start + 1 : nil
      case "a"..."z", "A"..."Z", "/": continue
      case " " where index + 1 < scalars.count && scalars[index + 1] == "/": continue
      default: return nil
      }
    }
    return nil
  }
}

extension String {
  fileprivate func prefix(upTo length: Int) -> String {
    String(decoding: utf8.prefix(length), as: UTF8.self)
  }

  fileprivate func suffix(from length: Int) -> String {
    String(decoding: utf8.dropFirst(length), as: UTF8.self)
  }
}
