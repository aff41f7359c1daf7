import Diagnostics
import Markdown
import Testing

@Suite("What stands behind a label")
struct RichTextTailTests {
  /// The text behind the first colon of a paragraph.
  private func tail(_ body: String, after delimiter: Character = ":") throws -> (Reading, RichText)
  {
    let reading = Reading(body)
    let text = try reading.paragraph()
    let end = try #require(text.text.utf8.firstIndex(of: UInt8(ascii: delimiter)))
    let offset = text.text.utf8.distance(from: text.text.startIndex, to: end) + 1
    return (reading, text.tail(after: delimiter, from: offset))
  }

  @Test(
    "keeps its words and its HTML",
    arguments: [
      ("Bukti: Surat", "Surat", "Surat"),
      ("Bukti:Surat", "Surat", "Surat"),
      ("Bukti: *Surat* keputusan", "Surat keputusan", "<em>Surat</em> keputusan"),
      ("**Bukti**: Surat", "Surat", "Surat"),
      ("Bukti: pukul 10:30", "pukul 10:30", "pukul 10:30"),
      ("Bukti: A & B", "A & B", "A &amp; B"),
      ("[Bukti](https://kpu.go.id): Surat", "Surat", "Surat"),
      ("Bukti: [Surat](https://kpu.go.id)", "Surat", "<a href=\"https://kpu.go.id\">Surat</a>"),
      ("Bukti:", "", ""),
      // The label's end stands inside of the emphasis, so only the words can be cut, not the HTML.
      ("**Bukti:** A & B", "A & B", "A &amp; B"),
      ("*Bukti: Surat* lama", "Surat lama", "Surat lama"),
    ])
  func tail(body: String, text: String, html: String) throws {
    let (_, tail) = try tail(body)
    #expect(tail.text == text)
    #expect(tail.html == html)
  }

  @Test("keeps its place")
  func place() throws {
    let (reading, tail) = try tail("é **Bukti**: *Surat* Mei")
    #expect(try reading.words(tail.sourceRange(of: "Mei")) == "1:22 Mei")
  }

  @Test("is found behind a bracket or a dot too")
  func otherDelimiters() throws {
    #expect(try tail("a) Membentuk", after: ")").1.html == "Membentuk")
    #expect(try tail("Satu. Membentuk. Lalu", after: ".").1.text == "Membentuk. Lalu")
  }
}

extension UInt8 {
  fileprivate init(ascii character: Character) { self = character.asciiValue ?? 0 }
}
