internal import Checksums
internal import Content
internal import Disk
internal import Output
internal import PlanModel
internal import SiteModel
internal import TimeTargets
internal import Zip

/// A plan whose archive would be larger than the format can say.
package struct ArchivingFailure: Error, Sendable, CustomStringConvertible {
  package var plan: String

  package var description: String {
    "arsip rencana \(plan) tidak jadi: isinya melebihi 4 GB; kurangi lampirannya"
  }
}

/// Makes a plan's archive, `<rencana>.zip`: its documents and data, the attachments beside it, and
/// `SHA256SUMS` over them all.
enum PlanArchiver {
  /// - Parameter files: the plan's documents and data in the plan's own folder, and attachments.
  /// - Throws: `DiskError` for an attachment, `ArchivingFailure`.
  static func archive(of plan: Plan, _ files: [OutputFile]) throws -> [UInt8] {
    do {
      return try bytes(of: plan, files)
    } catch is ZipArchive.TooLarge {
      throw ArchivingFailure(plan: plan.id.description)
    }
  }

  private static func bytes(of plan: Plan, _ files: [OutputFile]) throws -> [UInt8] {
    let date = plan.decree.date
    var archive = ZipArchive(
      dated: .init(year: date.year, month: date.month.number, day: date.day))
    var sums = ChecksumList()
    let own = Route.plan(plan.id).folders.joined(separator: "/") + "/"
    let folder = plan.id.slug + "/"
    for file in files {
      let bytes = try bytes(of: file)
      let place = place(of: file.path, below: own)
      try archive.add(folder + place, bytes)
      sums.add(place, FileFacts(of: bytes))
    }
    try archive.add(folder + ChecksumList.name, sums.bytes)
    return try archive.finished()
  }

  /// The plan's own files stand as in its folder, attachments under their own names.
  private static func place(of path: String, below own: String) -> String {
    if path.hasPrefix(own) { return String(path.dropFirst(own.count)) }
    return "lampiran/" + (path.split(separator: "/").last.map(String.init) ?? path)
  }

  private static func bytes(of file: OutputFile) throws(DiskError) -> [UInt8] {
    switch file.content {
    case .bytes(let bytes): return bytes
    case .copy(let source): return try Disk.read(source)
    case .checksums: preconditionFailure("an archive makes its list of checksums itself")
    }
  }
}
