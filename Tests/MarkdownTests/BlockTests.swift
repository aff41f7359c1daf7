import Diagnostics
import Markdown
import Testing

@Suite("Blocks")
struct BlockTests {
  @Test("the numbers of list items are as written, also the same twice")
  func itemNumbers() throws {
    let items = try Reading("9. a\n10. b\n10. c\n12. d\n").list()
    #expect(items.map(\.number) == ["9", "10", "10", "12"])
  }

  @Test(
    "a bracket ends a number too, and a bullet has none",
    arguments: [
      ("1) a\n2) b", ["1", "2"]), ("007. a", ["007"]), ("- a\n- b", [nil, nil]), ("* a", [nil]),
    ])
  func itemMarks(body: String, numbers: [String?]) throws {
    #expect(try Reading(body).list().map(\.number) == numbers)
  }

  @Test("the items of an inner list have their own numbers and places")
  func nestedItems() throws {
    let reading = Reading(
      "1. luar\n\n   4. dalam é\n   4. lagi *Mei*\n2. luar\n", head: "---\n---\n")
    let outer = try reading.list()
    #expect(outer.map(\.number) == ["1", "2"])
    guard case .list(let inner)? = outer[0].blocks.last?.kind else {
      Issue.record("the first item holds a list")
      return
    }
    #expect(inner.map(\.number) == ["4", "4"])
    guard case .paragraph(let text)? = inner[1].blocks.first?.kind else {
      Issue.record("the inner item holds a paragraph")
      return
    }
    #expect(try reading.words(text.sourceRange(of: "Mei")) == "6:13 Mei")
  }

  @Test("headings have their level and the place of their words")
  func headings() throws {
    let reading = Reading("## Menimbang\n\n### I. *Manajemen* é Perubahan ###\n\nSetext\n------\n")
    let headings = reading.document.blocks.compactMap { block -> (Int, RichText)? in
      if case .heading(let level, let text) = block.kind { (level, text) } else { nil }
    }
    #expect(headings.map(\.0) == [2, 3, 2])
    #expect(headings.map(\.1.text) == ["Menimbang", "I. Manajemen é Perubahan", "Setext"])
    #expect(try reading.words(headings[1].1.sourceRange(of: "Perubahan")) == "3:22 Perubahan")
  }

  @Test("words on the second line of a paragraph are found there")
  func softBreak() throws {
    let reading = Reading("bahwa *berdasarkan*\nketentuan é  \nPasal 3\\\nayat 2\n")
    let text = try reading.paragraph()
    #expect(text.text == "bahwa berdasarkan ketentuan é\nPasal 3\nayat 2")
    #expect(try reading.words(text.sourceRange(of: "ketentuan")) == "2:1 ketentuan")
    #expect(try reading.words(text.sourceRange(of: "Pasal")) == "3:1 Pasal")
    #expect(try reading.words(text.sourceRange(of: "ayat")) == "4:1 ayat")
  }

  @Test("words on the less indented second line of an item are found there")
  func lazyContinuation() throws {
    let reading = Reading("10. bahwa é\nberdasarkan\n    ketentuan\n")
    guard case .paragraph(let text)? = try reading.list()[0].blocks.first?.kind else {
      Issue.record("the item holds a paragraph")
      return
    }
    #expect(try reading.words(text.sourceRange(of: "bahwa")) == "1:5 bahwa")
    #expect(try reading.words(text.sourceRange(of: "berdasarkan")) == "2:1 berdasarkan")
    #expect(try reading.words(text.sourceRange(of: "ketentuan")) == "3:5 ketentuan")
  }

  @Test("quotations, code and rules are kept as HTML")
  func otherBlocks() {
    let reading = Reading("> kutipan\n\n    kode <b>\n\n---\n\n```\npagar & \n```\n")
    #expect(reading.document.blocks.count == 4)
    let html = reading.document.blocks.map(\.html).joined()
    for part in ["<blockquote>", "kode &lt;b&gt;", "<hr />", "pagar &amp;"] {
      #expect(html.contains(part))
    }
    #expect(reading.places == [])
  }

  @Test(
    "a link that would run a script loses its address",
    arguments: [
      "[klik](javascript:alert(1))", "[klik](JaVaScRiPt:alert(1))", "[klik](vbscript:x)",
      "[klik](data:text/html,x)", "<javascript:alert(1)>", "[klik](file:///etc/passwd)",
      "![klik](javascript:alert(1))", "[klik](&#106;avascript:alert(1))",
    ])
  func dangerousLinks(body: String) throws {
    let html = try Reading(body).paragraph().html
    #expect(html.contains("=\"\""))
    #expect(!html.lowercased().contains("\"javascript:") && !html.contains("\"data:"))
  }

  @Test(
    "other links stay",
    arguments: ["https://jdih.kpu.go.id/a?b=1", "mailto:ppid@kpu.go.id", "/area/"])
  func links(address: String) throws {
    #expect(try Reading("[x](\(address))").paragraph().html.contains("href=\"\(address)\""))
  }

  @Test("an empty body has no blocks", arguments: ["", "\n\n", "   \n"])
  func empty(body: String) {
    #expect(Reading(body).document.blocks.isEmpty)
  }

  @Test("invalid entities and NULs do not break the words' places")
  func replacementCharacter() throws {
    let reading = Reading("a &#0; &#xD800; Mei\n")
    #expect(try reading.words(reading.paragraph().sourceRange(of: "Mei")) == "1:17 Mei")
  }
}
