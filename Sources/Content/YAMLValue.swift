package import Diagnostics

/// A YAML value that knows where it stands in its file.
package struct YAMLValue: Sendable {
  /// What the value is.
  package enum Content: Sendable {
    case null
    /// A scalar's text, as written but for its quotes.
    case scalar(String)
    case sequence([YAMLValue])
    case mapping([Entry])
  }

  /// A key of a mapping, its place, and its value.
  package struct Entry: Sendable {
    package var key: String
    package var keyRange: SourceRange
    package var value: YAMLValue
  }

  package var content: Content
  package var range: SourceRange

  package init(content: Content, range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// What the value is called in a message to an editor.
  var typeName: String {
    switch content {
    case .null: "kosong"
    case .scalar: "teks"
    case .sequence: "daftar"
    case .mapping: "kelompok kunci"
    }
  }
}
