import Output

/// The pages of a site with their links, and what is wrong with them.
struct SiteScan {
  private let files: Set<String>
  private let pages: [(path: String, scan: HTMLScan)]
  /// The ids of each page.
  private let ids: [String: Set<String>]

  init(_ files: [String: [UInt8]]) {
    self.files = Set(files.keys)
    pages = files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }.map {
      ($0.key, HTMLScan(String(decoding: $0.value, as: UTF8.self)))
    }
    ids = Dictionary(
      uniqueKeysWithValues: pages.map { path, scan in
        (path, Set(scan.elements.compactMap { $0.attributes["id"] }))
      })
  }

  var pageCount: Int { pages.count }
  var linkCount: Int { pages.reduce(0) { $0 + Self.links(of: $1.scan).count } }

  /// Links that lead nowhere, and resources of other hosts.
  func linkProblems() -> [String] {
    pages.flatMap { path, scan in
      Self.links(of: scan).compactMap { link in
        problem(with: link, on: path).map { "\(path): \(link.address): \($0)" }
      }
    }
  }

  /// Pages that lack what every page must have, or have twice what may stand there once.
  func pageProblems() -> [String] {
    pages.flatMap { path, scan in Self.problems(of: scan).map { "\(path): \($0)" } }
  }

  private static func problems(of scan: HTMLScan) -> [String] {
    var problems = scan.repeatedAttributes.map { "\($0) stands twice" }
    if scan.elements(named: "html").map(\.attributes["lang"]) != ["id"] {
      problems.append("is not in Indonesian")
    }
    if scan.elements(named: "h1").count != 1 { problems.append("has not one h1") }
    let titles = scan.elements(named: "title").map(\.text)
    if titles.count != 1 || titles.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      problems.append("has no title")
    }
    var known = Set<String>()
    for id in scan.elements.compactMap({ $0.attributes["id"] }) where !known.insert(id).inserted {
      problems.append("id \(id) stands twice")
    }
    if scan.elements.contains(where: { $0.attributes["id"] == "" }) { problems.append("empty id") }
    return problems
  }

  // MARK: - Links

  private struct Link {
    var address: String
    /// Whether a browser fetches it by itself.
    var isLoaded: Bool
  }

  private static let addressAttributes = ["href", "src", "action", "poster", "data", "srcset"]

  private static func links(of scan: HTMLScan) -> [Link] {
    scan.elements.flatMap { element in
      let isAbsolute =
        element.name == "base"
        || (element.name == "link" && element.attributes["rel"] == "canonical")
      return addressAttributes.compactMap { name in
        element.attributes[name].map {
          Link(address: $0, isLoaded: element.name != "a" && !isAbsolute)
        }
      }
    }
  }

  private func problem(with link: Link, on page: String) -> String? {
    let address = link.address
    if address.hasPrefix("https://") || address.hasPrefix("http://") {
      return link.isLoaded ? "is loaded from another host" : nil
    }
    if address.contains(" ") { return "has a space" }
    if address.hasPrefix("mailto:") || address.hasPrefix("tel:") { return nil }
    if address.hasPrefix("/") { return "counts from the root of the host" }
    if address.prefix(while: { $0 != "/" }).contains(":") { return "has a strange scheme" }
    guard let target = target(of: address, on: page) else { return "leads out of the site" }
    guard files.contains(target.file) else { return "no such file" }
    guard let anchor = target.anchor else { return nil }
    return ids[target.file]?.contains(anchor) == true ? nil : "no such anchor"
  }

  private func target(of address: String, on page: String) -> (file: String, anchor: String?)? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? Self.decoded(String(parts[1])) : nil
    guard let way = parts.first?.prefix(while: { $0 != "?" }), !way.isEmpty else {
      return (page, anchor)
    }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in way.split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." {
        guard folders.popLast() != nil else { return nil }
      } else if part != "." {
        folders.append(Self.decoded(String(part)))
      }
    }
    return (folders.joined(separator: "/"), anchor)
  }

  /// The text with its `%41` as characters.
  private static func decoded(_ text: String) -> String {
    guard text.contains("%") else { return text }
    var bytes = [UInt8]()
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
