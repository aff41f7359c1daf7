internal import Checksums
internal import Content
internal import Diagnostics
internal import Disk
internal import PlanModel
internal import Rendering
internal import SiteModel

/// The flow stopped before rendering.
extension SiteCompiler {
  /// Reads and checks the content and, where there are any, the templates; no site is rendered.
  ///
  /// - Throws: what the disk refuses.
  public func check() async throws -> Result {
    var timings = BuildTimings()
    let templates = try templateFolder()
    let tree = try await readTree(&timings).tree
    let site = await site(of: tree, &timings)
    async let inTemplates = templates.map { findings(in: $0, with: site) } ?? []
    let inContent = await settledFindings(in: site)
    timings.end(.check)
    let found = inContent + (await inTemplates)
    return Result(
      output: nil, diagnostics: found.sortedAndUnique(),
      counts: (site.value.plans.count, site.value.pages.count), timings: timings,
      site: site.value)
  }

  /// Content can be checked where nobody has templates.
  private func templateFolder() throws(DiskError) -> Diagnosed<TemplateFolder>? {
    guard try Disk.kind(of: options.templates, followsLink: true) == .folder else { return nil }
    return try TemplateFolderReader.read(options.templates)
  }

  /// Whether a template uses a name that its pages do not have is seen only on a page, so a few of each kind
  /// are rendered, beside the checks, where all could be read.
  private func findings(
    in folder: Diagnosed<TemplateFolder>, with site: Diagnosed<Site>
  ) -> [Diagnostic] {
    let set = TemplateSet.parse(folder.value)
    let found = folder.diagnostics + set.diagnostics
    guard !found.containsError, !site.diagnostics.containsError else { return found }
    // What attachments hold does not matter to a template, so none is read.
    let facts = FileFacts(of: [])
    let attachments = site.value.attachments.map { ($0.file.path, facts) }
    let renderer = SiteRenderer(
      site: site.value, templates: set.value, assets: folder.value.assets,
      attachments: Dictionary(attachments, uniquingKeysWith: { first, _ in first }))
    return found + PagesOnDemand(renderer).sampleFindings()
  }
}
