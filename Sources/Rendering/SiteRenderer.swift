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

  /// What is published of the plans besides their pages.
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

  /// Renders the whole site into memory.
  ///
  /// - Parameter jobs: how many pages are rendered at the same time.
  package func render(jobs: Int) async -> Diagnosed<OutputTree> {
    let collector = OutputCollector()
    let diagnostics = await render(jobs: jobs, into: collector)
    return Diagnosed(collector.tree, diagnostics)
  }

  /// Renders the site file by file; each is handed on when it is finished, so that no more than a few
  /// stand in memory.
  package func render<Sink: OutputSink>(
    jobs: Int, into sink: Sink
  ) async throws(Sink.Failure) -> [Diagnostic] {
    let pages = pageRenderer
    let results = await work.mapInParallel(jobs: jobs) { work in
      Result { () throws(Sink.Failure) in try self.render(work, with: pages, into: sink) }
    }
    var diagnostics = [Diagnostic]()
    for result in results { diagnostics += try result.get() }
    return diagnostics
  }

  /// A part of the work, small enough that none keeps all others waiting.
  private enum Work: Sendable {
    case files([OutputFile])
    case data(DataFiles.Part)
    case information
    case pages(Range<Int>)
  }

  /// The largest parts come first.
  private var work: [Work] {
    let attachments = site.attachments.map {
      OutputFile(path: $0.route.outputPath, content: .copy(of: $0.file.path))
    }
    let styles = assets.map {
      OutputFile(path: Route.asset($0.name).outputPath, bytes: bytes(of: $0))
    }
    return DataFiles(site: site).parts.map(Work.data)
      + [
        .files(styles + attachments),
        .files(PlanEditionFiles(site: site, editions: editions).files),
      ]
      + [.information]
      + stride(from: 0, to: site.pages.count, by: Self.pagesAtOnce).map {
        .pages($0..<min($0 + Self.pagesAtOnce, site.pages.count))
      }
  }

  private static let pagesAtOnce = 32

  private func render<Sink: OutputSink>(
    _ work: Work, with pages: PageRenderer, into sink: Sink
  ) throws(Sink.Failure) -> [Diagnostic] {
    var diagnostics = [Diagnostic]()
    switch work {
    case .files(let files): for file in files { try sink.write(file) }
    case .data(let part):
      for file in DataFiles(site: site).files(of: part) { try sink.write(file) }
    case .information:
      let files = PublicInformationFiles(site: site, editions: editions).files()
      for file in files { try sink.write(file) }
    case .pages(let range):
      for page in site.pages[range] {
        let rendered = pages.render(page)
        diagnostics += rendered.diagnostics
        try sink.write(rendered.value)
      }
    }
    return diagnostics
  }

  /// An asset as it is; the style sheet with the site's colour, if it has one of its own.
  private func bytes(of asset: TemplateFolder.Asset) -> [UInt8] {
    guard asset.name == "gaya.css", let color = site.settings.color else { return asset.bytes }
    return asset.bytes + AccentStyle(color: color).bytes
  }

  private var pageRenderer: PageRenderer {
    PageRenderer(
      site: site, templates: templates, assets: Set(assets.map(\.name)), editions: editions,
      pictures: pictures)
  }
}

/// The documents of a plan, before the site is rendered.
extension SiteRenderer {
  /// The page that a plan's PDF file is made of.
  package func printedPage(of plan: PlanEntry) -> Diagnosed<[UInt8]> {
    pageRenderer.document(PrintedPlanPage(entry: plan, site: site), of: plan)
  }

  /// What belongs into a plan's archive: its documents and data, then the attachments beside it.
  package func documents(of plan: PlanEntry) -> Diagnosed<[OutputFile]> {
    let page = pageRenderer.document(SingleFilePage(entry: plan, site: site), of: plan)
    let singleFile = OutputFile(
      path: Route.legalFile(of: plan.plan, ending: "html").outputPath, bytes: page.value)
    let pdf = PlanEditionFiles(site: site, editions: editions).pdf(of: plan)
    let own = [singleFile, pdf].compactMap { $0 } + DataFiles(site: site).files(of: .plan(plan))
    let attachments = plan.attachments.map {
      OutputFile(path: $0.route.outputPath, content: .copy(of: $0.file.path))
    }
    return Diagnosed(
      own.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } + attachments,
      page.diagnostics)
  }
}
