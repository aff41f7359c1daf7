internal import Content
internal import Disk
internal import Markdown
internal import PlanModel
internal import SiteModel

/// Reads the pictures that plans show, for the copies of the plans that hold all they need.
enum PictureReader {
  private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp"]

  /// The bytes of each picture by its path in the content.
  static func pictures(of site: Site) throws(DiskError) -> [String: [UInt8]] {
    let shown = Set(site.plans.flatMap(\.plan.links).map(\.path))
    var pictures = [String: [UInt8]]()
    for attachment in site.attachments where shown.contains(attachment.file.path) {
      let name = attachment.file.name.lowercased()
      guard endings.contains(where: name.hasSuffix) else { continue }
      pictures[attachment.file.path] = try Disk.read(attachment.file.path)
    }
    return pictures
  }
}
