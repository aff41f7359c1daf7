import Diagnostics
import Output
import Terbit
import Testing

@Suite("The same content gives the same site")
struct SamenessTests {
  /// The files of a site and the findings, with the folder's own path taken away.
  private typealias Compilation = (files: [String: [UInt8]], findings: String)

  /// The real content, compiled by one job.
  private static let plain = Task { try await compile(in: GoldenSite.packageFolder, jobs: 1) }

  private static func compile(in folder: String, jobs: Int) async throws -> Compilation {
    let result = try await SiteCompiler(
      .init(
        content: folder + "/Content", templates: folder + "/Templates",
        baseURL: "https://contoh.kpu.go.id/rencana", jobs: jobs)
    ).compile()
    let findings = TextFormatter(showsExcerpt: true, usesColor: false).format(result.diagnostics)
    return (
      try #require(result.output).bytesByPath(), findings.replacing(folder + "/", with: "")
    )
  }

  @Test("from any folder")
  func folders() async throws {
    let there = try await TemporaryFolder.with { folder in
      for name in ["Content", "Templates"] {
        try folder.copy(GoldenSite.packageFolder + "/" + name, to: "lain/é/" + name)
      }
      return try await Self.compile(in: folder.path + "/lain/é", jobs: 1)
    }
    expectSame(try await Self.plain.value, there)
  }

  @Test("with any number of jobs", arguments: [4, 100])
  func jobs(count: Int) async throws {
    let many = try await Self.compile(in: GoldenSite.packageFolder, jobs: count)
    expectSame(try await Self.plain.value, many)
  }

  @Test("in which no path of this machine stands")
  func noPaths() async throws {
    let path = GoldenSite.packageFolder + "/"
    let leaks = try await Self.plain.value.files.filter {
      String(decoding: $0.value, as: UTF8.self).contains(path)
    }
    #expect(leaks.keys.sorted() == [])
  }

  private func expectSame(_ one: Compilation, _ other: Compilation) {
    #expect(one.files.count > 100)
    #expect(one.files.keys.sorted() == other.files.keys.sorted())
    #expect(one.files.filter { other.files[$0.key] != $0.value }.keys.sorted() == [])
    #expect(one.findings == other.findings)
  }
}
