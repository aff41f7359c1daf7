import Diagnostics
import Testing

@Suite("Places in a source text")
struct SourceTextTests {
  /// A text, a word in it, and where a reader sees the word begin.
  struct Place: CustomTestStringConvertible, Sendable {
    var text: String
    var word: String
    var line: Int
    var column: Int

    init(_ text: String, _ word: String, _ line: Int, _ column: Int) {
      (self.text, self.word, self.line, self.column) = (text, word, line, column)
    }

    var testDescription: String { "\(word) in \(text.debugDescription)" }
  }

  static let places = [
    Place("aksi", "aksi", 1, 1),
    Place("dua aksi", "aksi", 1, 5),
    Place("satu\ndua\n", "dua", 2, 1),
    Place("satu\n\n\ntiga", "tiga", 4, 1),
    // One character, two bytes.
    Place("café bar", "bar", 1, 6),
    // One character, two code points, three bytes.
    Place("cafe\u{301} bar", "bar", 1, 6),
    Place("e\u{301}e\u{301}\ne\u{301} bar", "bar", 2, 3),
    // One character, four bytes; one character, eleven bytes.
    Place("🗓 bar", "bar", 1, 3),
    Place("👩‍💼 bar", "bar", 1, 3),
    Place("🇮🇩🇮🇩 bar", "bar", 1, 4),
    // A tab is one character, whatever a terminal makes of it.
    Place("\tbar", "bar", 1, 2),
    Place("|\t|\tbar", "bar", 1, 5),
    Place("“kutip” – bar", "bar", 1, 11),
  ]

  @Test("counts lines and characters from 1", arguments: places)
  func position(_ place: Place) throws {
    let source = SourceText(path: "a.md", text: place.text)
    let offset = try #require(place.text.utf8Offset(of: place.word))
    let position = source.position(at: offset)
    #expect(position == SourcePosition(line: place.line, column: place.column))
    #expect(source.line(at: offset) == place.line)
  }

  @Test("the end of a text without a last line break is on its last line")
  func endOfText() {
    let source = SourceText(path: "a.md", text: "satu\nduä")
    #expect(source.lineCount == 2)
    #expect(source.position(at: source.utf8Count) == SourcePosition(line: 2, column: 4))
    #expect(source[source.rangeOfLine(2)] == "duä")
  }

  @Test("a last line break opens an empty line")
  func lastLineBreak() {
    let source = SourceText(path: "a.md", text: "satu\n")
    #expect(source.lineCount == 2)
    #expect(source.position(at: source.utf8Count) == SourcePosition(line: 2, column: 1))
    #expect(source.rangeOfLine(2) == 5..<5)
  }

  @Test("an empty file has one empty line")
  func emptyFile() {
    let source = SourceText(path: "a.md", text: "")
    #expect(source.lineCount == 1)
    #expect(source.rangeOfLine(1) == 0..<0)
    #expect(source.position(at: 0) == SourcePosition(line: 1, column: 1))
    #expect(source.location(of: 0..<0).excerpt == "")
  }

  @Test(
    "an offset from a line and a byte column stays in that line",
    arguments: [
      (1, 1, 0), (1, 3, 2), (1, 99, 4), (2, 1, 5), (2, 0, 5), (0, 1, 0), (9, 1, 10), (3, 7, 9),
    ])
  func clampedOffset(line: Int, byteColumn: Int, offset: Int) {
    let source = SourceText(path: "a.md", text: "satu\ndua\n\n")
    #expect(source.offset(line: line, byteColumn: byteColumn) == offset)
  }

  @Test("a stretch outside of the text is cut to the text")
  func clampedStretch() {
    let source = SourceText(path: "a.md", text: "satu")
    #expect(source[-3..<2] == "sa")
    #expect(source[2..<99] == "tu")
    #expect(source[50..<99] == "")
  }

  @Test("a location shows its line and ends behind its last character")
  func location() throws {
    let text = "judul\nsatu é dua\n"
    let source = SourceText(path: "Content/a.md", text: text)
    let start = try #require(text.utf8Offset(of: "é"))
    let location = source.location(of: start..<start + "é".utf8.count)
    #expect(location.path == "Content/a.md")
    #expect((location.line, location.column) == (2, 6))
    #expect((location.endLine, location.endColumn) == (2, 7))
    #expect(location.excerpt == "satu é dua")
  }

  @Test("a location over several lines shows the first")
  func longLocation() {
    let source = SourceText(path: "a.md", text: "satu\ndua\ntiga")
    let location = source.location(of: 2..<10)
    #expect((location.line, location.column) == (1, 3))
    #expect((location.endLine, location.endColumn) == (3, 2))
    #expect(location.excerpt == "satu")
  }
}

extension String {
  /// Where some words begin, in bytes from the start.
  fileprivate func utf8Offset(of words: String) -> Int? {
    firstRange(of: words).map { utf8.distance(from: startIndex, to: $0.lowerBound) }
  }

  @Test(
    "a place is the same whichever was asked for before it",
    arguments: ["satu é dua – tiga\nempat lima\n", "a\u{301}b \u{1F600} c\nde\u{301}f g\n"])
  func places(text: String) {
    let source = SourceText(path: "a.md", text: text)
    let offsets = Array(0...text.utf8.count)
    let alone = offsets.map { SourceText(path: "a.md", text: text).position(at: $0) }
    #expect(offsets.map { source.position(at: $0) } == alone)
    #expect(offsets.reversed().map { source.position(at: $0) } == alone.reversed())
    for offset in offsets {
      let location = source.location(of: offset..<offset)
      #expect(location.excerpt == String(source[source.rangeOfLine(alone[offset].line)]))
    }
  }
}
