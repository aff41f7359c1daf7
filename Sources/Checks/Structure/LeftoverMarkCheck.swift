internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Finds signs of Markdown that have found no partner and so stand among the words: `**tebal`,
/// a footnote's `[^1]` without its text.
struct LeftoverMarkCheck: Check {
  static let description = CheckDescription(
    id: "markdown.tanda-tertinggal", group: .structure, severity: .warning,
    summary: "Tanda Markdown tidak berpasangan dan tampil sebagai teks.",
    reason:
      "“**” tanpa penutup, dan “[^1]” yang catatannya tidak ada, terbaca oleh pengunjung sebagai kata-kata keputusan.",
    passing: [
      CheckExample(
        considerations: "1. bahwa **perlu**[^1] dan 2*3 *ditetapkan* *) juga;\n\n[^1]: Catatan.")
    ],
    failing: [
      CheckExample(
        considerations: "1. bahwa “rencana” ⟦**⟧perlu ditetapkan⟦[^2]⟧;",
        dictum: "Menetapkan : KEPUTUSAN ⟦~~⟧LAMA⟦~~⟧ ⟦&nbps;⟧ A&B &amp; C."),
      CheckExample(
        actions: """
          ### I. Manajemen Perubahan

          | No | Rencana Aksi | Bukti | Waktu |
          |----|--------------|-------|-------|
          | 1. | Rapat⟦[^a]⟧ | SK⟦**⟧ | Maret 2025 |
          | 2. | ⟦*⟧Road Map | *SK* | Maret 2025 |
          """),
    ])

  func planFindings(in entry: PlanEntry, _ reading: PlanReading, of site: Site) -> [Diagnostic] {
    // Most plans have no such sign, and their texts need not be gathered.
    let bytes = reading.words.bytes
    guard Self.mayHaveMarks(bytes, from: entry.plan.bodyStart) || Self.mayNameSigns(bytes) else {
      return []
    }
    return entry.plan.texts.flatMap { text -> [Diagnostic] in
      guard text.text.utf8.contains(where: { "*[~&".utf8.contains($0) }) else {
        return []
      }
      // A text of nothing but stars is not told of each.
      return Self.marks(in: Array(text.text.utf8)).prefix(10).map { range, message in
        finding(message, at: text.sourceRange(of: range), in: entry.plan.source)
      }
    }
  }

  /// Whether a line has `[^`, two stars together, or a star without another.
  private static func mayHaveMarks(_ bytes: [UInt8], from start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var stars = 0
      var before: UInt8 = 0x0A
      for byte in bytes[min(start, bytes.count)...] {
        switch byte {
        case star where before == star: return true
        case UInt8(ascii: "~") where before == byte: return true
        case star: stars += 1
        case UInt8(ascii: "^") where before == bracket: return true
        case 0x0A where stars % 2 == 1: return true
        case 0x0A: stars = 0
        default: break
        }
        before = byte
      }
      return stars % 2 == 1
    }
  }

  /// Whether a `&` stands right before a letter.
  private static func mayNameSigns(_ bytes: [UInt8]) -> Bool {
    ampersand.ranges(in: bytes).contains {
      $0.upperBound < bytes.count && bytes[$0.upperBound].isLetter
    }
  }

  private static let ampersand: WordSearch = "&"
  private static let star = UInt8(ascii: "*")
  private static let bracket = UInt8(ascii: "[")

  private static func marks(in bytes: [UInt8]) -> [(Range<Int>, String)] {
    var marks = [(Range<Int>, String)]()
    var index = 0
    while index < bytes.count {
      var end = index + 1
      if bytes[index] == star {
        while end < bytes.count, bytes[end] == star { end += 1 }
        if let sign = leftover(index..<end, in: bytes) {
          marks.append(
            (index..<end, "tanda “\(sign)” tidak berpasangan; tulis pasangannya, atau hapus"))
        }
      } else if bytes[index...].starts(with: [bracket, UInt8(ascii: "^")]) {
        end = bytes[index...].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? index + 2
        let name = String(decoding: bytes[index..<end], as: UTF8.self)
        marks.append(
          (index..<end, "catatan kaki “\(name)” tidak ada; tulis “\(name): …”, atau hapus"))
      }
      if let other = Self.otherMark(at: index, in: bytes) {
        marks.append(other)
        end = other.0.upperBound
      }
      index = end
    }
    return marks
  }

  /// `~~`, which strikes nothing out here, and `&nbps;`, which is no sign's name and stands as it is.
  private static func otherMark(at index: Int, in bytes: [UInt8]) -> (Range<Int>, String)? {
    let rest = bytes[index...]
    if rest.starts(with: "~~".utf8) {
      return (index..<index + 2, "tanda “~~” tampil apa adanya; hapus, atau hapus yang dicoret")
    }
    guard rest.first == UInt8(ascii: "&") else { return nil }
    let name = rest.dropFirst().prefix(while: \.isLetter)
    guard (2...8).contains(name.count), name.endIndex < bytes.count,
      bytes[name.endIndex] == UInt8(ascii: ";")
    else { return nil }
    let range = index..<name.endIndex + 1
    return (
      range,
      "“\(String(decoding: bytes[range], as: UTF8.self))” tampil apa adanya; tulis tandanya sendiri"
    )
  }

  /// The stars, if they were to open or close an emphasis; `*)` and `2*3` are none of it.
  private static func leftover(_ stars: Range<Int>, in bytes: [UInt8]) -> String? {
    if stars.count > 1 { return "**" }
    let before = stars.lowerBound > 0 ? bytes[stars.lowerBound - 1] : 0x20
    let after = stars.upperBound < bytes.count ? bytes[stars.upperBound] : 0x20
    let opens = !before.isLetter && !before.isDigit && after.isLetter
    let closes = before.isLetter && !after.isLetter && !after.isDigit && after != UInt8(ascii: ")")
    return opens || closes ? "*" : nil
  }
}
