internal import Diagnostics
internal import Output
internal import PlanModel
internal import SiteModel

/// Renders one page: its content through its template, the result through the layout.
struct PageRenderer: Sendable {
  let site: Site
  let templates: TemplateSet
  /// The files of `aset/`; a page does without a script that a designer has taken away.
  let assets: Set<String>

  func render(_ page: Page) -> Diagnosed<OutputFile> {
    let content = page.content(of: site)
    let names = content.names(from: page.route).merging([
      "skrip_saring": .text(page.route.link(to: .asset("saring.js")))
    ])
    let body = templates.render(content.template, names, page: page.route.path)
    let html = FootnoteBacklinks.resolve(
      LinkResolver(routes: site.contentRoutes)
        .resolve(String(decoding: body.value, as: UTF8.self), from: page.route))
    let layout = templates.render(
      "tata-letak", layoutNames(of: content, body: html, route: page.route), page: nil)
    return Diagnosed(
      OutputFile(path: page.route.outputPath, bytes: layout.value),
      body.diagnostics + layout.diagnostics)
  }

  private func layoutNames(
    of content: any PageContent, body: String, route: Route
  ) -> TemplateObject {
    let settings = site.settings
    return [
      "judul": .text(
        content.title == settings.title ? settings.title : "\(content.title) – \(settings.title)"),
      "judul_situs": .text(settings.title),
      "judul_halaman": .text(content.title),
      "ringkasan_situs": .text(settings.summary),
      "penerbit": .text(settings.publisher),
      "kontak": .object(
        settings.contact.map {
          ["alamat": .text($0.address), "surel": .text($0.email), "telepon": .text($0.telephone)]
        }),
      // The error page is shown at any address, so its links count from the site's root.
      "dasar": .text(route == .notFound ? settings.baseURL.map { $0 + "/" } : nil),
      "kanonis": .text(settings.baseURL.map { $0 + route.path }),
      "ringkasan_halaman": .text(content.description ?? settings.summary),
      "jenis_halaman": .text(route == .home ? "website" : "article"),
      "aset": .text(route.link(to: .asset(""))),
      "gaya": .text(route.link(to: .asset("gaya.css"))),
      "skrip": .list(
        content.scripts.filter(assets.contains).map { .text(route.link(to: .asset($0))) }),
      "pencarian": .flag(content.template == "cari"),
      "kepala": .html(content.head(from: route)),
      "tautan_ppid": .none,
      "beranda": .text(route.link(to: .home)),
      "di_beranda": .flag(route == .home),
      "tautan_area": .text(route.link(to: .areas)),
      "tautan_bulan": .text(route.link(to: .months)),
      "tautan_dasar_hukum": .text(route.link(to: .regulations)),
      "tautan_cari": .text(route.link(to: .search)),
      "halaman_lain": .objects(
        site.plainPages.map {
          ["nama": .text($0.title), "tautan": .text(route.link(to: .page($0.slug)))]
        }),
      "jejak": .objects(
        content.trail.map {
          ["nama": .text($0.name), "tautan": .text(route.link(to: $0.route))]
        }),
      "isi": .html(body),
    ]
  }
}
