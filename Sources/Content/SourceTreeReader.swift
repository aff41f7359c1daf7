package import Diagnostics
package import Disk
internal import Slugs
internal import Workers

/// Reads a content folder from disk: the one place where content is taken from the disk.
///
/// A name that has no role is reported, never passed over in silence.
package struct SourceTreeReader {
  private var tree: SourceTree
  /// The folders of offices that are still to be read.
  private var offices: [SourceTree.OfficeFolder] = []
  private var diagnostics: [Diagnostic] = []

  private init(path: String) { tree = SourceTree(path: path) }

  /// - Throws: what the disk refuses; what is wrong with the content is in the result.
  package static func read(_ path: String) throws(DiskError) -> Diagnosed<SourceTree> {
    var reader = SourceTreeReader(path: path)
    try reader.readRoot()
    for office in reader.offices { reader.add(try Self.office(in: office)) }
    return reader.result
  }

  /// - Parameter jobs: how many offices' folders are read at the same time.
  /// - Throws: what the disk refuses; what is wrong with the content is in the result.
  package static func read(
    _ path: String, jobs: Int
  ) async throws(DiskError) -> Diagnosed<SourceTree> {
    var reader = SourceTreeReader(path: path)
    try reader.readRoot()
    let offices = await reader.offices.mapInParallel(jobs: jobs) { office in
      Result { () throws(DiskError) in try Self.office(in: office) }
    }
    for office in offices { reader.add(try office.get()) }
    return reader.result
  }

  /// What was read, with the findings in the order of the files' names.
  private var result: Diagnosed<SourceTree> { Diagnosed(tree, diagnostics.sorted()) }

  private mutating func add(_ office: Diagnosed<SourceTree.OfficeFolder>) {
    tree.offices.append(office.value)
    diagnostics += office.diagnostics
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
        let known = ["situs.yml", "area.yml", "peraturan.yml", "halaman", "satker"]
        report(
          path, misnamed: MisnamedContent.meant(by: name, among: known),
          "“\(name)” tidak dikenal di sini; yang dibaca: situs.yml, area.yml, peraturan.yml, halaman/, satker/"
        )
      }
    }
  }

  private mutating func readPages(_ folder: String) throws(DiskError) {
    for name in try Disk.names(inFolder: folder) where !name.hasPrefix(".") {
      let path = folder + "/" + name
      guard let slug = slug(ofFile: name) else {
        report(
          path, misnamed: MisnamedContent.textFile(meantBy: name),
          "“\(name)” bukan halaman; halaman bernama <slug>.md")
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
      offices.append(
        SourceTree.OfficeFolder(slug: name, path: path))
    }
  }

  private static func office(
    in folder: SourceTree.OfficeFolder
  ) throws(DiskError) -> Diagnosed<SourceTree.OfficeFolder> {
    var reader = SourceTreeReader(path: folder.path)
    var office = folder
    try reader.read(&office)
    return Diagnosed(office, reader.diagnostics)
  }

  private mutating func read(_ office: inout SourceTree.OfficeFolder) throws(DiskError) {
    for name in try Disk.names(inFolder: office.path) where !name.hasPrefix(".") {
      let path = office.path + "/" + name
      if name == "satker.md" {
        office.office = try readText(path)
      } else if let year = year(name), try Disk.kind(of: path) == .folder {
        try readYear(year, at: path, into: &office)
      } else {
        let isFolder = try Disk.kind(of: path) == .folder
        report(
          path,
          misnamed: isFolder
            ? MisnamedContent.year(meantBy: name)
            : MisnamedContent.meant(by: name, among: ["satker.md"]),
          "“\(name)” tidak dikenal di sini; folder satker berisi satker.md dan folder tahun seperti 2025/"
        )
      }
    }
  }

  private mutating func readYear(
    _ year: Int, at folder: String, into office: inout SourceTree.OfficeFolder
  ) throws(DiskError) {
    for name in try Disk.names(inFolder: folder) where !name.hasPrefix(".") {
      let path = folder + "/" + name
      if name == SourceTree.historyFolder, try Disk.kind(of: path) == .folder {
        try readHistory(of: year, at: path, into: &office)
      } else if let slug = slug(ofFile: name) {
        guard accept(slug, at: path), let source = try readText(path) else { continue }
        office.plans.append(SourceTree.PlanSource(year: year, slug: slug, source: source))
      } else if MisnamedContent.isLeftover(name) {
        reportUnknown(
          path,
          "“\(name)” tampaknya berkas sementara atau cadangan; ia tidak ikut terbit, jadi hapus")
      } else if case .file = try Disk.kind(of: path) {
        let attachment = SourceTree.Attachment(year: year, name: name, path: path)
        if let better = try MisnamedContent.plan(in: attachment) {
          diagnostics.append(MisnamedContent.diagnostic(path, name: name, better: better))
          continue
        }
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

  private mutating func readHistory(
    of year: Int, at folder: String, into office: inout SourceTree.OfficeFolder
  ) throws(DiskError) {
    for name in try Disk.names(inFolder: folder) where !name.hasPrefix(".") {
      let path = folder + "/" + name
      guard slug(ofFile: name) != nil else {
        reportUnknown(path, "“\(name)” bukan versi lama sebuah rencana; di sini hanya berkas .md")
        continue
      }
      guard let source = try readText(path) else { continue }
      office.earlierVersions.append(
        SourceTree.EarlierVersion(year: year, name: name, source: source))
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
    let text = try Self.readText(path)
    diagnostics += text.diagnostics
    return text.value
  }

  /// Reads a text file that is named by the user, and so may be a link or a pipe.
  package static func readText(named path: String) throws(DiskError) -> Diagnosed<SourceText?> {
    let bytes = try Disk.readStream(path, atMost: ContentLimits.fileBytes + 1)
    guard bytes.count <= ContentLimits.fileBytes else {
      return Diagnosed(nil, [ContentLimits.tooLarge(path: path)])
    }
    return TextDecoder.decode(bytes, path: path)
  }

  /// Reads one text file of a content, where links and pipes have no place.
  package static func readText(_ path: String) throws(DiskError) -> Diagnosed<SourceText?> {
    guard case .file(let size) = try Disk.kind(of: path) else {
      let advice = "bukan berkas biasa; ganti dengan berkas teks"
      return Diagnosed(nil, [unknown(path, advice, severity: .warning)])
    }
    guard size <= ContentLimits.fileBytes else {
      return Diagnosed(nil, [ContentLimits.tooLarge(path: path)])
    }
    return TextDecoder.decode(try Disk.read(path), path: path)
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

  /// - Parameter better: the name that was meant, if it can be told.
  private mutating func report(_ path: String, misnamed better: String?, _ message: String) {
    guard let better else { return reportUnknown(path, message) }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    diagnostics.append(MisnamedContent.diagnostic(path, name: name, better: better))
  }

  private mutating func reportUnknown(
    _ path: String, _ message: String, severity: Severity = .warning
  ) {
    diagnostics.append(Self.unknown(path, message, severity: severity))
  }

  private static func unknown(
    _ path: String, _ message: String, severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      id: "berkas.tidak-dikenal", severity: severity, message: message,
      at: SourceLocation(path: path))
  }
}
