internal import Diagnostics
internal import SiteModel

/// Finds where and when somebody was born: `lahir di Jambi, 4 Mei 1985`.
struct BirthDateCheck: PrivacyCheck {
  static let description = CheckDescription(
    id: "data-pribadi.tanggal-lahir", group: .privacy, severity: .warning,
    summary: "Tanggal lahir seseorang akan terbit.",
    reason: "Nama bersama tanggal lahir cukup untuk menyamar sebagai orang itu.",
    rule: "UU 27/2022 tentang Pelindungan Data Pribadi",
    passing: [
      CheckExample(
        considerations:
          "1. bahwa Hari Lahir Pancasila 1 Juni 2025 dan hak yang lahir pada hari itu diperingati;")
    ],
    failing: [
      CheckExample(considerations: "1. bahwa “Budi”, ⟦lahir di Jambi, 4 Mei 1985⟧, ditunjuk;"),
      CheckExample(dictum: "Menetapkan : BUDI, tempat/⟦tanggal lahir: Belopa, 04-05-1985⟧."),
    ])

  static func leaks(in text: SearchedText) -> [Leak] {
    guard WordSearch("ahir").isFound(in: text.bytes) else { return [] }
    let small = text.bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let words = String(decoding: small, as: UTF8.self)
    return openings.flatMap { $0.ranges(in: words) }.compactMap { opening in
      guard let end = endOfDate(after: opening.upperBound, in: small) else { return nil }
      return Leak(
        range: opening.lowerBound..<end,
        message: "tampak sebagai tanggal lahir; hapus sebelum diterbitkan")
    }
  }

  private static let openings: [WordSearch] = [
    "lahir di ", "lahir pada ", "lahir tanggal ", "tanggal lahir", "tgl lahir", "tgl. lahir",
  ]

  /// Where a year ends that follows on the same line, with a day before it.
  private static func endOfDate(after start: Int, in bytes: [UInt8]) -> Int? {
    let rest = bytes[start...].prefix(48).prefix { $0 != 0x0A && $0 != UInt8(ascii: "|") }
    let numbers = rest.indices.filter { index in
      rest[index].isDigit && (index == rest.startIndex || !rest[index - 1].isDigit)
    }
    .map { index in index..<index + rest[index...].prefix(while: \.isDigit).count }
    guard numbers.count > 1, let day = numbers.first, day.count <= 2,
      let year = numbers.first(where: { $0.count == 4 })
    else { return nil }
    return year.upperBound
  }
}
