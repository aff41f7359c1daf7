import Diagnostics
import Testing

@Suite("Lists of findings")
struct DiagnosticTests {
  private func finding(
    _ path: String, _ line: Int, _ column: Int, _ id: String = "a.b", _ message: String = "pesan",
    _ severity: Severity = .warning
  ) -> Diagnostic {
    let place = SourcePosition(line: line, column: column)
    return Diagnostic(
      id: id, severity: severity, message: message,
      at: SourceLocation(path: path, from: place, to: place))
  }

  @Test("they are sorted by file, line, column, id and words, whatever their order was")
  func sorted() {
    let inOrder = [
      finding("a.md", 2, 9), finding("a.md", 10, 1), finding("a.md", 10, 2, "a.a"),
      finding("a.md", 10, 2, "a.b", "pesan"), finding("a.md", 10, 2, "a.b", "pesan lain"),
      finding("b.md", 1, 1),
    ]
    #expect(inOrder.reversed().sortedAndUnique() == inOrder)
    #expect((inOrder.suffix(3) + inOrder.prefix(3)).sortedAndUnique() == inOrder)
  }

  @Test("the same finding is told once")
  func unique() {
    let (first, second) = (finding("a.md", 1, 1), finding("a.md", 2, 1))
    #expect([second, first, second, first].sortedAndUnique() == [first, second])
  }

  @Test("the same finding is told once also when another of the same words stands between")
  func uniqueAmongLookalikes() {
    let plain = finding("a.md", 1, 1)
    let suggesting = Diagnostic(
      id: plain.id, severity: plain.severity, message: plain.message, at: plain.location,
      suggestion: "x")
    #expect([plain, suggesting, plain].sortedAndUnique().count == 2)
  }

  @Test("findings that differ in weight only have one order")
  func severityOrder() {
    let warning = finding("a.md", 1, 1)
    let error = finding("a.md", 1, 1, "a.b", "pesan", .error)
    #expect([warning, error].sortedAndUnique() == [error, warning].sortedAndUnique())
  }

  @Test("only an error stops publishing")
  func containsError() {
    #expect(![Diagnostic]().containsError)
    #expect(![finding("a", 1, 1), finding("a", 1, 1, "a.b", "c", .note)].containsError)
    #expect([finding("a", 1, 1), finding("a", 1, 1, "a.b", "c", .error)].containsError)
  }

  @Test("a remark about a text is put where the words stand")
  func remark() {
    let source = SourceText(path: "a.md", text: "judul\n| é *Road* Mapp |")
    var text = LocatedText(at: 8)
    text.append("é ", at: 8)
    text.append("Road", at: 12)
    text.append(" Mapp", at: 17)
    let remark = Remark(
      id: "ejaan", severity: .warning, message: "salah eja", range: 8..<12, suggestion: "Map")
    let finding = Diagnostic(remark, about: text, in: source)
    #expect((finding.location.line, finding.location.column) == (2, 12))
    #expect(finding.location.endColumn == 16)
    #expect(finding.suggestion == "Map")
    #expect(finding.location.excerpt == "| é *Road* Mapp |")
  }

  @Test("a sink keeps the order in which things are found")
  func sink() {
    var sink = DiagnosticSink(source: SourceText(path: "a.md", text: "satu\ndua"))
    sink.warning("w.w", "kedua", at: 5..<8)
    sink.error("e.e", "pertama", at: 0..<4, suggestion: "x")
    sink.add([finding("b.md", 3, 3)])
    #expect(sink.diagnostics.map(\.id) == ["w.w", "e.e", "a.b"])
    #expect(sink.diagnostics.map(\.severity) == [.warning, .error, .warning])
    #expect(sink.diagnostics.map(\.location.line) == [2, 1, 3])
    #expect(sink.diagnostics[1].suggestion == "x")
  }
}
