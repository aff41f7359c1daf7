internal import Content
internal import Diagnostics
internal import Markdown

extension YAMLFields {
  /// An address on the web, which becomes a link: never one that could run something, such as
  /// `javascript:…`.
  mutating func webAddress(_ key: String) -> String? {
    guard let value = value(key, shape: "^https?://[^\\s]+$") else { return nil }
    if case .scalar(let text) = value.content, isWebAddress(text) { return text }
    wrong(key, value, expected: Self.webAddressInWords)
    return nil
  }

  /// What proves a report: the name of a file, or an address on the web.
  mutating func evidence(_ key: String) -> Report.Evidence? {
    guard let value = value(key, shape: "^(?!https?://)|^https?://[^\\s]+$"),
      let words = locatedText(value, key: key)
    else { return nil }
    let evidence = Report.Evidence(words: words)
    guard evidence.isAddress, !isWebAddress(words.text) else { return evidence }
    wrong(key, value, expected: Self.webAddressInWords)
    return nil
  }

  private static let webAddressInWords = "alamat lengkap seperti https://contoh.kpu.go.id/…"

  private func isWebAddress(_ text: String) -> Bool {
    let scheme = text.prefix { $0 != ":" }.lowercased()
    return (scheme == "https" || scheme == "http")
      && text.dropFirst(scheme.count).hasPrefix("://") && DocumentLink.isSafe(text)
      && !text.utf8.contains(0x20)
  }
}
