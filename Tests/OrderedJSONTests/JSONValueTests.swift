import OrderedJSON
import Testing

@Suite("JSON as text")
struct JSONValueTests {
  private func text(_ value: JSONValue, indented: Bool = false) -> String {
    String(decoding: value.serialized(indented: indented), as: UTF8.self)
  }

  @Test(
    "strings are escaped as RFC 8259 wants, and nothing else is",
    arguments: [
      ("", "\"\""), ("kutip \"x\"", #""kutip \"x\"""#), (#"a\b"#, #""a\\b""#),
      ("a\nb\tc\rd", #""a\nb\tc\rd""#), ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
      ("\u{8}\u{C}", #""\u0008\u000c""#), ("é “x” 👩‍💼", "\"é “x” 👩‍💼\""),
      ("a/b <b> &", "\"a/b <b> &\""),
      ("\u{2028}", "\"\u{2028}\""),
    ])
  func strings(string: String, json: String) {
    #expect(text(.string(string)) == json + "\n")
    #expect(text(.object([.init(key: string, value: 1)])) == "{\(json):1}\n")
  }

  @Test(
    "other values are written as they are",
    arguments: [
      (.null, "null"), (.bool(true), "true"), (.bool(false), "false"), (.integer(0), "0"),
      (.integer(-42), "-42"), (.array([]), "[]"), (.object([]), "{}"),
      (.array([1, .array([.null]), "a"]), "[1,[null],\"a\"]"), (JSONValue(nil as String?), "null"),
      (JSONValue("x" as String?), "\"x\""), (JSONValue(nil as Int?), "null"),
      (JSONValue(7 as Int?), "7"),
    ] as [(JSONValue, String)])
  func values(value: JSONValue, json: String) {
    #expect(text(value) == json + "\n")
  }

  @Test("keys keep their order")
  func order() {
    #expect(
      text(["b": 1, "a": 2, "c": ["z": 1, "y": 2]]) == "{\"b\":1,\"a\":2,\"c\":{\"z\":1,\"y\":2}}\n"
    )
  }

  @Test("indented, each member stands on its line, and a list of plain values or nothing on one")
  func indented() {
    #expect(
      text(["a": [1, "x", .null], "b": ["c": []], "d": [:], "e": [[1], 2]], indented: true) == """
        {
          "a": [1, "x", null],
          "b": {
            "c": []
          },
          "d": {},
          "e": [
            [1],
            2
          ]
        }

        """)
  }
}
