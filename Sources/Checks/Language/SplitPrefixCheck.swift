internal import Diagnostics

/// Finds the prefix `di-` written apart from its verb: `di tetapkan`.
struct SplitPrefixCheck: TextCheck {
  static let description = CheckDescription(
    id: "bahasa.awalan-di", group: .language, severity: .warning,
    summary: "Awalan “di-” ditulis terpisah dari kata kerjanya.",
    reason: "Awalan ditulis serangkai; yang ditulis terpisah hanya kata depan “di” di muka tempat.",
    rule: "EYD V, bagian Imbuhan",
    passing: [
      CheckExample(
        considerations:
          "1. bahwa di lingkungan, di bidang pendidikan, di kebijakan ini, dan di Tarakan ditetapkan rencana;"
      ),
      CheckExample(
        dictum:
          "Menetapkan : KEPUTUSAN DI TARAKAN DAN DI NUNUKAN; di sana, di Ketapang, dan di masyarakat."
      ),
    ],
    failing: [
      CheckExample(considerations: "1. bahwa perlu ⟦di tetapkan⟧ dan ⟦di\nlaksanakan⟧ rencana;"),
      CheckExample(
        dictum: """
          Menetapkan : KEPUTUSAN YANG ⟦DI TETAPKAN⟧.

          ### KESATU

          Rencana sebagaimana ⟦di maksud⟧ telah ⟦di implementasikan⟧.
          """),
    ])

  func findings(in words: SourceWords) -> [Diagnostic] {
    let prefix = Self.prefix
    return words.indices(wherePair: { before, _ in before.key == prefix }).compactMap { index in
      guard words.followsDirectly(index),
        Self.isVerb(words.text(index))
      else { return nil }
      let joined = words.text(index - 1) + words.text(index)
      return finding(
        "awalan “di-” ditulis serangkai; tulis “\(joined)”",
        at: words.words[index - 1].range.lowerBound..<words.words[index].range.upperBound,
        in: words.source, suggestion: joined)
    }
  }

  private static let prefix = SourceWords.key("di")

  /// A name of a place may end like a verb, so a capitalised word is none unless it is a known one.
  private static func isVerb(_ word: String) -> Bool {
    let small = word.lowercased()
    if verbs.contains(small) { return true }
    guard LetterCase(of: word) != .capitalized, small.utf8.count >= 7, small.hasSuffix("kan") else {
      return false
    }
    // `kebijakan` and `pendidikan` have the ending -an behind a vowel and k; behind a consonant
    // the ending is always -kan.
    return small.hasSuffix("sikan") || !"aeiou".contains(small.dropLast(3).last ?? "a")
  }

  private static let verbs: Set<String> = [
    "ambil", "atur", "awasi", "bahas", "baca", "beri", "berikan", "buat", "buatkan", "bukukan",
    "buktikan", "capai", "cantumkan", "evaluasi", "gunakan", "hadiri", "ikuti", "jadikan",
    "jelaskan", "kelola", "ketahui", "kirim", "laksanakan", "lakukan", "lengkapi", "maksud",
    "maksudkan", "miliki", "monitor", "muat", "nilai", "nyatakan", "pandang", "pahami", "penuhi",
    "perbaiki", "pergunakan", "perlukan", "perbarui", "pimpin", "publikasikan", "rencanakan",
    "sampaikan", "sebut", "sebutkan", "sediakan", "selesaikan", "setujui", "sosialisasikan",
    "susun", "tandatangani", "tentukan", "terapkan", "terbitkan", "terima", "tetapkan",
    "tindaklanjuti", "tugaskan", "tulis", "tunjuk", "ubah", "unggah", "usulkan", "wujudkan",
  ]
}
