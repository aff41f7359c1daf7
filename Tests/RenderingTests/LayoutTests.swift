import Testing

@Suite("The layout")
struct LayoutTests {
  private static let actions = "#### Membentuk\n\n- Waktu: Maret 2025\n"

  @Test("the style sheet ends with the site's colour, lighter where the ground is dark")
  func color() async throws {
    let site = try await RenderedSite(
      actions: Self.actions, settings: "warna: \"#14532d\"\n",
      assets: ["gaya.css": "a{}\n", "lain.css": "b{}\n"])
    let sheet = try site.text("aset/gaya.css")
    #expect(sheet.hasPrefix("a{}\n\n@media screen{:root{--aksen:#14532d;--kepala:#14532d}}\n"))
    #expect(sheet.contains("@media screen and (prefers-color-scheme:dark){:root{--aksen:#"))
    #expect(try site.text("aset/lain.css") == "b{}\n")
  }

  @Test("without a colour of the site the style sheet is copied as it is")
  func noColor() async throws {
    let site = try await RenderedSite(actions: Self.actions, assets: ["gaya.css": "a{}\n"])
    #expect(try site.text("aset/gaya.css") == "a{}\n")
  }

  @Test("a page loads the scripts it uses, as far as the templates have them")
  func scripts() async throws {
    let templates = ["tata-letak": "{{#skrip}}[{{.}}]{{/skrip}}", "rencana-linimasa": "x"]
    let some = try await RenderedSite(
      actions: Self.actions, templates: templates, assets: ["bulan-ini.js": "1"])
    #expect(
      try some.text("soppeng/2025/zona/bulan/index.html") == "[../../../../aset/bulan-ini.js]")
    let none = try await RenderedSite(actions: Self.actions, templates: templates)
    #expect(try none.text("soppeng/2025/zona/bulan/index.html") == "")
  }

  @Test("a page is described for search engines: by itself, or as the site is")
  func description() async throws {
    let site = try await RenderedSite(
      actions: Self.actions, settings: "ringkasan: Situs\n",
      templates: ["tata-letak": "{{ringkasan_halaman}}", "404": "x", "rencana-bulan": "x"])
    #expect(try site.text("404.html") == "Situs")
    #expect(
      try site.text("soppeng/2025/zona/bulan/2025-03/index.html")
        == "Aksi Keputusan KPU Nomor 7 Tahun 2025 pada Maret 2025.")
  }
}
