/// Tells where the sentence goes on after a title, in a consideration that mentions a regulation:
/// `… tentang Keterbukaan Informasi Publik, perlu menetapkan …`.
struct SentenceReader: Sendable {
  let words: Words

  func goesOn(at index: Int) -> Bool {
    let token = words[index]
    if token.isSymbol(",") {
      let next = words[index + 1]
      return next.isAny(.sentenceAfterComma) && !next.isCapitalised || beginsClause(at: index + 1)
    }
    guard token.kind == .word, !token.isCapitalised else { return false }
    if token.isWord("yang") { return words[index + 1].isAny(.sentence) }
    if token.isWord("sebagai") { return Self.roles.contains(words[index + 1].folded) }
    return token.isAny(.sentence)
  }

  /// Whether a verb in small letters follows within a few words, as no title has it: `Komisi
  /// Pemilihan Umum Kabupaten Banjar menyusun …`.
  private func beginsClause(at start: Int) -> Bool {
    for index in start..<start + 10 {
      let token = words[index]
      guard token.kind == .word, !token.isAny(.and) else { return false }
      if !token.isCapitalised { return token.isAny(.clauseVerb) }
    }
    return false
  }

  private static let roles: Set<String> = [
    "acuan", "dasar", "pedoman", "tindak", "landasan", "bagian", "pelaksanaan", "upaya", "wujud",
  ]
}
