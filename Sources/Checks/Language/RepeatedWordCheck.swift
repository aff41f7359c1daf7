internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds a word written twice in a row: `yang yang`.
struct RepeatedWordCheck: TextCheck {
  static let description = CheckDescription(
    id: "bahasa.kata-ganda", group: .language, severity: .warning,
    summary: "Sebuah kata tertulis dua kali berturut-turut.",
    reason: """
      Kata yang sama dua kali biasanya salah salin; kata ulang yang benar diberi tanda hubung \
      (“masing-masing”).
      """,
    passing: [
      CheckExample(
        considerations:
          "1. bahwa masing-masing bagian di Kota Bau Bau bersama-sama menyusun rencana. Rencana itu sah;"
      ),
      CheckExample(
        actions: """
          ### I. Manajemen Perubahan

          | No | Rencana Aksi | Bukti | Waktu |
          |----|--------------|-------|-------|
          | 1. | Menyusun laporan | laporan<br>laporan | Maret 2025 |
          """),
    ],
    failing: [
      CheckExample(
        considerations: "1. bahwa rencana yang ⟦yang⟧ disusun di ⟦di⟧ kantor\ndan ⟦dan⟧ rapat;"),
      CheckExample(
        dictum:
          "Menetapkan : KEPUTUSAN KOMISI PEMILIHAN ⟦PEMILIHAN⟧ UMUM TENTANG ⟦TENTANG⟧ RENCANA."),
    ])

  func findings(among words: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    findings(in: words, citations: entry.plan.legalBasis.map(\.text.sourceRange))
  }

  func findings(in words: SourceWords) -> [Diagnostic] { findings(in: words, citations: []) }

  private func findings(in words: SourceWords, citations: [SourceRange]) -> [Diagnostic] {
    words.words.indices.dropFirst().compactMap { index -> Diagnostic? in
      let word = words.words[index]
      guard word.key == words.words[index - 1].key, !Self.reduplicatedNames.contains(word.key),
        word.range.count > 1, words.followsDirectly(index), !isName(index, in: words)
      else { return nil }
      // `tentang tentang` in a citation is told by the check that knows citations.
      let isCitation =
        word.key == Self.about && citations.contains { $0.contains(word.range.lowerBound) }
      guard !isCitation else { return nil }
      return finding(
        "kata “\(words.text(index))” tertulis dua kali; hapus satu, atau beri tanda hubung bila kata ulang",
        at: word.range, in: words.source)
    }
  }

  /// `Bau Bau`; a figure is no word either.
  private func isName(_ index: Int, in words: SourceWords) -> Bool {
    let text = words.text(index)
    if text.utf8.contains(where: { (0x30...0x39).contains($0) }) { return true }
    let isRoman = text.allSatisfy { "IVXL".contains($0) }
    let bothCapitalized =
      LetterCase(of: text) == .capitalized && words.text(index - 1) == text
      && !Self.official.contains(words.words[index].key)
    return isRoman || bothCapitalized
  }

  private static let about = SourceWords.key("tentang")
  private static let reduplicatedNames = Set(
    ["bau", "fak", "toli", "pak", "tolak", "ogan", "siak"].map { SourceWords.key($0) })
  /// Words that are no names although decrees write them with a capital.
  private static let official = Set(
    [
      "aksi", "birokrasi", "indonesia", "integritas", "kabupaten", "keputusan", "komisi", "kota",
      "negara", "nomor", "pemilihan", "pemerintah", "peraturan", "provinsi", "rencana", "reformasi",
      "republik", "tahun", "tentang", "umum", "wilayah", "yang", "dan", "di", "zona",
    ].map { SourceWords.key($0) })
}
