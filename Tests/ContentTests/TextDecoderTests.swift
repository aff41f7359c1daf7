import Content
import Diagnostics
import Testing

@Suite("Files as text")
struct TextDecoderTests {
  private func decode(_ bytes: [UInt8]) -> Diagnosed<SourceText?> {
    TextDecoder.decode(bytes, path: "a.md")
  }

  @Test("a byte order mark is no part of the text")
  func byteOrderMark() {
    #expect(decode([0xEF, 0xBB, 0xBF] + Array("---\né".utf8)).value?.text == "---\né")
    #expect(decode([0xEF, 0xBB, 0xBF]).value?.text == "")
  }

  @Test(
    "all line breaks become one kind",
    arguments: [
      ("a\r\nb\r\n", "a\nb\n"), ("a\rb", "a\nb"), ("a\n\rb", "a\n\nb"), ("a\r\r\nb", "a\n\nb"),
      ("a\r", "a\n"), ("a\nb", "a\nb"), ("é\r\n👩‍💼", "é\n👩‍💼"),
    ])
  func lineBreaks(text: String, plain: String) {
    #expect(decode(Array(text.utf8)).value?.text == plain)
  }

  @Test(
    "UTF-16 is refused in both orders",
    arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func utf16(bytes: [UInt8]) {
    let result = decode(bytes)
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.id) == ["berkas.bukan-utf8"])
    #expect(result.diagnostics.first?.message.contains("UTF-16") == true)
  }

  @Test(
    "the place of the first byte that is no text is told",
    arguments: [
      ([0xC3, 0x28], "1:1"),
      (Array("satu\ndua é".utf8) + [0xE9] + Array(" tiga\n".utf8), "2:6"),
      (Array("é👩‍💼".utf8) + [0xFF], "1:3"),
      (Array("a\r\nb".utf8) + [0x80], "2:2"),
      // The start of a character whose end is missing.
      (Array("ab".utf8) + [0xE2, 0x80], "1:3"),
      // Too long a form of `/`, and half of a pair of UTF-16.
      (Array("ab".utf8) + [0xC0, 0xAF], "1:3"),
      (Array("ab".utf8) + [0xED, 0xA0, 0x80], "1:3"),
    ] as [([UInt8], String)])
  func invalid(bytes: [UInt8], place: String) {
    let result = decode(bytes)
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.id) == ["berkas.bukan-utf8"])
    #expect(result.diagnostics.map { "\($0.location.line):\($0.location.column)" } == [place])
  }

  @Test("a NUL is told with its place")
  func nul() {
    let result = decode(Array("satu\né".utf8) + [0] + Array("x".utf8))
    #expect(result.value == nil)
    #expect(result.diagnostics.map { "\($0.location.line):\($0.location.column)" } == ["2:2"])
    #expect(result.diagnostics.first?.message.contains("NUL") == true)
  }

  @Test("a line may be long, but not too long")
  func longLines() {
    let longest = String(repeating: "a", count: ContentLimits.lineBytes)
    #expect(decode(Array("x\n\(longest)\ny".utf8)).diagnostics.isEmpty)
    let result = decode(Array("x\n\(longest)a\ny\n\(longest)é\n".utf8))
    #expect(result.value == nil)
    #expect(
      result.diagnostics.map(\.id) == [
        "berkas.baris-terlalu-panjang", "berkas.baris-terlalu-panjang",
      ])
    #expect(result.diagnostics.map(\.location.line) == [2, 4])
  }

  @Test("an empty file is an empty text")
  func empty() {
    #expect(decode([]).value?.text == "")
  }
}
