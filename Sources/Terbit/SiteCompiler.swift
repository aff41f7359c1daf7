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
    /// What was left out because a helper program is not installed, and how to install it.
    public var remarks: [String] = []
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
    let (set, assets) = templates.value
    let pictures = try PictureReader.pictures(of: site.value)
    var renderer = SiteRenderer(
      site: site.value, templates: set, assets: assets, pictures: pictures)
    let editions = try await makeEditions(of: site.value, with: renderer)
    renderer.editions = editions.value
    let output = await renderer.render(jobs: options.jobs)
    let all = (found + editions.diagnostics + output.diagnostics).sortedAndUnique()
    guard !all.containsError else { return Result(output: nil, diagnostics: all, counts: counts) }
    let tree =
      try options.makesDocuments
      ? PlanArchiver(site: site.value).addArchives(to: output.value) : output.value
    return Result(
      output: tree, diagnostics: all, counts: counts,
      remarks: options.makesDocuments && PDFPrinter.find() == nil ? [Self.noPrinter] : [])
  }

  /// The PDF files of the plans, if they are asked for and can be made.
  private func makeEditions(
    of site: Site, with renderer: SiteRenderer
  ) async throws -> Diagnosed<PlanEditions> {
    guard options.makesDocuments else { return Diagnosed(.none, []) }
    guard let printer = PDFPrinter.find() else {
      return Diagnosed(PlanEditions(hasArchives: true), [])
    }
    let printed = try await PlanPrinter(printer: printer, renderer: renderer, jobs: options.jobs)
      .print(site.plans)
    return Diagnosed(PlanEditions(pdf: printed.value, hasArchives: true), printed.diagnostics)
  }

  private static let noPrinter =
    "PDF tidak dibuat karena \(PDFPrinter.programName) tidak terpasang; pasang dengan: pip install weasyprint"

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
