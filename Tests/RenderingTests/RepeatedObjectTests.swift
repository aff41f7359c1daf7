import Diagnostics
import Rendering
import Synchronization
import Testing

@Suite("Objects that stand on many pages")
struct RepeatedObjectTests {
  /// Counts how often its values have been asked for.
  private final class Action: Sendable {
    private let count = Mutex(0)
    private let words: String

    init(_ words: String) { self.words = words }

    var timesMade: Int { count.withLock { $0 } }

    func value(form: Int = 0) -> TemplateValue {
      .repeated(
        RepeatedObject(owner: self, form: form) {
          self.count.withLock { $0 += 1 }
          return ["aksi": .text(self.words), "bentuk": .number(form)]
        })
    }
  }

  private func templates(_ text: String) throws -> TemplateSet {
    let set = TemplateSet.parse(
      TemplateFolder(
        path: "Templates", templates: ["a": SourceText(path: "a.mustache", text: text)], assets: [])
    )
    try #require(set.diagnostics == [])
    return set.value.keepingFragments()
  }

  private func show(_ set: TemplateSet, _ object: TemplateObject) -> Diagnosed<String> {
    let result = set.render("a", object, page: "/")
    return Diagnosed(String(decoding: result.value, as: UTF8.self), result.diagnostics)
  }

  @Test("are made once for all pages, and again in another form and at another place")
  func once() throws {
    let (one, two) = (Action("satu"), Action("dua"))
    let set = try templates("{{#daftar}}{{aksi}}{{bentuk}};{{/daftar}}")
    for _ in 0..<3 {
      let list = TemplateValue.list([one.value(), two.value(), one.value()])
      #expect(show(set, ["daftar": list]).value == "satu0;dua0;satu0;")
    }
    #expect(one.timesMade == 1 && two.timesMade == 1)
    #expect(show(set, ["daftar": .list([one.value(form: 1)])]).value == "satu1;")
    #expect(one.timesMade == 2)
    let twice = try templates("{{#daftar}}<{{aksi}}>{{/daftar}}{{#daftar}}({{aksi}}){{/daftar}}")
    #expect(show(twice, ["daftar": .list([two.value()])]).value == "<dua>(dua)")
  }

  @Test(
    "are shown anew where the template uses what stands around them",
    arguments: [
      "{{#daftar}}{{aksi}} {{halaman}};{{/daftar}}",
      "{{#daftar}}{{#aksi}}{{.}} {{halaman}};{{/aksi}}{{/daftar}}",
      "{{#daftar}}{{aksi}} {{#dalam}}{{aksi}}{{/dalam}}{{halaman}};{{/daftar}}",
    ])
  func anew(template: String) throws {
    let (one, two) = (Action("satu"), Action("dua"))
    let set = try templates(template)
    for page in ["x", "y"] {
      let object: TemplateObject = [
        "daftar": .list([one.value()]), "halaman": .text(page), "dalam": .list([]),
      ]
      #expect(show(set, object).value == "satu \(page);")
    }
    #expect(one.timesMade == 2)
    #expect(two.timesMade == 0)
  }

  @Test("stand inside of each other, each kept by itself")
  func nested() throws {
    let (inner, outer) = (Action("dalam"), Action("luar"))
    let set = try templates("{{#daftar}}{{nama}}:{{#anak}}{{aksi}};{{/anak}}{{/daftar}}")
    for name in ["p", "q"] {
      let parent = TemplateValue.object(["nama": .text(name), "anak": .list([inner.value()])])
      #expect(show(set, ["daftar": .list([parent])]).value == "\(name):dalam;")
    }
    #expect(inner.timesMade == 1 && outer.timesMade == 0)
  }

  @Test("that lack a name tell so on every page")
  func missingName() throws {
    let one = Action("satu")
    let set = try templates("{{#daftar}}{{aksi}}{{tiada}}{{/daftar}}")
    for _ in 0..<2 {
      let result = show(set, ["daftar": .list([one.value()])])
      #expect(result.value == "satu")
      #expect(result.diagnostics.map(\.id) == ["templat.nama-tidak-ada"])
    }
  }
}
