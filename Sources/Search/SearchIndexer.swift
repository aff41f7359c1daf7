package import Disk
package import Output
internal import Programs

/// Makes the full-text index that the search page reads, with Pagefind.
///
/// The index is made before the site is written and is part of its files, so it is published and
/// replaced with them in one step.
package struct SearchIndexer: Sendable {
  package enum Outcome: Sendable {
    /// The files of the index, under `pagefind/`, and what is to be said of it.
    case index([OutputFile], remark: String?)
    /// Why there is none, as a sentence for who builds the site.
    case none(String)
    /// Why Pagefind could not make it this time, as such a sentence.
    case failed(String)
  }

  private static let limit = Duration.seconds(600)

  package init() {}

  /// What tells this Pagefind from another; empty if none is installed.
  package static func identity() async -> String { await Pagefind.identity() }

  /// - Throws: what the disk refuses.
  package func index(_ records: [SearchRecord]) async throws(DiskError) -> Outcome {
    guard let gzip = Program.find("gzip") else {
      return .none("gzip tidak terpasang, jadi situs dibuat tanpa indeks pencarian")
    }
    guard let pagefind = await Pagefind.find() else {
      return .none(
        "pagefind tidak terpasang, jadi situs dibuat tanpa indeks pencarian; pasang dengan: pip install \"pagefind[bin]\" (atau lewati dengan --no-search)"
      )
    }
    let folder = try Disk.makeTemporaryFolder()
    let outcome = await outcome(of: pagefind, gzip, for: records, in: folder)
    try Disk.remove(folder)
    return try outcome.get()
  }

  private func outcome(
    of pagefind: Pagefind, _ gzip: Program, for records: [SearchRecord], in folder: String
  ) async -> Result<Outcome, DiskError> {
    do {
      try write(records, into: folder + "/sumber")
      try await pagefind.run(
        ["--site", "sumber", "--output-path", "indeks", "--quiet"], in: folder, limit: Self.limit)
      let remark = try await order(folder + "/indeks", with: gzip)
      return .success(
        .index(try files(in: folder + "/indeks", path: "pagefind"), remark: remark))
    } catch let error as DiskError {
      return .failure(error)
    } catch {
      return .success(.failed("situs dibuat tanpa indeks pencarian: \(error)"))
    }
  }

  /// Makes the index the same each time; one of another shape serves as well as it is.
  private func order(_ index: String, with gzip: Program) async throws -> String? {
    do {
      try await IndexOrder(folder: index, gzip: gzip).restore()
      return nil
    } catch let error as IndexOrder.UnknownShape {
      return "\(error); isinya benar, tetapi tidak sama persis tiap kali situs dibuat"
    }
  }

  /// The file names count the records, so that equally good results come in the site's order.
  private func write(_ records: [SearchRecord], into folder: String) throws(DiskError) {
    try Disk.makeFolder(folder)
    for (number, record) in records.enumerated() {
      let name = String(1_000_000 + number)
      try Disk.write(
        Array(SearchRecordPage(record: record).html.utf8), to: "\(folder)/\(name).html")
    }
  }

  private func files(in folder: String, path: String) throws(DiskError) -> [OutputFile] {
    var files = [OutputFile]()
    for name in try Disk.names(inFolder: folder) where !isInterface(name) {
      if try Disk.kind(of: folder + "/" + name) == .folder {
        files += try self.files(in: folder + "/" + name, path: path + "/" + name)
      } else {
        files.append(
          OutputFile(path: path + "/" + name, bytes: try Disk.read(folder + "/" + name)))
      }
    }
    return files
  }

  /// Pagefind's own interfaces are not used: they need inline styles and weigh 350 KB.
  private func isInterface(_ name: String) -> Bool {
    name.hasPrefix("pagefind-") && (name.contains("ui.") || name.contains("highlight"))
  }
}
