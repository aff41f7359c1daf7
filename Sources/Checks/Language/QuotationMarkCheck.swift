internal import Diagnostics

/// Finds quotation marks that have no partner in their paragraph or cell: `tagline “KPU Melayani.`
struct QuotationMarkCheck: TextCheck {
  static let description = CheckDescription(
    id: "bahasa.tanda-kutip", group: .language, severity: .warning,
    summary: "Tanda kutip tidak berpasangan.",
    reason:
      "Pembaca tidak tahu di mana kutipan itu berakhir; biasanya tanda penutupnya tertinggal.",
    rule: "EYD V, bagian Tanda Petik",
    passing: [
      CheckExample(
        considerations:
          "1. bahwa “KPU Melayani” dan “Zona\n   Integritas” serta \"hari Jum’at\" perlu ditetapkan;",
        dictum: "Menetapkan : [KEPUTUSAN](https://kpu.go.id \"Situs\").")
    ],
    failing: [
      CheckExample(
        considerations: "1. bahwa ⟦“⟧KPU Melayani dan ⟦“⟧Zona Integritas ditetapkan;",
        dictum: "Menetapkan : KEPUTUSAN⟦”⟧ tentang ⟦\"⟧Zona."),
      CheckExample(
        actions: """
          ### I. Manajemen Perubahan

          | No | Rencana Aksi | Bukti | Waktu |
          |----|--------------|-------|-------|
          | 1. | Rapat ⟦“⟧pleno | Notula⟦”⟧ | Maret 2025 |
          """),
    ])

  func findings(in words: SourceWords) -> [Diagnostic] {
    // Most files have none but in the notes on their corrections.
    let start = words.source.bodyStart
    let isQuoting = Self.marks.contains {
      ($0.ranges(in: words.bytes).last?.lowerBound ?? -1) >= start
    }
    guard isQuoting else { return [] }
    return words.bytes.withUnsafeBufferPointer { bytes in
      var scan = Scan()
      var position = start
      while position < bytes.count {
        position += scan.take(at: position, of: bytes)
      }
      scan.endPassage()
      // A file of nothing but such marks is not told of each.
      return scan.alone.sorted { $0.lowerBound < $1.lowerBound }.prefix(100).map {
        finding(
          "tanda kutip “\(words.source[$0])” tidak berpasangan; tulis pasangannya, atau hapus",
          at: $0, in: words.source)
      }
    }
  }

  private static let marks: [WordSearch] = ["\"", "“", "”"]
}

/// What has been opened and not yet closed, from passage to passage.
private struct Scan {
  private(set) var alone = [SourceRange]()
  private var open: SourceRange?
  private var straight: SourceRange?

  /// - Returns: how far to go on.
  mutating func take(at place: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    switch bytes[place] {
    case UInt8(ascii: "|"): endPassage()
    case 0x0A where Self.isPassageEnd(place, of: bytes): endPassage()
    case UInt8(ascii: "\""):
      straight = straight == nil ? place..<place + 1 : nil
    case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80:
      let mark = place..<place + 3
      if bytes[place + 2] == 0x9C {
        if let open { alone.append(open) }
        open = mark
      } else if bytes[place + 2] == 0x9D {
        if open == nil { alone.append(mark) }
        open = nil
      }
      return 3
    default: break
    }
    return 1
  }

  mutating func endPassage() {
    alone += [open, straight].compactMap { $0 }
    open = nil
    straight = nil
  }

  /// An empty line, the head of a list's next item, a heading, the end of the file.
  private static func isPassageEnd(_ end: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var next = end + 1
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x0D { next += 1 }
    guard next < bytes.count else { return true }
    if "\n-#".utf8.contains(bytes[next]) { return true }
    while next < bytes.count, bytes[next].isDigit { next += 1 }
    return next < bytes.count && bytes[next] == UInt8(ascii: ".") && bytes[next - 1].isDigit
  }
}
