internal import PlanModel
internal import TimeTargets

/// Plans every page of the site with its address.
struct PagePlanner {
  /// A line takes up to 700 bytes beside its words, mostly 300, a citation about as much, a plan in the
  /// list of public information up to 1.8 KB, a line of the search page 300 bytes.
  private static let lines = Slice.Room(count: 150, bytes: 180_000)
  private static let citations = Slice.Room(count: 60, bytes: 180_000)
  private static let information = Slice.Room(count: 90, bytes: 120_000)
  private static let searchLines = Slice.Room(count: 180, bytes: 180_000)

  private let site: Site

  init(_ site: Site) { self.site = site }

  func pages() -> [Page] {
    var pages = [home()]
    for office in site.offices {
      pages.append(Page(route: .office(office.office.slug), kind: .office(office)))
    }
    for plan in site.plans { pages += self.pages(of: plan) }
    pages += joinedPages() + publicInformationPages()
    pages += self.pages(.search, site.actions.slices(within: Self.searchLines)) { .search($0) }
    for page in site.plainPages {
      pages.append(Page(route: .page(page.slug), kind: .plain(page)))
    }
    pages.append(Page(route: .data, kind: .data))
    pages.append(Page(route: .notFound, kind: .notFound))
    return pages
  }

  /// With one office only, the home page is that office's, which also keeps its own address.
  private func home() -> Page {
    if site.offices.count == 1, let office = site.offices.first {
      return Page(route: .home, kind: .office(office))
    }
    return Page(route: .home, kind: .home)
  }

  private func pages(of plan: PlanEntry) -> [Page] {
    let id = plan.id
    return [Page(route: .plan(id), kind: .plan(plan))]
      + plan.plan.areas.map {
        Page(route: .area($0.slug, of: id), kind: .planArea(plan, $0))
      }
      + [Page(route: .timeline(of: id), kind: .timeline(plan))]
      + plan.months.map { Page(route: .month($0, of: id), kind: .planMonth(plan, $0)) }
      + [
        Page(route: .legalBasis(of: id), kind: .legalBasis(plan)),
        Page(route: .text(of: id), kind: .text(plan)),
        Page(route: .embed(of: id), kind: .embed(plan)),
      ]
      + (plan.changes.isEmpty ? [] : [Page(route: .changes(of: id), kind: .changes(plan))])
  }

  /// The list of all offices, and each office's own.
  private func publicInformationPages() -> [Page] {
    let lists =
      [PublicInformationList(of: site.plans)]
      + site.offices.map { PublicInformationList(of: $0.plans, office: $0.office) }
    return lists.flatMap { list in
      let slices = Slice.slices(of: list.rows.lazy.map(\.listLength), within: Self.information)
      return self.pages(list.route, slices) { .publicInformation(list, $0) }
    }
  }

  private func joinedPages() -> [Page] {
    var pages = sliced(.areas, count: site.officesWithPlans.count) { .areaIndex($0) }
    pages.append(Page(route: .months, kind: .monthIndex))
    for area in site.areas {
      let lengths = area.uses.lazy.flatMap(\.area.actions).map(\.listLength)
      pages += self.pages(.area(area.slug), Slice.slices(of: lengths, within: Self.lines)) {
        .area(area, $0)
      }
    }
    for month in site.months {
      let lengths = month.uses.lazy.map(\.action.listLength)
      pages += self.pages(.month(month.month), Slice.slices(of: lengths, within: Self.lines)) {
        .month(month, $0)
      }
    }
    pages += sliced(.regulations, count: site.regulations.count) { .regulationIndex($0) }
    for regulation in site.regulations {
      let lengths = regulation.uses.lazy.map(\.listLength)
      let slices = Slice.slices(of: lengths, within: Self.citations)
      pages += self.pages(.regulation(regulation.slug), slices) { .regulation(regulation, $0) }
    }
    return pages
  }

  /// A list of names and numbers, which are all short.
  private func sliced(_ route: Route, count: Int, _ kind: (Slice) -> Page.Kind) -> [Page] {
    pages(route, Slice.slices(of: repeatElement(0, count: count), within: Self.lines), kind)
  }

  private func pages(_ route: Route, _ slices: [Slice], _ kind: (Slice) -> Page.Kind) -> [Page] {
    slices.map { Page(route: route.page(number: $0.number), kind: kind($0)) }
  }
}
