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
      "isi": PassageNames.list(page.blocks.anchoredPassages),
      "catatan_kaki": .objects(
        page.footnotes.map { ["nomor": .text(String($0.number)), "isi": .html($0.html)] }),
    ]
  }
}

extension [Block] {
  /// Running text whose headings are places to which links may point.
  var anchoredPassages: [Passage] {
    zip(self, ContentAnchors.headings(of: self)).map { block, anchor in
      Passage(block: block.anchored(at: anchor))
    }
  }
}

extension Block {
  /// A heading with its place's name, to which links may point: `<h2 id="cara-membaca">`.
  fileprivate func anchored(at anchor: String?) -> Block {
    guard let anchor, case .heading(let level, _) = kind else { return self }
    let opening = "<h\(level)>"
    guard html.hasPrefix(opening) else { return self }
    var block = self
    block.html = "<h\(level) id=\"\(anchor)\">" + html.dropFirst(opening.count)
    return block
  }
}

/// `/404.html`: an address that is not on the site.
struct NotFoundPage: PageContent {
  var template: String { "404" }
  var title: String { "Halaman tidak ditemukan" }

  func names(from route: Route) -> TemplateObject {
    [
      "beranda": .text(route.link(to: .home)),
      "tautan_cari": .text(route.link(to: .search)),
    ]
  }
}
