import Testing

@Suite("sitemap.xml and robots.txt")
struct SitemapTests {
  private static let actions = "#### Membentuk\n\n- Waktu: Maret 2025\n"

  @Test("list every page but the error page by its absolute address")
  func pages() async throws {
    let site = try await RenderedSite(actions: Self.actions, baseURL: "https://a.id/rencana")
    let sitemap = try site.text("sitemap.xml")
    let addresses = sitemap.split(separator: "\n").filter { $0.hasPrefix("<url>") }
    #expect(addresses.contains("<url><loc>https://a.id/rencana/</loc></url>"))
    #expect(
      addresses.contains(
        "<url><loc>https://a.id/rencana/soppeng/2025/zona/</loc><lastmod>2025-01-10</lastmod></url>"
      ))
    #expect(!sitemap.contains("404"))
    #expect(Set(addresses).count == addresses.count)
    #expect(sitemap.hasSuffix("</urlset>\n"))
  }

  @Test("escape what XML would take for markup")
  func escaping() async throws {
    let site = try await RenderedSite(actions: Self.actions, baseURL: "https://a.id/x&y")
    #expect(try site.text("sitemap.xml").contains("<loc>https://a.id/x&amp;y/</loc>"))
    #expect(!(try site.text("sitemap.xml").contains("x&y")))
  }

  @Test("are without addresses where no absolute one is known")
  func noBaseURL() async throws {
    let site = try await RenderedSite(actions: Self.actions)
    #expect(!(try site.text("sitemap.xml").contains("<url>")))
    #expect(try site.text("robots.txt") == "User-agent: *\nAllow: /\n")
  }

  @Test("robots.txt lets all read all, and names the sitemap")
  func robots() async throws {
    let site = try await RenderedSite(actions: Self.actions, baseURL: "https://a.id/rencana")
    #expect(
      try site.text("robots.txt")
        == "User-agent: *\nAllow: /\n\nSitemap: https://a.id/rencana/sitemap.xml\n")
  }
}
