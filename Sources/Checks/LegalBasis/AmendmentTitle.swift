/// A title that says which regulation is changed, and for which time.
///
/// `Perubahan Kedua atas Undang-Undang Nomor 30 Tahun 2002 tentang …` changes number 30 of 2002 for the
/// second time.
struct AmendmentTitle {
  /// 1 where the title names no ordinal.
  var ordinal: Int
  /// Whether `atas` stands before the base.
  var hasPreposition: Bool
  /// The base's kind, number and year, as the title writes them.
  var base: String
  var number: [String]
  var year: Int
  /// Where `Perubahan` and its ordinal stand in the title, in UTF-8 bytes.
  var opening: Range<Int>
  /// Where the base stands in the title.
  var baseRange: Range<Int>

  /// Nil for a title of another sort, also for one that changes something else than a regulation
  /// (`Perubahan Batas Wilayah`).
  init?(_ title: String) {
    // A cheap test, since most titles change nothing.
    guard title.contains(folded: "perubahan") else { return nil }
    let words = PlainWords(title)
    guard let change = words.indices.first(where: { words[$0] == "perubahan" }) else { return nil }
    var index = change + 1
    ordinal = 1
    while let step = Self.ordinals[words[index]] {
      ordinal = step == 10 && ordinal > 1 ? ordinal + 10 : max(ordinal, step)
      index += 1
    }
    opening = words.range(of: change..<index)
    hasPreposition = words[index] == "atas" || words[index] == "terhadap"
    if hasPreposition { index += 1 }
    guard Self.kindWords.contains(words[index]),
      let (number, year, end) = Self.designation(in: words, from: index)
    else { return nil }
    self.number = number
    self.year = year
    baseRange = words.range(of: index..<end)
    base = String(decoding: Array(title.utf8)[baseRange], as: UTF8.self)
  }

  /// Whether a number and a year are those of the base.
  func names(number: String?, year: Int?) -> Bool {
    year == self.year && number.map { PlainWords($0).keys } == self.number
  }

  /// The first `Nomor … Tahun …` from an index on, not far off; a number may hold its year itself.
  private static func designation(
    in words: PlainWords, from start: Int
  ) -> (number: [String], year: Int, end: Int)? {
    let label = (start..<start + 24).first { words[$0] == "nomor" || words[$0] == "no" }
    guard let label,
      let mark = (label + 2..<label + 16).first(where: { ["tahun", "tentang"].contains(words[$0]) })
    else { return nil }
    let number = (label + 1..<mark).map { words[$0] }
    let isTold = words[mark] == "tahun"
    guard let year = Int(isTold ? words[mark + 1] : words[mark - 1]), year > 1900 else {
      return nil
    }
    return (number, year, isTold ? mark + 2 : mark)
  }

  private static let kindWords: Set<String> = [
    "undang", "uu", "peraturan", "pp", "perpres", "permen", "permenpanrb", "permenpan", "pkpu",
    "keputusan", "perpu", "perppu", "instruksi", "keppres", "qanun", "perda",
  ]

  private static let ordinals = [
    "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6, "ketujuh": 7,
    "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10, "kesebelas": 11, "belas": 10,
  ]
}
