/// Copies HTML that cmark-gfm has made, but for tags that may not stand inside a link.
struct LabelWriter {
  private var output: [UInt8] = []
  private var isInFootnote = false

  /// The HTML without these tags; most has none, and is given back as it is.
  static func label(of html: String) -> String {
    var html = html
    return html.withUTF8 { bytes -> String? in
      guard bytes.contains(UInt8(ascii: "<")) else { return nil }
      var label = LabelWriter()
      label.read(bytes)
      return String(decoding: label.output, as: UTF8.self)
    } ?? html
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "<") else {
        if !isInFootnote { output.append(bytes[offset]) }
        offset += 1
        continue
      }
      let end = bytes[offset...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
      take(String(decoding: bytes[offset...end], as: UTF8.self))
      offset = end + 1
    }
  }

  private mutating func take(_ tag: String) {
    switch tag.dropFirst().prefix(while: { $0.isLetter || $0 == "/" }) {
    case "sup": isInFootnote = true
    case "/sup": isInFootnote = false
    case "a", "/a", "img": break
    case "br", "br/": output.append(UInt8(ascii: " "))
    default: if !isInFootnote { output += Array(tag.utf8) }
    }
  }
}
