import Diagnostics
import Markdown
import Testing

@Suite("The words of a table cell and their places")
struct CellTests {
  /// A cell as written, its plain words, its HTML, and words of it that stand in the file as they are.
  struct Cell: CustomTestStringConvertible, Sendable {
    var markup: String
    var text: String
    var html: String
    var words: [String]

    init(_ markup: String, text: String, html: String, words: [String]) {
      (self.markup, self.text, self.html, self.words) = (markup, text, html, words)
    }

    var testDescription: String { markup }
  }

  static let cells = [
    Cell(
      "Membentuk tim", text: "Membentuk tim", html: "Membentuk tim", words: ["Membentuk", "tim"]),
    Cell(
      "kafé – “déjà” vu", text: "kafé – “déjà” vu", html: "kafé – “déjà” vu",
      words: ["kafé", "“déjà”", "vu"]),
    Cell("cafe\u{301} 👩‍💼 vu", text: "cafe\u{301} 👩‍💼 vu", html: "cafe\u{301} 👩‍💼 vu", words: ["vu"]),
    Cell(
      #"2020\|2024 akhir"#, text: "2020|2024 akhir", html: "2020|2024 akhir",
      words: ["2020", "2024", "akhir"]),
    Cell(
      #"\*tanda\* akhir"#, text: "*tanda* akhir", html: "*tanda* akhir", words: ["tanda", "akhir"]),
    Cell(#"a\_b\_c akhir"#, text: "a_b_c akhir", html: "a_b_c akhir", words: ["akhir"]),
    Cell(#"ruang\ tetap"#, text: #"ruang\ tetap"#, html: #"ruang\ tetap"#, words: ["tetap"]),
    Cell("R&amp;D Mei", text: "R&D Mei", html: "R&amp;D Mei", words: ["Mei"]),
    Cell("caf&eacute; Mei", text: "café Mei", html: "café Mei", words: ["caf", "Mei"]),
    Cell("caf&#233; &#x2013; Mei", text: "café – Mei", html: "café – Mei", words: ["Mei"]),
    Cell("A & B; Mei", text: "A & B; Mei", html: "A &amp; B; Mei", words: ["B", "Mei"]),
    Cell("a < b > c Mei", text: "a < b > c Mei", html: "a &lt; b &gt; c Mei", words: ["Mei"]),
    Cell(
      "*Road Map* 2020", text: "Road Map 2020", html: "<em>Road Map</em> 2020",
      words: ["Road Map", "Map", "2020"]),
    Cell(
      "**a *b* c** Mei", text: "a b c Mei", html: "<strong>a <em>b</em> c</strong> Mei",
      words: ["Mei"]),
    Cell("`kode` Mei", text: "kode Mei", html: "<code>kode</code> Mei", words: ["kode", "Mei"]),
    Cell(#"`a\|b` Mei"#, text: "a|b Mei", html: "<code>a|b</code> Mei", words: ["Mei"]),
    Cell("`<b>` Mei", text: "<b> Mei", html: "<code>&lt;b&gt;</code> Mei", words: ["<b>", "Mei"]),
    Cell(
      "[JDIH](https://jdih.kpu.go.id) Mei", text: "JDIH Mei",
      html: #"<a href="https://jdih.kpu.go.id">JDIH</a> Mei"#, words: ["JDIH", "Mei"]),
    Cell(
      "satu<br>dua<br/>tiga<BR />empat", text: "satu\ndua\ntiga\nempat",
      html: "satu<br />\ndua<br />\ntiga<br />\nempat", words: ["satu", "dua", "tiga", "empat"]),
    Cell(
      "*satu*<br>**dua**", text: "satu\ndua",
      html: "<em>satu</em><br />\n<strong>dua</strong>", words: ["satu", "dua"]),
    Cell(
      "~~dua~~ www.kpu.go.id Mei", text: "~~dua~~ www.kpu.go.id Mei",
      html: "~~dua~~ www.kpu.go.id Mei", words: ["www.kpu.go.id", "Mei"]),
  ]

  @Test("are read with their markup taken away, and found again in the file", arguments: cells)
  func cell(_ cell: Cell) throws {
    let head = "---\njudul: é\n---\n"
    let reading = Reading(
      "\n| é | No | Isi |\n|---|---|---|\n| é – | 1 | \(cell.markup) |\n", head: head)
    let row = try #require(reading.table().rows.first)
    let text = row.cells[2]
    #expect(text.text == cell.text)
    #expect(text.html == cell.html)
    #expect(reading.places == [])
    for word in cell.words {
      let written = try #require(cell.markup.firstRange(of: word))
      let column = 13 + cell.markup.distance(from: cell.markup.startIndex, to: written.lowerBound)
      #expect(try reading.words(text.sourceRange(of: word)) == "7:\(column) \(word)")
    }
  }

  @Test("the same word twice is found in its two places")
  func repeatedWord() throws {
    let row = "| Mei, Mei, *Mei* | Mei |"
    let reading = Reading("| A | B |\n|---|---|\n\(row)\n")
    let cells = try #require(reading.table().rows.first).cells
    #expect(cells[0].text == "Mei, Mei, Mei")
    let places = [0..<3, 5..<8, 10..<13].map { reading.words(cells[0].plain.sourceRange(of: $0)) }
    #expect(places == ["3:3 Mei", "3:8 Mei", "3:14 Mei"])
    #expect(reading.words(cells[1].plain.sourceRange) == "3:21 Mei")
  }

  @Test("words behind a link are not looked for in its address")
  func linkAddress() throws {
    let reading = Reading("| A |\n|---|\n| [x](https://kpu.go.id/Mei)Mei |\n")
    let cell = try #require(reading.table().rows.first).cells[0]
    #expect(cell.text == "xMei")
    let found = reading.words(try cell.sourceRange(of: "Mei"))
    #expect(found == "3:29 Mei")
  }

  @Test(
    "what only looks like an entity is text", arguments: ["R&D; Mei", "*A* &x; Mei", "A&B;C Mei"])
  func noEntity(markup: String) throws {
    let reading = Reading("| A |\n|---|\n| \(markup) |\n")
    let cell = try #require(reading.table().rows.first).cells[0]
    let written = try #require(markup.firstRange(of: "Mei"))
    let column = 3 + markup.distance(from: markup.startIndex, to: written.lowerBound)
    let found = reading.words(try cell.sourceRange(of: "Mei"))
    #expect(found == "3:\(column) Mei")
  }

  @Test("an empty cell stands in its place in the row")
  func emptyCell() throws {
    let reading = Reading("| A | B | C |\n|---|---|---|\n| é |  | c |\n")
    let cells = try #require(reading.table().rows.first).cells
    #expect(cells[1].isEmpty)
    #expect(cells[1].html == "")
    #expect(reading.source.line(at: cells[1].plain.sourceRange.lowerBound) == 3)
  }

  @Test("the head's cells have their places too")
  func head() throws {
    let reading = Reading("Teks.\n\n| Né | *Bukti* Fisik |\n|---|---|\n| 1 | 2 |\n")
    let head = try reading.table().head
    #expect(head.map(\.text) == ["Né", "Bukti Fisik"])
    #expect(try reading.words(head[1].sourceRange(of: "Fisik")) == "3:16 Fisik")
  }
}
