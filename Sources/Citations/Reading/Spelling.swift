/// Recognises a misspelt key word: `Lembarab` is `Lembaran`, `Rapublik` is `Republik`, and
/// `Lernbaran`, whose m a scanner took for two letters, is `Lembaran`.
///
/// Only the words that the readers look for are corrected, and only for recognising: the citation
/// keeps its own words.
enum Spelling {
  /// The key word that a word of the text means; nil if it is spelt right or no key word at all.
  static func keyword(meantBy word: String) -> String? {
    known.contains(word) ? nil : keywords.word(meantBy: word)
  }

  static func isKeyword(_ word: String) -> Bool { keywords.contains(word) }

  /// A key word in capitals, with a capital, or in small letters as the misspelt one is.
  static func cased(_ keyword: String, like word: String) -> String {
    if word == word.uppercased() { return keyword.uppercased() }
    guard let first = word.first, first.isUppercase else { return keyword }
    return keyword.prefix(1).uppercased() + keyword.dropFirst()
  }

  private static let keywords = Vocabulary([
    "undang", "peraturan", "pemerintah", "pengganti", "presiden", "menteri", "keputusan", "daerah",
    "komisi", "pemilihan", "umum", "gubernur", "bupati", "edaran", "lembaran", "tambahan", "berita",
    "negara",
    "republik", "indonesia", "nomor", "tahun", "sebagaimana", "diubah", "terakhir", "dicabut",
    "tanggal", "tentang", "dengan", "perpres", "keppres", "inpres", "pergub", "perbup", "perwali",
  ])

  /// Right words that are one slip away from a key word.
  private static let known: Set<String> = [
    "udang", "lebaran", "cerita", "derita", "darah", "tahan", "tuhan", "pemulihan", "residen",
    "mentari", "negari", "tanggap", "tanggul", "nomer", "dirubah", "ditubah", "undangan",
    "tambakan",
    "tangga", "komis", "tenang", "tantang", "tendang", "tentangan", "denda", "dengki", "dengar",
    "edarannya", "daerahnya", "beritanya", "kabupati", "nomorn",
  ]
}
