internal import PlanModel
internal import SiteModel

/// `…/2025kpt043.html`: the whole plan in one file, for a content system that takes only an upload.
///
/// It asks for no other file, and its links are absolute or none.
struct SingleFilePage: PageContent {
  let entry: PlanEntry
  let site: Site

  var template: String { "satu-berkas" }
  var title: String { PlanNames(entry: entry).longName }
  var form: PageForm { .whole }

  func names(from route: Route) -> TemplateObject {
    PlanDocumentNames(entry: entry, site: site).names(from: route)
  }
}

/// The decree as it is printed (`naskah-pdf`), which WeasyPrint makes a PDF file of.
struct PrintedPlanPage: PageContent {
  let entry: PlanEntry
  let site: Site

  var template: String { "naskah-pdf" }
  var title: String { PlanNames(entry: entry).longName }
  var form: PageForm { .whole }

  func names(from route: Route) -> TemplateObject {
    PlanDocumentNames(entry: entry, site: site).names(from: route)
  }
}

/// The names of a plan's documents, which are read away from the site.
struct PlanDocumentNames {
  let entry: PlanEntry
  let site: Site

  func names(from route: Route) -> TemplateObject {
    let decree = entry.plan.decree
    let settings = site.settings
    return PlanTextPage(entry: entry).names(from: route)
      .merging(TimelinePage(entry: entry).names(from: route))
      .merging([
        "fakta": .objects(PlanFacts(entry: entry).names),
        "tanggal": .text(decree.date.description),
        "judul_situs": .text(settings.title),
        "alamat_rencana": .text(settings.baseURL.map { $0 + Route.plan(entry.id).path }),
      ])
  }
}
