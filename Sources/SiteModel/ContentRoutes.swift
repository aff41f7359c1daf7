internal import Content
internal import Diagnostics
package import PlanModel

/// Where each file of the content is published, for the links between them.
package struct ContentRoutes: Sendable {
  private let routes: [String: Route]

  package init(
    plans: [PlanEntry], offices: [OfficeEntry], pages: [PlainPage],
    attachments: [Publication.OfficeAttachment]
  ) {
    var routes = [String: Route]()
    for entry in plans { routes[entry.plan.source.path] = .plan(entry.id) }
    for entry in offices { routes[entry.office.source.path] = .office(entry.office.slug) }
    for page in pages { routes[page.source.path] = .page(page.slug) }
    for attachment in attachments { routes[attachment.file.path] = attachment.route }
    self.routes = routes
  }

  /// The address of a file of the content, by its path as the user would name it.
  package subscript(path: String) -> Route? { routes[path] }
}
