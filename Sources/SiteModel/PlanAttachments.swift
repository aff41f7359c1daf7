internal import Content
internal import PlanModel

/// Which files stand beside which plans: the signed copy of one decree is no part of another's archive.
struct PlanAttachments {
  /// A folder of plans and their attachments.
  private struct Year: Hashable {
    var office: String
    var year: Int
  }

  private let files: [Year: [Publication.OfficeAttachment]]
  /// The plans that a file belongs to, by its path.
  private let owners: [String: Set<PlanID>]

  init(_ publication: Publication) {
    files = Dictionary(
      grouping: publication.attachments, by: { Year(office: $0.office, year: $0.file.year) })
    var owners = [String: Set<PlanID>]()
    for plan in publication.plans {
      let beside = files[Year(office: plan.id.office, year: plan.id.year)] ?? []
      for file in plan.own(beside) { owners[file.file.path, default: []].insert(plan.id) }
    }
    self.owners = owners
  }

  /// The plan's own files, and those of its year that are no plan's.
  func files(beside plan: Plan) -> [Publication.OfficeAttachment] {
    (files[Year(office: plan.id.office, year: plan.id.year)] ?? []).filter {
      owners[$0.file.path]?.contains(plan.id) ?? true
    }
  }
}
