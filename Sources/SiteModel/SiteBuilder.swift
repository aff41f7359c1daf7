package import Diagnostics
package import PlanModel

/// Lays out the site of a publication: indexes first, then every page with its address.
package struct SiteBuilder {
  private let publication: Publication

  package init(_ publication: Publication) { self.publication = publication }

  package func build() -> Diagnosed<Site> {
    let plans = PlanEntryBuilder(publication).entries()
    let plansByOffice = Dictionary(grouping: plans, by: \.id.office)
    let offices = publication.offices.map { office in
      OfficeEntry(
        office: office, plans: (plansByOffice[office.slug] ?? []).sorted(by: latestFirst))
    }
    var site = Site(
      settings: publication.settings,
      taxonomy: publication.taxonomy,
      register: publication.register,
      offices: offices,
      plans: plans,
      editsOfUnreadPlans: publication.editsOfUnreadPlans,
      areas: AreaIndex.entries(of: plans),
      months: MonthIndex.entries(of: plans),
      regulations: RegulationIndex.entries(of: plans, register: publication.register),
      plainPages: publication.pages,
      pages: [],
      attachments: publication.attachments,
      contentRoutes: ContentRoutes(
        plans: plans, offices: offices, pages: publication.pages,
        attachments: publication.attachments)
    )
    site.pages = PagePlanner(site).pages()
    return Diagnosed(
      site,
      RouteCheck(site).diagnostics() + SelfRelationCheck.diagnostics(of: publication.plans))
  }

  private func latestFirst(_ left: PlanEntry, _ right: PlanEntry) -> Bool {
    let (a, b) = (left.plan.decree.date, right.plan.decree.date)
    return a == b ? left.id < right.id : a > b
  }
}
