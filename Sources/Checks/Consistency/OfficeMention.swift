internal import Diagnostics

/// A region as an office bears it in its name: `Kabupaten Batang Hari`.
struct OfficeRegion {
  let kind: String
  let name: String

  /// Nil for an office of no region, such as the central one.
  init?(_ officeName: String) {
    let words = SourceWords(text: officeName)
    guard let index = words.regionKinds.first
    else { return nil }
    kind = words.text(index)
    name = officeName.utf8.dropFirst(words.words[index].range.upperBound).split(separator: 0x20)
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    if name.isEmpty { return nil }
  }

  /// The name's letters in one row: decrees write `Batanghari` and `Batang Hari`.
  static func letters(_ name: String) -> String {
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else {
      return name.lowercased().filter { $0.isLetter || $0.isNumber }
    }
    let letters = name.utf8.filter { $0.isLetter || $0.isDigit }
    return String(decoding: letters.map { $0.isLetter ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}

/// A place where a text names an office by its region: `KPU Kabupaten Soppeng`.
struct OfficeMention {
  /// The first word of the office's name and the word `Kabupaten`, as indices of the text's words.
  let start: Int
  let kind: Int
  /// The words of the region's name.
  let name: Range<Int>

  /// - Parameter index: that of a word `Kabupaten`, `Kota` or `Provinsi`.
  /// - Returns: nil if it names no office, or offices at large (`KPU Provinsi dan KPU Kabupaten/Kota`).
  init?(at index: Int, in words: SourceWords) {
    guard DecreeWord.isRegionKind(words.words[index].key), words.followsDirectly(index),
      let start = Self.start(before: index, in: words)
    else { return nil }
    var end = index + 1
    while end < words.words.count, end - index <= 4, words.followsDirectly(end),
      Self.canBeName(words.text(end)), !Self.others.contains(words.words[end].key)
    {
      end += 1
    }
    guard end > index + 1 else { return nil }
    self.start = start
    kind = index
    name = index + 1..<end
  }

  /// Whether it is an office of the region, in full.
  func names(_ region: OfficeRegion, in words: SourceWords) -> Bool {
    guard words.text(kind).lowercased() == region.kind.lowercased() else { return false }
    return nameIs(region, in: words)
  }

  /// Whether the region's name is the same, whatever its kind.
  func nameIs(_ region: OfficeRegion, in words: SourceWords) -> Bool {
    let wanted = OfficeRegion.letters(region.name)
    var letters = ""
    for index in name {
      letters += OfficeRegion.letters(words.text(index))
      guard letters.utf8.count < wanted.utf8.count else {
        // `Luwu Timur` is not `Luwu`.
        let isLonger =
          name.contains(index + 1) && Self.directions.contains(words.words[index + 1].key)
        return letters == wanted && !isLonger
      }
    }
    return false
  }

  private static func start(before kind: Int, in words: SourceWords) -> Int? {
    if words.isWord(DecreeWord.kpu, at: kind - 1) || words.isWord(DecreeWord.kip, at: kind - 1) {
      return kind - 1
    }
    if words.isWord(DecreeWord.general, at: kind - 1),
      words.isWord(DecreeWord.election, at: kind - 2),
      words.isWord(DecreeWord.commission, at: kind - 3)
    {
      return kind - 3
    }
    guard words.isWord(DecreeWord.election, at: kind - 1) else { return nil }
    if words.isWord(DecreeWord.commission, at: kind - 2) { return kind - 2 }
    let isIndependent =
      words.isWord(DecreeWord.independent, at: kind - 2)
      && words.isWord(DecreeWord.commission, at: kind - 3)
    return isIndependent ? kind - 3 : nil
  }

  private static func canBeName(_ word: String) -> Bool {
    word.first.map { $0.isUppercase } ?? false
  }

  private static let directions = Set(
    [
      "timur", "barat", "utara", "selatan", "tengah", "tenggara", "raya", "besar", "kepulauan",
      "hulu", "hilir", "jaya", "baru", "daya", "laut", "ilir", "ulu", "induk",
    ].map { SourceWords.key($0) })

  /// Words behind `Kabupaten` that begin no name, or end one.
  private static let others = Set(
    [
      "dan", "atau", "maupun", "serta", "di", "yang", "dengan", "dalam", "untuk", "pada", "tahun",
      "nomor", "tentang", "menuju", "sebagai", "se", "tanggal", "perihal", "selaku", "anggota",
      "periode", "kabupaten", "kota", "provinsi", "melalui", "telah", "akan", "adalah", "terkait",
      "sebagaimana", "oleh", "kepada", "dari", "ke", "kpu", "komisi", "sekretaris", "ketua",
      "kepala", "bagian", "subbagian", "masing",
    ].map { SourceWords.key($0) })
}
