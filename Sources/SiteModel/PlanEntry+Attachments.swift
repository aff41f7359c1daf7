internal import Content
internal import Markdown
package import PlanModel

extension PlanEntry {
  /// The files that belong to this plan among those of its year, since it names them or links to
  /// them: the signed copy of the decree first.
  package var ownAttachments: [Publication.OfficeAttachment] {
    let (names, links) = (Set(plan.attachmentNames), Set(plan.links.map(\.path)))
    let own = attachments.filter { names.contains($0.file.name) || links.contains($0.file.path) }
    return own.filter { $0.isSignedCopy(of: plan) } + own.filter { !$0.isSignedCopy(of: plan) }
  }
}
