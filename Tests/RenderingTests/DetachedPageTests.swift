import Testing

@testable import Rendering

@Suite("A page that is read away from the site")
struct DetachedPageTests {
  private static let base = "https://a.id/x"

  @Test(
    "has absolute links, or places on itself",
    arguments: [
      ("#asal", "#asal"), ("https://kpu.go.id/", "https://kpu.go.id/"),
      ("mailto:a@b.id", "mailto:a@b.id"), ("../index.html", "https://a.id/x/soppeng/2025/"),
      ("index.html", "https://a.id/x/soppeng/2025/zona/"),
      ("../../../index.html", "https://a.id/x/"), ("../a.pdf", "https://a.id/x/soppeng/2025/a.pdf"),
      ("bulan/index.html#a-1", "https://a.id/x/soppeng/2025/zona/bulan/#a-1"),
      ("a:b/c.pdf", "a:b/c.pdf"), ("./a%3Ab.pdf", "https://a.id/x/soppeng/2025/zona/./a%3Ab.pdf"),
      ("indeks-index.html", "https://a.id/x/soppeng/2025/zona/indeks-index.html"),
    ])
  func links(address: String, absolute: String) {
    let html = "<p title=\"é\"><a class=\"b\" href=\"\(address)\">é</a>"
    let links = DetachedLinks(baseURL: Self.base, folders: ["soppeng", "2025", "zona"])
    #expect(text(links.resolve(html.utf8)) == html.replacing(address, with: absolute))
  }

  @Test("has no link to the site where its address is not known")
  func unknownAddress() {
    let links = DetachedLinks(baseURL: nil, folders: ["soppeng"])
    let html = "<a href=\"../a.html\">a</a> <a href=\"#b\">b</a> <a href=\"https://c.id/\">c</a>"
    #expect(
      text(links.resolve(html.utf8))
        == "<a>a</a> <a href=\"#b\">b</a> <a href=\"https://c.id/\">c</a>")
  }

  @Test("holds its pictures, and names those that it cannot hold")
  func pictures() {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47]
    let pictures = DetachedPictures(pictures: ["Isi/a & b.png": png, "Isi/c.png": Array("x".utf8)])
    let html = { (source: String) in "<p><img src=\"\(source)\" alt=\"é\" /> b" }
    #expect(
      pictures.resolve(html("terbit-berkas:Isi/a%20&amp;%20b.png"))
        == html("data:image/png;base64,iVBORw=="))
    for source in ["terbit-berkas:Isi/c.png", "terbit-berkas:Isi/d.png", "https://a.id/a.png"] {
      #expect(pictures.resolve(html(source)) == "<p><span>[gambar: é]</span> b")
    }
  }

  @Test(
    "encodes bytes as RFC 4648 does",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("\u{3FF}\u{FF}", "z7/Dvw=="),
    ])
  func base64(words: String, encoded: String) {
    #expect(Base64.text(Array(words.utf8)) == encoded)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
