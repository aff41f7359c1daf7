import Content
import Diagnostics
import Markdown
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  private func read(_ text: String) -> Diagnosed<ContentFile?> {
    ContentFile.read(SourceText(path: "a.md", text: text))
  }

  /// The keys of the front matter.
  private func keys(_ file: ContentFile) -> [String] {
    guard case .mapping(let entries) = file.frontMatter.content else { return [] }
    return entries.map(\.key)
  }

  @Test(
    "is what stands between the first two fences",
    arguments: [
      ("---\na: 1\nb: 2\n---\n\nIsi\n", ["a", "b"], 1),
      ("---\na: 1\n---\nIsi", ["a"], 1),
      ("---\na: 1\n---\n", ["a"], 0),
      ("---\na: 1\n---", ["a"], 0),
      ("---\n---\nIsi\n", [], 1),
      ("--- \t\na: 1\n---  \nIsi", ["a"], 1),
      // A rule and a table of the body are no fences.
      ("---\na: 1\n---\n\nSatu\n\n---\n\nDua\n", ["a"], 3),
      ("---\na: 1\n---\n\n| A |\n|---|\n| b |\n\n---\n", ["a"], 2),
      // Nor are lines of the front matter that only look like one.
      ("---\na: '--- b'\nb: ---c\n---\nIsi", ["a", "b"], 1),
      ("---\na: |\n  ---\n  teks\nb: 2\n---\nIsi", ["a", "b"], 1),
    ])
  func fences(text: String, keys: [String], blocks: Int) throws {
    let result = read(text)
    #expect(result.diagnostics.map(\.id) == [])
    let file = try #require(result.value)
    #expect(self.keys(file) == keys)
    #expect(file.document.blocks.count == blocks)
  }

  @Test(
    "is missing if the first line is no fence",
    arguments: [
      ("Isi\n", 1), ("", 1), ("\n---\na: 1\n---\n", 2), ("----\na: 1\n---\n", 1),
      (" ---\na: 1\n---\n", 1), ("# Judul\n---\n", 1), ("—\na: 1\n---\n", 1),
      ("\n\n–––\na: 1\n–––\n", 3),
    ])
  func missing(text: String, line: Int) {
    let result = read(text)
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.id) == ["kepala.tidak-ada"])
    #expect(result.diagnostics.first?.location.line == line)
    #expect(result.diagnostics.first?.message.contains("tidak ada") == true)
  }

  @Test(
    "a line that was meant to close it is told at its place",
    arguments: ["—", "----", " ---", "==="])
  func almostClosed(line: String) {
    let result = read("---\na: 1\n\(line)\n\n## Menimbang\n")
    #expect(result.diagnostics.map(\.id) == ["kepala.tidak-ada"])
    #expect(result.diagnostics.first?.location.line == 3)
    #expect(result.diagnostics.first?.message.contains("tidak ditutup oleh baris ini") == true)
  }

  @Test(
    "must be closed",
    arguments: ["---\na: 1\n\nIsi\n", "---\n", "---\na: 1\n ---\n", "---\na: 1\n----\n"])
  func unclosed(text: String) {
    let result = read(text)
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.id) == ["kepala.tidak-ada"])
    #expect(result.diagnostics.first?.message.contains("tidak ditutup") == true)
  }

  @Test("is read the same with the line breaks of Windows and of old Macs")
  func lineBreaks() throws {
    let text = "---\na: é\n---\n\nSatu <b>\n"
    let plain = try #require(TextDecoder.decode(Array(text.utf8), path: "a.md").value)
    for lineBreak in ["\r\n", "\r"] {
      let written = text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: lineBreak)
      let source = try #require(TextDecoder.decode(Array(written.utf8), path: "a.md").value)
      #expect(source == plain)
    }
    let result = ContentFile.read(plain)
    #expect(result.diagnostics.map { "\($0.location.line):\($0.location.column)" } == ["5:6"])
  }

  @Test("places in the body count from the start of the file")
  func placesInBody() throws {
    let text = "---\njudul: é\n---\n\nSatu dua\n"
    let file = try #require(read(text).value)
    let block = try #require(file.document.blocks.first)
    let place = file.source.position(at: block.range.lowerBound)
    #expect(place == SourcePosition(line: 5, column: 1))
  }

  @Test("findings of the front matter and of the body are both told")
  func bothParts() {
    let result = read("---\na: [\n---\n\n<b>\n")
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.id).sorted() == ["markdown.html", "yaml.tak-terbaca"])
  }
}
