internal import Diagnostics
internal import PlanModel
internal import SiteModel

/// Renders one page: its content through its template, the result through the layout.
struct PageRenderer: Sendable {
  let site: Site
  let templates: TemplateSet
  /// The files of `aset/`; a page does without a script that a designer has taken away.
  let assets: Set<String>
  let marks: ContentMarks
  let editions: PlanEditions
  /// What is known of the files that pages offer.
  var files: PublishedFiles

  /// Room for a page, used again for the next.
  struct Buffers {
    fileprivate var body: [UInt8] = []
    /// The page that has been rendered last.
    fileprivate(set) var page: [UInt8] = []
  }

  func render(_ page: Page, in buffers: inout Buffers) -> [Diagnostic] {
    buffers.body.removeAll(keepingCapacity: true)
    buffers.page.removeAll(keepingCapacity: true)
    let content = page.content(of: site, editions: editions, files: files)
    var names = content.names(from: page.route)
    names["skrip_saring"] = .text(page.route.link(to: .asset("saring.js")))
    var diagnostics = templates.render(
      content.template, names, page: page.route.path, into: &buffers.body)
    marks.resolve(&buffers.body, from: page.route)
    switch content.form {
    case .whole: swap(&buffers.body, &buffers.page)
    case .inLayout:
      diagnostics += templates.render(
        "tata-letak", layoutNames(of: content, body: buffers.body, page: page), page: nil,
        into: &buffers.page)
    }
    return diagnostics
  }

  private func layoutNames(
    of content: any PageContent, body: [UInt8], page: Page
  ) -> TemplateObject {
    let settings = site.settings
    let route = page.route
    return frameNames(from: route).merging([
      "judul": .text(
        content.title == settings.title ? settings.title : "\(content.title) – \(settings.title)"),
      "judul_halaman": .text(content.title),
      "ringkasan_halaman": .text(content.description ?? settings.summary),
      // The error page is shown at any address, so its links count from the site's root.
      "dasar": .text(route == .notFound ? settings.baseURL.map { $0 + "/" } : nil),
      "kanonis": .text(settings.baseURL.map { $0 + route.path }),
      "jenis_halaman": .text(route == .home ? "website" : "article"),
      "di_beranda": .flag(route == .home),
      "skrip": .list(
        content.scripts.filter(assets.contains).map { .text(route.link(to: .asset($0))) }),
      "kepala": .html(content.head(from: route)),
      "data_terstruktur": .html(
        StructuredData(site: site, editions: editions).script(of: page, content)),
      "jejak": .objects(
        content.trail.map {
          ["nama": .text($0.name), "tautan": .text(route.link(to: $0.route))]
        }),
      "isi": .bytes(body),
    ])
  }

  /// What stands around every page alike, but for the way there.
  private func frameNames(from route: Route) -> TemplateObject {
    let settings = site.settings
    return [
      "judul_situs": .text(settings.title),
      "ringkasan_situs": .text(settings.summary),
      "penerbit": .text(settings.publisher),
      "kontak": .object(
        settings.contact.map {
          ["alamat": .text($0.address), "surel": .text($0.email), "telepon": .text($0.telephone)]
        }),
      "aset": .text(route.link(to: .asset(""))),
      "gaya": .text(route.link(to: .asset("gaya.css"))),
      "beranda": .text(route.link(to: .home)),
      "tautan_area": .text(route.link(to: .areas)),
      "tautan_bulan": .text(route.link(to: .months)),
      "tautan_dasar_hukum": .text(route.link(to: .regulations)),
      "tautan_data": .text(route.link(to: .data)),
      "tautan_umpan": .text(route.link(to: .feed)),
      "tautan_cari": .text(route.link(to: .search)),
      "tautan_ppid": .text(route.link(to: .publicInformation)),
      "halaman_lain": .objects(
        site.plainPages.map {
          ["nama": .text($0.title), "tautan": .text(route.link(to: .page($0.slug)))]
        }),
    ]
  }
}
