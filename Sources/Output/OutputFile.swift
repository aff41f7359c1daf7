/// A file of the site, planned in memory.
package struct OutputFile: Sendable {
  /// Where its bytes come from.
  package enum Content: Sendable {
    case bytes([UInt8])
    /// An attachment, copied as it is from a path on disk.
    case copy(of: String)
  }

  /// Relative to the site's root, with `/` between the names: `soppeng/index.html`.
  package var path: String
  package var content: Content

  package init(path: String, content: Content) {
    precondition(!path.hasPrefix("/") && !path.isEmpty, "an output path is relative")
    self.path = path
    self.content = content
  }

  package init(path: String, bytes: [UInt8]) { self.init(path: path, content: .bytes(bytes)) }
}
