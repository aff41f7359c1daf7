import Diagnostics
import Testing

@Suite("A text that knows where it stood")
struct LocatedTextTests {
  /// `Road Map` and ` 2020`, which in the source have markup around and between them:
  /// `*Road Map* 2020` from offset 10 on.
  private var emphasised: LocatedText {
    var text = LocatedText(at: 10)
    text.append("Road Map", at: 11)
    text.append(" 2020", at: 20)
    return text
  }

  @Test("an unbroken text stands where it begins")
  func unbroken() {
    let text = LocatedText("bukti", at: 7)
    #expect(text.text == "bukti")
    #expect(text.sourceRange == 7..<12)
    #expect(text.sourceRange(of: 1..<3) == 8..<10)
  }

  @Test("an empty text stands at its place")
  func empty() {
    let text = LocatedText(at: 7)
    #expect(text.isEmpty)
    #expect(text.sourceRange == 7..<7)
    #expect(text.sourceRange(of: 0..<0) == 7..<7)
    #expect(text.trimmed.sourceRange == 7..<7)
  }

  @Test(
    "a part of a text of several runs stands where its words stood",
    arguments: [
      (0..<4, 11..<15), (5..<8, 16..<19), (9..<13, 21..<25), (5..<13, 16..<25), (0..<13, 11..<25),
      (8..<8, 20..<20), (13..<13, 25..<25),
    ])
  func partOfRuns(part: Range<Int>, place: SourceRange) {
    #expect(emphasised.sourceRange(of: part) == place)
  }

  @Test("runs that follow each other in the source are one")
  func joinedRuns() {
    var text = LocatedText(at: 3)
    text.append("satu", at: 3)
    text.append(" dua", at: 7)
    #expect(text == LocatedText("satu dua", at: 3))
  }

  @Test("nothing appended changes nothing")
  func appendNothing() {
    var text = emphasised
    text.append("", at: 99)
    text.append(LocatedText(at: 99))
    #expect(text == emphasised)
  }

  @Test("an appended text keeps its own places")
  func appendText() {
    var text = LocatedText("satu ", at: 0)
    text.append(emphasised)
    #expect(text.text == "satu Road Map 2020")
    #expect(text.sourceRange(of: 0..<4) == 0..<4)
    #expect(text.sourceRange(of: 5..<13) == 11..<19)
    #expect(text.sourceRange(of: 14..<18) == 21..<25)
    #expect(text.sourceRange == 0..<25)
  }

  @Test("a text appended to an empty one gives it its place")
  func appendToEmpty() {
    var text = LocatedText(at: 2)
    text.append(emphasised)
    #expect(text.sourceRange == 11..<25)
  }

  @Test(
    "white space is trimmed and the rest stays in its place",
    arguments: [
      ("  bukti \t", "bukti", 2..<7), ("bukti", "bukti", 0..<5), ("\n bukti\n", "bukti", 2..<7),
      ("   ", "", 3..<3), (" é ", "é", 1..<3),
    ])
  func trimmed(text: String, words: String, place: SourceRange) {
    let trimmed = LocatedText(text, at: 0).trimmed
    #expect(trimmed.text == words)
    #expect(trimmed.sourceRange == place)
  }

  @Test("trimming a part over several runs keeps their places")
  func trimmedPart() {
    let part = emphasised.trimmed(4..<13)
    #expect(part.text == "Map 2020")
    #expect(part.sourceRange(of: 0..<3) == 16..<19)
    #expect(part.sourceRange(of: 4..<8) == 21..<25)
    #expect(emphasised.trimmed(8..<99).text == "2020")
    #expect(emphasised.trimmed(8..<99).sourceRange == 21..<25)
  }
}
