package import Diagnostics

/// The template folder as read: the Mustache files by name, and the files of `aset/`.
package struct TemplateFolder: Sendable {
  /// A file that is published as it is, under `/aset/`.
  package struct Asset: Sendable {
    package var name: String
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  package var path: String
  /// By file name without `.mustache`.
  package var templates: [String: SourceText]
  package var assets: [Asset]

  package init(path: String, templates: [String: SourceText], assets: [Asset]) {
    self.path = path
    self.templates = templates
    self.assets = assets
  }
}
