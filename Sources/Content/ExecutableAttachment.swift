internal import Diagnostics
internal import Disk

/// Finds attachments that would run instead of being read: in a visitor's browser with the rights of
/// the site, on the server that publishes them, or on the machine that opens them.
///
/// By name, `tabel.html`, `Bagan.SVG`, and `halaman.php.txt`, which some servers run by the inner
/// ending; and by content, for a page under a harmless name or none (WHATWG MIME Sniffing, 7.1).
enum ExecutableAttachment {
  /// As much of a file as browsers look at, in bytes.
  private static let sniffedLength = 1445

  /// Why an attachment cannot be published; nil if it can.
  static func reason(against attachment: SourceTree.Attachment) throws(DiskError) -> String? {
    if let ending = runningEnding(of: attachment.name) {
      return "berkas “.\(ending)” dijalankan oleh peramban atau server, bukan dibaca"
    }
    let start = try Disk.read(attachment.path, first: sniffedLength)
    guard let mark = Markup.mark(in: start) else { return nil }
    return "isinya halaman yang dijalankan peramban (diawali “\(mark)”)"
  }

  static func diagnostic(_ attachment: SourceTree.Attachment, reason: String) -> Diagnostic {
    Diagnostic(
      id: "lampiran.dapat-dijalankan", severity: .error,
      message:
        "lampiran “\(attachment.name)” ditolak karena \(reason); simpan sebagai PDF, gambar, CSV, atau dokumen kantor",
      at: SourceLocation(path: attachment.path))
  }

  // MARK: - The name

  /// The ending for which a file of this name would run.
  private static func runningEnding(of name: String) -> String? {
    let parts = name.lowercased().split(separator: ".", omittingEmptySubsequences: false)
      .dropFirst().map { part in part.prefix { !" ~".contains($0) } }
    let last = parts.last { !$0.isEmpty }.map(String.init)
    if let last, browserEndings.contains(last) || machineEndings.contains(last) { return last }
    let inner = parts.map(String.init).first(where: serverEndings.contains)
    return inner
  }

  /// What a browser shows as a page, or runs.
  private static let browserEndings: Set<String> = [
    "cjs", "hta", "htc", "htm", "html", "jse", "mht", "mhtml", "mjs", "js", "kml", "rdf", "rss",
    "atom", "shtm", "shtml", "stm", "svg", "svgz", "swf", "vbe", "vbs", "wasm", "wsf", "xbl",
    "xht", "xhtm", "xhtml", "xml", "xsd", "xsl", "xslt", "xul",
  ]

  /// What runs when it is opened.
  private static let machineEndings: Set<String> = [
    "apk", "bat", "cmd", "com", "dll", "exe", "jar", "jnlp", "lnk", "msi", "pl", "ps1", "py",
    "rb", "reg", "scr", "sh",
  ]

  /// What servers run, some of them wherever the ending stands in the name.
  private static let serverEndings: Set<String> = [
    "asa", "ascx", "ashx", "asp", "aspx", "cfm", "cgi", "fcgi", "htaccess", "htm", "html",
    "jsp", "jspx", "phar", "php", "php3", "php4", "php5", "php7", "php8", "phps", "pht", "phtml",
    "shtml", "svg", "xhtml",
  ]
}

/// The beginnings by which a browser knows a page.
private enum Markup {
  private static let tags = [
    "!doctype", "html", "head", "script", "iframe", "h1", "div", "font", "table", "a", "style",
    "title", "b", "body", "br", "p", "svg", "math", "img", "video", "object", "embed", "form",
    "link", "meta", "base",
  ]

  /// The mark at the start of a file's bytes, behind white space and a byte order mark.
  static func mark(in bytes: [UInt8]) -> String? {
    // UTF-16 is read as well as it needs to be: its zero bytes are left out.
    let skipped: Set<UInt8> = [0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00]
    let start = bytes.drop { skipped.contains($0) }.filter { $0 != 0 }.prefix(16)
    guard start.first == UInt8(ascii: "<") else { return nil }
    let text = String(decoding: start.dropFirst(), as: UTF8.self).lowercased()
    if text.hasPrefix("!--") { return "<!--" }
    if text.hasPrefix("?xml") || text.hasPrefix("?php") || text.hasPrefix("?=") {
      return "<" + text.prefix(4)
    }
    guard let tag = tags.first(where: { isTag($0, atStartOf: text) }) else { return nil }
    return "<" + tag
  }

  private static func isTag(_ tag: String, atStartOf text: String) -> Bool {
    guard text.hasPrefix(tag) else { return false }
    guard let next = text.dropFirst(tag.count).first else { return true }
    return next.isWhitespace || next == ">" || next == "/"
  }
}
