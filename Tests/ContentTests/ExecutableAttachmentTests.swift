import Content
import Diagnostics
import Testing

@Suite("An attachment")
struct ExecutableAttachmentTests {
  private func isRefused(_ name: String, _ bytes: [UInt8]) throws -> Bool {
    try TemporaryFolder.with { folder in
      try folder.write("---\nnama: a\n---\n", to: "satker/a/satker.md")
      try folder.write(bytes, to: "satker/a/2025/" + name)
      let found = try SourceTreeReader.read(folder.path).diagnostics
      #expect(found.allSatisfy { $0.severity == .error && $0.message.contains("“\(name)”") })
      return found.map(\.id) == ["lampiran.dapat-dijalankan"]
    }
  }

  @Test(
    "that would run by its name is refused",
    arguments: [
      "a.html", "a.htm", "a.xhtml", "a.svg", "a.SVGZ", "a.js", "a.mjs", "a.xml", "a.swf", "a.php",
      "a.PHP5", "a.phtml", "a.php.pdf", "a.html.id", "a.js.", "a.svg ", "a.mht", "a.wasm", "a.exe",
      "a b.jsp", "a.tar.sh", "salinan.xsl",
    ])
  func names(name: String) throws { #expect(try isRefused(name, Array("isi".utf8))) }

  @Test(
    "that is only read is taken",
    arguments: [
      "a.pdf", "a.docx", "a.xlsx", "a.png", "a.jpg", "a.csv", "a.txt", "a.zip", "a.json", "html",
      "phpdoc.pdf", "a.b.c.pdf", "v1.js catatan.pdf", "No. 5 com.pdf", "a.ods",
    ])
  func harmless(name: String) throws { #expect(try !isRefused(name, Array("isi".utf8))) }

  @Test(
    "that is a page by its content is refused under any name",
    arguments: [
      "<!DOCTYPE html>", "\u{FEFF}<html>", "\n\t <HEAD >", "<script>", "<svg/>", "<?xml version",
      "<?php echo", "<!-- x", "<p>", "<a href=x>", "<b",
    ])
  func content(text: String) throws {
    #expect(try isRefused("a.pdf", Array(text.utf8)))
    #expect(try isRefused("a", Array(text.utf8)))
    // UTF-16, either way round.
    let wide = text.utf16.map { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try isRefused("a.txt", [0xFF, 0xFE] + wide.flatMap { $0 }))
    #expect(try isRefused("a.txt", [0xFE, 0xFF] + wide.flatMap { $0.reversed() }))
  }

  @Test(
    "with other words after its first angle bracket is taken",
    arguments: ["< 5 hari", "<5", "<bulan>", "<pdf>", "x <script>", "%PDF-1.7 <html>", "", "<"])
  func words(text: String) throws { #expect(try !isRefused("a.txt", Array(text.utf8))) }
}
