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
    let assets = path + "/aset"
    if try Disk.kind(of: assets) == .folder {
      for name in try Disk.names(inFolder: assets) where !name.hasPrefix(".") {
        guard case .file = try Disk.kind(of: assets + "/" + name) else { continue }
        folder.assets.append(
          TemplateFolder.Asset(name: name, bytes: try Disk.read(assets + "/" + name)))
      }
    }
    return Diagnosed(folder, diagnostics)
  }
}
