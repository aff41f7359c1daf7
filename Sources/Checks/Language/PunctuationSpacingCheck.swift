internal import Diagnostics

/// Tells of spaces that stand on the wrong side of a comma, a semicolon or a full stop, and of such
/// signs written twice.
struct PunctuationSpacingCheck: TextCheck {
  static let description = CheckDescription(
    id: "bahasa.spasi-tanda-baca", group: .language, severity: .note,
    summary: "Spasi di sekitar tanda baca kurang atau lebih, atau tanda bacanya ganda.",
    reason: """
      Tanda baca ditulis rapat dengan kata di depannya dan berjarak satu spasi dari kata di \
      belakangnya; yang lain memisahkan tanda dari katanya di akhir baris dan mengganggu pencarian.
      """,
    rule: "EYD V, bagian Penggunaan Tanda Baca",
    passing: [
      CheckExample(
        considerations: """
          1. bahwa anggaran Rp1.500,00 (dua belas, tiga) dan laman https://kpu.go.id/a,b perlu; pada huruf a, b dst. dan *pilot project*, rapat:
          """,
        dictum: "Menetapkan : KEPUTUSAN KPU Kab.Contoh, lihat [naskah](../2025/rencana.md)."),
      CheckExample(
        actions: """
          ### I. Manajemen Perubahan

          | No | Rencana Aksi | Bukti | Waktu |
          |----|--------------|-------|-------|
          | 1. | Rapat;<br>apel | Notula ... | Maret 2025 |
          """),
    ],
    failing: [
      CheckExample(
        considerations: "1. bahwa “tim” melakukan pelayanan⟦.⟧Zona Integritas Subbag.Hukum perlu;"),
      CheckExample(
        considerations:
          "1. bahwa rapat⟦ ⟧, apel⟦,⟧dan *pilot project*⟦ ⟧, serta “survei”⟦ ⟧, dilakukan tahun 2025⟦ ⟧;",
        dictum: "Menetapkan : KEPUTUSAN⟦,,⟧ YANG INI⟦..⟧ BERLAKU."),
      CheckExample(
        actions: """
          ### I. Manajemen Perubahan

          | No | Rencana Aksi | Bukti | Waktu |
          |----|--------------|-------|-------|
          | 1. | Monitoring, evaluasi⟦,⟧serta tindak lanjut⟦ ⟧. | Notula⟦ ⟧; | Maret 2025 |
          """),
    ])

  func findings(in words: SourceWords) -> [Diagnostic] {
    words.bytes.withUnsafeBufferPointer { bytes in
      var findings = [Diagnostic]()
      for (before, word) in zip(words.words, words.words.dropFirst()) {
        let gap = before.range.upperBound..<max(before.range.upperBound, word.range.lowerBound)
        // Nearly all words are parted by one space.
        if gap.count == 1, bytes[gap.lowerBound] == 0x20 { continue }
        for doubt in doubts(about: gap, in: bytes) {
          findings.append(
            finding(
              doubt.message, at: doubt.range, in: words.source, suggestion: doubt.suggestion))
        }
        // A file of nothing but such signs is not told of each.
        if findings.count >= 500 { break }
      }
      return findings
    }
  }

  private typealias Doubt = (range: SourceRange, message: String, suggestion: String?)

  private func doubts(about gap: SourceRange, in bytes: UnsafeBufferPointer<UInt8>) -> [Doubt] {
    if gap.count == 1 { return Self.lostSpace(at: gap.lowerBound, in: bytes).map { [$0] } ?? [] }
    var position = gap.lowerBound
    while position < gap.upperBound, let length = Self.closingMark(at: position, in: bytes) {
      position += length
    }
    let start = position
    while position < gap.upperBound, bytes[position] == 0x20 { position += 1 }
    guard position < gap.upperBound, Self.isStop(bytes[position]) else { return [] }
    let next = position + 1 < gap.upperBound ? bytes[position + 1] : 0x61
    if position > start {
      let isFree = next == 0x20 || next == 0x0A || next == UInt8(ascii: "|")
      let mark = String(UnicodeScalar(bytes[position]))
      return isFree
        ? [(start..<position, "spasi berdiri di depan tanda “\(mark)”; hapus spasinya", nil)] : []
    }
    let afterNext = position + 2 < gap.upperBound ? bytes[position + 2] : 0x61
    guard next == bytes[position], afterNext == 0x20 || afterNext == 0x0A else { return [] }
    let mark = String(UnicodeScalar(next))
    return [(position..<position + 2, "tanda “\(mark)” tertulis ganda; sisakan satu", mark)]
  }

  /// A comma between two letters; `1,5` and `a@b,c` are no words parted by one.
  private static func lostSpace(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Doubt? {
    let mark = bytes[place]
    if mark == UInt8(ascii: "."), endsSentence(place, in: bytes) {
      return (place..<place + 1, "spasi sesudah tanda “.” tertinggal; tulis satu", ". ")
    }
    guard mark == UInt8(ascii: ",") || mark == UInt8(ascii: ";"), place > 0,
      place + 1 < bytes.count, bytes[place - 1].isLetter, bytes[place + 1].isLetter,
      !isEntity(before: place, in: bytes)
    else { return nil }
    let written = String(UnicodeScalar(mark))
    return (
      place..<place + 1, "spasi sesudah tanda “\(written)” tertinggal; tulis satu", written + " "
    )
  }

  /// A full stop behind a long word in small letters and before a capital; `Prof.Andi`, `Kab.Contoh` and
  /// `www.Kpu.go.id` are none.
  private static func endsSentence(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = place
    while start > 0, bytes[start - 1].isLetter { start -= 1 }
    var end = place + 1
    while end < bytes.count, bytes[end].isLetter || bytes[end].isDigit { end += 1 }
    guard place - start > 5, end > place + 1, bytes[place + 1] < 0x5B,
      bytes[(start + 1)..<place].allSatisfy({ $0 > 0x5A }),
      start == 0 || !"@./-_".utf8.contains(bytes[start - 1]),
      end == bytes.count || !"./@_".utf8.contains(bytes[end])
    else { return false }
    return !abbreviations.contains { bytes[start..<place].elementsEqual($0.utf8) }
  }

  private static let abbreviations = ["Subbag", "subbag", "Kasubbag", "kasubbag", "Kasubag"]

  /// `&nbsp;` is one sign and no word with a semicolon.
  private static func isEntity(before place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = place
    while start > 0, bytes[start - 1].isLetter { start -= 1 }
    return start > 0 && bytes[start - 1] == UInt8(ascii: "&")
  }

  /// The length of what closes a word before its stop: `*`, `)`, `”`.
  private static func closingMark(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    switch bytes[place] {
    case UInt8(ascii: "*"), UInt8(ascii: ")"), UInt8(ascii: "\""): 1
    case 0xE2
    where place + 2 < bytes.count && bytes[place + 1] == 0x80
      && (bytes[place + 2] == 0x9D || bytes[place + 2] == 0x99):
      3
    default: nil
    }
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ".")
  }
}
