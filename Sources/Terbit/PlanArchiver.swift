internal import Checksums
internal import Disk
internal import Output
internal import PlanModel
internal import SiteModel
internal import TimeTargets
internal import Zip

/// Makes the archive of every plan, `<rencana>.zip`, from the files of the finished site: its documents
/// and data, the attachments beside it, and `SHA256SUMS` over them all.
struct PlanArchiver {
  let site: Site

  /// The site with its archives.
  ///
  /// - Throws: `DiskError` for an attachment, `ZipArchive.TooLarge`.
  func addArchives(to tree: OutputTree) throws -> OutputTree {
    let files = Dictionary(grouping: tree.files) { Disk.parent(of: $0.path) }
    return OutputTree(
      try tree.files
        + site.plans.map { entry in
          let route = Route.plan(entry.id)
          let own = files[route.folders.joined(separator: "/")] ?? []
          let beside = files[route.folders.dropLast().joined(separator: "/")] ?? []
          return OutputFile(
            path: Route.archive(of: entry.id).outputPath,
            bytes: try archive(of: entry.plan, own, attachments: beside))
        })
  }

  private func archive(
    of plan: Plan, _ own: [OutputFile], attachments: [OutputFile]
  ) throws -> [UInt8] {
    let date = plan.decree.date
    var archive = ZipArchive(
      dated: .init(year: date.year, month: date.month.number, day: date.day))
    var sums = ChecksumList()
    let documents = own.filter { !$0.path.hasSuffix("/index.html") }.map { ("", $0) }
    let folder = plan.id.slug + "/"
    for (place, file) in documents + attachments.map({ ("lampiran/", $0) }) {
      let bytes = try bytes(of: file)
      let name = place + (file.path.split(separator: "/").last.map(String.init) ?? file.path)
      try archive.add(folder + name, bytes)
      sums.add(name, FileFacts(of: bytes))
    }
    try archive.add(folder + ChecksumList.name, sums.bytes)
    return archive.bytes
  }

  private func bytes(of file: OutputFile) throws(DiskError) -> [UInt8] {
    switch file.content {
    case .bytes(let bytes): bytes
    case .copy(let source): try Disk.read(source)
    }
  }
}
