import Disk
import Terbit

/// The content of a golden site, edited, and compiled with the real templates.
enum EditedContent {
  static let plan = "satker/contoh/2025/rencana.md"

  /// - Parameters:
  ///   - file: the file to edit, by its path in the content folder; it is made if it is not there.
  ///   - site: whose content it is; that of `templat` is small and without findings.
  ///   - edit: gives the file's new text from its old one.
  static func compile(
    _ file: String, of site: String = "templat", _ edit: (String) -> String
  ) async throws -> SiteCompiler.Result {
    try await TemporaryFolder.with { folder in
      try folder.copy(GoldenSite(name: site).path + "/Content", to: "Content")
      let path = folder.path + "/Content/" + file
      let isThere = try Disk.kind(of: path) != nil
      let old = isThere ? String(decoding: try Disk.read(path), as: UTF8.self) : ""
      try Disk.remove(path)
      try Disk.makeFolders(Disk.parent(of: path))
      try Disk.write(Array(edit(old).utf8), to: path)
      return try await SiteCompiler(
        .init(content: folder.path + "/Content", templates: GoldenSite.packageFolder + "/Templates")
      ).compile()
    }
  }
}
