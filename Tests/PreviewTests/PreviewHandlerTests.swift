import FlyingFox
import Foundation
import Output
import Testing

@testable import Diagnostics
@testable import Preview

@Suite struct PreviewHandlerTests {
  private static let tree = OutputTree([
    OutputFile(path: "index.html", bytes: Array("<html><head></head><body>awal</body>".utf8)),
    OutputFile(path: "404.html", bytes: Array("<html><head></head><body>tidak ada</body>".utf8)),
    OutputFile(path: "soppeng/index.html", bytes: Array("<html><head></head>soppeng".utf8)),
    OutputFile(path: "data/aksi.csv", bytes: Array("a,b\r\n".utf8)),
  ])

  private static let error = Diagnostic(
    id: "waktu.tak-terbaca", severity: .error, message: "tidak terbaca",
    at: SourceLocation(path: "a.md"))

  private func answer(
    _ path: String, method: HTTPMethod = .GET, host: String? = "localhost:8080",
    editions: [Edition] = [Edition(files: .init(tree), diagnostics: [])]
  ) async throws -> (status: Int, headers: HTTPHeaders, body: String) {
    let store = EditionStore()
    for edition in editions { await store.publish(edition) }
    let parts = path.split(separator: "?", omittingEmptySubsequences: false)
    let request = HTTPRequest(
      method: method, version: .http11,
      target: HTTPRequest.Target(
        path: String(parts[0]), query: parts.count > 1 ? String(parts[1]) : ""),
      headers: host.map { [.host: $0] } ?? [:], body: HTTPBodySequence(data: Data()))
    let response = try await PreviewHandler(store: store).handleRequest(request)
    return (
      response.statusCode.code, response.headers,
      String(decoding: try await response.bodyData, as: UTF8.self)
    )
  }

  @Test func aPageIsServedWithTheReloadingScriptInItsHead() async throws {
    let answer = try await answer("/")
    #expect(answer.status == 200)
    #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
    #expect(answer.body.contains("muat-ulang.js\" defer></script></head><body>awal"))
  }

  @Test func aFileOfDataIsServedAsItIs() async throws {
    let answer = try await answer("/data/aksi.csv")
    #expect(answer.body == "a,b\r\n")
    #expect(answer.headers[.contentType] == "text/csv; charset=utf-8")
  }

  @Test func aFolderWithoutItsSlashIsRedirected() async throws {
    let answer = try await answer("/soppeng")
    #expect(answer.status == 302)
    #expect(answer.headers[.location] == "/soppeng/")
  }

  @Test(arguments: ["/tidak-ada", "/data/", "/soppeng/index.html/"])
  func anAddressWithoutAPageShowsTheErrorPage(_ path: String) async throws {
    let answer = try await answer(path)
    #expect(answer.status == 404)
    #expect(answer.body.contains("tidak ada"))
  }

  @Test(arguments: [
    "/../etc/passwd", "/%2e%2e/etc/passwd", "/soppeng/../../x", "//etc/passwd", "/a/%00", "x",
    "/./index.html",
  ])
  func aPathOutOfTheSiteIsRefused(_ path: String) async throws {
    #expect(try await answer(path).status == 400)
  }

  @Test func anotherNameForThisMachineIsRefused() async throws {
    #expect(try await answer("/", host: "contoh.test").status == 421)
    #expect(try await answer("/", host: nil).status == 421)
  }

  @Test func onlyReadingIsAllowed() async throws {
    #expect(try await answer("/", method: .POST).status == 405)
    let head = try await answer("/", method: .HEAD)
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
  }

  @Test func theLastGoodEditionIsShownWhileThereAreErrors() async throws {
    let editions = [
      Edition(files: .init(Self.tree), diagnostics: []),
      Edition(files: nil, diagnostics: [Self.error]),
    ]
    #expect(try await answer("/", editions: editions).body.contains("awal"))
    let state = try await answer("/.terbit/keadaan", editions: editions).body
    #expect(state.contains(#""edisi":2"#))
    #expect(state.contains("tidak terbaca"))
  }

  @Test(arguments: [
    ("kini", [true, false, true]), ("lama", [true, false]), ("tidak ada", [false]),
  ])
  func aPageIsToldWhoseErrorsLieOverIt(_ word: String, _ editions: [Bool]) async throws {
    let editions = editions.map {
      Edition(files: $0 ? .init(Self.tree) : nil, diagnostics: [Self.error])
    }
    let state = try await answer("/.terbit/keadaan", editions: editions).body
    #expect(state.contains(#""halaman":"\#(word)""#))
  }

  @Test func withoutAnyGoodEditionAPageWaitsForOne() async throws {
    let answer = try await answer("/", editions: [Edition(files: nil, diagnostics: [Self.error])])
    #expect(answer.status == 503)
    #expect(answer.body.contains("muat-ulang.js"))
  }

  @Test func newsComeAtOnceToAPageThatHasSeenAnOlderEdition() async throws {
    #expect(try await answer("/.terbit/keadaan?sejak=0").body.contains(#""edisi":1"#))
  }

  @Test func aWaitingPageIsToldOfTheNextEdition() async {
    let store = EditionStore()
    await store.publish(Edition(files: .init(Self.tree), diagnostics: []))
    async let news = store.state(after: 1, limit: .seconds(60))
    while await !store.hasWaiters { await Task.yield() }
    await store.publish(Edition(files: .init(Self.tree), diagnostics: []))
    #expect(await news.number == 2)
  }

  @Test func aWaitingPageIsAnsweredInTheEndWithoutNews() async {
    let store = EditionStore()
    #expect(await store.state(after: 0, limit: .milliseconds(10)).number == 0)
  }
}
