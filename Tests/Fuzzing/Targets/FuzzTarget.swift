internal import Checks
internal import Citations
internal import Content
internal import Diagnostics
internal import Import
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// A reader that takes bytes from strangers, as a fuzzer calls it: whatever they are, it must end, and what it
/// says of them must hold.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// The small language of target times.
  case time = "waktu"
  /// The small language of citations.
  case citation = "rujukan"
  /// The front matter of a plan, as YAML.
  case frontMatter = "kepala"
  /// A plan's file, from its bytes to the findings of all checks.
  case plan = "rencana"
  /// The text of a decree, from its bytes to the draft of a plan.
  case importing = "impor"

  /// Reads the bytes; a promise that does not hold ends the process.
  package func run(_ bytes: [UInt8]) async {
    switch self {
    case .time: Self.readTime(String(decoding: bytes, as: UTF8.self))
    case .citation: Self.readCitation(String(decoding: bytes, as: UTF8.self))
    case .frontMatter: Self.readFrontMatter(bytes)
    case .plan: await Self.readPlan(bytes)
    case .importing: Self.readDecree(bytes)
    }
  }

  private static func readTime(_ text: String) {
    let period = Period(year: 2025)
    let reading = TimeTargetReader(period: period).read(text)
    let months = reading.target.months
    require(months == Set(months).sorted(), "months are in order, each once")
    require(reading.target.weeks.allSatisfy { months.contains($0.month) }, "a week's month is one")
    require(reading.target.weeks.allSatisfy { (1...5).contains($0.number) }, "weeks are 1 to 5")
    let isOpen = reading.target.kind == .unscheduled || reading.target.kind == .unreadable
    require(!isOpen || months.isEmpty, "what names no month is given none")
    requirePlaces(of: reading.remarks, in: text)
  }

  private static func readCitation(_ text: String) {
    let reading = CitationReader().read(text)
    require(reading.text == text, "the words are kept")
    requirePlaces(of: reading.remarks, in: text)
    for citation in reading.citations { _ = citation.shortName + (citation.slug ?? "") }
  }

  private static func readFrontMatter(_ bytes: [UInt8]) {
    guard let source = decoded(bytes) else { return }
    let values = YAMLReader.read(source, in: 0..<source.utf8Count)
    require(values.value != nil || values.diagnostics.containsError, "what is not read is told")
    let plan = "---\n\(source.text)\n---\n\n## Rencana Aksi\n"
    _ = PlanReader(taxonomy: taxonomy).read(SourceText(path: "a.md", text: plan), id: id)
  }

  private static func readPlan(_ bytes: [UInt8]) async {
    guard let source = decoded(bytes) else { return }
    var tree = SourceTree(path: "Content")
    tree.settings = SourceText(path: "Content/situs.yml", text: "judul: Rencana\n")
    var office = SourceTree.OfficeFolder(slug: "contoh", path: "Content/satker/contoh")
    office.office = SourceText(
      path: "Content/satker/contoh/satker.md", text: "---\nnama: KPU\n---\n")
    office.plans = [SourceTree.PlanSource(year: 2025, slug: "rencana", source: source)]
    tree.offices = [office]
    let publication = await PublicationReader(jobs: 1).read(tree)
    let site = await SiteBuilder(publication.value).build()
    let findings = await SiteChecker().findings(in: site.value, jobs: 1)
    let all = await FindingPolicy(site.value).apply(
      to: publication.diagnostics + site.diagnostics + findings, jobs: 1)
    let isTold = all.contains { $0.severity == .error || $0.id == DraftFinding.id }
    require(!site.value.plans.isEmpty || isTold, "a plan without a page is told of")
    for finding in all where finding.location.path == source.path {
      require(finding.location.line <= source.lineCount, "a finding lies in its file")
    }
  }

  private static func readDecree(_ bytes: [UInt8]) {
    let source = TextDecoder.decode(bytes, path: "keputusan.txt", hasPages: true)
    guard let source = source.value else { return }
    let draft = DecreeImporter(taxonomy: taxonomy).draft(of: source)
    for finding in draft.diagnostics {
      require(finding.location.line <= source.lineCount, "a doubt lies in its file")
    }
    _ = PlanReader(taxonomy: taxonomy).read(SourceText(path: "a.md", text: draft.value), id: id)
  }

  // MARK: - What all share

  private static let id = PlanID(office: "contoh", year: 2025, slug: "rencana")
  private static let taxonomy = AreaTaxonomy([])

  private static func decoded(_ bytes: [UInt8]) -> SourceText? {
    let path = "Content/satker/contoh/2025/rencana.md"
    let source = TextDecoder.decode(bytes, path: path)
    require(source.value != nil || source.diagnostics.containsError, "what is not read is told")
    return source.value
  }

  private static func requirePlaces(of remarks: [Remark], in text: String) {
    for remark in remarks {
      require(remark.range.upperBound <= text.utf8.count, "a remark lies in its text")
    }
  }

  private static func require(_ holds: Bool, _ promise: String) {
    precondition(holds, "broken promise: \(promise)")
  }
}
