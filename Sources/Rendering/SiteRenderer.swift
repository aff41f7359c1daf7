internal import Content
package import Diagnostics
package import Output
internal import PlanModel
package import SiteModel
internal import Workers

/// Renders a site into files: every page through its template, and the data files.
package struct SiteRenderer: Sendable {
  private let site: Site
  private let templates: TemplateSet
  private let assets: [TemplateFolder.Asset]

  package init(site: Site, templates: TemplateSet, assets: [TemplateFolder.Asset]) {
    self.site = site
    self.templates = templates
    self.assets = assets
  }

  /// - Parameter jobs: how many pages are rendered at the same time.
  package func render(jobs: Int) async -> Diagnosed<OutputTree> {
    let renderer = PageRenderer(
      site: site, templates: templates, assets: Set(assets.map(\.name)))
    let pages = await site.pages.mapInParallel(jobs: jobs) { renderer.render($0) }
    var files = pages.map(\.value)
    files += assets.map {
      OutputFile(path: Route.asset($0.name).outputPath, bytes: bytes(of: $0))
    }
    files += site.attachments.map {
      OutputFile(
        path: $0.route.outputPath,
        content: .copy(of: $0.file.path))
    }
    files += DataFiles(site: site).files()
    return Diagnosed(OutputTree(files), pages.flatMap(\.diagnostics))
  }

  /// An asset as it is; the style sheet with the site's colour, if it has one of its own.
  private func bytes(of asset: TemplateFolder.Asset) -> [UInt8] {
    guard asset.name == "gaya.css", let color = site.settings.color else { return asset.bytes }
    return asset.bytes + AccentStyle(color: color).bytes
  }
}
