internal import Checks
internal import Checksums
internal import Content
internal import Diagnostics
internal import Disk
internal import PlanModel
internal import Rendering
internal import SiteModel

/// From the disk to the site.
extension SiteCompiler {
  /// What is read before anything is understood.
  struct Sources {
    var templates: Diagnosed<TemplateFolder>
    var tree: Diagnosed<SourceTree>
    /// The drafts that are no part of the tree.
    var drafts: [String]
    /// What was read of each attachment, once that was asked for.
    var attachments: [String: FileFacts]?
  }

  func readSources(_ timings: inout BuildTimings) async throws -> Sources {
    let templates = try TemplateFolderReader.read(options.templates)
    let (tree, drafts) = try await readTree(&timings)
    return Sources(templates: templates, tree: tree, drafts: drafts)
  }

  func readTree(
    _ timings: inout BuildTimings
  ) async throws(DiskError) -> (tree: Diagnosed<SourceTree>, drafts: [String]) {
    let read = try await SourceTreeReader.read(options.content, jobs: options.jobs)
    defer { timings.end(.read) }
    guard !options.includesDrafts else { return (read, []) }
    let (tree, drafts) = read.value.withoutDrafts()
    return (Diagnosed(tree, read.diagnostics), drafts)
  }

  func attachments(of sources: Sources) async throws(DiskError) -> [String: FileFacts] {
    if let known = sources.attachments { return known }
    return try await AttachmentFacts.read(
      sources.tree.value.offices.flatMap(\.attachments), jobs: options.jobs)
  }

  func inputs(of sources: inout Sources) async throws(DiskError) -> String {
    let attachments = try await attachments(of: sources)
    sources.attachments = attachments
    return try await InputDigest(
      options: options, templates: sources.templates, tree: sources.tree, drafts: sources.drafts,
      attachments: attachments
    ).text()
  }

  /// The site as it will stand, and all that the reading and the checks found.
  func checkedSite(
    of tree: Diagnosed<SourceTree>, _ timings: inout BuildTimings
  ) async -> Diagnosed<Site> {
    let site = await site(of: tree, &timings)
    defer { timings.end(.check) }
    return Diagnosed(site.value, await settledFindings(in: site))
  }

  /// What the checks find in a site, and what reading it has found, as they count.
  func settledFindings(in site: Diagnosed<Site>) async -> [Diagnostic] {
    let checked = await SiteChecker().findings(in: site.value, jobs: options.jobs)
    return await FindingPolicy(site.value).apply(
      to: site.diagnostics + checked, jobs: options.jobs)
  }

  /// The site as it will stand, and what reading and laying it out has found.
  func site(
    of tree: Diagnosed<SourceTree>, _ timings: inout BuildTimings
  ) async -> Diagnosed<Site> {
    var publication = await PublicationReader(jobs: options.jobs, memory: options.memory)
      .read(tree.value)
    timings.end(.parse)
    if let baseURL = options.baseURL { publication.value.settings.baseURL = baseURL }
    let site = await SiteBuilder(publication.value).build()
    timings.end(.index)
    return Diagnosed(site.value, tree.diagnostics + publication.diagnostics + site.diagnostics)
  }
}
