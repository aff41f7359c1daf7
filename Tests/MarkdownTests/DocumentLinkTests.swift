import Diagnostics
import Markdown
import Testing

@Suite("Links to files of the content")
struct DocumentLinkTests {
  private func read(_ body: String) -> (source: SourceText, document: Document) {
    let source = SourceText(path: "Content/satker/soppeng/2025/zona.md", text: body)
    return (source, MarkdownParser().parse(source, body: 0..<source.utf8Count).value)
  }

  @Test(
    "have the path of the file they mean, without steps up and down",
    arguments: [
      ("[x](salinan.pdf)", "Content/satker/soppeng/2025/salinan.pdf"),
      ("[x](./salinan.pdf#page=2)", "Content/satker/soppeng/2025/salinan.pdf"),
      ("[x](#bab)", "Content/satker/soppeng/2025/zona.md"),
      ("[x](../2024/zona.md)", "Content/satker/soppeng/2024/zona.md"),
      ("[x](../../../halaman/tentang.md \"Judul\")", "Content/halaman/tentang.md"),
      ("![x](denah.png)", "Content/satker/soppeng/2025/denah.png"),
      ("[x]\n\n[x]: salinan.pdf", "Content/satker/soppeng/2025/salinan.pdf"),
      ("| A |\n|---|\n| [x](salinan.pdf) |", "Content/satker/soppeng/2025/salinan.pdf"),
      ("- [x](a/b/../c.pdf)", "Content/satker/soppeng/2025/a/c.pdf"),
    ])
  func paths(body: String, path: String) {
    let document = read(body).document
    #expect(document.links.map(\.path) == [path])
  }

  @Test(
    "are no addresses of another site, and none above the content's parent",
    arguments: [
      "[x](https://kpu.go.id/a.pdf)", "[x](mailto:a@b.id)", "[x](#)", "[x](/area/)", "[x]()",
      "[x](../../../../../a.pdf)", "[x](javascript:alert(1))", "<https://kpu.go.id>",
    ])
  func others(body: String) {
    let document = read(body).document
    #expect(document.links.isEmpty)
    #expect(!document.blocks.map(\.html).joined().contains(DocumentLink.scheme))
  }

  @Test("stand where their destination stands")
  func places() {
    let body = "é – [salinan](a.pdf) dan [x](b.pdf)\n\n| A |\n|---|\n| é \\| [y](c.pdf) |\n"
    #expect(places(body) == ["1:15 a.pdf", "1:30 b.pdf", "5:12 c.pdf"])
  }

  @Test("stand behind their text, also when it is the same, and each in its own place")
  func samePlaces() {
    #expect(places("[a.pdf](a.pdf)") == ["1:9 a.pdf"])
    #expect(places("[x](a.pdf) [y](a.pdf)") == ["1:5 a.pdf", "1:16 a.pdf"])
  }

  private func places(_ body: String) -> [String] {
    let (source, document) = read(body)
    return document.links.map { link in
      let place = source.position(at: link.range.lowerBound)
      return "\(place.line):\(place.column) \(source[link.range])"
    }
  }

  @Test("are marked in the HTML, so that each page can put its own way there")
  func html() {
    let html = read("[x](../2024/zona.md#bab)").document.blocks.map(\.html).joined()
    #expect(html.contains("href=\"\(DocumentLink.scheme)Content/satker/soppeng/2024/zona.md#bab\""))
  }
}
