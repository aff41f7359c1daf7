internal import Diagnostics

/// Finds letters that a wrong encoding has mangled, and signs that nobody sees.
struct MangledLetterCheck: TextCheck {
  static let description = CheckDescription(
    id: "bahasa.huruf-rusak", group: .language, severity: .warning,
    summary:
      "Sebuah huruf rusak karena salah sandi, atau tanda yang tidak tampil terselip di dalam kata.",
    reason: """
      “â€œ” adalah tanda kutip yang dibaca dengan sandi yang lain, dan “�” huruf yang hilang; tanda \
      yang tidak tampil, biasanya terbawa saat menyalin dari Word atau PDF, membuat kata tidak \
      ditemukan dalam pencarian.
      """,
    passing: [
      CheckExample(
        considerations: "1. bahwa “Zona” — naïf, 90°, ½, Ângela, n=20, a=AB dan ✓ perlu ditetapkan;"
      )
    ],
    failing: [
      CheckExample(
        considerations:
          "1. bahwa ⟦â€œ⟧Zona⟦â€⟧ Integri⟦\u{FFFD}⟧as di⟦\u{200B}⟧tetapkan dengan ke⟦\u{AD}⟧putusan;",
        dictum: "Menetapkan : KEPUTUSAN⟦Â\u{A0}⟧INI tentang na⟦Ã¯⟧f."),
      CheckExample(considerations: "1. bahwa “Undangan”⟦\u{FF0C}⟧ Rapat⟦\u{3000}⟧dan apel;"),
      CheckExample(considerations: "1. bahwa “Surat” Tug⟦\u{430}⟧s ⟦\u{421}⟧uti ditetapkan;"),
      CheckExample(
        considerations: "1. bahwa Zona⟦=20⟧Integritas⟦=E2=80=93⟧WBK “perlu” ditetapkan;"),
      CheckExample(
        files: [
          "halaman/tentang.md": "---\njudul: Tentang\n---\n\nZona⟦\u{200B}⟧ Integritas\n"
        ]),
    ])

  func findings(in words: SourceWords) -> [Diagnostic] {
    words.bytes.withUnsafeBufferPointer { bytes in
      var findings = [Diagnostic]()
      var position = 0
      // A file of nothing but such signs is not told of each.
      while position < bytes.count, findings.count < 500 {
        guard bytes[position] >= 0xC2 || bytes[position] == UInt8(ascii: "="),
          let sign = Mangled(at: position, in: bytes)
        else {
          position += 1
          continue
        }
        let range = position..<position + sign.length
        findings.append(finding(sign.message, at: range, in: words.source))
        position = range.upperBound
      }
      return findings
    }
  }
}

/// A sign that stands in a text by mistake.
private struct Mangled {
  let length: Int
  let message: String

  private static let misread =
    "huruf ini rusak karena salah sandi; ganti dengan huruf yang dimaksud"
  private static let lost = "sebuah huruf di sini hilang; tulis huruf yang dimaksud"
  private static let foreign =
    "huruf ini dari abjad lain dan hanya tampak sama; ganti dengan huruf Latin"
  private static let wide =
    "tanda ini dari huruf lebar aksara Asia Timur; ganti dengan tanda Latin yang sama"
  private static let unseen = "tanda yang tidak tampil terselip di sini; hapus tanda itu"

  init?(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    func byte(_ offset: Int) -> UInt8 {
      place + offset < bytes.count ? bytes[place + offset] : 0
    }
    if byte(0) == UInt8(ascii: "=") {
      guard let length = Self.mailCode(at: place, in: bytes) else { return nil }
      self.init(length, Self.misread)
      return
    }
    switch (byte(0), byte(1), byte(2)) {
    case (0xC2, 0xAD, _): self.init(2, Self.unseen)
    // The zero-width space, the marks of direction, the word joiner, the byte order mark.
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE),
      (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
      self.init(3, Self.unseen)
    // `，`, `（`, a space of another script's width.
    case (0xEF, 0xBC, 0x81...0xBF), (0xEF, 0xBD, 0x80...0x9E), (0xE3, 0x80, 0x80...0x82):
      self.init(3, Self.wide)
    case (0xEF, 0xBF, 0xBD): self.init(3, Self.lost)
    // `â€` and a third sign: the three bytes of a quotation mark or dash, each read as a letter.
    case (0xC3, 0xA2, 0xE2) where byte(3) == 0x82 && byte(4) == 0xAC:
      self.init(5 + Self.signLength(byte(5), byte(6)), Self.misread)
    // `Ã¯`, `Â°`: the two bytes of one letter.
    case (0xC3, 0x82...0x83, 0xC2): self.init(4, Self.misread)
    // A Cyrillic letter in a word of others looks like one of theirs: `Tugаs`.
    case (0xD0...0xD1, 0x80...0xBF, _)
    where Self.isLetter(byte(2)) || place > 0 && Self.isLetter(bytes[place - 1]):
      self.init(2, Self.foreign)
    default: return nil
    }
  }

  private init(_ length: Int, _ message: String) {
    self.length = length
    self.message = message
  }

  /// The length of letters that a mail program has written as codes (RFC 2045, 6.7): `=C2=A0`, or the
  /// `=20` of a space within a word.
  private static func mailCode(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var end = place
    while end + 2 < bytes.count, bytes[end] == UInt8(ascii: "="),
      let code = UInt8(String(decoding: bytes[end + 1...end + 2], as: UTF8.self), radix: 16),
      code >= 0x80
    {
      end += 3
    }
    if end - place > 3 { return end - place }
    let isSpace = bytes[place...].prefix(3).elementsEqual("=20".utf8)
    guard isSpace, place > 0, isLetter(bytes[place - 1]), place + 3 < bytes.count,
      isLetter(bytes[place + 3])
    else { return nil }
    return 3
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The third sign of a misread mark: `œ`, `™`, `“` and the like, never a plain letter.
  private static func signLength(_ first: UInt8, _ second: UInt8) -> Int {
    switch first {
    case 0xC2, 0xC5, 0xCB: 2
    case 0xE2 where second == 0x80 || second == 0x84: 3
    default: 0
    }
  }
}
