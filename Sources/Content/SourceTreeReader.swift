package import Diagnostics
package import Disk
internal import Slugs

/// Reads a content folder from disk: the one place where content is taken from the disk.
///
/// A name that has no role is reported, never passed over in silence.
package struct SourceTreeReader {
  private var tree: SourceTree
  private var diagnostics: [Diagnostic] = []

  private init(path: String) { tree = SourceTree(path: path) }

  /// - Throws: what the disk refuses; what is wrong with the content is in the result.
  package static func read(_ path: String) throws(DiskError) -> Diagnosed<SourceTree> {
    var reader = SourceTreeReader(path: path)
    try reader.readRoot()
    return Diagnosed(reader.tree, reader.diagnostics)
  }

  private mutating func readRoot() throws(DiskError) {
    for name in try Disk.names(inFolder: tree.path) where !name.hasPrefix(".") {
      let path = tree.path + "/" + name
      switch name {
      case "situs.yml": tree.settings = try readText(path)
      case "area.yml": tree.areas = try readText(path)
      case "peraturan.yml": tree.regulations = try readText(path)
      case "halaman": if try isFolder(path) { try readPages(path) }
      case "satker": if try isFolder(path) { try readOffices(path) }
      default:
        reportUnknown(
          path,
          "“\(name)” tidak dikenal di sini; yang dibaca: situs.yml, area.yml, peraturan.yml, halaman/, satker/"
        )
      }
    }
  }

  private mutating func readPages(_ folder: String) throws(DiskError) {
    for name in try Disk.names(inFolder: folder) where !name.hasPrefix(".") {
      let path = folder + "/" + name
      guard let slug = slug(ofFile: name) else {
        reportUnknown(path, "“\(name)” bukan halaman; halaman bernama <slug>.md")
        continue
      }
      guard accept(slug, at: path), let source = try readText(path) else { continue }
      tree.pages.append(SourceTree.PageSource(slug: slug, source: source))
    }
  }

  private mutating func readOffices(_ folder: String) throws(DiskError) {
    for name in try Disk.names(inFolder: folder) where !name.hasPrefix(".") {
      let path = folder + "/" + name
      guard try Disk.kind(of: path) == .folder else {
        reportUnknown(path, "“\(name)” bukan folder satker; buat folder satker/<satker>/")
        continue
      }
      guard accept(name, at: path) else { continue }
      try readOffice(name, at: path)
    }
  }

  private mutating func readOffice(_ slug: String, at folder: String) throws(DiskError) {
    var office = SourceTree.OfficeFolder(slug: slug, path: folder, plans: [], attachments: [])
    for name in try Disk.names(inFolder: folder) where !name.hasPrefix(".") {
      let path = folder + "/" + name
      if name == "satker.md" {
        office.office = try readText(path)
      } else if let year = year(name), try Disk.kind(of: path) == .folder {
        try readYear(year, at: path, into: &office)
      } else {
        reportUnknown(
          path,
          "“\(name)” tidak dikenal di sini; folder satker berisi satker.md dan folder tahun seperti 2025/"
        )
      }
    }
    tree.offices.append(office)
  }

  private mutating func readYear(
    _ year: Int, at folder: String, into office: inout SourceTree.OfficeFolder
  ) throws(DiskError) {
    for name in try Disk.names(inFolder: folder) where !name.hasPrefix(".") {
      let path = folder + "/" + name
      if let slug = slug(ofFile: name) {
        guard accept(slug, at: path), let source = try readText(path) else { continue }
        office.plans.append(SourceTree.PlanSource(year: year, slug: slug, source: source))
      } else if case .file = try Disk.kind(of: path) {
        let attachment = SourceTree.Attachment(year: year, name: name, path: path)
        office.attachments.append(attachment)
        if let reason = try ExecutableAttachment.reason(against: attachment) {
          diagnostics.append(ExecutableAttachment.diagnostic(attachment, reason: reason))
        }
      } else {
        reportUnknown(
          path, "“\(name)” bukan berkas biasa; lampiran harus berkas, bukan folder atau tautan")
      }
    }
  }

  // MARK: - Files and names

  /// Whether a name that must be a folder's is one; if not, nothing of the site could be read there.
  private mutating func isFolder(_ path: String) throws(DiskError) -> Bool {
    if try Disk.kind(of: path, followsLink: true) == .folder { return true }
    reportUnknown(path, "bukan folder; ganti dengan folder bernama sama", severity: .error)
    return false
  }

  private mutating func readText(_ path: String) throws(DiskError) -> SourceText? {
    guard case .file(let size) = try Disk.kind(of: path) else {
      reportUnknown(path, "bukan berkas biasa; ganti dengan berkas teks")
      return nil
    }
    guard size <= ContentLimits.fileBytes else {
      diagnostics.append(ContentLimits.tooLarge(path: path))
      return nil
    }
    let result = TextDecoder.decode(try Disk.read(path), path: path)
    diagnostics += result.diagnostics
    return result.value
  }

  private func slug(ofFile name: String) -> String? {
    name.hasSuffix(".md") ? String(name.dropLast(3)) : nil
  }

  private func year(_ name: String) -> Int? {
    name.utf8.count == 4 && name.allSatisfy { $0.isASCII && $0.isNumber } ? Int(name) : nil
  }

  /// Whether a name can stand in an address; if not, that is an error at the file.
  private mutating func accept(_ slug: String, at path: String) -> Bool {
    if Slug.isValid(slug) { return true }
    diagnostics.append(
      Diagnostic(
        id: "nama.tidak-sah", severity: .error,
        message:
          "“\(slug)” tidak dapat menjadi alamat; pakai huruf kecil a–z, angka, dan tanda hubung, misalnya “\(Slug.make(slug))”",
        at: SourceLocation(path: path), suggestion: Slug.make(slug)))
    return false
  }

  private mutating func reportUnknown(
    _ path: String, _ message: String, severity: Severity = .warning
  ) {
    diagnostics.append(
      Diagnostic(
        id: "berkas.tidak-dikenal", severity: severity, message: message,
        at: SourceLocation(path: path)))
  }
}
