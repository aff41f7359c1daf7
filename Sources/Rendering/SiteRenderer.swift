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
  /// What is published of the plans besides their pages; the PDF files are part of the site, the
  /// archives are made from it.
  package var editions = PlanEditions.none
  private let pictures: [String: [UInt8]]

  /// - Parameter pictures: the pictures that plans show, by their path in the content.
  package init(
    site: Site, templates: TemplateSet, assets: [TemplateFolder.Asset],
    pictures: [String: [UInt8]] = [:]
  ) {
    self.pictures = pictures
    self.site = site
    self.templates = templates
    self.assets = assets
  }

  /// The page that a plan's PDF file is made of.
  package func printedPage(of plan: PlanEntry) -> Diagnosed<[UInt8]> {
    pageRenderer.printedPage(of: plan)
  }

  /// - Parameter jobs: how many pages are rendered at the same time.
  package func render(jobs: Int) async -> Diagnosed<OutputTree> {
    let renderer = pageRenderer
    let pages = await site.pages.mapInParallel(jobs: jobs) { renderer.render($0) }
    var files = pages.map(\.value)
    files += assets.map { OutputFile(path: Route.asset($0.name).outputPath, bytes: $0.bytes) }
    files += site.attachments.map {
      OutputFile(
        path: $0.route.outputPath,
        content: .copy(of: $0.file.path))
    }
    files += DataFiles(site: site).files()
    files += PublicInformationFiles(site: site, editions: editions).files()
    files += site.plans.compactMap { entry in
      editions.pdf[entry.id].map {
        OutputFile(path: Route.legalFile(of: entry.plan).outputPath, bytes: $0)
      }
    }
    return Diagnosed(OutputTree(files), pages.flatMap(\.diagnostics))
  }

  private var pageRenderer: PageRenderer {
    PageRenderer(site: site, templates: templates, editions: editions, pictures: pictures)
  }
}
