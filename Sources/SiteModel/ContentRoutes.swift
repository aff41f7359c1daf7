internal import Content
internal import Diagnostics
internal import Markdown
package import PlanModel

/// Where each file of the content is published, for the links between them.
package struct ContentRoutes: Sendable {
  private let routes: [String: Route]
  /// The places within each file that stand on a page of their own or have an anchor.
  private let places: [String: [String: Place]]

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
    places = Self.places(plans, offices, pages)
  }

  /// The address of a file of the content, by its path as the user would name it.
  package subscript(path: String) -> Route? { routes[path] }

  /// Where a place within a file is published; nil if there is none of that name. What an anchor means
  /// in an attachment, such as a page of a PDF, is not known and kept.
  package func place(_ anchor: String?, in path: String) -> Place? {
    guard let route = routes[path] else { return nil }
    guard let anchor else { return Place(route: route) }
    guard let known = places[path] else { return Place(route: route, anchor: anchor) }
    return known[anchor]
  }

  private static func places(
    _ plans: [PlanEntry], _ offices: [OfficeEntry], _ pages: [PlainPage]
  ) -> [String: [String: Place]] {
    var places = [String: [String: Place]]()
    for plan in plans {
      var known = ContentAnchors.places(in: plan).reduce(into: [String: Place]()) {
        $0[$1.key] = Place(route: $1.value, anchor: $1.key)
      }
      for area in plan.plan.areas { known[area.slug] = Place(route: .area(area.slug, of: plan.id)) }
      places[plan.plan.source.path] = known
    }
    let texts =
      pages.map { ($0.source.path, $0.blocks, Route.page($0.slug)) }
      + offices.map { ($0.office.source.path, $0.office.introduction, .office($0.office.slug)) }
    for (path, blocks, route) in texts {
      places[path] = ContentAnchors.headings(of: blocks).compactMap { $0 }
        .reduce(into: [:]) { $0[$1] = Place(route: route, anchor: $1) }
    }
    return places
  }
}
