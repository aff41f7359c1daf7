/// Compares two titles by their letters and digits alone.
///
/// Case, spacing and punctuation make no difference (`Wali Kota`, `Walikota`), nor does an abbreviation
/// in brackets; the `atas` of an amendment's title has a check of its own.
struct TitleComparison {
  private let words: [PlainWords.Word]
  let key: String

  init(_ title: String) {
    words = Self.words(of: title)
    key = words.map(\.key).joined()
  }

  /// The first word that another title does not have there, in UTF-8 bytes of this one; nil if they
  /// agree.
  func firstDifference(from other: TitleComparison) -> Range<Int>? {
    guard key != other.key else { return nil }
    var same = 0
    for (own, others) in zip(key.utf8, other.key.utf8) {
      if own != others { break }
      same += 1
    }
    var passed = 0
    for word in words {
      passed += word.key.utf8.count
      if passed > same { return word.range }
    }
    return words.last?.range
  }

  private static func words(of title: String) -> [PlainWords.Word] {
    let all = PlainWords(title).words
    let bytes = Array(title.utf8)
    var kept = [PlainWords.Word]()
    var mayBePreposition = false
    for word in all {
      if isBracketed(word.range, in: bytes) { continue }
      if word.key == "atas", mayBePreposition { continue }
      mayBePreposition = word.key == "perubahan" || mayBePreposition && isOrdinal(word.key)
      kept.append(PlainWords.Word(key: spelling[word.key] ?? word.key, range: word.range))
    }
    return kept
  }

  /// `(WBK)`.
  private static func isBracketed(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.lowerBound > 0, range.upperBound < bytes.count else { return false }
    return bytes[range.lowerBound - 1] == UInt8(ascii: "(")
      && bytes[range.upperBound] == UInt8(ascii: ")")
      && bytes[range].allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  private static func isOrdinal(_ key: String) -> Bool { key.hasPrefix("ke") || key == "belas" }

  private static let spelling = ["no": "nomor", "th": "tahun", "nomer": "nomor"]
}
