package import Content
package import Diagnostics
internal import Markdown
internal import Workers

/// Reads a source tree into a `Publication`; plans are read in parallel.
package struct PublicationReader: Sendable {
  private let jobs: Int
  private let memory: PlanMemory?

  /// - Parameters:
  ///   - jobs: how many plans are read at the same time.
  ///   - memory: what was read before by this process, if it reads again and again.
  package init(jobs: Int, memory: PlanMemory? = nil) {
    self.jobs = jobs
    self.memory = memory
  }

  package func read(_ tree: SourceTree) async -> Diagnosed<Publication> {
    let settings = self.settings(of: tree)
    let taxonomy = self.taxonomy(of: tree)
    let register =
      tree.regulations.map(RegulationRegisterReader.read) ?? Diagnosed(RegulationRegister())
    let terms = ForeignTerms(settings.value.englishTerms)
    let offices = await tree.offices.mapInParallel(jobs: jobs) {
      OfficeReader.read($0, marking: terms)
    }
    let pages = tree.pages.map { PlainPageReader.read($0, marking: terms) }
    let sources = tree.offices.flatMap { office in office.plans.map { (office.slug, $0) } }
    let reader = PlanReader(taxonomy: taxonomy.value, marking: terms)
    let plans = await read(
      sources, with: reader, in: ([tree.areas?.text ?? ""] + settings.value.englishTerms))
    var readPlans = plans.compactMap(\.value)
    let unread = zip(sources, plans).filter { $0.1.value == nil }.map(\.0)
    let history = EarlierVersionReader(reader, tree.offices)
      .addVersions(to: &readPlans, besides: unread)
    let publication = Publication(
      settings: settings.value,
      taxonomy: taxonomy.value,
      register: register.value,
      offices: offices.compactMap(\.value).sorted { $0.slug < $1.slug },
      plans: readPlans.sorted { $0.id < $1.id },
      editsOfUnreadPlans: unread.map { reader.readEdits(of: $0.1, office: $0.0) },
      pages: pages.compactMap(\.value),
      attachments: tree.offices.flatMap { office in
        office.attachments.map { Publication.OfficeAttachment(office: office.slug, file: $0) }
      }
    )
    let diagnostics =
      settings.diagnostics + taxonomy.diagnostics + register.diagnostics
      + offices.flatMap(\.diagnostics)
      + pages.flatMap(\.diagnostics) + plans.flatMap(\.diagnostics) + history
      + sources.compactMap(\.1.draftNote)
    return Diagnosed(publication, diagnostics + PlanLinks(tree).check(publication))
  }

  /// - Parameter context: what besides the files the reading depends on.
  private func read(
    _ sources: [(String, SourceTree.PlanSource)], with reader: PlanReader, in context: [String]
  ) async -> [Diagnosed<Plan?>] {
    let context = context.joined(separator: "\n")
    let known = memory?.readings(in: context) ?? [:]
    let plans = await sources.mapInParallel(jobs: jobs) { office, planSource in
      if let reading = known[planSource.source.path], reading.source == planSource.source {
        return reading.plan
      }
      return reader.read(planSource, office: office)
    }
    let readings = zip(sources, plans).map { source, plan in
      (source.1.source.path, PlanMemory.Reading(source: source.1.source, plan: plan))
    }
    memory?.keep(Dictionary(readings, uniquingKeysWith: { first, _ in first }), in: context)
    return plans
  }

  private func settings(of tree: SourceTree) -> Diagnosed<SiteSettings> {
    let fallback = SiteSettings(title: "Rencana Aksi")
    guard let source = tree.settings else {
      return Diagnosed(
        fallback,
        [missing("situs.yml", in: tree, "tulis “judul: …” dan “url: …” di dalamnya")])
    }
    let read = SiteSettingsReader.read(source)
    return Diagnosed(read.value ?? fallback, read.diagnostics)
  }

  private func taxonomy(of tree: SourceTree) -> Diagnosed<AreaTaxonomy> {
    guard let source = tree.areas else {
      let finding = missing("area.yml", in: tree, "salin daftar area resmi ke sana")
      return Diagnosed(AreaTaxonomy([]), [finding])
    }
    return AreaTaxonomyReader.read(source)
  }

  private func missing(_ name: String, in tree: SourceTree, _ advice: String) -> Diagnostic {
    Diagnostic(
      id: "berkas.tidak-ada", severity: .warning, message: "\(name) tidak ada; \(advice)",
      at: SourceLocation(path: tree.path + "/" + name))
  }
}
