import Testing

@Suite("feed.xml")
struct FeedTests {
  @Test("tells the plan with the date of its decree, by relative links where no base is known")
  func withoutBase() async throws {
    let site = try await RenderedSite(actions: "Belum ada.")
    let feed = try site.text("soppeng/feed.xml")
    #expect(feed.contains("<published>2025-01-10T00:00:00Z</published>"))
    #expect(feed.contains("href=\"2025/zona/index.html\""))
    #expect(feed.contains("href=\"feed.xml\""))
    #expect(try site.text("feed.xml").contains("href=\"soppeng/2025/zona/index.html\""))
  }

  @Test("has the same entries under any address of the site")
  func identity() async throws {
    let entries = try await ["https://a.id", "https://b.id/x&y", nil].asyncMap { base in
      try await RenderedSite(actions: "Belum ada.", baseURL: base).text("feed.xml")
        .split(separator: "\n").filter { $0.hasPrefix("<id>") }.dropFirst()
    }
    #expect(entries[0] == entries[1] && entries[1] == entries[2])
    #expect(entries[0].allSatisfy { $0.hasPrefix("<id>urn:uuid:") })
    let escaped = try await RenderedSite(actions: "", baseURL: "https://b.id/x&y").text("feed.xml")
    #expect(escaped.contains("href=\"https://b.id/x&amp;y/soppeng/2025/zona/\""))
  }
}

extension Array {
  fileprivate func asyncMap<Result>(
    _ transform: (Element) async throws -> Result
  ) async rethrows -> [Result] {
    var results = [Result]()
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
