package import Diagnostics

/// A link or an image whose destination is a file of the content, as the author wrote it relative to
/// the file it stands in.
///
/// In the HTML its destination is `terbit-berkas:` and the path in the content, since where the
/// published file lies seen from a page only the page can tell.
package struct DocumentLink: Hashable, Sendable {
  /// The scheme that stands in the HTML before the path.
  package static let scheme = "terbit-berkas:"

  /// The path of the file, without `..`, as the user would name it.
  package var path: String
  /// The place in that file, without `#`; nil for the file as a whole.
  package var anchor: String?
  /// Where the destination stands.
  package var range: SourceRange

  /// The file that a destination means, seen from the file it stands in, which `#place` means itself;
  /// nil for an address of another site, or one that is counted from the root.
  static func path(of destination: String, from file: String) -> String? {
    if destination.hasPrefix("#"), destination.utf8.count > 1 { return file }
    let name = decoded(destination.prefix { $0 != "#" && $0 != "?" })
    guard !name.isEmpty, name.first != "/" else { return nil }
    if let colon = name.firstIndex(of: ":"), !name[..<colon].contains("/") { return nil }
    var parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for part in name.split(separator: "/") {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else if part != "." {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// The schemes that an address may have; any other could run something in the reader's browser, or
  /// means a file of one machine.
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// Whether a browser goes to an address safely: one with a scheme that is allowed, or without any.
  ///
  /// Browsers pass over control characters and blanks before and in a scheme (WHATWG URL, 4.4), so that
  /// such an address is never safe.
  package static func isSafe(_ destination: String) -> Bool {
    guard destination.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
      return !destination.utf8.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":"))
        && destination.unicodeScalars.allSatisfy { $0.value >= 0x20 }
    }
    if destination.hasPrefix("//") || destination.utf8.contains(UInt8(ascii: "\\")) { return false }
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return true }
    let scheme = destination[..<colon]
    return schemes.contains(scheme.lowercased())
      || scheme.utf8.contains { "/?#".utf8.contains($0) }
  }

  /// What stands behind `#`; nil if nothing does.
  package static func anchor(of destination: some StringProtocol) -> String? {
    let anchor = decoded(String(destination.drop { $0 != "#" }.dropFirst()))
    return anchor.isEmpty ? nil : anchor
  }

  /// The name with `%20` and the like read (RFC 3986, 2.1).
  package static func decoded(_ text: some StringProtocol) -> String {
    var bytes = [UInt8]()
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let code = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), code.utf8.count == 2, let value = UInt8(code, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
