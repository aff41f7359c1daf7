package import Checksums
internal import Content
package import Diagnostics
package import Output
internal import PlanModel
package import SiteModel
internal import Workers

/// Renders a site into files: every page through its template, and the data files.
package struct SiteRenderer: Sendable {
  package let site: Site
  let templates: TemplateSet
  let assets: [TemplateFolder.Asset]
  let attachments: [String: FileFacts]
  private let otherFiles: [@Sendable () -> [OutputFile]]

  /// What is published of the plans besides their pages.
  package var editions = PlanEditions.none
  let pictures: [String: [UInt8]]
  let marks: ContentMarks

  /// - Parameters:
  ///   - attachments: what was read of each attachment, by its path on disk.
  ///   - otherFiles: make files that are no pages, such as the search index, beside the pages.
  ///   - pictures: the pictures that plans show, by their path in the content; documents hold them.
  package init(
    site: Site, templates: TemplateSet, assets: [TemplateFolder.Asset],
    attachments: [String: FileFacts], otherFiles: [@Sendable () -> [OutputFile]] = [],
    pictures: [String: [UInt8]] = [:]
  ) {
    self.otherFiles = otherFiles
    self.pictures = pictures
    marks = ContentMarks(site)
    self.site = site
    self.templates = templates
    self.assets = assets
    self.attachments = attachments
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
  ///
  /// The plans' data come first, since their pages tell its sizes and checksums; `/data/`, which tells
  /// those of the whole site's, comes behind all others, and the list of checksums last.
  package func render<Sink: OutputSink>(
    jobs: Int, into sink: Sink
  ) async throws(Sink.Failure) -> [Diagnostic] {
    let documents = PlanEditionFiles(site: site, editions: editions).files
    var renderer = PageRenderer(
      site: site, templates: templates.keepingFragments(), assets: Set(assets.map(\.name)),
      marks: marks, editions: editions,
      files: PublishedFiles(documents.facts, of: site, attachments: attachments))
    let joined = try await plansData(jobs: jobs, into: sink, &renderer.files)
    let pages = renderer
    let work = work + [.files(documents)]
    let results = await work.mapInParallel(jobs: jobs, chunkSize: 1) { work in
      Result { () throws(Sink.Failure) in try self.render(work, with: pages, into: sink) }
    }
    var outcome = Outcome(facts: joined)
    for result in results { outcome.add(try result.get()) }
    renderer.files.add(outcome.facts)
    outcome.add(try render(.pages(lastPages), with: renderer, into: sink))
    try sink.write(OutputFile(path: Route.checksums.outputPath, content: .checksums))
    return outcome.diagnostics
  }

  /// Writes the plans' data: each one's own files, and those of the whole site that hold something of all.
  ///
  /// - Returns: what is known of the latter, by their paths.
  private func plansData<Sink: OutputSink>(
    jobs: Int, into sink: Sink, _ files: inout PublishedFiles
  ) async throws(Sink.Failure) -> [String: FileFacts] {
    let joined = InTurn<[PlanData.Part], _>(
      try JoinedData(of: site) { (route) throws(Sink.Failure) in
        try sink.begin(route.outputPath)
      })
    let offices = site.officesWithPlans.sorted { $0.office.slug < $1.office.slug }
    let results = await Array(offices.enumerated()).mapInParallel(jobs: jobs, chunkSize: 1) {
      [attachments] (number, office) in
      Result { () throws(Sink.Failure) in
        let data = OfficeData(
          office: office, baseURL: self.site.settings.baseURL, attachments: attachments)
        let files = data.files
        for file in files { try sink.write(file) }
        try joined.give(data.parts, number: number) { (joined, parts) throws(Sink.Failure) in
          for part in parts { try joined.add(part) }
        }
        return files.facts
      }
    }
    for result in results { files.add(try result.get()) }
    return try joined.withTaker { (joined) throws(Sink.Failure) in try joined.finish() }
  }

  /// What a part of the work gives besides its files.
  private struct Outcome: Sendable {
    var diagnostics: [Diagnostic] = []
    /// Of the files that pages offer, by their paths.
    var facts: [String: FileFacts] = [:]

    mutating func add(_ other: Outcome) {
      diagnostics += other.diagnostics
      facts.merge(other.facts) { _, new in new }
    }
  }

  /// A part of the work, small enough that none keeps all others waiting.
  private enum Work: Sendable {
    case files([OutputFile])
    case other(@Sendable () -> [OutputFile])
    case data(DataFiles.Part)
    case information
    case pages([Page])
  }

  /// The pages that tell of files of the whole site.
  private var lastPages: [Page] { site.pages.filter { $0.route == .data } }

  /// The largest parts come first.
  private var work: [Work] {
    let pages = site.pages.filter { $0.route != .data }
    return DataFiles.Part.allCases.map(Work.data)
      + otherFiles.map(Work.other) + [.information, .files(copiedFiles)]
      + stride(from: 0, to: pages.count, by: Self.pagesAtOnce).map {
        .pages(Array(pages[$0..<min($0 + Self.pagesAtOnce, pages.count)]))
      }
  }

  /// What is published as it is: the files of `aset/` and the attachments.
  var copiedFiles: [OutputFile] {
    assets.map { OutputFile(path: Route.asset($0.name).outputPath, bytes: bytes(of: $0)) }
      + site.attachments.map {
        OutputFile(path: $0.route.outputPath, content: .copy(of: $0.file.path))
      }
  }

  private static let pagesAtOnce = 32

  private func render<Sink: OutputSink>(
    _ work: Work, with renderer: PageRenderer, into sink: Sink
  ) throws(Sink.Failure) -> Outcome {
    var outcome = Outcome()
    switch work {
    case .files(let files): for file in files { try sink.write(file) }
    case .other(let files): for file in files() { try sink.write(file) }
    case .data(let part):
      let data = DataFiles(site: site, plansWithFile: Set(editions.pdf.keys))
      outcome.facts = try data.write(part, into: sink)
    case .information:
      let files = PublicInformationFiles(
        site: site, editions: editions, published: renderer.files
      ).files()
      for file in files { try sink.write(file) }
      outcome.facts = files.facts
    case .pages(let pages):
      var buffers = PageRenderer.Buffers()
      for page in pages {
        outcome.diagnostics += renderer.render(page, in: &buffers)
        try sink.write(OutputFile(path: page.route.outputPath, bytes: buffers.page))
      }
    }
    return outcome
  }

  /// An asset as it is; the style sheet with the site's colour, if it has one of its own.
  private func bytes(of asset: TemplateFolder.Asset) -> [UInt8] {
    guard asset.name == "gaya.css", let color = site.settings.color else { return asset.bytes }
    return asset.bytes + AccentStyle(color: color).bytes
  }
}

extension [OutputFile] {
  /// What is known of the files, by their paths.
  var facts: [String: FileFacts] {
    var facts = [String: FileFacts]()
    for file in self { facts[file.path] = file.facts }
    return facts
  }
}
