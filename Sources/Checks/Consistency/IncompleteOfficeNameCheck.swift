internal import Diagnostics
internal import SiteModel

/// Finds `Komisi Pemilihan Kabupaten …`, which lacks the word `Umum`.
struct IncompleteOfficeNameCheck: WordCheck {
  static let description = CheckDescription(
    id: "kecocokan.nama-lembaga", group: .consistency, severity: .warning,
    summary: "Kata “Umum” tertinggal dari nama Komisi Pemilihan Umum.",
    reason: "Nama lembaga dalam keputusan harus persis; lembaga bernama lain tidak menetapkannya.",
    passing: [
      CheckExample(
        considerations: """
          1. bahwa Komisi Pemilihan Umum Kabupaten Contoh dan Komisi Independen Pemilihan Kabupaten Pidie perlu bekerja;
          """),
      CheckExample(
        dictum:
          "Menetapkan : KEPUTUSAN KOMISI PEMILIHAN UMUM\\\nKABUPATEN CONTOH tentang pemilihan Kabupaten Contoh."
      ),
    ],
    failing: [
      CheckExample(
        considerations: "1. bahwa zona dibangun di Lingkungan ⟦Komisi Pemilihan⟧ Kabupaten Contoh;"),
      CheckExample(dictum: "Menetapkan : KEPUTUSAN ⟦KOMISI PEMILIHAN⟧\nKABUPATEN CONTOH."),
    ])

  func findings(among words: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    return words.regionKinds.compactMap { index -> Diagnostic? in
      guard words.isWord(DecreeWord.election, at: index - 1),
        words.isWord(DecreeWord.commission, at: index - 2), words.followsDirectly(index),
        words.followsDirectly(index - 1)
      else { return nil }
      let range = words.words[index - 2].range.lowerBound..<words.words[index - 1].range.upperBound
      let name = String(decoding: words.bytes[range], as: UTF8.self)
      let general = LetterCase(of: words.text(index - 1)).applied(to: "umum")
      return finding(
        "kata “\(general)” tertinggal dari nama lembaga; tulis “\(name) \(general)”",
        at: range, in: words.source, suggestion: name + " " + general)
    }
  }
}
