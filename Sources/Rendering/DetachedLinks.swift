/// Makes the links of a page fit for a copy of it that is read away from the site.
///
/// A place on the page itself stays, and so does another site; a page of this site is named by its
/// absolute address, or not linked where no base URL is known.
struct DetachedLinks {
  /// The absolute address of the page's own folder, with a slash at its end.
  private let folder: [UInt8]?

  /// - Parameters:
  ///   - baseURL: the absolute address of the site's root, without a slash at its end.
  ///   - folders: the folders that the page stands in.
  init(baseURL: String?, folders: [String]) {
    folder = baseURL.map { Array(($0 + "/" + folders.map { $0 + "/" }.joined()).utf8) }
  }

  /// - Parameter html: HTML whose addresses stand in double quotes.
  func resolve(_ html: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(html)
    let opening = Array(" href=\"".utf8)
    var result = [UInt8]()
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == opening[0], bytes[index...].starts(with: opening) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let start = index + opening.count
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.endIndex
      if let address = address(bytes[start..<end]) {
        result += opening + address + [UInt8(ascii: "\"")]
      }
      index = min(end + 1, bytes.count)
    }
    return result
  }

  /// What stands in place of an address; nil for no link.
  private func address(_ address: ArraySlice<UInt8>) -> [UInt8]? {
    if address.first == UInt8(ascii: "#") || hasScheme(address) { return Array(address) }
    guard var folder else { return nil }
    var rest = address
    while rest.starts(with: "../".utf8) {
      rest = rest.dropFirst(3)
      if let slash = folder.dropLast().lastIndex(of: UInt8(ascii: "/")) {
        folder.removeSubrange((slash + 1)...)
      }
    }
    let file = rest.prefix { $0 != UInt8(ascii: "#") }
    let index = Array("index.html".utf8)
    let isIndex = Array(file) == index || file.suffix(index.count + 1) == [0x2F] + index
    return folder + (isIndex ? file.dropLast(index.count) : file) + rest[file.endIndex...]
  }

  /// `https:`, `mailto:` and the like.
  private func hasScheme(_ address: ArraySlice<UInt8>) -> Bool {
    guard let colon = address.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return !address[..<colon].contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
  }
}
