import Content
import Diagnostics
import Testing

@Suite("The keys of a mapping")
struct YAMLFieldsTests {
  private enum Colour: String, CaseIterable {
    case red = "merah"
    case white = "putih"
  }

  /// Reads some keys and gives what was found as `line:column id`.
  private func findings(_ text: String, _ read: (inout YAMLFields) -> Void) -> [Diagnostic] {
    let source = SourceText(path: "a.yml", text: text)
    let yaml = YAMLReader.read(source, in: 0..<source.utf8Count)
    guard let value = yaml.value else { return yaml.diagnostics }
    var fields = YAMLFields(value, of: "rencana", sink: DiagnosticSink(source: source))
    read(&fields)
    return fields.finish().diagnostics
  }

  private func places(_ findings: [Diagnostic]) -> [String] {
    findings.map { "\($0.location.line):\($0.location.column) \($0.id)" }
  }

  @Test("are read by their names, in any order")
  func values() {
    var texts: [String?] = []
    var year: Int?
    let found = findings("tahun: 2025\nnomor: 43\nbentuk: [a, b]\n") { fields in
      texts = [fields.text("nomor")]
      year = fields.integer("tahun", required: true)
      texts += fields.texts("bentuk").map(\.text)
    }
    #expect(places(found) == [])
    #expect(texts == ["43", "a", "b"])
    #expect(year == 2025)
  }

  @Test("a missing key is an error where the mapping begins, an optional one is none")
  func missing() {
    let found = findings("a: 1\nb: { c: 2 }\n") { fields in
      _ = fields.text("a")
      #expect(fields.text("nomor", required: true) == nil)
      #expect(fields.text("naskah") == nil)
      _ = fields.nested("b") { nested in
        _ = nested.text("c")
        _ = nested.text("tempat", required: true)
      }
    }
    #expect(places(found) == ["1:1 kunci.tidak-ada", "2:4 kunci.tidak-ada"])
    #expect(found.map(\.message)[0].contains("“nomor” pada rencana"))
    #expect(found.map(\.message)[1].contains("“tempat” pada “b”"))
  }

  @Test(
    "an empty key is an error at the key if it is required",
    arguments: ["nomor:", "nomor: ~", "nomor: null"])
  func empty(line: String) {
    let required = findings("a: 1\n\(line)\n") { fields in
      _ = fields.text("a")
      #expect(fields.text("nomor", required: true) == nil)
    }
    #expect(places(required) == ["2:1 kunci.kosong"])
    let optional = findings("\(line)\n") { fields in #expect(fields.text("nomor") == nil) }
    #expect(places(optional) == [])
  }

  @Test("a required text of no words is empty too", arguments: ["nomor: ''", "nomor: \"  \""])
  func emptyText(line: String) {
    let found = findings("\(line)\n") { fields in _ = fields.text("nomor", required: true) }
    #expect(places(found) == ["1:1 kunci.kosong"])
  }

  @Test("a value of the wrong kind is an error at the value")
  func wrongKind() {
    let found = findings("a: [1]\nb: { x: 1 }\né: lima\nd: teks\ne: teks\n") { fields in
      #expect(fields.text("a") == nil)
      #expect(fields.texts("b").isEmpty)
      #expect(fields.integer("é") == nil)
      #expect(fields.list("d") { _ in }.isEmpty)
      _ = fields.nested("e") { _ in }
    }
    #expect(
      places(found) == [
        "1:4 kunci.jenis", "2:4 kunci.jenis", "3:4 kunci.jenis", "4:4 kunci.jenis",
        "5:4 kunci.jenis",
      ])
    #expect(found[2].message.contains("bilangan bulat") && found[2].message.contains("“lima”"))
  }

  @Test("a text in the place of a mapping is one error, not one for each key it lacks")
  func noCascade() {
    let found = findings("penandatangan: Adi\n") { fields in
      _ = fields.nested("penandatangan") { nested in
        _ = nested.text("jabatan", required: true)
        _ = nested.text("nama", required: true)
      }
    }
    #expect(places(found) == ["1:16 kunci.jenis"])
  }

  @Test("a front matter that is no mapping is an error", arguments: ["- a\n- b\n", "teks\n"])
  func noMapping(text: String) {
    #expect(places(findings(text) { _ in }) == ["1:1 kunci.jenis"])
  }

  @Test(
    "a number is a whole number",
    arguments: ["2025.5", "2025-12", "dua", "0x7E9", "1_000", "99999999999999999999"])
  func integers(text: String) {
    let found = findings("tahun: \(text)") { fields in #expect(fields.integer("tahun") == nil) }
    #expect(places(found) == ["1:8 kunci.jenis"])
  }

  @Test("an unknown key is an error at the key, and names the key it was meant to be")
  func unknown() {
    let found = findings("tentang: a\ntentng: b\nwarna: c\n") { fields in
      _ = fields.text("tentang")
      _ = fields.text("nomor")
    }
    #expect(places(found) == ["2:1 kunci.tidak-dikenal", "3:1 kunci.tidak-dikenal"])
    #expect(found.map(\.suggestion) == ["tentang", nil])
    #expect(found[0].message.contains("mungkin maksudnya “tentang”"))
  }

  @Test("a nested unknown key is told with the key it stands in")
  func nestedUnknown() {
    let found = findings("a: { é: 1, namma: 2 }") { fields in
      _ = fields.nested("a") { nested in
        _ = nested.text("é")
        _ = nested.text("nama")
      }
    }
    #expect(places(found) == ["1:12 kunci.tidak-dikenal"])
    #expect(found[0].message.contains("pada “a”"))
    #expect(found[0].suggestion == "nama")
  }

  @Test("a word of a fixed set must be one of it")
  func choice() {
    let found = findings("a: putih\nb: purih\nc: hijau\nd: [putih]\n") { fields in
      #expect(fields.choice("a", of: Colour.self) == .white)
      #expect(fields.choice("b", of: Colour.self) == nil)
      #expect(fields.choice("c", of: Colour.self) == nil)
      #expect(fields.choice("d", of: Colour.self) == nil)
    }
    #expect(places(found) == ["2:4 kunci.nilai", "3:4 kunci.nilai", "4:4 kunci.jenis"])
    #expect(found.map(\.suggestion) == ["putih", nil, nil])
    #expect(found[1].message.contains("merah, putih"))
  }

  @Test(
    "texts know their place in the file, without their quotes",
    arguments: ["Mei", "'Mei'", "\"Mei\""])
  func locatedText(written: String) throws {
    let text = "é: { ü: x, naskah: \(written) }"
    let source = SourceText(path: "a.yml", text: text)
    let value = try #require(YAMLReader.read(source, in: 0..<source.utf8Count).value)
    var fields = YAMLFields(value, of: "rencana", sink: DiagnosticSink(source: source))
    let located = fields.nested("é") { $0.locatedText("naskah") } ?? nil
    let place = try #require(located).sourceRange
    #expect(source[place] == "Mei")
  }

  @Test(
    "a single text counts as a list of one, and nothing as none",
    arguments: [
      ("a: x", ["x"]), ("a:", []), ("b: x", []), ("a: []", []), ("a: [x, y]", ["x", "y"]),
    ])
  func texts(text: String, values: [String]) {
    _ = findings(text) { fields in #expect(fields.texts("a").map(\.text) == values) }
  }

  @Test("an empty entry of a list is told")
  func emptyListEntry() {
    let found = findings("a:\n  - x\n  -\n") { fields in _ = fields.texts("a") }
    #expect(found.map(\.id) == ["kunci.jenis"])
    #expect(found.first?.location.line == 3)
  }
}
