/// Recognises a misspelt key word: `Lembarab` is `Lembaran`, `Rapublik` is `Republik`, and
/// `Lernbaran`, whose m a scanner took for two letters, is `Lembaran`.
///
/// Only the words that the readers look for are corrected, and only for recognising: the citation
/// keeps its own words.
enum Spelling {
  /// The key word that a word of the text means; nil if it is spelt right or no key word at all.
  static func keyword(meantBy word: String) -> String? {
    let length = word.utf8.count
    guard length >= 5, length <= 13, !known.contains(word) else { return nil }
    if zip(word.utf8, word.utf8.dropFirst()).contains(where: { $0 == rAndN }) {
      let scanned = word.replacing("rn", with: "m")
      if isKeyword(scanned) { return scanned }
    }
    return byFirstLetter[word.utf8.first ?? 0]?.first { isOneSlip(from: word, to: $0) }
  }

  static func isKeyword(_ word: String) -> Bool { keywordSet.contains(word) }

  /// A key word in capitals, with a capital, or in small letters as the misspelt one is.
  static func cased(_ keyword: String, like word: String) -> String {
    if word == word.uppercased() { return keyword.uppercased() }
    guard let first = word.first, first.isUppercase else { return keyword }
    return keyword.prefix(1).uppercased() + keyword.dropFirst()
  }

  private static let keywords = [
    "undang", "peraturan", "pemerintah", "pengganti", "presiden", "menteri", "keputusan", "daerah",
    "komisi", "pemilihan", "gubernur", "bupati", "edaran", "lembaran", "tambahan", "berita",
    "negara",
    "republik", "indonesia", "nomor", "tahun", "sebagaimana", "diubah", "terakhir", "dicabut",
    "tanggal", "tentang", "dengan",
  ]

  private static let keywordSet = Set(keywords)

  private static let rAndN = (UInt8(ascii: "r"), UInt8(ascii: "n"))

  /// Right words that are one slip away from a key word.
  private static let known = Set(keywords).union([
    "udang", "lebaran", "cerita", "derita", "darah", "tahan", "tuhan", "pemulihan", "residen",
    "mentari", "negari", "tanggap", "tanggul", "nomer", "dirubah", "ditubah", "undangan",
    "tambakan",
    "tangga", "komis", "tenang", "tantang", "tendang", "tentangan", "denda", "dengki", "dengar",
    "edarannya", "daerahnya", "beritanya", "kabupati", "nomorn",
  ])

  private static let byFirstLetter = Dictionary(grouping: keywords) { $0.utf8.first ?? 0 }

  /// Whether one letter left out, put in, changed or swapped with its neighbour makes one word the
  /// other.
  static func isOneSlip(from word: String, to keyword: String) -> Bool {
    let (a, b) = (Array(word.utf8), Array(keyword.utf8))
    guard abs(a.count - b.count) <= 1 else { return false }
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
