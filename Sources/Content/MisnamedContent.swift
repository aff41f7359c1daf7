internal import Diagnostics
internal import Disk

/// Knows content by a name that is all but the one that is read: `Satker/`, `situs.yaml`, `zona.md.txt`.
///
/// The site would appear without it, or with a plan's source as an attachment for all to read, so it is an error.
enum MisnamedContent {
  /// The name that is read, if a name is that one in other letters or with another ending.
  static func meant(by name: String, among known: [String]) -> String? {
    let plain = plain(name)
    return known.first { $0 == plain }
  }

  /// `zona.md` for `zona.MD`, `zona.markdown` and `zona.md.txt`, as Windows and its editors name it.
  static func textFile(meantBy name: String) -> String? {
    let plain = plain(name)
    return plain.hasSuffix(".md") && plain.utf8.count > 3 ? plain : nil
  }

  /// `2025` for the folders `25`, `Tahun 2025`, `2025 (1)` and `2025 - Copy`; what else is called after a year, as
  /// `foto 2025`, is something else.
  static func year(meantBy name: String) -> String? {
    let parts = name.lowercased().split { !($0.isLetter || $0.isNumber) }
    let words = parts.filter { !$0.allSatisfy(\.isNumber) }
    guard words.allSatisfy(wordsBesideYear.contains) else { return nil }
    if let year = parts.first(where: { isYear($0) }) { return String(year) }
    return parts.count == 1 && words.isEmpty && name.utf8.count == 2 ? "20" + name : nil
  }

  private static let wordsBesideYear: Set<Substring> = [
    "tahun", "thn", "th", "ta", "copy", "salinan", "baru", "new",
  ]

  /// The name that an attachment should have, if it is a plan's text.
  static func plan(in attachment: SourceTree.Attachment) throws(DiskError) -> String? {
    if let better = textFile(meantBy: attachment.name) { return better }
    guard isPlan(try Disk.read(attachment.path, first: 4096)) else { return nil }
    return (attachment.name.split(separator: ".").first.map(String.init) ?? "rencana") + ".md"
  }

  /// What editors and office programs leave beside a file while they work on it or after, and what systems put
  /// into folders (`Thumbs.db`, `desktop.ini`): no document, and maybe a draft.
  static func isLeftover(_ name: String) -> Bool {
    let plain = name.lowercased()
    return plain.hasSuffix("~") || plain.hasPrefix("~$") || plain.hasPrefix("#")
      || ["thumbs.db", "desktop.ini"].contains(plain)
      || ["bak", "tmp", "swp", "orig", "part", "crdownload"].contains { plain.hasSuffix("." + $0) }
  }

  static func diagnostic(_ path: String, name: String, better: String) -> Diagnostic {
    Diagnostic(
      id: "berkas.salah-nama", severity: .error,
      message:
        "“\(name)” tidak terbaca dengan nama itu; ganti namanya menjadi “\(better)”, atau pindahkan ke luar folder isi",
      at: SourceLocation(path: path), suggestion: better)
  }

  // MARK: - Names and beginnings

  private static func plain(_ name: String) -> String {
    var plain = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for ending in [".md", ".yml", ".yaml"] where plain.hasSuffix(ending + ".txt") {
      plain.removeLast(4)
    }
    let endings = [(".yaml", ".yml"), (".markdown", ".md"), (".mdown", ".md"), (".mkd", ".md")]
    for (ending, usual) in endings where plain.hasSuffix(ending) {
      plain = plain.dropLast(ending.count) + usual
    }
    return plain
  }

  private static func isYear(_ digits: Substring) -> Bool {
    digits.utf8.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
  }

  /// Whether a file begins with a plan's head.
  private static func isPlan(_ start: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = String(
      decoding: start.starts(with: mark) ? start.dropFirst(3) : start[...], as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let fence = lines.first, fence.hasPrefix("---"),
      fence.dropFirst(3).allSatisfy(\.isWhitespace)
    else { return false }
    return ["nomor:", "tentang:"].allSatisfy { key in lines.contains { $0.hasPrefix(key) } }
  }
}
