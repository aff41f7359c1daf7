internal import Markdown
internal import PlanModel
internal import SiteModel

/// `/<slug>/` of `halaman/`: a plain page.
struct PlainPageContent: PageContent {
  let page: PlainPage

  var template: String { "halaman" }
  var title: String { page.title }

  func names(from route: Route) -> TemplateObject {
    [
      "judul": .text(page.title),
      "isi": PassageNames.list(
        page.blocks.map { Passage(block: $0) }),
      "catatan_kaki": .objects(
        page.footnotes.map { ["nomor": .number($0.number), "isi": .html($0.html)] }),
    ]
  }
}

/// `/404.html`: an address that is not on the site.
struct NotFoundPage: PageContent {
  var template: String { "404" }
  var title: String { "Halaman tidak ditemukan" }

  func names(from route: Route) -> TemplateObject { [:] }
}
