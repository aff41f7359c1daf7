import Content
import Diagnostics
import Testing

@Suite("YAML values and their places")
struct YAMLReaderTests: YAMLReading {
  @Test(
    "every key and value is found in the file, also behind accents",
    arguments: [
      ("a: satu\nb: dua\n", ["1:1 a", "1:4 satu", "2:1 b", "2:4 dua"]),
      ("é: “ü” Mei\n", ["1:1 é", "1:4 “ü” Mei"]),
      (
        "é: { b: ü, c: [👩‍💼 x, Mei] }", ["1:1 é", "1:6 b", "1:9 ü", "1:12 c", "1:16 👩‍💼 x", "1:21 Mei"]
      ),
      (
        "a: {ü: {é: {c: Mei}}, d: x}",
        ["1:1 a", "1:5 ü", "1:9 é", "1:13 c", "1:16 Mei", "1:23 d", "1:26 x"]
      ),
      (
        "a:\n  - é: Mei\n    b: x\n  - Juni",
        ["1:1 a", "2:5 é", "2:8 Mei", "3:5 b", "3:8 x", "4:5 Juni"]
      ),
      ("a: 'é'\nb: \"Mei\"", ["1:1 a", "1:4 'é'", "2:1 b", "2:4 \"Mei\""]),
      ("\"a\": 1", ["1:1 \"a\"", "1:6 1"]),
      ("# catatan é\n\na: Mei # dan\n", ["3:1 a", "3:4 Mei"]),
    ])
  func positions(text: String, places: [String]) throws {
    let (source, result) = read(text)
    #expect(findings(result) == [])
    #expect(self.places(try #require(result.value), in: source) == places)
  }

  @Test("places count from the start of the file, not of the YAML")
  func behindFence() throws {
    let (source, result) = read("é: { a: Mei }\n", behind: "---\n")
    #expect(places(try #require(result.value), in: source) == ["2:1 é", "2:6 a", "2:9 Mei"])
    let (_, broken) = read("é: { a: Mei\n", behind: "---\n")
    #expect(findings(broken) == ["2:4 yaml.tak-terbaca"])
  }

  @Test(
    "nothing is null, and quoted nothing is text",
    arguments: [
      ("a:", true), ("a: ~", true), ("a: null", true), ("a: ''", false), ("a: \"~\"", false),
      ("a: 'null'", false),
    ])
  func nulls(text: String, isNull: Bool) throws {
    let (_, result) = read(text)
    guard case .mapping(let entries)? = result.value?.content, let entry = entries.first else {
      Issue.record("a mapping")
      return
    }
    let found = if case .null = entry.value.content { true } else { false }
    #expect(found == isNull)
  }

  @Test(
    "scalars stay as they are written",
    arguments: ["2025-12-10", "43", "0x1F", "007", "1_000", "yes", "3.10", "1e3", "12:30:00"])
  func noImplicitTypes(text: String) throws {
    let (_, result) = read("a: \(text)")
    guard case .mapping(let entries)? = result.value?.content,
      case .scalar(let words)? = entries.first?.value.content
    else {
      Issue.record("a scalar")
      return
    }
    #expect(words == text)
  }

  @Test(
    "the line breaks that only YAML knows do not shift what follows",
    arguments: ["\u{2028}", "\u{2029}", "\u{85}"])
  func unicodeLineBreaks(lineBreak: String) throws {
    let (source, result) = read("a: \"satu\(lineBreak)dua\"\nb: Mei\n")
    let value = try #require(result.value)
    #expect(places(value, in: source).suffix(2) == ["2:1 b", "2:4 Mei"])
  }
}
