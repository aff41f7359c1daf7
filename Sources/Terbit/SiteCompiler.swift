internal import Checks
internal import Checksums
internal import Content
public import Diagnostics
internal import Disk
package import Output
internal import PlanModel
internal import Printing
internal import Rendering
internal import Search
internal import SiteModel

/// Compiles a folder of plans into a site: the whole flow.
///
/// Everything between reading and writing is values; what is wrong with the content comes back as
/// diagnostics, and only the disk and other programs throw.
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
    /// Whether the site gets a full-text index, if Pagefind is installed.
    public var makesSearchIndex = false
    /// Whether each plan gets a PDF file and an archive.
    public var makesDocuments: Bool
    /// What this process has read before, if it compiles again and again.
    var memory: PlanMemory?
    /// Whether plans that are drafts yet are a part of the site, as they are of a preview.
    public var includesDrafts = false

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
    /// What the site lacks because a helper program did not do its part, as sentences.
    public var remarks: [String] = []
    /// Whether the same might go better next time: a helper program has failed that is installed.
    var isWorthRepeating = false
    /// How many files of the published site are new or others than before.
    package var changedFiles = 0
    /// Whether the published site stood already as it was made, so that nothing was written.
    package var isUpToDate = false
    /// How many notes there were besides the findings, where the site was up to date and no note was made
    /// again.
    package var recalledNotes = 0
    /// The site that was checked or rendered; nobody needs it any more, but to free it takes time that
    /// a command at its end can spare.
    var site: Site?

    fileprivate mutating func add(_ findings: [Diagnostic]) {
      if !findings.isEmpty { diagnostics = (diagnostics + findings).sortedAndUnique() }
    }
  }

  let options: Options

  /// A compiler with these options.
  public init(_ options: Options) { self.options = options }

  /// Builds the site into a folder, unless the content or the templates have an error; what stands there stays
  /// until the new site takes its place whole.
  ///
  /// - Parameter folder: a path to a folder that Terbit has made, that is empty, or that does not exist yet.
  /// - Throws: what the disk refuses, also of a folder with files of others, and with `makesDocuments` what
  ///   the programs that make them do. Each error's `description` says it in Indonesian.
  public func build(into folder: String) async throws -> Result {
    try await publish(with: AtomicDirectoryWriter(path: folder)) { $0.containsError }.result
  }

  /// Reads, checks and renders; nothing is written.
  ///
  /// - Throws: what the disk refuses, and with `makesDocuments` what the programs that make them do.
  public func compile() async throws -> Result {
    var timings = BuildTimings()
    var result = try await prepare(from: try await readSources(&timings), timings)
    guard let renderer = result.renderer else { return result.outcome }
    let rendered = await renderer.render(jobs: options.jobs)
    result.outcome.timings.end(.render)
    result.outcome.add(rendered.diagnostics)
    if !result.outcome.diagnostics.containsError { result.outcome.output = rendered.value }
    return result.outcome
  }

  /// Reads, checks, renders and publishes; the published site stays as it is if anything found keeps
  /// it from being replaced, or if it is up to date.
  ///
  /// - Parameters:
  ///   - records: where builds leave what tells the next one that nothing has changed; nil for a build
  ///     that does not ask.
  ///   - isStopped: whether these findings keep the site from being published.
  /// - Throws: what the disk refuses.
  package func publish(
    with writer: AtomicDirectoryWriter, records: BuildRecordStore? = nil,
    unless isStopped: ([Diagnostic]) -> Bool
  ) async throws -> (result: Result, isPublished: Bool) {
    try writer.requirePlace(apartFrom: [options.content, options.templates])
    var timings = BuildTimings()
    var sources = try await readSources(&timings)
    let inputs = records == nil ? "" : try await inputs(of: &sources)
    if let records, let place = try writer.standingPlace,
      let record = try await records.record(of: place, from: inputs, jobs: options.jobs)
    {
      try writer.removeLeftovers()
      return (Result(recalling: record, timings), !isStopped(record.findings))
    }
    var result = try await prepare(from: sources, timings)
    guard let renderer = result.renderer, !isStopped(result.outcome.diagnostics) else {
      return (result.outcome, false)
    }
    var isPublished = false
    var site = FolderFingerprint()
    let place = try writer.standingPlace
    try await writer.publish(jobs: options.jobs) { stage throws(DiskError) in
      let findings = try await renderer.render(jobs: options.jobs, into: stage)
      result.outcome.timings.end(.render)
      result.outcome.timings.addWriting(stage.timeSpent / options.jobs, bytes: stage.byteCount)
      result.outcome.add(findings)
      result.outcome.changedFiles = stage.changeCount
      site = stage.fingerprint
      isPublished = !isStopped(result.outcome.diagnostics)
      result.outcome.isUpToDate = try await stage.isSame(as: place, jobs: options.jobs)
      return isPublished && !result.outcome.isUpToDate
    }
    result.outcome.timings.end(.exchange)
    if isPublished, !result.outcome.isWorthRepeating, let records,
      let place = try writer.standingPlace
    {
      records.keep(result.outcome.record(of: site, from: inputs), of: place)
    }
    return (result.outcome, isPublished)
  }

  /// All up to rendering.
  ///
  /// - Returns: no renderer if there is an error.
  private func prepare(
    from sources: Sources, _ timings: BuildTimings
  ) async throws -> (outcome: Result, renderer: SiteRenderer?) {
    var timings = timings
    let set = TemplateSet.parse(sources.templates.value)
    let templates = Diagnosed(set.value, sources.templates.diagnostics + set.diagnostics)
    var site = await checkedSite(of: sources.tree, &timings)
    let found = (templates.diagnostics + site.diagnostics).sortedAndUnique()
    var outcome = Result(
      output: nil, diagnostics: found, counts: (site.value.plans.count, site.value.pages.count),
      timings: timings)
    outcome.site = site.value
    guard !found.containsError else { return (outcome, nil) }
    let search = try await searchFiles(of: site.value)
    site.value.hasSearchIndex = search.hasIndex
    outcome.isWorthRepeating = search.hasFailed
    outcome.remarks =
      sources.drafts.map { "\($0) masih draf, jadi tidak ikut terbit" } + search.remarks
    outcome.timings.end(.search)
    var renderer = SiteRenderer(
      site: site.value, templates: templates.value, assets: sources.templates.value.assets,
      attachments: try await attachments(of: sources),
      otherFiles: search.files,
      pictures: options.makesDocuments ? try PictureReader.pictures(of: site.value) : [:])
    if options.makesDocuments { try await addDocuments(to: &renderer, &outcome) }
    return (outcome, outcome.diagnostics.containsError ? nil : renderer)
  }

  /// Makes the documents of the plans, before any file of the site is written.
  private func addDocuments(
    to renderer: inout SiteRenderer, _ outcome: inout Result
  ) async throws {
    let printer = PDFPrinter.find()
    let editions = try await EditionMaker(
      renderer: renderer, printer: printer, jobs: options.jobs
    ).make()
    renderer.editions = editions.value
    outcome.add(editions.diagnostics)
    outcome.timings.end(.documents)
    if printer == nil { outcome.remarks.append(EditionMaker.noPrinter) }
  }

  /// What the search page reads: the list of all actions, and the index if it is wanted and can be made.
  private func searchFiles(
    of site: Site
  ) async throws -> SearchFiles {
    var search = SearchFiles(files: [{ ActionListFiles(site).files() }])
    guard options.makesSearchIndex else { return search }
    switch try await SearchIndexer().index(SearchRecord.records(of: site)) {
    case .index(let files, let remark):
      search.files.append { files }
      search.hasIndex = true
      search.remarks = [remark].compactMap { $0 }
    case .none(let remark): search.remarks = [remark]
    case .failed(let remark):
      search.remarks = [remark]
      search.hasFailed = true
    }
    return search
  }

  private struct SearchFiles {
    var files: [@Sendable () -> [OutputFile]]
    var hasIndex = false
    var hasFailed = false
    var remarks: [String] = []
  }
}
