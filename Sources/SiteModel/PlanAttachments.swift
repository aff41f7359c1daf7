internal import Content
internal import Markdown
internal import PlanModel

/// Which files beside the plans of a year are whose: a plan's are those that it names or links to, and those
/// that none of the plans does. The signed copy of one decree is no part of another's archive.
struct PlanAttachments {
  private struct Folder: Hashable {
    var office: String
    var year: Int
  }

  private let files: [Folder: [Publication.OfficeAttachment]]
  /// The files that some plans of a folder speak of, by their paths on disk.
  private var owned: [Folder: Set<String>] = [:]

  init(_ publication: Publication) {
    files = Dictionary(
      grouping: publication.attachments, by: { Folder(office: $0.office, year: $0.file.year) })
    for plan in publication.plans {
      let folder = Self.folder(of: plan)
      guard let files = files[folder] else { continue }
      owned[folder, default: []].formUnion(plan.spokenOf(among: files).map(\.file.path))
    }
  }

  func of(_ plan: Plan) -> [Publication.OfficeAttachment] {
    let folder = Self.folder(of: plan)
    guard let files = files[folder] else { return [] }
    let own = Set(plan.spokenOf(among: files).map(\.file.path))
    let others = (owned[folder] ?? []).subtracting(own)
    return files.filter { !others.contains($0.file.path) }
  }

  private static func folder(of plan: Plan) -> Folder {
    Folder(office: plan.id.office, year: plan.id.year)
  }
}
