import Diagnostics
import OrderedJSON
import Testing

@Suite("Findings as SARIF")
struct SARIFFormatterTests {
  private func region(in text: String, at range: SourceRange) throws -> String {
    let finding = Diagnostic(
      id: "waktu.tak-terbaca", severity: .error, message: "salah",
      at: SourceText(path: "a.md", text: text).location(of: range))
    let log = String(
      decoding: SARIFFormatter(rules: [], version: "1").format([finding])
        .serialized(indented: false), as: UTF8.self)
    #expect(log.contains(#""columnKind":"unicodeCodePoints""#))
    let region = try #require(log.split(separator: #""region":"#).last)
    return String(region.prefix { $0 != "}" } + "}")
  }

  @Test(
    "columns are counted in code points, also behind signs of several",
    arguments: ["e\u{301}", "✔\u{FE0F}", "é", "👨‍👩‍👧"])
  func columns(sign: String) throws {
    let text = "judul\n\(sign) Desembr \(sign)"
    let start = text.utf8.count - "Desembr \(sign)".utf8.count
    let points = sign.unicodeScalars.count
    #expect(
      try region(in: text, at: start..<text.utf8.count)
        == #"{"startLine":2,"startColumn":\#(points + 2),"endLine":2,"endColumn":\#(2 * points + 10)}"#
    )
  }

  @Test("a place over several lines reaches to the end of the last, whose words are not known")
  func lines() throws {
    #expect(
      try region(in: "satu\ndua", at: 1..<7) == #"{"startLine":1,"startColumn":2,"endLine":2}"#)
  }
}
