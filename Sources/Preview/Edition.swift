package import Diagnostics
package import Output

/// The site as the content stands at one moment, with what was found in it.
package struct Edition: Sendable {
  /// The files of the site by path; nil while an error remains.
  package var files: [String: OutputFile]?
  package var diagnostics: [Diagnostic]

  package init(tree: OutputTree?, diagnostics: [Diagnostic]) {
    files = tree.map { tree in
      Dictionary(uniqueKeysWithValues: tree.files.map { ($0.path, $0) })
    }
    self.diagnostics = diagnostics
  }
}
