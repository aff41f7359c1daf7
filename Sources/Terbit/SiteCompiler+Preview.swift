internal import Checks
internal import Diagnostics
internal import Output
internal import Rendering
internal import Search
internal import SiteModel

/// The flow of a preview, in which pages come before checks.
extension SiteCompiler {
  /// The site laid out and ready to be rendered, before it is checked.
  struct LaidOutSite: Sendable {
    let renderer: SiteRenderer
    let jobs: Int
    /// What reading it has found, the templates included.
    let readingFindings: [Diagnostic]

    /// One processor stays free for the pages that are asked for meanwhile.
    func checkFindings() async -> [Diagnostic] {
      await SiteChecker().findings(in: renderer.site, jobs: max(1, jobs - 1))
    }

    /// The findings as they count.
    func settled(_ findings: [Diagnostic]) async -> [Diagnostic] {
      await FindingPolicy(renderer.site).apply(to: findings, jobs: max(1, jobs - 1))
    }
  }

  /// - Throws: what the disk refuses.
  func layOut() async throws -> LaidOutSite {
    var timings = BuildTimings()
    let sources = try await readSources(&timings)
    let set = TemplateSet.parse(sources.templates.value)
    let site = await site(of: sources.tree, &timings)
    let list: @Sendable () -> [OutputFile] = { ActionListFiles(site.value).files() }
    let renderer = SiteRenderer(
      site: site.value, templates: set.value, assets: sources.templates.value.assets,
      attachments: try await attachments(of: sources), otherFiles: [list])
    return LaidOutSite(
      renderer: renderer, jobs: options.jobs,
      readingFindings: sources.templates.diagnostics + set.diagnostics + site.diagnostics)
  }
}
