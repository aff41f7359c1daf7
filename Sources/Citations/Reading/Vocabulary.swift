/// Words that a text has misspelt or a scanner has misread, each to be found by what became of it:
/// `Rapublik` is `Republik`, `Lcrnbaran` is `Lembaran`, `lndonesia` is `Indonesia`, and `kmbaran`,
/// whose first two letters a scanner ran together, is `Lembaran`.
struct Vocabulary: Sendable {
  private let words: Set<String>
  private let byFirstLetter: [UInt8: [String]]
  /// Shorter words are too near to each other, and longer ones are none that are looked for.
  private static let lengths = 5...13

  init(_ words: [String]) {
    self.words = Set(words)
    byFirstLetter = Dictionary(grouping: words) { $0.utf8.first ?? 0 }
  }

  func contains(_ word: String) -> Bool { words.contains(word) }

  /// The word that another one means; nil if that is one of them itself or means none.
  func word(meantBy word: String) -> String? {
    guard Self.lengths.contains(word.utf8.count), !words.contains(word) else { return nil }
    let forms = Self.forms(of: word)
    if let form = forms.first(where: words.contains) { return form }
    if word.hasPrefix("k"), let ligature = ["le" + word.dropFirst()].first(where: words.contains) {
      return ligature
    }
    for form in forms {
      let candidates = byFirstLetter[form.utf8.first ?? 0, default: []]
      if let found = candidates.first(where: { Self.isOneSlip(from: form, to: $0) }) {
        return found
      }
    }
    return nil
  }

  /// A word, and what it was before a scanner took its m for `rn`, its e for `c`, its g for `q`, or
  /// the I or l that it begins with for the other.
  private static func forms(of word: String) -> [String] {
    var forms = [word]
    if zip(word.utf8, word.utf8.dropFirst()).contains(where: { $0 == rAndN }) {
      forms.append(word.replacing("rn", with: "m"))
    }
    if let last = forms.last, last.utf8.contains(UInt8(ascii: "c")) {
      forms.append(last.replacing("c", with: "e"))
    }
    if word.utf8.contains(UInt8(ascii: "q")) { forms.append(word.replacing("q", with: "g")) }
    if word.hasPrefix("l") { forms.append("i" + word.dropFirst()) }
    if word.hasPrefix("i") { forms.append("l" + word.dropFirst()) }
    return forms
  }

  private static let rAndN = (UInt8(ascii: "r"), UInt8(ascii: "n"))

  /// Whether one letter left out, put in, changed or swapped with its neighbour makes one word the
  /// other.
  static func isOneSlip(from word: String, to other: String) -> Bool {
    guard abs(word.utf8.count - other.utf8.count) <= 1 else { return false }
    let (a, b) = (Array(word.utf8), Array(other.utf8))
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    let (restOfA, restOfB) = (a[start...], b[start...])
    if a.count > b.count { return restOfA.dropFirst().elementsEqual(restOfB) }
    if a.count < b.count { return restOfA.elementsEqual(restOfB.dropFirst()) }
    if restOfA.dropFirst().elementsEqual(restOfB.dropFirst()) { return true }
    guard restOfA.count >= 2 else { return false }
    return restOfA.dropFirst(2).elementsEqual(restOfB.dropFirst(2))
      && restOfA.prefix(2).elementsEqual(restOfB.prefix(2).reversed())
  }
}
