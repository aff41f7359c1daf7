import Diagnostics
import Markdown
import Testing

@Suite("English terms")
struct ForeignTermsTests {
  private static let terms = ["role model", "website", "road map", "road"]

  private func html(_ text: String, _ terms: [String] = terms) -> String {
    let source = SourceText(path: "contoh.md", text: text)
    let document = MarkdownParser(marking: ForeignTerms(terms))
      .parse(source, body: 0..<source.utf8Count).value
    return document.blocks.map(\.html).joined()
  }

  @Test(
    "are marked where they stand whole, whatever their case",
    arguments: [
      ("menjadi role model.", "menjadi <span lang=\"en\">role model</span>."),
      ("Role Model", "<span lang=\"en\">Role Model</span>"),
      ("(website)", "(<span lang=\"en\">website</span>)"),
      ("road map", "<span lang=\"en\">road map</span>"),
      ("road show", "<span lang=\"en\">road</span> show"),
      (
        "website & website",
        "<span lang=\"en\">website</span> &amp; <span lang=\"en\">website</span>"
      ),
      ("websitenya, xwebsite, éwebsite, websiteé", "websitenya, xwebsite, éwebsite, websiteé"),
      ("rumah", "rumah"), ("**website**", "<strong><span lang=\"en\">website</span></strong>"),
    ])
  func terms(text: String, marked: String) {
    #expect(html(text) == "<p>\(marked)</p>\n")
  }

  @Test(
    "in emphasis are marked without being listed, unless the words are Indonesian",
    arguments: [
      ("*coaching*", "<em lang=\"en\">coaching</em>"),
      ("a *b c* d *e*", "a <em lang=\"en\">b c</em> d <em lang=\"en\">e</em>"),
      ("*reformasi*", "<em>reformasi</em>"), ("*yang ini*", "<em>yang ini</em>"),
      ("*Keputusan*", "<em>Keputusan</em>"), ("*2025*", "<em>2025</em>"),
      ("*ad hoc*", "<em>ad hoc</em>"),
      ("*Road Map Reformasi*", "<em><span lang=\"en\">Road Map</span> Reformasi</em>"),
    ])
  func emphasis(text: String, marked: String) {
    #expect(html(text) == "<p>\(marked)</p>\n")
  }

  @Test("in addresses and code are left alone")
  func attributes() {
    let text = "[situs](https://a.id/website \"website\")"
    #expect(html(text) == "<p><a href=\"https://a.id/website\" title=\"website\">situs</a></p>\n")
  }

  @Test("are marked in cells, headings, lists and footnotes")
  func everywhere() throws {
    let text =
      "# Website\n\n- website\n\n| website |\n|---|\n| website |\n\na[^1]\n\n[^1]: website\n"
    let source = SourceText(path: "contoh.md", text: text)
    let document = MarkdownParser(marking: ForeignTerms(Self.terms))
      .parse(source, body: 0..<source.utf8Count).value
    #expect(document.footnotes.first?.html.contains("<span lang=\"en\">website</span>") == true)
    for block in document.blocks {
      switch block.kind {
      case .heading(_, let words): #expect(words.html == "<span lang=\"en\">Website</span>")
      case .list: #expect(block.html.contains("<span lang=\"en\">website</span>"))
      case .table(let table):
        #expect(table.rows.first?.cells.first?.html == "<span lang=\"en\">website</span>")
        #expect(table.rows.first?.cells.first?.text == "website")
      default: break
      }
    }
  }

  @Test("are not marked by a parser that is given none")
  func none() {
    let source = SourceText(path: "contoh.md", text: "*coaching*")
    let document = MarkdownParser().parse(source, body: 0..<source.utf8Count).value
    #expect(document.blocks.first?.html == "<p><em>coaching</em></p>\n")
  }
}
