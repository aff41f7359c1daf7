internal import SiteModel

/// What one page says, as the names and values that its template shows.
protocol PageContent {
  /// The template's file name without `.mustache`.
  var template: String { get }
  /// The page's own name; the site's stands behind it in a list of tabs.
  var title: String { get }
  /// The pages above this one, outermost first, without the home page.
  var trail: [Crumb] { get }
  /// One sentence on the page for search engines and link previews; nil for the site's own.
  var description: String? { get }
  /// The scripts of `aset/` that the page uses.
  var scripts: [String] { get }
  /// - Returns: further elements of the page's head, such as structured data.
  func head(from route: Route) -> String?
  /// How the template's text becomes the page.
  var form: PageForm { get }
  /// - Parameter route: the page's own address, from which its links are made.
  func names(from route: Route) -> TemplateObject
}

extension PageContent {
  var trail: [Crumb] { [] }
  var description: String? { nil }
  var scripts: [String] { [] }
  func head(from route: Route) -> String? { nil }
  var form: PageForm { .inLayout }
}

/// How the text that a template gives becomes a page.
enum PageForm {
  /// It stands in the layout that all pages share.
  case inLayout
  /// It is the page.
  case whole
}

/// A link to a page above.
struct Crumb {
  var name: String
  var route: Route
}

extension Page {
  /// The page's content for its template.
  ///
  /// - Parameters:
  ///   - editions: the forms of the plans that are published besides their pages.
  ///   - files: what is known of the files that pages offer.
  func content(
    of site: Site, editions: PlanEditions, files: PublishedFiles
  ) -> any PageContent {
    switch kind {
    case .home: HomePage(site: site)
    case .office(let office): OfficePage(office: office)
    case .plan(let plan): PlanPage(entry: plan, site: site, editions: editions, files: files)
    case .planArea(let plan, let area): PlanAreaPage(entry: plan, area: area)
    case .timeline(let plan): TimelinePage(entry: plan)
    case .planMonth(let plan, let month): PlanMonthPage(entry: plan, month: month)
    case .legalBasis(let plan): LegalBasisPage(entry: plan)
    case .text(let plan): PlanTextPage(entry: plan)
    case .changes(let plan): ChangesPage(entry: plan)
    case .areaIndex(let slice): AreaIndexPage(site: site, slice: slice)
    case .area(let area, let slice): AreaPage(area: area, slice: slice)
    case .monthIndex: MonthIndexPage(site: site)
    case .month(let month, let slice): MonthPage(month: month, slice: slice, site: site)
    case .regulationIndex(let slice): RegulationIndexPage(site: site, slice: slice)
    case .regulation(let regulation, let slice):
      RegulationPage(regulation: regulation, slice: slice)
    case .publicInformation(let list, let slice):
      PublicInformationPage(list: list, slice: slice, editions: editions, published: files)
    case .embed(let plan): EmbedPage(entry: plan)
    case .search(let slice): SearchPage(site: site, slice: slice)
    case .plain(let page): PlainPageContent(page: page)
    case .data: DataPage(site: site, files: files)
    case .notFound: NotFoundPage()
    }
  }
}
