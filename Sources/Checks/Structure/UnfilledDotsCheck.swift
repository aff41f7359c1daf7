internal import Diagnostics
internal import SiteModel

/// Finds the dots of a form that nobody has filled in: `Nomor ... Tahun 2025`, `tanggal ____`,
/// `???`, `Nomor XX`.
struct UnfilledDotsCheck: WordCheck {
  static let description = CheckDescription(
    id: "isi.titik-titik", group: .structure, severity: .warning,
    summary: "Titik-titik atau tanda tanya isian belum diganti.",
    reason: """
      Nomor, tanggal, atau nama yang masih berupa titik-titik tertinggal dari konsep; yang tidak \
      terbaca pada salinan ditulis “[tak terbaca]”.
      """,
    passing: [
      CheckExample(
        considerations: "1. bahwa rapat, apel, dll... dan surat dst… dibaca [tak terbaca];"),
      CheckExample(dictum: "Menetapkan : KEPUTUSAN.\n\n___\n\n### KESATU\n\nBerlaku."),
    ],
    failing: [
      CheckExample(
        considerations:
          "1. bahwa “berdasarkan” Berita Acara Nomor ⟦XX⟧/PW.02-BA/2025 dan TAP MPR Nomor XX/MPR/1998;"
      ),
      CheckExample(
        dictum: """
          Menetapkan : KEPUTUSAN NOMOR ⟦...⟧ TAHUN 2025.

          ### KESATU

          Berlaku sejak tanggal ⟦…⟧ Januari 2025 sampai ⟦____⟧ Maret.
          """),
      CheckExample(
        actions: """
          ### I. Manajemen Perubahan

          | No | Rencana Aksi | Bukti | Waktu |
          |----|--------------|-------|-------|
          | 1. | Rapat | ⟦.........⟧ | Maret 2025 |
          | 2. | Apel | ⟦???⟧ | Maret 2025 |
          """),
    ])

  func findings(among words: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let wide = words.bytes.withUnsafeBufferPointer { bytes in
      words.words.indices.dropFirst().filter { index in
        let start = words.words[index - 1].range.upperBound
        // Between most words stands one space, between two cells a bar.
        return words.words[index].range.lowerBound > start + 1
          && (start..<words.words[index].range.lowerBound).contains { Self.mayFill(bytes[$0]) }
      }
    }
    // A file of nothing but dots is not told of each.
    return letters(among: words)
      + wide.prefix(500).compactMap { index -> Diagnostic? in
        guard let gap = words.gap(before: index), let dots = Self.dots(in: gap),
          !Self.openEnds.contains(words.words[index - 1].key)
        else { return nil }
        return finding(
          "isian ini belum diganti; isi, atau tulis “[tak terbaca]” bila salinannya tidak terbaca",
          at: dots, in: words.source)
      }
  }

  /// `Nomor XX`, `tanggal XX`: letters that hold the place of figures. `TAP MPR Nomor XX/MPR/1998` is a number.
  private func letters(among words: SourceWords) -> [Diagnostic] {
    words.words.indices.dropFirst().filter { index in
      let range = words.words[index].range
      guard words.bytes[range.lowerBound] == UInt8(ascii: "X"), (2...6).contains(range.count),
        words.bytes[range].allSatisfy({ $0 == UInt8(ascii: "X") })
      else { return false }
      return Self.numbered.contains(words.words[index - 1].key)
        && !(words.isWord(Self.assembly, at: index + 1)
          || words.isWord(Self.assembly, at: index + 2))
    }
    .prefix(500).map { index in
      finding(
        "isian ini belum diganti; isi, atau tulis “[tak terbaca]” bila salinannya tidak terbaca",
        at: words.words[index].range, in: words.source)
    }
  }

  private static let numbered = Set(["nomor", "no", "tanggal"].map { SourceWords.key($0) })
  private static let assembly = SourceWords.key("mpr")

  private static func mayFill(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "?")
      || byte == 0xE2
  }

  /// The first run of dots or lines; a line of nothing but underscores is a rule between paragraphs.
  private static func dots(in gap: ArraySlice<UInt8>) -> SourceRange? {
    var start = gap.startIndex
    while start < gap.endIndex {
      var end = start
      while end < gap.endIndex, gap[end] == gap[start] { end += 1 }
      let isDots = gap[start] == UInt8(ascii: ".")
      let isLine = gap[start] == UInt8(ascii: "_") && !gap.contains(0x0A)
      if isDots || isLine, end - start >= 3 { return start..<end }
      if gap[start] == UInt8(ascii: "?"), end - start >= 2 { return start..<end }
      if gap[start...].starts(with: "…".utf8) { return start..<start + 3 }
      start = end
    }
    return nil
  }

  /// Words that leave a list open and may be followed by dots.
  private static let openEnds = Set(["dst", "dll", "dsb"].map { SourceWords.key($0) })
}
