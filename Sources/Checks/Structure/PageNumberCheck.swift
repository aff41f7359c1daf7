internal import Diagnostics
internal import SiteModel

/// Finds page numbers of the printed decree that were copied with its words: `- 2 -`.
struct PageNumberCheck: WordCheck {
  static let description = CheckDescription(
    id: "isi.nomor-halaman", group: .structure, severity: .warning,
    summary: "Nomor halaman keputusan tercetak ikut tersalin.",
    reason: "Nomor halaman bukan kata keputusan, dan sering memutus kalimat atau daftar.",
    passing: [CheckExample(dictum: CheckExample.usualDictum + "\n\n- 2 orang\n- 3 - 4 hari\n")],
    failing: [
      CheckExample(dictum: CheckExample.usualDictum + "\n\n⟦- 2 -⟧\n\n### KEDUA\n\nBerlaku.")
    ])

  func findings(among words: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    // Few lines end in a hyphen, and only those can be one.
    Self.lineEnd.ranges(in: words.source.text).compactMap { end in
      let line = words.source.rangeOfLine(words.source.line(at: end.lowerBound))
      let number = words.source[line].dropFirst(2).dropLast(2)
      guard words.source[line].hasPrefix("- "), (1...3).contains(number.utf8.count),
        number.utf8.allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      return finding("nomor halaman ini ikut tersalin; hapus barisnya", at: line, in: words.source)
    }
  }

  private static let lineEnd: WordSearch = " -\n"
}
