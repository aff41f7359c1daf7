internal import Diagnostics

/// The lines of an HTTP request up to the empty one (RFC 9112), as far as the preview takes them.
enum RequestHead {
  enum Reading: Equatable, Sendable {
    /// The head to hand on: without what announces a body, and with the wish to end the connection.
    case accepted([UInt8])
    case refused(Refusal)
  }

  /// Why a request is not taken.
  enum Refusal: String, Sendable {
    case malformed = "400 Bad Request"
    case slow = "408 Request Timeout"
    case tooLong = "431 Request Header Fields Too Large"
    case busy = "503 Service Unavailable"

    var answer: String {
      "HTTP/1.1 \(rawValue)\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    }
  }

  /// Browsers send about 1 KB.
  private static let longest = 16 << 10
  private static let mostFields = 100
  /// What belongs to one connection only, or announces a body, which no request of a page has.
  private static let dropped: Set<String> = [
    "connection", "content-length", "expect", "keep-alive", "transfer-encoding", "upgrade",
  ]

  /// - Returns: nil while the head may still become whole.
  static func read(_ bytes: [UInt8]) -> Reading? {
    let end = WordSearch("\r\n\r\n").ranges(in: String(decoding: bytes, as: UTF8.self)).first
    if bytes.count > longest { return .refused(.tooLong) }
    if let first = bytes.first, !isTokenByte(first) { return .refused(.malformed) }
    guard let end else { return nil }
    guard let text = String(validating: bytes[..<end.lowerBound], as: UTF8.self) else {
      return .refused(.malformed)
    }
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    guard isRequestLine(lines[0]) else { return .refused(.malformed) }
    if lines.count > mostFields + 1 { return .refused(.tooLong) }
    let fields = lines.dropFirst()
    guard fields.allSatisfy(isField) else { return .refused(.malformed) }
    let kept = fields.filter { !dropped.contains($0.prefix { $0 != ":" }.lowercased()) }
    let head = ([lines[0]] + kept + ["Connection: close", "", ""]).joined(separator: "\r\n")
    return .accepted(Array(head.utf8))
  }

  /// `GET /soppeng/ HTTP/1.1`
  private static func isRequestLine(_ line: Substring) -> Bool {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].utf8.allSatisfy(isTokenByte) && !parts[0].isEmpty
      && parts[1].hasPrefix("/") && (parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0")
      && isPrintable(line)
  }

  /// `Host: localhost:8080`; a line that goes on with the one before (obsolete) is none.
  private static func isField(_ line: Substring) -> Bool {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let name = line.utf8[..<colon]
    return !name.isEmpty && name.allSatisfy(isTokenByte) && isPrintable(line)
  }

  private static func isPrintable(_ line: Substring) -> Bool {
    line.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
  }

  /// RFC 9110, 5.6.2.
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}
