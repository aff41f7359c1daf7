import Diagnostics
import Foundation
import Terbit
import Testing

@Suite("Golden sites")
struct GoldenSiteTests {
  /// Whether what is made now is to be what is expected from now on; never in CI.
  private static let isRecording: Bool = {
    let environment = ProcessInfo.processInfo.environment
    return environment["RECORD_GOLDEN"] == "1" && environment["CI"] == nil
  }()

  @Test("come out as they always have", arguments: GoldenSite.all)
  func golden(_ site: GoldenSite) async throws {
    let actual = try await site.actualFiles()
    if Self.isRecording {
      try site.record(actual)
      Issue.record("recorded anew; read the difference and run again without RECORD_GOLDEN")
      return
    }
    let expected = try site.expectedFiles()
    #expect(actual.keys.filter { expected[$0] == nil }.sorted() == [], "files that were not there")
    #expect(expected.keys.filter { actual[$0] == nil }.sorted() == [], "files that are missing")
    for (path, bytes) in actual.sorted(by: { $0.key < $1.key }) {
      guard let old = expected[path], old != bytes else { continue }
      Issue.record("\(path): \(Self.firstDifference(old, bytes))")
    }
  }

  @Test("there are good and broken ones")
  func kinds() throws {
    var good = 0
    for site in GoldenSite.all where try site.expectedFiles()["index.html"] != nil { good += 1 }
    #expect(good >= 2)
    #expect(GoldenSite.all.count - good >= 10)
  }

  @Test("a broken one gives no site, and at least one error", arguments: GoldenSite.all)
  func broken(_ site: GoldenSite) async throws {
    let result = try await site.compile()
    let hasError = result.diagnostics.contains { $0.severity == .error }
    #expect((result.output == nil) == hasError)
  }

  @Test("the base address given to the compiler goes before the site's own")
  func baseURL() async throws {
    let site = GoldenSite(name: "kecil")
    let result = try await site.compile(baseURL: "https://lain.id/x")
    let files = try #require(result.output).bytesByPath()
    let sitemap = String(decoding: try #require(files["sitemap.xml"]), as: UTF8.self)
    #expect(sitemap.contains("<loc>https://lain.id/x/</loc>"))
    #expect(!sitemap.contains("contoh.kpu.go.id"))
  }

  /// The first line that differs, as it was and as it is.
  private static func firstDifference(_ old: [UInt8], _ new: [UInt8]) -> String {
    let lines = { (bytes: [UInt8]) in
      String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
    }
    let (before, after) = (lines(old), lines(new))
    let index = zip(before, after).prefix { $0 == $1 }.reduce(0) { count, _ in count + 1 }
    let line = { (lines: [Substring]) in index < lines.count ? String(lines[index]) : "(no line)" }
    return "line \(index + 1)\n- \(line(before))\n+ \(line(after))"
  }
}
