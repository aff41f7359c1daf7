internal import Diagnostics

/// Finds a hyphen that a space cuts off from one of its words: `Undang- Undang`, `2020- 2024`.
struct BrokenHyphenCheck: TextCheck {
  static let description = CheckDescription(
    id: "bahasa.tanda-hubung", group: .language, severity: .warning,
    summary: "Tanda hubung terpisah oleh spasi dari salah satu katanya.",
    reason: """
      “Undang- Undang” biasanya sisa pemenggalan baris naskah cetak; kata yang terbelah tidak \
      ditemukan dalam pencarian.
      """,
    rule: "EYD V, bagian Tanda Hubung",
    passing: [
      CheckExample(
        considerations:
          "1. bahwa Undang-Undang, masa pra- dan pascapemilihan, 2020-2024, dan 2020 - 2024 dipakai;",
        actions: """
          ### I. Manajemen Perubahan

          | No | Rencana Aksi | Bukti | Waktu |
          |----|--------------|-------|-------|
          | 1. | Membentuk tim:<br>- Tim inti<br>- Tim kerja | SK | Maret 2025 |
          """),
      CheckExample(dictum: "Menetapkan : KEPUTUSAN — Rencana–Aksi\n\n- satu\n- dua"),
    ],
    failing: [
      CheckExample(
        considerations:
          "1. bahwa ⟦Undang- Undang⟧, ⟦perundang -undangan⟧, ⟦Undang–Undang⟧, dan masa ⟦2020- 2024⟧ dipakai;"
      ),
      CheckExample(
        considerations: "1. bahwa “rencana” menurut ⟦perundang – undangan⟧ dan ⟦Undang - Undang⟧;"),
      CheckExample(considerations: "1. bahwa “rencana” menurut ⟦Undang-\nUndang⟧ dipakai;"),
    ])

  func findings(in words: SourceWords) -> [Diagnostic] {
    // Nearly all words are parted by one space.
    let parted = words.indices(wherePair: { $1.range.lowerBound > $0.range.upperBound + 1 })
    return parted.compactMap { index -> Diagnostic? in
      let (before, after) = (words.words[index - 1], words.words[index])
      let gap = words.bytes[before.range.upperBound..<after.range.lowerBound]
      guard
        isBroken(gap, isSameWord: before.key == after.key || isLegislation(before, after)),
        !Self.conjunctions.contains(after.key)
      else { return nil }
      let joined = words.text(index - 1) + "-" + words.text(index)
      return finding(
        "tanda hubung terpisah dari katanya; tulis “\(joined)”",
        at: before.range.lowerBound..<after.range.upperBound, in: words.source, suggestion: joined)
    }
  }

  /// White space on one side of a hyphen; between a word and itself a dash is meant as a hyphen too.
  private func isBroken(_ gap: ArraySlice<UInt8>, isSameWord: Bool) -> Bool {
    let enDash: [UInt8] = [0xE2, 0x80, 0x93]
    if isSameWord, gap.elementsEqual(enDash) { return true }
    let spaces = gap.filter { $0 == 0x20 || $0 == 0x0A }
    guard gap.filter({ $0 == 0x0A }).count < 2, !spaces.isEmpty, spaces.count <= 3 else {
      return false
    }
    let isHyphen =
      gap.count == spaces.count + 1 && gap.contains(UInt8(ascii: "-"))
      || (isSameWord && gap.count == spaces.count + 3
        && gap.filter { $0 > 0x7F }.elementsEqual(enDash))
    if isSameWord, isHyphen { return true }
    let opens = gap.first.map { $0 != 0x20 && $0 != 0x0A } ?? false
    let closes = gap.last.map { $0 != 0x20 && $0 != 0x0A } ?? false
    return isHyphen && opens != closes
  }

  /// `perundang – undangan`.
  private func isLegislation(_ first: SourceWords.Word, _ second: SourceWords.Word) -> Bool {
    first.key == Self.legislation.0 && second.key == Self.legislation.1
  }

  private static let legislation = (SourceWords.key("perundang"), SourceWords.key("undangan"))

  /// Behind them a hyphen hangs rightly: `pra- dan pascapemilihan`.
  private static let conjunctions = Set(
    ["dan", "atau", "maupun", "serta", "hingga", "sampai"].map { SourceWords.key($0) })
}
