import Diagnostics
import Markdown
import Testing

@Suite("Footnotes")
struct FootnoteTests {
  @Test("are numbered in the order of their references, whatever their names")
  func numbers() throws {
    let reading = Reading("a[^z] b[^y]\n\nc[^z]\n\n[^y]: Ypsilon\n\n[^z]: Zeta *miring*\n")
    #expect(try reading.paragraph(at: 0).footnotes == [1, 2])
    #expect(try reading.paragraph(at: 1).footnotes == [1])
    #expect(reading.document.footnotes.map(\.number) == [1, 2])
    #expect(reading.document.footnotes.first?.html.contains("Zeta <em>miring</em>") == true)
    #expect(reading.document.blocks.count == 2)
  }

  @Test("leave no mark in the plain words")
  func plainWords() throws {
    let text = try Reading("Tim kerja[^1] Mei\n\n[^1]: Catatan\n").paragraph()
    #expect(text.text == "Tim kerja Mei")
    #expect(text.html.contains("<sup class=\"footnote-ref\">"))
  }

  @Test("in a cell are found in their row")
  func inCell() throws {
    let reading = Reading("| A | B |\n|---|---|\n| a | é[^1] Mei |\n\n[^1]: Catatan\n")
    let cell = try #require(reading.table().rows.first).cells[1]
    #expect(cell.footnotes == [1])
    #expect(cell.text == "é Mei")
    #expect(try reading.words(cell.sourceRange(of: "Mei")) == "3:13 Mei")
  }

  @Test("are one list item each, with the id that their references point to")
  func html() throws {
    let reading = Reading("a[^1] b[^dua]\n\n[^1]: Satu\n\n[^dua]: Dua\n")
    let references = try reading.paragraph().html
    for (footnote, name) in zip(reading.document.footnotes, ["1", "dua"]) {
      #expect(footnote.html.hasPrefix("<li id=\"fn-\(name)\">"))
      #expect(footnote.html.hasSuffix("</li>\n"))
      #expect(references.contains("href=\"#fn-\(name)\""))
    }
    #expect(!reading.document.footnotes.contains { $0.html.contains("<section") })
  }

  @Test("of several paragraphs stay whole")
  func longFootnote() throws {
    let reading = Reading("a[^1]\n\n[^1]: Satu\n\n    Dua\n\n    1. butir\n")
    let html = try #require(reading.document.footnotes.first).html
    for words in ["Satu", "Dua", "butir"] { #expect(html.contains(words)) }
    #expect(html.hasSuffix("</li>\n"))
  }

  @Test("a reference without a footnote stays as it is written")
  func undefined() throws {
    #expect(try Reading("a[^9] b").paragraph().text == "a[^9] b")
  }

  @Test("a footnote that nothing refers to does not vanish without a word")
  func unreferenced() {
    let reading = Reading("a\n\n[^1]: Catatan yang hilang\n")
    #expect(reading.places == ["3:1 markdown.catatan-kaki-yatim"])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }
}
