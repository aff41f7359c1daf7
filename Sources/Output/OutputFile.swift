package import Checksums

/// A file of the site, planned in memory.
package struct OutputFile: Sendable {
  /// Where its bytes come from.
  package enum Content: Sendable {
    case bytes([UInt8])
    /// An attachment, copied as it is from a path on disk.
    case copy(of: String)
    /// The checksums of all other files; they are made from the bytes as these are written.
    case checksums
  }

  /// Relative to the site's root, with `/` between the names: `soppeng/index.html`.
  package var path: String
  package var content: Content
  /// The size and checksum of its bytes, if they have been worked out already.
  package var facts: FileFacts?

  package init(path: String, content: Content, facts: FileFacts? = nil) {
    precondition(!path.hasPrefix("/") && !path.isEmpty, "an output path is relative")
    self.path = path
    self.content = content
    self.facts = facts
  }

  package init(path: String, bytes: [UInt8], facts: FileFacts? = nil) {
    self.init(path: path, content: .bytes(bytes), facts: facts)
  }
}
