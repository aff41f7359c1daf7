internal import Content
internal import Markdown
package import PlanModel

extension PlanEntry {
  /// The files that belong to this plan among those of its year, since it names them or links to
  /// them: the signed copy of the decree first.
  package var ownAttachments: [Publication.OfficeAttachment] {
    let own = plan.spokenOf(among: attachments)
    return own.filter { $0.isSignedCopy(of: plan) } + own.filter { !$0.isSignedCopy(of: plan) }
  }
}

extension Plan {
  /// The files that the plan names or links to.
  func spokenOf(
    among attachments: [Publication.OfficeAttachment]
  ) -> [Publication.OfficeAttachment] {
    let (names, links) = (Set(attachmentNames), Set(self.links.map(\.path)))
    return attachments.filter { names.contains($0.file.name) || links.contains($0.file.path) }
  }
}
