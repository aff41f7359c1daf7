package import Diagnostics
package import PlanModel

/// Lays out the site of a publication: indexes first, then every page with its address.
package struct SiteBuilder {
  private let publication: Publication

  package init(_ publication: Publication) { self.publication = publication }

  /// The indexes are independent of each other and are gathered side by side.
  package func build() async -> Diagnosed<Site> {
    let publication = publication
    let plans = PlanEntryBuilder(publication).entries()
    let offices = offices(with: plans)
    async let areas = AreaIndex.entries(of: plans)
    async let months = MonthIndex.entries(of: plans)
    async let regulations = RegulationIndex.entries(of: plans, register: publication.register)
    let contentRoutes = ContentRoutes(
      plans: plans, offices: offices, pages: publication.pages,
      attachments: publication.attachments)
    var site = Site(
      settings: publication.settings,
      taxonomy: publication.taxonomy,
      register: publication.register,
      offices: offices,
      plans: plans,
      actions: ActionList(of: plans),
      editsOfUnreadPlans: publication.editsOfUnreadPlans,
      areas: await areas,
      months: await months,
      regulations: await regulations,
      plainPages: publication.pages,
      pages: [],
      attachments: publication.attachments,
      contentRoutes: contentRoutes
    )
    site.pages = PagePlanner(site).pages()
    return Diagnosed(
      site,
      RouteCheck(site).diagnostics() + SelfRelationCheck.diagnostics(of: publication.plans))
  }

  private func offices(with plans: [PlanEntry]) -> [OfficeEntry] {
    let plansByOffice = Dictionary(grouping: plans, by: \.id.office)
    return publication.offices.map { office in
      OfficeEntry(
        office: office, plans: (plansByOffice[office.slug] ?? []).sorted(by: latestFirst))
    }
  }

  private func latestFirst(_ left: PlanEntry, _ right: PlanEntry) -> Bool {
    let (a, b) = (left.plan.decree.date, right.plan.decree.date)
    return a == b ? left.id < right.id : a > b
  }
}
