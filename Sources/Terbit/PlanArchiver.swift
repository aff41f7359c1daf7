internal import Checksums
internal import Content
internal import Disk
internal import Output
internal import PlanModel
internal import SiteModel
internal import TimeTargets
internal import Zip

/// Makes a plan's archive, `<rencana>.zip`: its documents and data, the attachments beside it, and
/// `SHA256SUMS` over them all.
enum PlanArchiver {
  /// - Parameter files: the plan's documents and data in the plan's own folder, and attachments.
  /// - Throws: `DiskError` for an attachment, `ZipArchive.TooLarge`.
  static func archive(of plan: Plan, _ files: [OutputFile]) throws -> [UInt8] {
    let date = plan.decree.date
    var archive = ZipArchive(
      dated: .init(year: date.year, month: date.month.number, day: date.day))
    var sums = ChecksumList()
    let own = Route.plan(plan.id).folders.joined(separator: "/") + "/"
    let folder = plan.id.slug + "/"
    for file in files {
      let bytes = try bytes(of: file)
      let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
      let place = file.path.hasPrefix(own) ? name : "lampiran/" + name
      try archive.add(folder + place, bytes)
      sums.add(place, FileFacts(of: bytes))
    }
    try archive.add(folder + ChecksumList.name, sums.bytes)
    return archive.bytes
  }

  private static func bytes(of file: OutputFile) throws(DiskError) -> [UInt8] {
    switch file.content {
    case .bytes(let bytes): bytes
    case .copy(let source): try Disk.read(source)
    }
  }
}
