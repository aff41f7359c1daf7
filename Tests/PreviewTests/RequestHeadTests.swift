import Testing

@testable import Preview

@Suite("The head of a request")
struct RequestHeadTests {
  private func read(_ text: String) -> RequestHead.Reading? { RequestHead.read(Array(text.utf8)) }

  @Test("is handed on without a body, for one answer")
  func accepted() {
    let head =
      "POST /a?b=c HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nX: y\r\n\r\nhello"
    let expected = "POST /a?b=c HTTP/1.1\r\nHost: localhost\r\nX: y\r\nConnection: close\r\n\r\n"
    #expect(read(head) == .accepted(Array(expected.utf8)))
  }

  @Test(
    "is waited for while it may become whole",
    arguments: ["", "GET", "GET / HTTP/1.1\r\nHost: a\r\n"])
  func incomplete(text: String) { #expect(read(text) == nil) }

  @Test(
    "is refused when it is none",
    arguments: [
      "\r\n\r\n", "GET /\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", "GET a HTTP/1.1\r\n\r\n",
      "GET http://x/ HTTP/1.1\r\n\r\n", "GET / HTTP/2.0\r\n\r\n",
      "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
      "GET / HTTP/1.1\r\n continued\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\u{1}\r\n\r\n",
      "\u{0}\u{0}",
      "GET / HTTP/1.1\nHost: a\r\n\r\n", "G(T / HTTP/1.1\r\n\r\n",
    ])
  func malformed(text: String) { #expect(read(text) == .refused(.malformed)) }

  @Test("is refused when it is too long, whole or not")
  func tooLong() {
    #expect(read("GET /" + String(repeating: "a", count: 17_000)) == .refused(.tooLong))
    let fields = String(repeating: "A: b\r\n", count: 101)
    #expect(read("GET / HTTP/1.1\r\n" + fields + "\r\n") == .refused(.tooLong))
  }
}
