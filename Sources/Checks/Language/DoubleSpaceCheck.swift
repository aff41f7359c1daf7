internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Tells of more than one space between two words of a line.
struct DoubleSpaceCheck: WordCheck, SiteCheck {
  static let description = CheckDescription(
    id: "bahasa.spasi-ganda", group: .language, severity: .note,
    summary: "Lebih dari satu spasi berdiri di antara dua kata.",
    reason:
      "Spasi berlebih tidak tampil pada halaman, tetapi mengganggu pencarian dan penyalinan kata.",
    passing: [
      CheckExample(
        considerations: "1.  bahwa rencana aksi perlu ditetapkan;",
        actions: """
          ### I. Manajemen Perubahan

          | No | Rencana Aksi         | Bukti  | Waktu      |
          |----|----------------------|--------|------------|
          | 1. | Membentuk tim kerja  |  SK    | Maret 2025 |
          """),
      CheckExample(
        frontMatter: CheckExample.usualFrontMatter + "  # uji",
        dictum:
          "Menetapkan : KEPUTUSAN.  \n\n###  KESATU\n\n- a. \tMenetapkan rencana.\n  - 1\\)  Rencana inti."
      ),
    ],
    failing: [
      CheckExample(
        considerations:
          "1. bahwa rencana⟦  ⟧aksi “zona”⟦   ⟧perlu⟦\u{A0}\u{A0}⟧ditetapkan\u{A0}kini;"),
      CheckExample(
        actions: """
          ### I. Manajemen Perubahan

          | No | Rencana Aksi | Bukti | Waktu |
          |----|--------------|-------|-------|
          | 1. | Membentuk⟦  ⟧tim  | SK | Maret 2025 |
          """),
    ])

  func findings(among words: SourceWords, of entry: PlanEntry) -> [Diagnostic] {
    let bytes = words.bytes
    let start = entry.plan.bodyStart
    // Few lines have two such signs together.
    let places = Self.doubled.flatMap { $0.ranges(in: bytes) }.map(\.lowerBound)
    let lines = Set(places.filter { $0 >= start }.map { words.source.line(at: $0) })
    return lines.sorted().flatMap {
      findings(in: bytes[words.source.rangeOfLine($0)], of: words.source)
    }
  }

  private static let doubled: [WordSearch] = ["  ", "\t", "\u{A0}\u{A0}"]

  func findings(in site: Site) -> [Diagnostic] {
    site.ownTexts.flatMap { source -> [Diagnostic] in
      let bytes = Array(source.text.utf8)
      let start = source.bodyStart
      return source.publishedRanges.filter { $0.lowerBound >= start }.flatMap {
        findings(in: bytes[$0], of: source)
      }
    }
  }

  private func findings(in line: ArraySlice<UInt8>, of source: SourceText) -> [Diagnostic] {
    Self.gaps(in: line).map { gap in
      finding(
        "spasi berlebih di antara dua kata; sisakan satu", at: gap, in: source, suggestion: " ")
    }
  }

  /// The runs of spaces that stand between two words, not beside a cell's edge or a list's mark.
  private static func gaps(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    var gaps = [Range<Int>]()
    var position = afterMark(of: line)
    while position < line.endIndex {
      guard isSpace(line[position]) else {
        if line[position] == 0xC2, let end = endOfUnseenGap(from: position, in: line) {
          gaps.append(position..<end)
          position = end
        } else {
          position += 1
        }
        continue
      }
      let end = line[position...].firstIndex { !isSpace($0) } ?? line.endIndex
      if end - position > 1, position > line.startIndex, end < line.endIndex,
        line[position - 1] != UInt8(ascii: "|"), line[end] != UInt8(ascii: "|")
      {
        gaps.append(position..<end)
      }
      position = end
    }
    return gaps
  }

  /// Two no-break spaces or more, as Word leaves them.
  private static func endOfUnseenGap(from start: Int, in line: ArraySlice<UInt8>) -> Int? {
    var end = start
    while line[end...].starts(with: [0xC2, 0xA0]) { end += 2 }
    return end - start > 2 ? end : nil
  }

  /// Where the words of a line begin: behind its indentation, its list or heading mark, and the
  /// decree's own mark (`- a.  Surat`).
  private static func afterMark(of line: ArraySlice<UInt8>) -> Int {
    var start = line.firstIndex { !isSpace($0) } ?? line.endIndex
    while let end = line[start...].firstIndex(where: isSpace), isMark(line[start..<end]) {
      start = line[end...].firstIndex { !isSpace($0) } ?? line.endIndex
    }
    return start
  }

  private static func isMark(_ word: ArraySlice<UInt8>) -> Bool {
    let isClosed = word.last == UInt8(ascii: ".") || word.last == UInt8(ascii: ")")
    let isLettered = isClosed && word.count <= 3
    return isLettered || word.allSatisfy { "0123456789.)\\-+*#>".utf8.contains($0) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
