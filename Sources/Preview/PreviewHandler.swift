internal import Diagnostics
internal import Disk
internal import FlyingFox
internal import Foundation
internal import Output

/// Answers requests for the pages of the latest edition, and for what keeps open pages fresh.
struct PreviewHandler: HTTPHandler {
  let store: EditionStore

  /// Below this path stands what only the preview has.
  private static let ownPath = "/.terbit/"
  /// How long a page waits for news before it asks again; shorter than the server's own limit.
  private static let patience = Duration.seconds(10)

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard HostCheck.isAllowed(request.headers[.host]) else {
      return .text(.misdirectedRequest, "Alamat ini bukan milik pratinjau Terbit.\n")
    }
    guard request.method == .GET || request.method == .HEAD else {
      return .text(
        .methodNotAllowed, "Pratinjau hanya menjawab GET.\n", [HTTPHeader("Allow"): "GET, HEAD"])
    }
    var response = await response(to: request)
    if request.method == .HEAD { response.payload = .httpBody(HTTPBodySequence(data: Data())) }
    return response
  }

  private func response(to request: HTTPRequest) async -> HTTPResponse {
    let path = request.target.path(percentEncoded: false)
    switch path {
    case Self.ownPath + "muat-ulang.js":
      return .content(PackageResources.muat_ulang_js, type: "text/javascript; charset=utf-8")
    case Self.ownPath + "muat-ulang.css":
      return .content(PackageResources.muat_ulang_css, type: "text/css; charset=utf-8")
    case Self.ownPath + "keadaan":
      let seen = request.query.first { $0.name == "sejak" }.flatMap { Int($0.value) }
      return await news(after: seen)
    default: return await file(at: path)
    }
  }

  /// The state as JSON; at once to a page that has not seen any, else when there is a new one.
  private func news(after seen: Int?) async -> HTTPResponse {
    let state: EditionStore.State
    if let seen {
      state = await store.state(after: seen, limit: Self.patience)
    } else {
      state = await store.state
    }
    return .content(state.json, type: "application/json; charset=utf-8")
  }

  // MARK: - Files of the site

  private func file(at path: String) async -> HTTPResponse {
    guard let relative = Self.relativePath(path) else {
      return .text(.badRequest, "Alamat ini tidak sah.\n")
    }
    let name = relative.isEmpty || relative.hasSuffix("/") ? relative + "index.html" : relative
    if let file = await store.file(at: name) { return await response(with: file, .ok) }
    if await store.file(at: relative + "/index.html") != nil {
      return .text(.found, "", [.location: path + "/"])
    }
    if let notFound = await store.file(at: "404.html") {
      return await response(with: notFound, .notFound)
    }
    return await store.state.hasSite
      ? .text(.notFound, "Tidak ada halaman di alamat ini.\n")
      : .content(Self.emptyPage, type: "text/html; charset=utf-8", .serviceUnavailable)
  }

  /// The path without its first slash; nil if it leads out of the site.
  static func relativePath(_ path: String) -> String? {
    guard path.hasPrefix("/"), !path.utf8.contains(0) else { return nil }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard !parts.contains(".."), !parts.contains("."), !parts.dropLast().contains("") else {
      return nil
    }
    return parts.joined(separator: "/")
  }

  private func response(
    with file: OutputFile, _ status: HTTPStatusCode
  ) async -> HTTPResponse {
    do {
      let bytes = try await bytes(of: file)
      let type = MediaType.ofFile(named: file.path)
      return .content(
        type == "text/html" ? Self.withScript(bytes) : bytes, type: Self.withCharset(type), status)
    } catch {
      return .text(.internalServerError, "\(error)\n")
    }
  }

  /// All text of a site is UTF-8, and says so.
  private static func withCharset(_ type: String) -> String {
    let isText =
      type.hasPrefix("text/") || type == "application/json" || type == "application/xml"
    return isText ? type + "; charset=utf-8" : type
  }

  private func bytes(of file: OutputFile) async throws(DiskError) -> [UInt8] {
    switch file.content {
    case .bytes(let bytes): bytes
    case .copy(let path): try Disk.read(path)
    case .checksums: try OutputTree(await store.allFiles()).bytes(of: file)
    }
  }

  /// A page with the script that reloads it, at the end of its head.
  private static func withScript(_ page: [UInt8]) -> [UInt8] {
    let tags =
      "<link rel=\"stylesheet\" href=\"\(ownPath)muat-ulang.css\">"
      + "<script src=\"\(ownPath)muat-ulang.js\" defer></script>"
    let end = WordSearch("</head>").ranges(in: String(decoding: page, as: UTF8.self)).first
    guard let end else { return page + Array(tags.utf8) }
    return page[..<end.lowerBound] + Array(tags.utf8) + page[end.lowerBound...]
  }

  /// Shown while no edition without errors has been made yet; the script shows the errors over it.
  private static let emptyPage = withScript(
    Array(
      """
      <!DOCTYPE html>
      <html lang="id"><head><meta charset="utf-8"><title>Belum ada situs – Terbit</title></head>
      <body><p>Situs belum dapat dibuat karena isi masih mengandung galat.</p></body></html>

      """.utf8))
}

extension HTTPResponse {
  /// Nothing of the preview is to be kept by the browser.
  fileprivate static func content(
    _ bytes: [UInt8], type: String, _ status: HTTPStatusCode = .ok
  ) -> HTTPResponse {
    HTTPResponse(
      statusCode: status,
      headers: [
        .contentType: type, .cacheControl: "no-store",
        HTTPHeader("X-Content-Type-Options"): "nosniff",
      ],
      body: Data(bytes))
  }

  fileprivate static func text(
    _ status: HTTPStatusCode, _ text: String, _ headers: [HTTPHeader: String] = [:]
  ) -> HTTPResponse {
    var response = content(Array(text.utf8), type: "text/plain; charset=utf-8", status)
    for (header, value) in headers { response.headers[header] = value }
    return response
  }
}
