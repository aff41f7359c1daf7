internal import Checks
internal import Content
public import Diagnostics
internal import Disk
package import Output
internal import PlanModel
internal import Rendering
internal import SiteModel

/// Compiles a folder of plans into a site: the whole flow.
///
/// Everything between reading and writing is values; what is wrong with the content comes back as
/// diagnostics, and only the disk throws.
public struct SiteCompiler: Sendable {
  /// Where things are, and how to work.
  public struct Options: Sendable {
    /// The folder of content.
    public var content: String
    /// The folder of templates.
    public var templates: String
    /// The absolute address of the site's root, in place of the one in `situs.yml`.
    public var baseURL: String?
    /// How many plans or pages are worked on at the same time.
    public var jobs: Int

    /// Options with the usual folders.
    public init(
      content: String = "Content", templates: String = "Templates", baseURL: String? = nil,
      jobs: Int = 1
    ) {
      self.content = content
      self.templates = templates
      self.baseURL = baseURL
      self.jobs = jobs
    }
  }

  /// A finished site in memory, and what was found on the way.
  public struct Result: Sendable {
    /// Nil if an error remains.
    package var output: OutputTree?
    /// All findings, sorted.
    public var diagnostics: [Diagnostic]
    /// How many plans and pages there are.
    public var counts: (plans: Int, pages: Int)
  }

  private let options: Options

  /// A compiler with these options.
  public init(_ options: Options) { self.options = options }

  /// Reads, checks and renders; nothing is written.
  ///
  /// - Throws: what the disk refuses.
  public func compile() async throws -> Result {
    let templates = try readTemplates()
    let site = try await checkedSite()
    let found = templates.diagnostics + site.diagnostics
    let counts = (site.value.plans.count, site.value.pages.count)
    guard !found.containsError else {
      return Result(output: nil, diagnostics: found.sortedAndUnique(), counts: counts)
    }
    let renderer = SiteRenderer(
      site: site.value, templates: templates.value.set, assets: templates.value.assets,
      attachments: try await AttachmentFacts.read(site.value.attachments, jobs: options.jobs))
    let output = await renderer.render(jobs: options.jobs)
    let all = (found + output.diagnostics).sortedAndUnique()
    return Result(output: all.containsError ? nil : output.value, diagnostics: all, counts: counts)
  }

  /// Reads and checks the content, without rendering it.
  ///
  /// - Throws: what the disk refuses.
  public func check() async throws -> Result {
    let site = try await checkedSite()
    return Result(
      output: nil, diagnostics: site.diagnostics.sortedAndUnique(),
      counts: (site.value.plans.count, site.value.pages.count))
  }

  /// The site as it will stand, and all that the reading and the checks found.
  private func checkedSite() async throws -> Diagnosed<Site> {
    let publication = try await readPublication()
    let site = SiteBuilder(publication.value).build()
    let checked = await SiteChecker().findings(in: site.value, jobs: options.jobs)
    let findings = publication.diagnostics + site.diagnostics + checked
    return Diagnosed(site.value, FindingPolicy(site.value).apply(to: findings))
  }

  private func readPublication() async throws -> Diagnosed<Publication> {
    let tree = try SourceTreeReader.read(options.content)
    var publication = await PublicationReader(jobs: options.jobs).read(tree.value)
    if let baseURL = options.baseURL { publication.value.settings.baseURL = baseURL }
    return Diagnosed(publication.value, tree.diagnostics + publication.diagnostics)
  }

  private func readTemplates() throws -> Diagnosed<
    (set: TemplateSet, assets: [TemplateFolder.Asset])
  > {
    let folder = try TemplateFolderReader.read(options.templates)
    let set = TemplateSet.parse(folder.value)
    return Diagnosed((set.value, folder.value.assets), folder.diagnostics + set.diagnostics)
  }
}
