import Diagnostics
import Rendering
import Testing

/// The template language, after the Mustache specification 1.4 where it says anything.
@Suite("The template language")
struct TemplateLanguageTests {
  private static let object: TemplateObject = [
    "judul": .text("Rencana"), "angka": .number(-12), "ratusan": .number(999),
    "ribuan": .number(1_008),
    "jutaan": .number(12_000_345), "kosong": .text(""), "tiada": .none,
    "html": .html("<b>&amp;</b>"), "bita": .bytes(Array("<i>é</i>".utf8)), "ya": .flag(true),
    "tidak": .flag(false), "khas": .text("& < > \" ' é &amp;"),
    "nama": .text("luar"),
    "kata": .list([.text("a"), .text("<b>"), .number(3)]), "sepi": .list([]),
    "satker": .object(["nama": .text("dalam"), "kode": .text("73")]),
    "area": .list([
      .object(["nama": .text("I"), "aksi": .list([.text("x"), .text("y")])]),
      .object(["aksi": .list([])]),
    ]),
    "bertingkat": .list([.list([.text("p"), .text("q")]), .list([.text("r")])]),
  ]

  private func render(_ templates: [String: String]) throws -> String {
    let sources = templates.map { ($0.key, SourceText(path: $0.key + ".mustache", text: $0.value)) }
    let set = TemplateSet.parse(
      TemplateFolder(
        path: "Templates", templates: Dictionary(uniqueKeysWithValues: sources), assets: []))
    try #require(set.diagnostics == [])
    let result = set.value.render("a", Self.object, page: "/")
    #expect(result.diagnostics == [])
    return String(decoding: result.value, as: UTF8.self)
  }

  @Test(
    "shows values",
    arguments: [
      ("", ""), ("é \"'<&>", "é \"'<&>"), ("{", "{"), ("}} { {", "}} { {"),
      ("{ {judul}}", "{ {judul}}"),
      ("{{judul}}", "Rencana"), ("{{ judul }}{{\tjudul\n}}", "RencanaRencana"),
      ("[{{angka}}]", "[-12]"), ("{{ratusan}} {{ribuan}} {{jutaan}}", "999 1.008 12.000.345"),
      ("[{{kosong}}{{tiada}}{{ya}}]", "[]"),
      ("{{khas}}", "&amp; &lt; &gt; &quot; &#39; é &amp;amp;"),
      ("{{{khas}}}", "& < > \" ' é &amp;"),
      ("{{&khas}}{{& khas }}", "& < > \" ' é &amp;& < > \" ' é &amp;"),
      ("{{html}}", "&lt;b&gt;&amp;amp;&lt;/b&gt;"), ("{{{html}}}", "<b>&amp;</b>"),
      ("{{{bita}}}{{bita}}", "<i>é</i>&lt;i&gt;é&lt;/i&gt;"), ("{{{ judul }}}.", "Rencana."),
      ("{{judul}}}", "Rencana}"),
    ])
  func values(template: String, expected: String) throws {
    #expect(try render(["a": template]) == expected)
  }

  @Test(
    "shows sections as often as there are values, and looks names up from within outwards",
    arguments: [
      (
        "{{#ya}}{{nama}}{{/ya}}{{#tidak}}x{{/tidak}}{{#tiada}}x{{/tiada}}{{#sepi}}x{{/sepi}}",
        "luar"
      ),
      (
        "{{^ya}}x{{/ya}}{{^tidak}}a{{/tidak}}{{^tiada}}b{{/tiada}}{{^sepi}}c{{/sepi}}{{^kata}}x{{/kata}}",
        "abc"
      ),
      ("{{#kosong}}ada{{/kosong}}{{^kosong}}x{{/kosong}}", "ada"),
      ("{{#angka}}<{{.}}>{{/angka}}", "<-12>"),
      ("{{#judul}}{{.}} {{judul}} {{nama}}{{/judul}}", "Rencana Rencana luar"),
      ("{{#kata}}[{{.}}{{{.}}}]{{/kata}}", "[aa][&lt;b&gt;<b>][33]"),
      ("{{#satker}}{{nama}} {{kode}} {{judul}}{{/satker}} {{nama}}", "dalam 73 Rencana luar"),
      (
        "{{#area}}({{nama}}:{{#aksi}}{{.}}{{nama}} {{/aksi}}{{^aksi}}-{{/aksi}}){{/area}}",
        "(I:xI yI )(luar:-)"
      ),
      ("{{#satker}}{{#satker}}{{nama}}{{/satker}}{{/satker}}", "dalam"),
      ("{{#bertingkat}}{{#.}}{{.}}{{/.}};{{/bertingkat}}", "pq;r;"),
      ("{{#ya}}{{#ya}}a{{/ya}}{{^tidak}}b{{/tidak}}{{/ya}}c", "abc"),
      ("{{#area}}{{#nama}}{{.}} {{/nama}}{{/area}}", "I luar "),
    ])
  func sections(template: String, expected: String) throws {
    #expect(try render(["a": template]) == expected)
  }

  @Test(
    "takes away the line of a tag that stands alone there, and no other",
    arguments: [
      ("a\n{{#ya}}\nb\n{{/ya}}\nc\n", "a\nb\nc\n"), ("{{#ya}}\nb\n{{/ya}}", "b\n"),
      ("a\n  {{#ya}} \t\n  b\n\t{{/ya}}\nc", "a\n  b\nc"),
      ("a\r\n{{#ya}}\r\nb\r\n{{/ya}}\r\nc", "a\r\nb\r\nc"), ("a\n{{! x }}\nb", "a\nb"),
      ("a\n {{! x\n y }}\nb", "a\nb"),
      ("a {{! x }}\nb", "a \nb"), ("{{! x }} a\n", " a\n"),
      ("a\n{{#kata}}\n{{.}}\n{{/kata}}\nb", "a\na\n&lt;b&gt;\n3\nb"),
      ("{{#ya}}a\n{{/ya}}\nb", "a\nb"), ("a{{#ya}}\n{{/ya}}b", "a\nb"),
      ("{{#ya}}{{#ya}}\na\n{{/ya}}{{/ya}}\nb", "\na\n\nb"),
      ("{{#ya}}\n{{#ya}}\na\n{{/ya}}\n{{^ya}}\nx\n{{/ya}}\n{{/ya}}\n", "a\n"),
      ("  {{judul}}\n", "  Rencana\n"),
      ("{{#tidak}}\nx\n{{/tidak}}\n\n{{judul}}", "\nRencana"),
    ])
  func standalone(template: String, expected: String) throws {
    #expect(try render(["a": template]) == expected)
  }

  @Test(
    "includes other templates, with the names of the place, indented where they stand alone",
    arguments: [
      (["a": "[{{> b}}]", "b": "{{judul}}"], "[Rencana]"),
      (["a": "[{{>b}}]", "b": "x\ny"], "[x\ny]"),
      (["a": "{{#area}}{{> b}}{{/area}}", "b": "{{nama}};"], "I;luar;"),
      (["a": "x\n{{> b}}\ny", "b": "b\n"], "x\nb\ny"), (["a": "x\n{{> b}}\ny", "b": "b"], "x\nby"),
      (
        ["a": "x\n  {{> b}}\ny", "b": "1\n{{judul}}\n\n{{#ya}}\n 2\n{{/ya}}\n"],
        "x\n  1\n  Rencana\n  \n   2\ny"
      ),
      (["a": " {{> b}}\n", "b": "1\n {{> c}}\n", "c": "2\n3\n"], " 1\n  2\n  3\n"),
      (["a": " {{> b}} .\n", "b": "1\n2"], " 1\n2 .\n"),
      (["a": "{{> b}}{{> b}}", "b": "{{> c}}", "c": "x"], "xx"),
      (
        ["a": " {{> b}}\n", "b": "{{html}}{{{bita}}}\n"], " &lt;b&gt;&amp;amp;&lt;/b&gt;<i>é</i>\n"
      ),
    ])
  func partials(templates: [String: String], expected: String) throws {
    #expect(try render(templates) == expected)
  }

  @Test("takes the last of two values with one name")
  func repeatedName() throws {
    let source = SourceText(path: "a.mustache", text: "{{nama}}")
    let set = TemplateSet.parse(
      TemplateFolder(path: "Templates", templates: ["a": source], assets: [])
    ).value
    let result = set.render("a", ["nama": .text("satu"), "nama": .text("dua")], page: nil)
    #expect(String(decoding: result.value, as: UTF8.self) == "dua")
  }

  @Test("tells names apart that are alike, whatever their length")
  func alikeNames() throws {
    let object: TemplateObject = [
      "a": .text("1"), "ab": .text("2"), "ba": .text("3"), "aba": .text("4"), "abaa": .text("5"),
      "aaba": .text("6"), "tautan_area_semua": .text("7"), "tautan_bulan_semua": .text("8"),
      "jumlah_tak_terbaca": .text("9"), "jumlah_tanpa_jadwal": .text("10"), "aaa": .text("11"),
      "jumlah_tik_terbaca": .text("12"),
    ]
    let source = SourceText(
      path: "a.mustache",
      text:
        "{{a}} {{ab}} {{ba}} {{aba}} {{abaa}} {{aaba}} {{tautan_area_semua}} {{tautan_bulan_semua}} {{jumlah_tak_terbaca}} {{jumlah_tanpa_jadwal}} {{aaa}} {{jumlah_tik_terbaca}}"
    )
    let set = TemplateSet.parse(
      TemplateFolder(path: "Templates", templates: ["a": source], assets: [])
    ).value
    let result = set.render("a", object, page: nil)
    #expect(String(decoding: result.value, as: UTF8.self) == "1 2 3 4 5 6 7 8 9 10 11 12")
    let other = set.render("a", ["jumlah_tok_terbaca": .text("x")], page: nil)
    #expect(other.diagnostics.count == 12 && other.value.allSatisfy { $0 == UInt8(ascii: " ") })
  }
}
