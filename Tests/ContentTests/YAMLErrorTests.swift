import Content
import Diagnostics
import Testing

@Suite("What is refused as YAML")
struct YAMLErrorTests: YAMLReading {
  @Test(
    "what libYAML refuses is an error at its place",
    arguments: [
      ("a: 1\nb: é: c\n", "2:5 yaml.tak-terbaca"),
      ("a: 1\n\tb: 2\n", "2:1 yaml.tak-terbaca"),
      ("a: 1\n b: 2\n", "2:3 yaml.tak-terbaca"),
      ("a: @b\n", "1:4 yaml.tak-terbaca"),
      ("a: 1\n---\nb: 2\n", "2:1 yaml.tak-terbaca"),
    ])
  func errors(text: String, place: String) {
    let (_, result) = read(text)
    #expect(result.value == nil)
    #expect(findings(result) == [place])
  }

  @Test(
    "what is opened and never ended is told where it begins, not where the file ends",
    arguments: [
      ("a: 1\nb: [1, 2\nc: 3\nd: 4\n", 2), ("a: 1\nb: \"dua\nc: 3\nd: 4\n", 2),
      ("a: 1\nb: { c: 1\nd: 4\n", 2), ("a: 1\nnomor 43\nb: 2\n", 2),
    ])
  func unended(text: String, line: Int) {
    let (_, result) = read(text)
    #expect(result.diagnostics.map(\.id) == ["yaml.tak-terbaca"])
    #expect(result.diagnostics.first?.location.line == line)
  }

  @Test(
    "the message says what to do",
    arguments: [
      ("tentang: A: B", "tanda kutip"), ("a:\n\t- b", "bukan tab"), ("a: 'b", "tidak ditutup"),
      ("a: 1\nnomor:43\nb: 2", "spasi sesudah titik dua"),
    ])
  func hints(text: String, hint: String) {
    let (_, result) = read(text)
    #expect(result.diagnostics.first?.message.contains(hint) == true)
  }

  @Test("the message says so when a bracket is not closed", arguments: ["a: [b", "a: { b: c"])
  func unclosedBracket(text: String) {
    let (_, result) = read(text)
    #expect(result.diagnostics.first?.message.contains("tidak ditutup") == true)
  }

  @Test("the message says so when a tab indents")
  func tabHint() {
    let (_, result) = read("nama: a\n\tnama_lengkap: b\n")
    #expect(result.diagnostics.first?.message.contains("bukan tab") == true)
  }

  @Test("a key written twice is an error that names it")
  func duplicateKeys() {
    let (_, result) = read("nomor: 1\ntahun: 2025\nnomor: 2\n")
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.id) == ["yaml.kunci-ganda"])
    #expect(result.diagnostics.first?.message.contains("“nomor”") == true)
    #expect(result.diagnostics.first?.location.line == 3)
  }

  @Test("a key written twice is found inside of other values too")
  func nestedDuplicateKeys() {
    let (_, result) = read("a:\n  - b: { c: 1, c: 2 }\n")
    #expect(result.diagnostics.map(\.id) == ["yaml.kunci-ganda"])
    #expect(result.diagnostics.first?.location.line == 2)
  }

  @Test("an alias is no way to write a value")
  func alias() {
    let (_, result) = read("a: &nama Soppeng\nb: *nama\n")
    #expect(findings(result).first == "1:4 yaml.alias")
    let (_, unknown) = read("a: *nama\n")
    #expect(findings(unknown) == ["1:4 yaml.tak-terbaca"])
  }

  @Test("aliases of aliases cannot fill the memory")
  func billionLaughs() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let (_, result) = read(text)
    #expect(result.diagnostics.containsError)
    #expect(result.diagnostics.count < 100)
  }

  @Test(
    "values may stand in each other, but not without end",
    arguments: [(30, true), (33, false), (500, false)])
  func depth(levels: Int, isAccepted: Bool) {
    let text = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    let (_, result) = read(text)
    #expect(result.diagnostics.isEmpty == isAccepted)
    #expect(result.diagnostics.allSatisfy { $0.id == "yaml.terlalu-besar" })
  }

  @Test("a key must be text")
  func keys() {
    let (_, result) = read("? [a, b]\n: 1\nc: 2\n")
    #expect(findings(result) == ["1:3 yaml.kunci"])
  }

  @Test("a control character is told where it stands")
  func controlCharacter() {
    let (_, result) = read("a: 1\nb: x\u{7}y\n")
    #expect(result.diagnostics.map(\.id) == ["yaml.tak-terbaca"])
    #expect(findings(result) == ["2:5 yaml.tak-terbaca"])
  }
}
