package import SiteModel
package import TimeTargets

/// What a search finds: a plan, an area of a plan, an action or a regulation, with its words and with
/// what it is filtered by.
package struct SearchRecord: Sendable {
  /// As the reader is shown it, and as the filter `jenis` has it.
  package enum Kind: String, CaseIterable, Sendable {
    case plan = "Rencana"
    case area = "Area"
    case action = "Aksi"
    case regulation = "Peraturan"
  }

  package var kind: Kind
  package var title: String
  /// Where it belongs: `KPU Kabupaten Soppeng 43/2025`.
  package var context: String
  /// The words it is found by, besides its title and its context.
  package var texts: [String]
  package var route: Route
  package var anchor: String?
  /// The offices it concerns: a plan's own, or all that cite a regulation.
  package var offices: [String]
  package var year: Int?
  package var area: String?
  package var months: [Month]

  /// The way to it from the site's root.
  var link: String { Route.home.link(to: route, anchor: anchor) }
}
