import Diagnostics
import Rendering
import Testing

@Suite("Templates")
struct TemplateSetTests {
  /// Templates by name, parsed.
  private func parse(_ templates: [String: String]) -> Diagnosed<TemplateSet> {
    let sources = templates.map { name, text in
      (name, SourceText(path: "Templates/\(name).mustache", text: text))
    }
    return TemplateSet.parse(
      TemplateFolder(
        path: "Templates", templates: Dictionary(uniqueKeysWithValues: sources), assets: []))
  }

  /// Renders the template `a`, which must be without findings of its own.
  private func render(
    _ templates: [String: String], _ object: TemplateObject
  ) throws -> Diagnosed<String> {
    let set = parse(templates)
    try #require(places(set.diagnostics) == [])
    let rendered = set.value.render("a", object, page: "/soppeng/")
    return Diagnosed(String(decoding: rendered.value, as: UTF8.self), rendered.diagnostics)
  }

  private func places(_ findings: [Diagnostic]) -> [String] {
    findings.map {
      "\($0.location.path.split(separator: "/").last ?? ""):\($0.location.line):\($0.location.column) \($0.id)"
    }
  }

  // MARK: - Values

  @Test(
    "show their values",
    arguments: [
      ("{{judul}}", "a &amp; b"), ("{{{isi}}}", "<b>x</b>"),
      ("{{#ya}}ya{{/ya}}{{^ya}}tidak{{/ya}}", "ya"),
      ("{{#tidak}}ya{{/tidak}}{{^tidak}}tidak{{/tidak}}", "tidak"),
      ("{{#daftar}}[{{.}}]{{/daftar}}", "[satu][&lt;dua&gt;]"),
      ("{{#kosong}}x{{/kosong}}{{^kosong}}kosong{{/kosong}}", "kosong"),
      ("{{#satker}}{{nama}} {{judul}}{{/satker}}", "KPU a &amp; b"),
      ("{{#rencana}}{{nama}};{{/rencana}}", "A;B;"), ("{{! catatan }}x", "x"),
    ])
  func values(template: String, html: String) throws {
    let result = try render(
      ["a": template],
      [
        "judul": .text("a & b"), "isi": .html("<b>x</b>"), "ya": .flag(true), "tidak": .flag(false),
        "daftar": .list([.text("satu"), .text("<dua>")]), "kosong": .list([]),
        "satker": .object(["nama": .text("KPU")]),
        "rencana": .list([.object(["nama": .text("A")]), .object(["nama": .text("B")])]),
      ])
    #expect(result.value == html)
    #expect(places(result.diagnostics) == [])
  }

  @Test("text is escaped in elements and in attributes")
  func escaping() throws {
    let text = "</p><script>alert('x')</script> & \"kutip\""
    let result = try render(["a": "<p title=\"{{x}}\">{{x}}</p>"], ["x": .text(text)])
    let inside = result.value.dropFirst("<p title=\"".count).dropLast("</p>".count)
    #expect(!inside.contains("<"))
    #expect(inside.count(where: { $0 == ">" }) == 1)
    #expect(inside.count(where: { $0 == "\"" }) == 1)
    #expect(
      inside.contains("&lt;script&gt;") && inside.contains("&amp;") && inside.contains("&quot;"))
  }

  @Test("a name without a value shows nothing, and its section is left out")
  func absent() throws {
    let result = try render(
      ["a": "[{{x}}][{{{x}}}]{{#x}}ada {{y}}{{/x}}{{^x}}tidak ada{{/x}}"], ["x": .none])
    #expect(result.value == "[][]tidak ada")
    #expect(places(result.diagnostics) == [])
  }

  // MARK: - Missing names

  @Test(
    "a name that the page does not have is an error at its place",
    arguments: [
      (["a": "x\n  {{jdul}}"], ["a.mustache:2:3 templat.nama-tidak-ada"]),
      (["a": "{{{jdul}}}"], ["a.mustache:1:1 templat.nama-tidak-ada"]),
      (["a": "é {{ jdul }}"], ["a.mustache:1:3 templat.nama-tidak-ada"]),
      (["a": "{{#jdul}}x{{/jdul}}"], ["a.mustache:1:1 templat.nama-tidak-ada"]),
      (["a": "{{^jdul}}x{{/jdul}}"], ["a.mustache:1:1 templat.nama-tidak-ada"]),
      (["a": "{{#satker}}\n{{nma}}\n{{/satker}}"], ["a.mustache:2:1 templat.nama-tidak-ada"]),
      (["a": "{{#rencana}}\n{{nma}}\n{{/rencana}}"], ["a.mustache:2:1 templat.nama-tidak-ada"]),
      (["a": "{{#daftar}}\n{{nma}}{{.}}\n{{/daftar}}"], ["a.mustache:2:1 templat.nama-tidak-ada"]),
      (["a": "x\n{{> b}}", "b": "y\n\n{{jdul}}"], ["b.mustache:3:1 templat.nama-tidak-ada"]),
      (
        ["a": "{{#satker}}{{> b}}{{/satker}}", "b": "{{> c}}", "c": "\n{{nma}}"],
        ["c.mustache:2:1 templat.nama-tidak-ada"]
      ),
      (
        ["a": "{{jdul}} {{jdul}} {{nma}}"],
        ["a.mustache:1:1 templat.nama-tidak-ada", "a.mustache:1:19 templat.nama-tidak-ada"]
      ),
    ])
  func missingName(templates: [String: String], places: [String]) throws {
    let result = try render(
      templates,
      [
        "judul": .text("x"), "satker": .object(["nama": .text("KPU")]),
        "rencana": .list([.object(["nama": .text("A")]), .object(["nama": .text("B")])]),
        "daftar": .list([.text("satu")]),
      ])
    #expect(self.places(result.diagnostics) == places)
    #expect(result.diagnostics.containsError)
  }

  @Test("the message names the missing name and the page")
  func missingNameMessage() throws {
    let message = try #require(try render(["a": "{{jdul}}"], [:]).diagnostics.first).message
    #expect(message.contains("“jdul”") && message.contains("/soppeng/"))
  }

  @Test("a name of an inner value is not known outside of it")
  func innerName() throws {
    let result = try render(
      ["a": "{{#satker}}{{nama}}{{/satker}}\n{{nama}}"], ["satker": .object(["nama": .text("x")])])
    #expect(places(result.diagnostics) == ["a.mustache:2:1 templat.nama-tidak-ada"])
  }

  // MARK: - Findings about the templates themselves

  @Test(
    "a partial that does not exist is an error at its place",
    arguments: ["{{> tak-ada}}", "{{>tak-ada}}", "{{#x}}{{> tak-ada }}{{/x}}"])
  func missingPartial(tag: String) throws {
    let findings = parse(["a": "x\n\(tag)", "b": "{{> a}}"]).diagnostics
    let start = try #require(tag.firstRange(of: "{{>")).lowerBound
    let column = tag.distance(from: tag.startIndex, to: start) + 1
    #expect(places(findings) == ["a.mustache:2:\(column) templat.bagian-tidak-ada"])
    #expect(findings.first?.message.contains("tak-ada.mustache") == true)
  }

  @Test("a name with a dot is an error, since what is missing in it could not be told")
  func dottedName() {
    let findings = parse(["a": "{{.}}\n{{satker.nama}}{{#a.b}}{{/a.b}}"]).diagnostics
    #expect(findings.allSatisfy { $0.id == "templat.nama-bertitik" && $0.location.line == 2 })
    #expect(findings.map(\.location.column) == [1, 16])
    #expect(findings.first?.message.contains("satker.nama") == true)
  }

  @Test(
    "a template that cannot be parsed is an error at the tag that is wrong",
    arguments: [
      ("x\n{{judul", "2:1", "tidak ditutup"), ("x\n y {{judul\n{{a}}", "2:4", "tidak ditutup"),
      ("x\n\n{{{a}}", "3:1", "tidak ditutup"), ("x\n{{#a}}y\nz", "2:1", "{{/a}} tidak ada"),
      ("{{#a}}\n {{^b}}\n{{#c}}{{/c}}", "2:2", "{{/b}} tidak ada"),
      ("x\n{{#a}}\n{{/b}}\n", "3:1", "{{/a}} dari baris 2"), ("é{{/a}}", "1:2", "{{/a}}"),
      ("x\n{{a b}}\ny", "2:1", "“a b”"), ("{{}}", "1:1", "“”"), ("{{a|b}}", "1:1", "“a|b”"),
      ("{{besar(a)}}", "1:1", "“besar(a)”"), ("x{{=<% %>=}}", "1:2", "tidak dipakai"),
      ("{{<a}}{{/a}}", "1:1", "tidak dipakai"), ("{{$a}}{{/a}}", "1:1", "tidak dipakai"),
      ("{{% CONTENT_TYPE: TEXT}}", "1:1", "tidak dipakai"),
    ])
  func syntaxError(template: String, place: String, reason: String) {
    let findings = parse(["a": template, "b": "{{judul}}"]).diagnostics
    #expect(places(findings) == ["a.mustache:\(place) templat.tak-terbaca"])
    #expect(findings.first?.message.contains(reason) == true)
    #expect(findings.first?.location.path == "Templates/a.mustache")
  }

  @Test("a template that the site needs and the folder lacks is an error")
  func missingTemplate() {
    let result = parse(["b": "x"]).value.render("a", [:], page: "/")
    #expect(places(result.diagnostics) == ["a.mustache:1:1 templat.tidak-ada"])
  }

  @Test(
    "partials that include each other in a circle are an error where the circle closes",
    arguments: [
      (["a": "x{{> a}}"], "a.mustache:1:2"),
      (["a": "{{> b}}", "b": "\n{{> a}}"], "b.mustache:2:1"),
      (["a": "{{> b}}{{> c}}", "b": "{{> c}}", "c": "{{> b}}"], "c.mustache:1:1"),
    ])
  func endlessPartial(templates: [String: String], place: String) {
    #expect(places(parse(templates).diagnostics) == ["\(place) templat.berputar"])
  }

  @Test("a partial may be included twice")
  func repeatedPartial() {
    let findings = parse(["a": "{{> b}}{{> b}}{{> c}}", "b": "{{> c}}", "c": "x"]).diagnostics
    #expect(places(findings) == [])
  }
}
