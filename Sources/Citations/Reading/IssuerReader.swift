/// Reads the words between a kind and its number: `Komisi Pemilihan Umum Kabupaten Soppeng`.
struct IssuerReader: Sendable {
  let words: Words
  /// A joint regulation of several ministers has about fifty words here.
  private static let longest = 80

  /// The issuer's words without `Republik Indonesia` and without an abbreviation in brackets; empty
  /// if there are none, nil if these words cannot be an issuer.
  func issuer(in indices: Range<Int>) -> String? {
    guard indices.count <= Self.longest else { return nil }
    var kept: [Token] = []
    var index = indices.lowerBound
    while index < indices.upperBound {
      if let end = dropped(at: index), end <= indices.upperBound {
        index = end
        continue
      }
      guard isAllowed(at: index) else { return nil }
      if words[index].isWord("indonesia"), kept.last?.isWord("republik") ?? false {
        kept.removeLast()
      } else {
        kept.append(words[index])
      }
      index += 1
    }
    return text(of: kept)
  }

  private static let impossible: WordClass = [
    .notOfIssuer, .joined, .about, .amends, .revokes, .replaces, .latest,
  ]

  /// The words without a lone quotation mark before one of them, which is a speck.
  private func text(of tokens: [Token]) -> String {
    let isQuoted = tokens.count { $0.isSymbol("\"") }.isMultiple(of: 2)
    var text = ""
    var isSpaced = false
    for token in tokens {
      isSpaced = isSpaced || token.isSpaced
      if token.isSymbol("\""), !isQuoted, token.isSpaced || text.isEmpty { continue }
      if !text.isEmpty, isSpaced { text += " " }
      text += token.original
      isSpaced = false
    }
    return text.trimming(",.:-/\" ")
  }

  private func dropped(at index: Int) -> Int? {
    if words[index].isSymbol("("), let close = words.closingBracket(of: index, within: 8) {
      return close + 1
    }
    if words[index].isWord("ri") { return index + 1 }
    if words[index].isWord("r"), words[index + 1].isSymbol("."), words[index + 2].isWord("i") {
      return words.skipping(".", from: index + 3)
    }
    return nil
  }

  private func isAllowed(at index: Int) -> Bool {
    let token = words[index]
    switch token.kind {
    case .symbol: return token.isSymbol(among: "-,/&.:\"")
    case .number: return token.folded.utf8.count <= 2
    case .word:
      if token.isAny(Self.impossible) { return false }
      if token.isAny(.kindOpening) { return words[index + 1].isWord("perundang") }
      return token.folded != "perundang" || words[index - 1].isWord("peraturan")
    case .end: return false
    }
  }
}

extension String {
  /// The text without these signs at its beginning and end.
  func trimming(_ signs: String) -> String {
    let signs = Set(signs.unicodeScalars)
    var scalars = unicodeScalars[...]
    while let first = scalars.first, signs.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, signs.contains(last) { scalars.removeLast() }
    return String(scalars)
  }
}
