import Diagnostics
import Testing

@Suite("Rendering pages")
struct SiteRendererTests {
  private static let actions = "#### Membentuk\n\n- Waktu: Maret 2025\n"

  @Test("puts a page's own template into the layout")
  func layout() async throws {
    let site = try await RenderedSite(
      actions: Self.actions,
      templates: ["tata-letak": "<body>{{{isi}}}</body>", "rencana": "<h1>{{tentang}}</h1>"])
    #expect(try site.text("soppeng/2025/zona/index.html") == "<body><h1>Rencana Aksi</h1></body>")
  }

  @Test("tells a template that is missing once, however many pages want it")
  func missingTemplate() async throws {
    let site = try await RenderedSite(actions: Self.actions, templates: ["tata-letak": "{{{isi}}}"])
    let findings = site.diagnostics.sortedAndUnique().filter { $0.id == "templat.tidak-ada" }
    #expect(!findings.isEmpty)
    #expect(Set(findings.map(\.location.path)).count == findings.count)
  }

  @Test("tells a name that the layout lacks once, however many pages have the layout")
  func missingNameOfLayout() async throws {
    let site = try await RenderedSite(
      actions: Self.actions, templates: ["tata-letak": "{{{isi}}}\n{{jdul}}"])
    let findings = site.diagnostics.sortedAndUnique().filter { $0.id == "templat.nama-tidak-ada" }
    #expect(findings.allSatisfy { $0.location.line == 2 && $0.location.column == 1 })
    #expect(findings.count == 1)
  }
}
