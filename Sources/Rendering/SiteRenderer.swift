package import Checksums
internal import Content
package import Diagnostics
package import Output
internal import PlanModel
package import SiteModel
internal import Workers

/// Renders a site into files: the data files, then every page through its template, since pages tell
/// the data files' sizes and checksums.
package struct SiteRenderer: Sendable {
  private let site: Site
  private let templates: TemplateSet
  private let assets: [TemplateFolder.Asset]
  private let attachments: [String: FileFacts]

  /// - Parameter attachments: what was read of each attachment, by its path on disk.
  package init(
    site: Site, templates: TemplateSet, assets: [TemplateFolder.Asset],
    attachments: [String: FileFacts]
  ) {
    self.site = site
    self.templates = templates
    self.assets = assets
    self.attachments = attachments
  }

  /// - Parameter jobs: how many pages are rendered at the same time.
  package func render(jobs: Int) async -> Diagnosed<OutputTree> {
    let data = await DataFiles(site: site, attachments: attachments).files(jobs: jobs)
    let published = PublishedFiles(data, of: site, attachments: attachments)
    let renderer = PageRenderer(site: site, templates: templates, files: published)
    let pages = await site.pages.mapInParallel(jobs: jobs) { renderer.render($0) }
    var files = pages.map(\.value)
    files += assets.map { OutputFile(path: Route.asset($0.name).outputPath, bytes: $0.bytes) }
    files += site.attachments.map {
      OutputFile(
        path: $0.route.outputPath,
        content: .copy(of: $0.file.path))
    }
    files += data
    return Diagnosed(OutputTree(files), pages.flatMap(\.diagnostics))
  }
}
