package import Diagnostics
package import Output

/// The site as the content stands at one moment, with what was found in it.
package struct Edition: Sendable {
  /// The files of a site, which may be made when they are asked for.
  package struct Files: Sendable {
    package var file: @Sendable (_ path: String) async -> OutputFile?
    package var all: @Sendable () async -> [OutputFile]

    package init(
      file: @escaping @Sendable (_ path: String) async -> OutputFile?,
      all: @escaping @Sendable () async -> [OutputFile]
    ) {
      self.file = file
      self.all = all
    }

    /// Files that have been made already.
    package init(_ tree: OutputTree) {
      let byPath = Dictionary(uniqueKeysWithValues: tree.files.map { ($0.path, $0) })
      self.init(file: { byPath[$0] }, all: { tree.files })
    }
  }

  /// Nil while an error remains.
  package var files: Files?
  package var diagnostics: [Diagnostic]
  /// Finds what takes longer than to show the pages; nil if all is found.
  package var check: (@Sendable () async -> [Diagnostic])?

  package init(
    files: Files?, diagnostics: [Diagnostic],
    check: (@Sendable () async -> [Diagnostic])? = nil
  ) {
    self.files = files
    self.diagnostics = diagnostics
    self.check = check
  }
}
