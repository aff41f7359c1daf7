/// Passes over what may stand before a regulation's name: the item's own mark (`1.`, `a.`, `-`) and
/// references to articles (`Pasal 18 ayat (6)`).
struct ReferenceReader: Sendable {
  let words: Words
  private static let longest = 80

  /// The first index after marks and the headings of the list (`Mengingat :`).
  func skippingMarks(from start: Int) -> Int {
    var index = start
    for _ in 0..<4 {
      guard let end = endOfMark(at: index) else { break }
      index = end
    }
    return index
  }

  /// The first index after references to articles; the given one if none begins there.
  func skippingArticles(from start: Int) -> Int {
    guard words[start].isAny(.division) else { return start }
    var index = start
    while index - start < Self.longest, isOfReference(words[index]) { index += 1 }
    return index
  }

  private func endOfMark(at index: Int) -> Int? {
    let token = words[index]
    let next = words[index + 1]
    switch token.kind {
    case .symbol where token.folded == "(":
      return isMark(next) && words[index + 2].isSymbol(")") ? index + 3 : nil
    case .symbol: return token.folded == ")" ? nil : index + 1
    case .end: return nil
    default:
      if ["mengingat", "menimbang", "memperhatikan"].contains(token.folded) { return index + 1 }
      let closing = token.kind == .number ? ".)," : ".)"
      return isMark(token) && next.isSymbol(among: closing) ? index + 2 : nil
    }
  }

  private func isMark(_ token: Token) -> Bool {
    switch token.kind {
    case .number: token.folded.utf8.count <= 3
    case .word: token.folded.utf8.count == 1 || token.isRoman
    default: false
    }
  }

  private func isOfReference(_ token: Token) -> Bool {
    switch token.kind {
    case .number: token.folded.utf8.count <= 3
    case .symbol: token.isSymbol(among: "(),-./\"")
    case .word:
      token.isAny([.division, .betweenDivisions]) || token.folded.utf8.count == 1 || token.isRoman
    case .end: false
    }
  }
}
