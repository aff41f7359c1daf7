internal import Diagnostics

/// Finds what editors write to one another and to themselves: `(mohon dicek lagi)`, `[isi di sini]`, `TODO`.
struct LeftoverNoteCheck: TextCheck {
  static let description = CheckDescription(
    id: "isi.catatan-penyunting", group: .structure, severity: .warning,
    summary: "Catatan penyunting atau tempat isian tertinggal dalam naskah.",
    reason: "“(mohon dicek)” dan “[isi di sini]” bukan kata keputusan, dan akan terbit.",
    passing: [
      CheckExample(
        considerations:
          "1. bahwa (cek kesehatan), (mohon maaf), [isi](https://kpu.go.id) dan metode todo (periksa silang) [tak terbaca];"
      )
    ],
    failing: [
      CheckExample(
        considerations:
          "1. bahwa “rencana” ⟦(?)⟧ perlu ⟦[isi di sini]⟧ ditetapkan ⟦(mohon dicek lagi)⟧;",
        dictum: "Menetapkan : KEPUTUSAN ⟦[cek lagi]⟧ ⟦TODO⟧ ⟦[?]⟧ (⟦lorem ipsum⟧)."),
      CheckExample(
        files: [
          "halaman/tentang.md":
            "---\njudul: Tentang\n---\n\n**⟦DRAFT⟧**\n\n⟦TBD⟧ dan ⟦[Tolong lengkapi]⟧\n"
        ]),
    ])

  func findings(in words: SourceWords) -> [Diagnostic] {
    let candidates = words.bytes.withUnsafeBufferPointer { bytes in
      words.indices { word in
        let before = bytes[max(0, word.range.lowerBound - 1)]
        return before == UInt8(ascii: "[") || before == UInt8(ascii: "(")
          || Self.standing.contains(word.key)
      }
    }
    let ofWords = candidates.compactMap { range(ofNoteAt: $0, in: words) }
    let ofMarks = Self.doubts.flatMap { $0.ranges(in: words.source.text) }
    // A file of nothing but notes is not told of each.
    return (ofWords + ofMarks).prefix(500).map {
      finding(
        "catatan penyunting “\(words.source[$0])” tertinggal; kerjakan, lalu hapus", at: $0,
        in: words.source)
    }
  }

  private func range(ofNoteAt index: Int, in words: SourceWords) -> SourceRange? {
    let word = words.words[index]
    if word.range.count <= 5, Self.reminders[word.key] == word.range.count,
      words.bytes[word.range].allSatisfy({ (0x41...0x5A).contains($0) })
    {
      return word.range
    }
    if Self.stamps.contains(word.key), isStamp(word.range, in: words) { return word.range }
    if word.key == Self.lorem, words.isWord(Self.ipsum, at: index + 1) {
      return word.range.lowerBound..<words.words[index + 1].range.upperBound
    }
    guard word.range.lowerBound > 0 else { return nil }
    let before = words.bytes[word.range.lowerBound - 1]
    guard before == UInt8(ascii: "[") || before == UInt8(ascii: "(") else { return nil }
    let isSquare = before == UInt8(ascii: "[")
    guard
      isSquare
        ? Self.requests.contains(word.key) || Self.asking.contains(word.key)
        : isRequest(at: index, in: words)
    else { return nil }
    return Self.bracket(from: word.range.lowerBound - 1, isSquare: isSquare, in: words.bytes)
  }

  /// `DRAFT` alone on its line, as printed across a page.
  private func isStamp(_ word: SourceRange, in words: SourceWords) -> Bool {
    let line = words.source.rangeOfLine(words.source.line(at: word.lowerBound))
    let signs = { (byte: UInt8) in " *_\\\r".utf8.contains(byte) }
    return words.bytes[line.lowerBound..<word.lowerBound].allSatisfy(signs)
      && words.bytes[word.upperBound..<line.upperBound].allSatisfy(signs)
  }

  /// In round brackets stand words of the decree as well: `(cek kesehatan)`, `(mohon maaf)`.
  private func isRequest(at index: Int, in words: SourceWords) -> Bool {
    guard index + 1 < words.words.count, words.followsDirectly(index + 1) else { return false }
    let key = words.words[index].key
    let next = words.words[index + 1].key
    if Self.asking.contains(key) { return Self.requests.contains(next) }
    return Self.requests.contains(key) && Self.again.contains(next)
  }

  /// The bracket with what it closes, if that is short and no link.
  private static func bracket(
    from start: Int, isSquare: Bool, in bytes: [UInt8]
  ) -> SourceRange? {
    let close = UInt8(ascii: isSquare ? "]" : ")")
    let inside = bytes[start...].prefix(80).prefix { $0 != 0x0A && $0 != close }
    let end = inside.endIndex
    guard end < bytes.count, bytes[end] == close,
      !(isSquare && end + 1 < bytes.count && "([:".utf8.contains(bytes[end + 1]))
    else { return nil }
    return start..<end + 1
  }

  private static let doubts: [WordSearch] = ["(?)", "[?]", "(??)", "[??]"]
  private static let reminders = Dictionary(
    uniqueKeysWithValues: ["TODO", "FIXME", "TBD", "TBA"].map {
      (SourceWords.key($0), $0.utf8.count)
    })
  /// The words that are notes without a bracket.
  private static let standing = keys("todo fixme tbd tba lorem draft draf konsep rancangan")
  private static let stamps = keys("draft draf konsep rancangan")
  private static let lorem = SourceWords.key("lorem")
  private static let ipsum = SourceWords.key("ipsum")
  private static let asking = keys("mohon tolong harap perlu")
  private static let again = keys("lagi ulang dulu kembali dengan ke")
  private static let requests = keys(
    """
    cek dicek periksa diperiksa isi diisi lengkapi dilengkapi revisi direvisi perbaiki diperbaiki \
    konfirmasi dikonfirmasi koreksi dikoreksi hapus dihapus sesuaikan disesuaikan ganti diganti \
    tambahkan ditambahkan catatan komentar pastikan dipastikan tulis ditulis nama tempat tanggal nomor
    """)

  private static func keys(_ words: String) -> WordKeys { WordKeys(words.split(separator: " ")) }
}
