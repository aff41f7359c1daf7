import Diagnostics
import Markdown
import Testing

@Suite("Raw HTML")
struct RawHTMLTests {
  static let cases = [
    ("Teks <b>tebal</b> di sini.", ["1:6 markdown.html", "1:14 markdown.html"]),
    ("é – aa <b>tebal", ["1:8 markdown.html"]),
    ("baris satu\nbaris <i>dua", ["2:7 markdown.html"]),
    ("baris<br>lain", ["1:6 markdown.html"]),
    ("<div>\nisi\n</div>", ["1:1 markdown.html"]),
    ("Teks\n\n<!-- catatan -->\n\nTeks", ["3:1 markdown.html"]),
    ("Teks <!-- catatan --> teks", ["1:6 markdown.html"]),
    ("# Judul <u>x", ["1:9 markdown.html"]),
    ("1. butir\n2. butir <u>x", ["2:10 markdown.html"]),
    ("1. butir\n\n   <div>x</div>", ["3:4 markdown.html"]),
    ("> kutip <u>x", ["1:9 markdown.html"]),
    ("| A |\n|---|\n| <b>a</b> |", ["3:3 markdown.html", "3:7 markdown.html"]),
    ("| A |\n|---|\n| x<br>y <u>z |", ["3:10 markdown.html"]),
    ("| <b>A |\n|---|\n| a |", ["1:3 markdown.html"]),
    (
      #"| A | B |"# + "\n|---|---|\n" + #"| a\|b\|c <u>d | <s>e |"#,
      ["3:11 markdown.html", "3:18 markdown.html"]
    ),
    ("Lihat[^1]\n\n[^1]: catatan <u>x", ["3:15 markdown.html"]),
    ("<script>alert(1)</script>", ["1:1 markdown.html"]),
    ("teks <a\nhref=\"x\">y", ["1:6 markdown.html"]),
    ("| A |\n|---|\n| x<br clear=all>y |", ["3:4 markdown.html"]),
  ]

  @Test("is an error at its line and column", arguments: cases)
  func reported(body: String, places: [String]) {
    let reading = Reading(body)
    #expect(Set(reading.places) == Set(places))
    #expect(reading.places.count == places.count)
    #expect(reading.diagnostics.allSatisfy { $0.severity == .error })
  }

  @Test(
    "is found behind characters of several bytes",
    arguments: [
      ("é – <b>tebal", "1:5"), ("“a”<b>", "1:4"), ("👩‍💼 <b>", "1:3"), ("| é <b> |\n|---|", "1:5"),
    ])
  func behindLongCharacters(body: String, place: String) {
    #expect(Reading(body).places == ["\(place) markdown.html"])
  }

  @Test("counts its line from the start of the file, not of the body")
  func behindFrontMatter() {
    let reading = Reading("\nTeks <b>x\n", head: "---\njudul: a\n---\n")
    #expect(reading.places == ["5:6 markdown.html"])
  }

  @Test(
    "of a line break is taken in a cell, however it is written",
    arguments: ["<br>", "<br/>", "<br />", "<BR>", "<Br  />"])
  func lineBreakInCell(tag: String) throws {
    let reading = Reading("| A |\n|---|\n| x\(tag)y |")
    #expect(reading.places == [])
    let cell = try #require(reading.table().rows.first).cells[0]
    #expect(cell.text == "x\ny")
    #expect(cell.html == "x<br />\ny")
  }

  @Test("never reaches the page")
  func neverRendered() throws {
    let reading = Reading("a <b onclick=\"x()\">b</b>\n\n<script>x</script>\n\n1. <i>c</i>")
    let html = reading.document.blocks.map(\.html).joined()
    #expect(!html.contains("<b"))
    #expect(!html.contains("<script"))
    #expect(!html.contains("<i>"))
  }

  @Test("the message names the tag")
  func message() {
    let reading = Reading("a <span class=\"x\">b")
    #expect(reading.diagnostics.first?.message.contains("“<span>”") == true)
  }

  @Test(
    "words that only look like it are text",
    arguments: ["a < b", "a <b", "1 <2> 3", "&lt;b&gt;", "`<b>`", #"\<b>"#])
  func lookalikes(body: String) {
    #expect(Reading(body).places == [])
  }
}
