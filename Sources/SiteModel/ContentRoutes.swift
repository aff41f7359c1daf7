internal import Content
internal import Diagnostics
internal import Markdown
package import PlanModel

/// Where each file of the content is published, for the links between them.
package struct ContentRoutes: Sendable {
  private let routes: [String: Route]
  /// What stands in the files that have places of their own; those are looked for when a link asks.
  private let texts: [String: Text]

  private enum Text: Sendable {
    case plan(PlanEntry)
    case blocks([Block])
  }

  /// Where a link leads: a page, and a place on it.
  package struct Place: Sendable {
    package var route: Route
    package var anchor: String?
  }

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
    texts = Self.texts(plans, offices, pages)
  }

  /// The address of a file of the content, by its path as the user would name it.
  package subscript(path: String) -> Route? { routes[path] }

  /// Where a place within a file is published; nil if there is none of that name. What an anchor means
  /// in an attachment, such as a page of a PDF, is not known and kept.
  package func place(_ anchor: String?, in path: String) -> Place? {
    guard let route = routes[path] else { return nil }
    guard let anchor else { return Place(route: route) }
    switch texts[path] {
    case .plan(let plan): return place(anchor, in: plan)
    case .blocks(let blocks):
      let isKnown = ContentAnchors.headings(of: blocks).contains(anchor)
      return isKnown ? Place(route: route, anchor: anchor) : nil
    case nil: return Place(route: route, anchor: anchor)
    }
  }

  private func place(_ anchor: String, in plan: PlanEntry) -> Place? {
    if plan.plan.areas.contains(where: { $0.slug == anchor }) {
      return Place(route: .area(anchor, of: plan.id))
    }
    return ContentAnchors.route(of: anchor, in: plan).map { Place(route: $0, anchor: anchor) }
  }

  private static func texts(
    _ plans: [PlanEntry], _ offices: [OfficeEntry], _ pages: [PlainPage]
  ) -> [String: Text] {
    var texts = [String: Text]()
    for entry in plans { texts[entry.plan.source.path] = .plan(entry) }
    for page in pages { texts[page.source.path] = .blocks(page.blocks) }
    for entry in offices { texts[entry.office.source.path] = .blocks(entry.office.introduction) }
    return texts
  }
}
