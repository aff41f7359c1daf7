import Disk
import Output
import Terbit
import Testing

@Suite("The pages of a site")
struct LinkTests {
  /// The golden sites that are built, and the real content.
  enum Source: CustomTestStringConvertible, Sendable {
    case golden(GoldenSite)
    case realContent

    static let all = [Source.realContent] + GoldenSite.all.filter { $0.isGood }.map(Source.golden)

    var testDescription: String {
      switch self {
      case .golden(let site): site.name
      case .realContent: "Content"
      }
    }

    /// The files of each site, compiled once for all tests.
    private static let compiled = Dictionary(
      uniqueKeysWithValues: all.map { source in
        (source.testDescription, Task { try await source.compile() })
      })

    func files() async throws -> [String: [UInt8]] {
      try await #require(Self.compiled[testDescription]).value
    }

    private func compile() async throws -> [String: [UInt8]] {
      let result =
        switch self {
        case .golden(let site): try await site.compile()
        case .realContent:
          try await SiteCompiler(
            .init(
              content: GoldenSite.packageFolder + "/Content",
              templates: GoldenSite.packageFolder + "/Templates", jobs: 2)
          ).compile()
        }
      return try #require(result.output).bytesByPath()
    }
  }

  @Test("have links that lead somewhere, and load nothing from elsewhere", arguments: Source.all)
  func links(_ source: Source) async throws {
    let scan = SiteScan(try await source.files())
    let problems = scan.linkProblems()
    #expect(problems == [])
    #expect(scan.pageCount > 10)
    #expect(scan.linkCount > scan.pageCount * 5)
  }

  @Test(
    "are in Indonesian, have a title and one first heading, and no id twice", arguments: Source.all)
  func pages(_ source: Source) async throws {
    #expect(SiteScan(try await source.files()).pageProblems() == [])
  }

  @Test("have a style sheet that loads nothing from elsewhere", arguments: Source.all)
  func styles(_ source: Source) async throws {
    let sheets = try await source.files().filter { $0.key.hasSuffix(".css") }
    #expect(!sheets.isEmpty)
    for (path, bytes) in sheets {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("//") && !text.contains("@import"), "\(path)")
    }
  }

  @Test("reach attachments whatever their names are")
  func attachments() async throws {
    let names = [
      "a#b.pdf", "a?b.pdf", "50%41.pdf", "50%.pdf", "a b.pdf", "é “x” & y.pdf", "a'b.pdf",
    ]
    let site = GoldenSite(name: "soppeng")
    let output = try await TemporaryFolder.with { folder in
      try folder.copy(site.path + "/Content", to: "Content")
      for name in names {
        try Disk.write([1], to: folder.path + "/Content/satker/soppeng/2025/" + name)
      }
      return try await SiteCompiler(
        .init(content: folder.path + "/Content", templates: GoldenSite.packageFolder + "/Templates")
      ).compile().output?.bytesByPath()
    }
    let files = try #require(output)
    for name in names { #expect(files["soppeng/2025/" + name] == [1]) }
    #expect(SiteScan(files).linkProblems() == [])
  }
}

extension GoldenSite {
  /// Whether it gives a site.
  fileprivate var isGood: Bool {
    do throws(DiskError) {
      return try Disk.kind(of: path + "/expected/index.html") != nil
    } catch {
      preconditionFailure("the golden site \(name) cannot be read: \(error)")
    }
  }
}
