internal import Content
package import Diagnostics
package import Disk

/// Reads the template folder from disk.
package enum TemplateFolderReader {
  /// - Throws: what the disk refuses; what is wrong with a file is in the result.
  package static func read(_ path: String) throws(DiskError) -> Diagnosed<TemplateFolder> {
    var folder = TemplateFolder(path: path, templates: [:], assets: [])
    var diagnostics = [Diagnostic]()
    for name in try Disk.names(inFolder: path) where name.hasSuffix(".mustache") {
      let file = path + "/" + name
      let source = TextDecoder.decode(try Disk.read(file), path: file)
      diagnostics += source.diagnostics
      folder.templates[String(name.dropLast(".mustache".count))] = source.value
    }
    let assets = try assets(in: path + "/aset")
    folder.assets = assets.value
    return Diagnosed(folder, diagnostics + assets.diagnostics)
  }

  /// What every page of the templates that come with Terbit asks for.
  private static let needed = ["gaya.css", "ikon.svg"]

  /// The files of `aset/`; a symbolic link counts as what it points to, as it does for templates.
  private static func assets(
    in folder: String
  ) throws(DiskError) -> Diagnosed<[TemplateFolder.Asset]> {
    var assets = [TemplateFolder.Asset]()
    var diagnostics = [Diagnostic]()
    let isThere = try Disk.kind(of: folder, followsLink: true) == .folder
    for name in isThere ? try Disk.names(inFolder: folder) : [] where !name.hasPrefix(".") {
      let path = folder + "/" + name
      if case .file = try Disk.kind(of: path, followsLink: true) {
        assets.append(TemplateFolder.Asset(name: name, bytes: try Disk.read(path)))
      } else {
        diagnostics.append(unpublished(name, at: path))
      }
    }
    for name in needed where !assets.contains(where: { $0.name == name }) {
      diagnostics.append(missing(name, at: folder + "/" + name))
    }
    return Diagnosed(assets, diagnostics)
  }

  private static func unpublished(_ name: String, at path: String) -> Diagnostic {
    Diagnostic(
      id: "templat.aset-tidak-terbit", severity: .warning,
      message: "“\(name)” tidak terbit karena bukan berkas; taruh berkasnya langsung di aset/",
      at: SourceLocation(path: path))
  }

  private static func missing(_ name: String, at path: String) -> Diagnostic {
    Diagnostic(
      id: "templat.aset-tidak-ada", severity: .error,
      message: "aset/\(name) tidak ada; pulihkan dari Templates/ bawaan",
      at: SourceLocation(path: path))
  }
}
