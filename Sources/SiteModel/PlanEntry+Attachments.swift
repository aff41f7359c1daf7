internal import Content
internal import Markdown
package import PlanModel

extension PlanEntry {
  /// The files that belong to this plan among those of its year: the signed copy of the decree first.
  package var ownAttachments: [Publication.OfficeAttachment] {
    let own = plan.own(attachments)
    return own.filter { $0.isSignedCopy(of: plan) } + own.filter { !$0.isSignedCopy(of: plan) }
  }
}

extension Plan {
  /// Those of some files that belong to this plan, since it names them or links to them.
  func own(_ files: [Publication.OfficeAttachment]) -> [Publication.OfficeAttachment] {
    guard !files.isEmpty else { return [] }
    let (names, links) = (Set(attachmentNames), Set(links.map(\.path)))
    return files.filter { names.contains($0.file.name) || links.contains($0.file.path) }
  }
}
