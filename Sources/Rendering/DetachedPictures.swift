internal import Diagnostics
internal import Markdown

/// Puts the pictures of a page into the page, for a copy of it that is read away from the site.
///
/// A picture that is not among the attachments, from another site maybe, is named by its words.
struct DetachedPictures {
  /// The bytes of the pictures by their path in the content.
  let pictures: [String: [UInt8]]

  /// - Parameter html: HTML in which links to the content begin with `DocumentLink.scheme`, and
  ///   attributes stand in double quotes.
  func resolve(_ html: String) -> String {
    let opening = "<img "
    guard WordSearch(opening).isFound(in: html) else { return html }
    var result = ""
    var rest = html[...]
    while let found = rest.firstRange(of: opening) {
      result += rest[..<found.lowerBound]
      let tag = rest[found.upperBound...].prefix { $0 != ">" }
      result += picture(tag)
      rest = rest[tag.endIndex...].dropFirst()
    }
    return result + rest
  }

  private func picture(_ tag: Substring) -> String {
    let words = value(of: "alt", in: tag) ?? ""
    guard let source = value(of: "src", in: tag), source.hasPrefix(DocumentLink.scheme) else {
      return Self.named(words)
    }
    let path = DocumentLink.decoded(
      source.dropFirst(DocumentLink.scheme.count).replacing("&amp;", with: "&"))
    guard let bytes = pictures[path], let type = Self.mediaType(of: bytes) else {
      return Self.named(words)
    }
    return "<img src=\"data:\(type);base64,\(Base64.text(bytes))\" alt=\"\(words)\" />"
  }

  private static func named(_ words: String) -> String { "<span>[gambar: \(words)]</span>" }

  private func value(of name: String, in tag: Substring) -> String? {
    guard let start = tag.firstRange(of: name + "=\"")?.upperBound else { return nil }
    return String(tag[start...].prefix { $0 != "\"" })
  }

  /// By the first bytes, which no name can belie; nil for what no browser shows as a picture.
  private static func mediaType(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if bytes.starts(with: "GIF8".utf8) { return "image/gif" }
    let isRIFF = bytes.starts(with: "RIFF".utf8)
    return isRIFF && bytes.dropFirst(8).starts(with: "WEBP".utf8) ? "image/webp" : nil
  }
}

/// Bytes as text (RFC 4648, 4).
enum Base64 {
  static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text = [UInt8]()
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let digit = digits[number >> (18 - 6 * place) & 63]
        text.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
