internal import PlanModel
internal import TimeTargets

/// Plans every page of the site with its address.
struct PagePlanner {
  /// How many elements a page of a list shows, so that it stays below 300 KB: a line of a list takes
  /// up to 2 KB, a citation in its own words with its corrections up to 5 KB, a plan in the list of
  /// public information up to 3 KB.
  private static let lineCount = 150
  private static let citationCount = 60
  private static let informationCount = 90
  /// A line of the search page takes up to 1 KB, mostly 270 bytes.
  private static let searchCount = 180

  private let site: Site

  init(_ site: Site) { self.site = site }

  func pages() -> [Page] {
    var pages = [home()]
    for office in site.offices {
      pages.append(Page(route: .office(office.office.slug), kind: .office(office)))
    }
    for plan in site.plans { pages += self.pages(of: plan) }
    pages += joinedPages() + publicInformationPages()
    pages += sliced(.search, length: site.actions.count, size: Self.searchCount) { .search($0) }
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
      sliced(list.route, length: list.rows.count, size: Self.informationCount) {
        .publicInformation(list, $0)
      }
    }
  }

  private func joinedPages() -> [Page] {
    var pages = sliced(.areas, length: site.officesWithPlans.count) { .areaIndex($0) }
    pages.append(Page(route: .months, kind: .monthIndex))
    for area in site.areas {
      let length = area.uses.reduce(0) { $0 + $1.area.actions.count }
      pages += sliced(.area(area.slug), length: length) { .area(area, $0) }
    }
    for month in site.months {
      pages += sliced(.month(month.month), length: month.uses.count) { .month(month, $0) }
    }
    pages += sliced(.regulations, length: site.regulations.count) { .regulationIndex($0) }
    for regulation in site.regulations {
      pages += sliced(
        .regulation(regulation.slug), length: regulation.uses.count, size: Self.citationCount
      ) {
        .regulation(regulation, $0)
      }
    }
    return pages
  }

  private func sliced(
    _ route: Route, length: Int, size: Int = lineCount, _ kind: (Slice) -> Page.Kind
  ) -> [Page] {
    Slice.slices(of: length, size: size).map {
      Page(route: route.page(number: $0.number), kind: kind($0))
    }
  }
}
