import Diagnostics
import Testing

@Suite("Findings as text")
struct TextFormatterTests {
  private func finding(
    _ severity: Severity = .error, in text: String, at range: SourceRange,
    notes: [Diagnostic.Note] = [], suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      id: "waktu.tak-terbaca", severity: severity, message: "bulan tidak terbaca",
      at: SourceText(path: "Content/a.md", text: text).location(of: range), notes: notes,
      suggestion: suggestion)
  }

  @Test(
    "each finding is one line with its place, weight, message and id",
    arguments: [
      (Severity.error, "galat"), (.warning, "peringatan"), (.note, "catatan"),
    ])
  func oneLine(severity: Severity, word: String) {
    let note = Diagnostic.Note("lihat ini", at: SourceLocation(path: "b.md"))
    let finding = finding(
      severity, in: "satu\ndua tiga", at: 9..<13, notes: [note], suggestion: "Mei")
    let formatter = TextFormatter(showsExcerpt: false, usesColor: false)
    #expect(
      formatter.format([finding, finding])
        == String(
          repeating: "Content/a.md:2:5: \(word): bulan tidak terbaca [waktu.tak-terbaca]\n",
          count: 2))
  }

  @Test("no finding prints nothing")
  func none() {
    #expect(TextFormatter(showsExcerpt: true, usesColor: true).format([]) == "")
  }

  @Test("the mark stands under the words, also behind accents, marks and tabs")
  func marks() {
    let text = "é e\u{301}\t– Desembr 2025"
    let start = text.utf8.count - "Desembr 2025".utf8.count
    let formatter = TextFormatter(showsExcerpt: true, usesColor: false)
    #expect(
      formatter.format([finding(in: text, at: start..<start + 7)]) == """
        Content/a.md:1:7: galat: bulan tidak terbaca [waktu.tak-terbaca]
          é e\u{301} – Desembr 2025
                ^~~~~~~

        """)
  }

  @Test("a place without length gets a single mark")
  func emptyPlace() {
    let formatter = TextFormatter(showsExcerpt: true, usesColor: false)
    let lines = formatter.format([finding(in: "ab", at: 2..<2)]).split(separator: "\n")
    #expect(lines.dropFirst() == ["  ab", "    ^"])
  }

  @Test("the excerpt of an empty line is left out")
  func emptyLine() {
    let formatter = TextFormatter(showsExcerpt: true, usesColor: false)
    #expect(
      formatter.format([finding(in: "", at: 0..<0)])
        == "Content/a.md:1:1: galat: bulan tidak terbaca [waktu.tak-terbaca]\n")
  }

  @Test("a finding over several lines is marked to the end of its first")
  func severalLines() {
    let formatter = TextFormatter(showsExcerpt: true, usesColor: false)
    let lines = formatter.format([finding(in: "satu\ndua", at: 2..<8)]).split(separator: "\n")
    #expect(lines.dropFirst() == ["  satu", "    ^~"])
  }

  @Test("a long line is cut to the width and keeps its place in sight", arguments: 0..<200)
  func longLine(offset: Int) throws {
    // No two stretches of three letters are alike, so the letter over the mark tells its place.
    let text = String((0..<200).map { Character(Unicode.Scalar(0x4E00 + UInt32($0)) ?? "?") })
    let bytes = offset * 3
    let formatter = TextFormatter(showsExcerpt: true, usesColor: false, width: 60)
    let lines = formatter.format([finding(in: text, at: bytes..<bytes + 30)])
      .split(separator: "\n")
    let (excerpt, marks) = (Array(lines[1]), Array(lines[2]))
    #expect(excerpt.count == 60)
    #expect(marks.count <= 60)
    let mark = try #require(marks.firstIndex(of: "^"))
    #expect(excerpt[mark] == Array(text)[offset])
  }

  @Test("the width is never less than forty columns")
  func narrowTerminal() {
    let formatter = TextFormatter(showsExcerpt: true, usesColor: false, width: 3)
    let text = String(repeating: "a", count: 100)
    let lines = formatter.format([finding(in: text, at: 0..<1)]).split(separator: "\n")
    #expect(lines[1].count == 40)
  }

  @Test("suggestion and notes follow the excerpt")
  func notes() {
    let place = SourceText(path: "b.md", text: "satu dua").location(of: 5..<8)
    let notes = [
      Diagnostic.Note("pemakai pertama", at: place), Diagnostic.Note("hapus salah satu"),
    ]
    let formatter = TextFormatter(showsExcerpt: true, usesColor: false)
    #expect(
      formatter.format([finding(in: "Desembr", at: 0..<7, notes: notes, suggestion: "Desember")])
        == """
        Content/a.md:1:1: galat: bulan tidak terbaca [waktu.tak-terbaca]
          Desembr
          ^~~~~~~
          saran: Desember
          b.md:1:6: catatan: pemakai pertama
          catatan: hapus salah satu

        """)
  }

  @Test(
    "colour goes around the weight and the mark, by weight",
    arguments: [(Severity.error, "31"), (.warning, "33"), (.note, "36")])
  func colour(severity: Severity, code: String) {
    let formatter = TextFormatter(showsExcerpt: true, usesColor: true)
    let (on, off) = ("\u{1B}[1;\(code)m", "\u{1B}[0m")
    #expect(
      formatter.format([finding(severity, in: "abc", at: 0..<3)]) == """
        Content/a.md:1:1: \(on)\(severity.rawValue)\(off): bulan tidak terbaca [waktu.tak-terbaca]
          abc
          \(on)^~~\(off)

        """)
  }

  @Test("words of the content cannot break a finding's line or steer the terminal")
  func hostileWords() {
    let location = SourceText(path: "a.md", text: "x\u{1B}[2Jy").location(of: 0..<1)
    let finding = Diagnostic(
      id: "kunci.nilai", severity: .error, message: "nilai “a\nb\u{1B}[2J” tidak dikenal",
      at: location)
    for showsExcerpt in [true, false] {
      let text = TextFormatter(showsExcerpt: showsExcerpt, usesColor: false).format([finding])
      #expect(text.split(separator: "\n").count == (showsExcerpt ? 3 : 1))
      #expect(!text.unicodeScalars.contains("\u{1B}"))
    }
  }
}
