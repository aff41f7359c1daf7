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

  let editions: PlanEditions
  /// The pictures that plans show, by their path in the content.
  let pictures: [String: [UInt8]]

  func render(_ page: Page) -> Diagnosed<OutputFile> {
    let content = page.content(of: site, editions: editions)
    let body = body(of: content, at: page.route)
    guard case .inLayout = content.form else {
      let bytes = whole(body.value, of: content, at: page.route)
      return Diagnosed(OutputFile(path: page.route.outputPath, bytes: bytes), body.diagnostics)
    }
    let layout = templates.render(
      "tata-letak", layoutNames(of: content, body: body.value, page: page), page: nil)
    return Diagnosed(
      OutputFile(path: page.route.outputPath, bytes: layout.value),
      body.diagnostics + layout.diagnostics)
  }

  /// A document of a plan that is a page by itself, beside the plan's own page.
  func document(_ content: any PageContent, of plan: PlanEntry) -> Diagnosed<[UInt8]> {
    let route = Route.legalFile(of: plan.plan, ending: "html")
    let body = body(of: content, at: route)
    return Diagnosed(whole(body.value, of: content, at: route), body.diagnostics)
  }

  /// What the content's own template gives, with links that lead to where they should.
  private func body(of content: any PageContent, at route: Route) -> Diagnosed<String> {
    let body = templates.render(content.template, content.names(from: route), page: route.path)
    let isDetached = if case .detached = content.form { true } else { false }
    let text = String(decoding: body.value, as: UTF8.self)
    let html = isDetached ? DetachedPictures(pictures: pictures).resolve(text) : text
    return Diagnosed(
      FootnoteBacklinks.resolve(
        LinkResolver(routes: site.contentRoutes).resolve(html, from: route)),
      body.diagnostics)
  }

  /// A page that its template gives whole.
  private func whole(
    _ html: String, of content: any PageContent, at route: Route
  ) -> [UInt8] {
    guard case .detached = content.form else { return Array(html.utf8) }
    return DetachedLinks(baseURL: site.settings.baseURL, folders: route.folders).resolve(html.utf8)
  }

  private func layoutNames(
    of content: any PageContent, body: String, page: Page
  ) -> TemplateObject {
    let settings = site.settings
    let route = page.route
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
      "tautan_cari": .none,
      "tautan_ppid": .text(route.link(to: .publicInformation)),
      "data_terstruktur": .html(
        StructuredData(site: site, editions: editions).script(of: page, content)),
      "beranda": .text(route.link(to: .home)),
      "di_beranda": .flag(route == .home),
      "tautan_area": .text(route.link(to: .areas)),
      "tautan_bulan": .text(route.link(to: .months)),
      "tautan_dasar_hukum": .text(route.link(to: .regulations)),
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
