internal import Citations
internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds a word that stands twice in a row in an item.
struct RepeatedBasisWordCheck: PlanCheck {
  static let description = CheckDescription(
    id: "dasar-hukum.kata-berulang", group: .legalBasis, severity: .warning,
    summary: "Satu kata tertulis dua kali berturut-turut dalam butir dasar hukum.",
    reason: "Kata yang berulang merusak kutipan judul peraturan.",
    passing: [
      CheckExample(
        legalBasis:
          "1. Undang- Undang Nomor 6 Tahun 2020 tentang Penetapan Undang-Undang Nomor 1 Tahun 2015 Menjadi Undang-Undang Menjadi Undang-Undang (LN 2020/193, TLN 6547);"
      ),
      CheckExample(
        legalBasis: "1. Surat Komisi Pemilihan Umum Nomor 5 Tahun 2025 perihal Langkah-Langkah;"),
    ],
    failing: [
      CheckExample(
        legalBasis:
          "1. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang ⟦tentang⟧ Tata Kerja;"),
      CheckExample(
        legalBasis: "1. Peraturan Presiden Nomor ⟦Nomor⟧ 81 Tahun 2010 tentang Grand Design;"),
    ])

  func findings(in entry: PlanEntry, of site: Site) -> [Diagnostic] {
    entry.plan.legalBasis.flatMap { item -> [Diagnostic] in
      guard mayRepeat(item.text.text) else { return [] }
      let words = PlainWords(item.text.text)
      guard words.indices.contains(where: { isRepeated($0, in: words) }) else { return [] }
      let bytes = Array(item.text.text.utf8)
      return words.indices.filter { isRepeated($0, in: words) }.compactMap { index in
        let (before, word) = (words.words[index - 1], words.words[index])
        let gap = bytes[before.range.upperBound..<word.range.lowerBound]
        guard gap.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) else {
          return nil
        }
        return finding(
          "kata `\(item.words(at: word.range))` tertulis dua kali; hapus salah satunya",
          at: word.range, of: item, in: entry.plan)
      }
    }
  }

  /// A cheap test before the words are taken apart: two words of the same letters in a row.
  private func mayRepeat(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var before = 0..<0
      var start = 0
      for end in 0...bytes.count where end == bytes.count || !bytes[end].isLetter {
        if end > start {
          let isSame = bytes[before].elementsEqual(bytes[start..<end]) { $0 | 0x20 == $1 | 0x20 }
          if isSame { return true }
          before = start..<end
        }
        start = end + 1
      }
      return false
    }
  }

  /// Reduplication that lost its hyphen (`langkah langkah`) is another matter, so only words that are
  /// never doubled count.
  private func isRepeated(_ index: Int, in words: PlainWords) -> Bool {
    words[index] == words[index - 1] && Self.single.contains(words[index])
  }

  private static let single: Set<String> = [
    "tentang", "dan", "dengan", "nomor", "tahun", "atas", "di", "ke", "dari", "yang", "telah",
    "diubah", "terakhir", "republik", "indonesia", "negara", "lembaran", "tambahan", "berita",
    "peraturan", "komisi", "pemilihan", "umum", "perubahan", "sebagaimana", "dalam", "menjadi",
    "untuk", "pada", "oleh", "sebagai", "lingkungan", "pemerintah", "keputusan", "menteri", "serta",
    "atau", "kabupaten", "provinsi", "kota", "menuju", "wilayah", "kali", "beberapa", "kerja",
  ]
}
