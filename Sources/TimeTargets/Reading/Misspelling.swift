/// A word that is almost a word of the vocabulary, and the word it most nearly is, if there is one:
/// `desembr` is nearly `Desember`, `jumi` nearly both `Juni` and `Juli`.
struct Misspelling: Hashable {
  let repair: String?

  init(repair: String?) { self.repair = repair }

  /// Nil for a word that is spelt right or is simply another word.
  init?(of word: String) {
    guard (4...12).contains(word.utf8.count), !Self.otherWords.contains(word) else { return nil }
    self.init(of: Self.withoutSplitM(word), among: Self.candidates)
    if let month = Self.month(withMisreadStrokeIn: word) { self.init(repair: month) }
  }

  /// A word whose m a scanner took for two letters, `Septernber`, as it was.
  private static func withoutSplitM(_ word: String) -> String {
    let (r, n) = (UInt8(ascii: "r"), UInt8(ascii: "n"))
    let isSplit = zip(word.utf8, word.utf8.dropFirst()).contains { $0 == r && $1 == n }
    return isSplit ? word.replacing("rn", with: "m") : word
  }

  /// The month that a word is once an i of it is an l or an l an i, which look alike as capital and
  /// small letter: `JuIi` is nearly `Juni` too, yet reads `Juli`.
  private static func month(withMisreadStrokeIn word: String) -> String? {
    let letters = Array(word.utf8)
    for (index, letter) in letters.enumerated() {
      guard let other = strokes[letter] else { continue }
      var meant = letters
      meant[index] = other
      if let month = months[String(decoding: meant, as: UTF8.self)] { return month }
    }
    return nil
  }

  private static let strokes: [UInt8: UInt8] = [
    UInt8(ascii: "i"): UInt8(ascii: "l"), UInt8(ascii: "l"): UInt8(ascii: "i"),
  ]

  private init?(of word: String, among candidates: [Pattern]) {
    guard (2...12).contains(word.utf8.count) else { return nil }
    let pattern = Pattern(letters: Array(word.utf8))
    var nearest = [String]()
    var least = Int.max
    for candidate in candidates {
      guard let distance = pattern.distance(to: candidate), distance <= least else { continue }
      if distance < least { nearest = [] }
      least = distance
      if !nearest.contains(candidate.repair) { nearest.append(candidate.repair) }
    }
    guard !nearest.isEmpty, least > 0 else { return nil }
    repair = nearest.count == 1 ? nearest[0] : nil
  }

  /// A month name in which figures stand for letters, as scanners write: `Ju1i`, `0ktober`.
  init?(lookalike word: String) {
    let letters = word.utf8.map { Self.letters[$0] ?? $0 }
    let readings = [UInt8(ascii: "i"), UInt8(ascii: "l")].map { one in
      String(decoding: letters.map { $0 == UInt8(ascii: "1") ? one : $0 }, as: UTF8.self)
    }
    let months = readings.compactMap { Self.months[$0] }
    guard let month = months.first, word.utf8.contains(where: { $0 < 0x3A }) else { return nil }
    repair = month
  }

  /// A word behind `setiap` that is nearly a unit: `bualn`.
  init?(ofUnit word: String) {
    self.init(of: word, among: Self.units)
  }

  /// A word that stands among months and is nearly a month's short name: `Mai`.
  init?(ofShortMonth word: String) {
    self.init(of: word, among: Self.shortMonths)
  }

  /// Ordinary words that stand as near as a slip to a word of the vocabulary.
  private static let otherWords: Set<String> = [
    "juri", "kuli", "tuli", "karet", "macet", "market", "sampah", "sampan", "setia", "hambat",
    "tambat", "lambar", "jauhari", "minggat", "judi", "berkali", "berkata", "berskala", "agustina",
    "agustusan", "hinggap",
  ]

  private static let letters: [UInt8: UInt8] = [
    UInt8(ascii: "0"): UInt8(ascii: "o"), UInt8(ascii: "5"): UInt8(ascii: "s"),
    UInt8(ascii: "8"): UInt8(ascii: "b"), UInt8(ascii: "4"): UInt8(ascii: "a"),
    UInt8(ascii: "3"): UInt8(ascii: "e"), UInt8(ascii: "9"): UInt8(ascii: "g"),
  ]

  /// The months' names in lower case, and how to write each.
  private static let months: [String: String] = {
    var months = [String: String]()
    for name in Month.names { months[name.lowercased()] = name }
    months["pebruari"] = Month.names[1]
    months["nopember"] = Month.names[10]
    return months
  }()

  /// Whether a word that scanners cut in pieces begins so.
  static func beginsJoinedWord(_ pieces: String) -> Bool { beginnings.contains(pieces) }

  private static let beginnings: Set<String> = {
    var beginnings = Set<String>()
    for word in Array(months.keys) + words.keys {
      for length in 1..<word.utf8.count { beginnings.insert(String(word.prefix(length))) }
    }
    return beginnings
  }()

  /// How to write the word that these pieces of one make when joined: `okt` and `ober`.
  static func joined(_ pieces: String) -> String? { months[pieces] ?? words[pieces] }

  private static let words: [String: String] = {
    let words = [
      "setiap", "triwulan", "semester", "caturwulan", "minggu", "sampai", "hingga", "sepanjang",
      "lambat", "sebelum", "kecuali", "mingguan", "triwulanan", "insidentil", "berkala",
    ]
    return Dictionary(uniqueKeysWithValues: words.map { ($0, $0) })
  }()

  private static let candidates: [Pattern] = {
    // Sorted, so that nothing depends on a dictionary's order.
    let all = months.sorted { $0.key < $1.key } + words.sorted { $0.key < $1.key }
    return all.map { spelling, repair in
      let isLongMonth = spelling.utf8.count > 6 && months[spelling] != nil
      return Pattern(
        letters: Array(spelling.utf8), repair: repair, isMonth: months[spelling] != nil,
        tolerance: isLongMonth ? 2 : 1)
    }
  }()

  private static let units = ["bulan", "hari", "tahun", "pekan"].map {
    Pattern(letters: Array($0.utf8), repair: $0, tolerance: 1)
  }

  private static let shortMonths = Month.names.enumerated().flatMap { index, name in
    let old = [1: ["peb"], 7: ["agt", "ags"], 10: ["nop"]][index] ?? []
    return ([String(name.lowercased().prefix(3))] + old).map {
      Pattern(letters: Array($0.utf8), repair: name, tolerance: 1)
    }
  }
}
