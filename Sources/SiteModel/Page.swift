package import PlanModel
package import TimeTargets

/// A page of the site: its address, and what it shows.
package struct Page: Sendable {
  /// What a page shows; each kind has a template of its own.
  package enum Kind: Sendable {
    case home
    indirect case office(OfficeEntry)
    case plan(PlanEntry)
    indirect case planArea(PlanEntry, Area)
    case timeline(PlanEntry)
    case planMonth(PlanEntry, Month)
    case legalBasis(PlanEntry)
    case text(PlanEntry)
    case changes(PlanEntry)
    case areaIndex(Slice)
    indirect case area(AreaEntry, Slice)
    case monthIndex
    indirect case month(MonthEntry, Slice)
    case regulationIndex(Slice)
    indirect case regulation(RegulationEntry, Slice)
    indirect case publicInformation(PublicInformationList, Slice)
    /// The plan as a small page for another site's frame.
    case embed(PlanEntry)
    case search(Slice)
    indirect case plain(PlainPage)
    case data
    case notFound
  }

  package var route: Route
  package var kind: Kind

  /// Whether the page belongs in a list of the site's pages: it is no error page, and no other form of
  /// a page that is listed already.
  package var isListed: Bool {
    switch kind {
    case .embed, .notFound: false
    default: true
    }
  }
}
