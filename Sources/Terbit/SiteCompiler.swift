internal import Checks
internal import Content
public import Diagnostics
internal import Disk
package import Output
internal import PlanModel
internal import Printing
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
    /// Whether each plan gets a PDF file and an archive.
    public var makesDocuments: Bool

    /// Options with the usual folders.
    public init(
      content: String = "Content", templates: String = "Templates", baseURL: String? = nil,
      jobs: Int = 1, makesDocuments: Bool = false
    ) {
      self.content = content
      self.templates = templates
      self.baseURL = baseURL
      self.jobs = jobs
      self.makesDocuments = makesDocuments
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
    /// How long each phase took.
    public var timings = BuildTimings()
    /// What was left out because a helper program is not installed, and how to install it.
    public var remarks: [String] = []

    fileprivate mutating func add(_ findings: [Diagnostic]) {
      if !findings.isEmpty { diagnostics = (diagnostics + findings).sortedAndUnique() }
    }
  }

  private let options: Options

  /// A compiler with these options.
  public init(_ options: Options) { self.options = options }

  /// Reads, checks and renders; nothing is written.
  ///
  /// - Throws: what the disk refuses.
  public func compile() async throws -> Result {
    var result = try await prepare()
    guard let renderer = result.renderer else { return result.outcome }
    let rendered = await renderer.render(jobs: options.jobs)
    result.outcome.timings.end(.render)
    result.outcome.add(rendered.diagnostics)
    if !result.outcome.diagnostics.containsError { result.outcome.output = rendered.value }
    return result.outcome
  }

  /// Reads, checks, renders and publishes; the published site stays as it is if anything found keeps
  /// it from being replaced.
  ///
  /// - Parameter isStopped: whether these findings keep the site from being published.
  /// - Throws: what the disk refuses.
  package func publish(
    with writer: AtomicDirectoryWriter, unless isStopped: ([Diagnostic]) -> Bool
  ) async throws -> (result: Result, isPublished: Bool) {
    var result = try await prepare()
    guard let renderer = result.renderer, !isStopped(result.outcome.diagnostics) else {
      return (result.outcome, false)
    }
    var isPublished = false
    try await writer.publish { stage throws(DiskError) in
      let findings = try await renderer.render(jobs: options.jobs, into: stage)
      result.outcome.timings.end(.render)
      result.outcome.timings.addWriting(stage.timeSpent / options.jobs, bytes: stage.byteCount)
      result.outcome.add(findings)
      isPublished = !isStopped(result.outcome.diagnostics)
      return isPublished
    }
    result.outcome.timings.end(.exchange)
    return (result.outcome, isPublished)
  }

  /// Reads and checks the content, without rendering it.
  ///
  /// - Throws: what the disk refuses.
  public func check() async throws -> Result {
    var timings = BuildTimings()
    let site = try await checkedSite(&timings)
    return Result(
      output: nil, diagnostics: site.diagnostics.sortedAndUnique(),
      counts: (site.value.plans.count, site.value.pages.count), timings: timings)
  }

  /// All up to rendering.
  ///
  /// - Returns: no renderer if there is an error.
  private func prepare() async throws -> (outcome: Result, renderer: SiteRenderer?) {
    var timings = BuildTimings()
    let templates = try readTemplates()
    let site = try await checkedSite(&timings)
    let found = (templates.diagnostics + site.diagnostics).sortedAndUnique()
    var outcome = Result(
      output: nil, diagnostics: found, counts: (site.value.plans.count, site.value.pages.count),
      timings: timings)
    guard !found.containsError else { return (outcome, nil) }
    var renderer = SiteRenderer(
      site: site.value, templates: templates.value.set, assets: templates.value.assets,
      pictures: try PictureReader.pictures(of: site.value))
    if options.makesDocuments {
      let printer = PDFPrinter.find()
      let editions = try await EditionMaker(
        renderer: renderer, printer: printer, jobs: options.jobs
      ).make(of: site.value.plans)
      renderer.editions = editions.value
      outcome.add(editions.diagnostics)
      if printer == nil { outcome.remarks.append(EditionMaker.noPrinter) }
    }
    return (outcome, outcome.diagnostics.containsError ? nil : renderer)
  }

  /// The site as it will stand, and all that the reading and the checks found.
  private func checkedSite(_ timings: inout BuildTimings) async throws -> Diagnosed<Site> {
    let publication = try await readPublication(&timings)
    let site = SiteBuilder(publication.value).build()
    timings.end(.index)
    let checked = await SiteChecker().findings(in: site.value, jobs: options.jobs)
    defer { timings.end(.check) }
    let findings = publication.diagnostics + site.diagnostics + checked
    return Diagnosed(site.value, FindingPolicy(site.value).apply(to: findings))
  }

  private func readPublication(
    _ timings: inout BuildTimings
  ) async throws -> Diagnosed<Publication> {
    let tree = try await SourceTreeReader.read(options.content, jobs: options.jobs)
    timings.end(.read)
    var publication = await PublicationReader(jobs: options.jobs).read(tree.value)
    timings.end(.parse)
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
