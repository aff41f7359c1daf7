/// Tells the words with which the officer who decides is named below the title.
///
/// ```
/// KETUA KOMISI PEMILIHAN UMUM KABUPATEN SOPPENG,
/// ```
enum Officer {
  private static let offices: Set<String> = [
    "KETUA", "SEKRETARIS", "BUPATI", "WALI", "WALIKOTA", "GUBERNUR", "KEPALA", "MENTERI", "REKTOR",
    "DEKAN", "DIREKTUR", "INSPEKTUR", "CAMAT", "LURAH",
  ]
  /// What stands before the office of one who only fills it.
  private static let ranks: Set<String> = ["PLT", "PLT.", "PLH", "PLH.", "PJ", "PJ.", "PENJABAT"]

  static func begins(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard words.count > 1 else { return false }
    let first = words[0].uppercased()
    return offices.contains(first) || ranks.contains(first)
  }

  /// Where the last officer is named in words that are run together; nil if nothing stands before.
  static func lastPlace(in words: some BidirectionalCollection<Substring>) -> Int? {
    guard let found = words.lastIndex(where: { offices.contains(String($0)) }) else { return nil }
    var place = words.distance(from: words.startIndex, to: found)
    var before = words[..<found]
    while let rank = before.popLast(), ranks.contains(String(rank)) { place -= 1 }
    return place > 0 ? place : nil
  }
}
