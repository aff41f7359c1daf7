internal import Diagnostics

/// Finds words with a capital in their midst: `PEmbangunan`, `pelayanaN`, `ZonaIntegritas`.
struct MixedCaseCheck: TextCheck {
  static let description = CheckDescription(
    id: "bahasa.huruf-besar", group: .language, severity: .warning,
    summary: "Huruf besar berdiri di tengah sebuah kata yang di tempat lain ditulis biasa.",
    reason:
      "Dua huruf besar di awal atau satu di tengah adalah tombol yang terlambat dilepas, atau spasi yang hilang.",
    passing: [
      CheckExample(
        considerations:
          "1. bahwa aplikasi eLapkin, SiMPAW, LKjIP, PPIDnya, JagaPemilih, kpu, dan MoU dipakai;")
    ],
    failing: [
      CheckExample(
        considerations:
          "1. bahwa ⟦PEmbangunan⟧ “zona” dan ⟦pelayanaN⟧ pemilu dalam ⟦ZonaIntegritas⟧ ⟦Kpu⟧ diatur;",
        dictum: "Menetapkan : KEPUTUSAN tentang zona integritas.")
    ])

  func findings(in words: SourceWords) -> [Diagnostic] {
    let acronyms = words.indices { $0.range.count <= 5 && Self.acronyms.contains($0.key) }
    return acronyms.compactMap { miscasedAcronym(at: $0, in: words) }
      + miscasedWords(in: words)
  }

  private func miscasedWords(in words: SourceWords) -> [Diagnostic] {
    let odd = words.withInnerCapitals.compactMap { index in
      let range = words.words[index].range
      return range.count < 6 ? nil : Self.oddCapital(words.bytes[range]).map { (index, $0) }
    }
    guard !odd.isEmpty else { return [] }
    let usual = Self.usualWords(in: words)
    return odd.compactMap { doubt(about: $0, capital: $1, usual, in: words) }
  }

  private func doubt(
    about index: Int, capital: Int, _ usual: Set<UInt64>, in words: SourceWords
  ) -> Diagnostic? {
    let word = words.words[index]
    let text = words.text(index)
    if Misspellings.isOfficial(word.key) || usual.contains(word.key) {
      let right =
        capital == 1 ? text.prefix(1) + text.dropFirst().lowercased() : text.lowercased()[...]
      return finding(
        "huruf besar di tengah “\(text)”; tulis “\(right)”", at: word.range, in: words.source,
        suggestion: String(right))
    }
    let parts = [text.prefix(capital), text.dropFirst(capital)]
    guard capital > 2, text.count - capital > 3,
      parts.allSatisfy({ usual.contains(SourceWords.key($0)) })
    else { return nil }
    let right = parts.joined(separator: " ")
    return finding(
      "dua kata tertulis tanpa spasi; tulis “\(right)”", at: word.range, in: words.source,
      suggestion: right)
  }

  /// `Kpu` for `KPU`; in small letters throughout an acronym is somebody's style.
  private func miscasedAcronym(at index: Int, in words: SourceWords) -> Diagnostic? {
    let word = words.words[index]
    guard Self.isCapital(words.bytes[word.range.lowerBound]),
      !words.bytes[word.range].allSatisfy(Self.isCapital)
    else { return nil }
    let right = words.text(index).uppercased()
    return finding(
      "singkatan ini ditulis dengan huruf besar; tulis “\(right)”", at: word.range,
      in: words.source, suggestion: right)
  }

  private static let acronyms: WordKeys = [
    "kpu", "ppid", "wbk", "wbbm", "sop", "sdm", "skp", "asn", "spip", "lhkpn", "jdih", "uu",
  ]

  /// Where the first capital stands behind the first letter; nil for a word in one of the usual ways, for
  /// an abbreviation with an ending (`PPIDnya`), and for names like `eLapkin`.
  private static func oddCapital(_ word: ArraySlice<UInt8>) -> Int? {
    guard let capital = word.dropFirst().firstIndex(where: isCapital) else { return nil }
    let position = capital - word.startIndex
    let behind = word[(capital + 1)...]
    guard word.allSatisfy(\.isLetter), !behind.contains(where: isCapital) else { return nil }
    if position == 1 { return isCapital(word[word.startIndex]) && behind.count > 3 ? 1 : nil }
    return position
  }

  /// The words that stand in small letters, or with a capital only at their head.
  private static func usualWords(in words: SourceWords) -> Set<UInt64> {
    Set(
      words.words.lazy.filter { !words.bytes[$0.range.dropFirst()].contains(where: isCapital) }
        .map(\.key))
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
