internal import Diagnostics
package import Output
internal import Rendering

/// A site whose files are made when somebody asks for them.
package struct SitePreview: Sendable {
  private let pages: PagesOnDemand
  private let whole: WholeSite

  init(_ renderer: SiteRenderer, jobs: Int) {
    pages = PagesOnDemand(renderer)
    whole = WholeSite(renderer, jobs: jobs)
  }

  /// Sites of no more pages are rendered whole to see whether the templates can; of larger ones some pages of
  /// each kind.
  private static let fewPages = 2000

  func templateFindings() -> [Diagnostic] { pages.findings(atMost: Self.fewPages) }

  /// - Parameter path: from the site's root, `soppeng/index.html`.
  package func file(at path: String) async -> OutputFile? {
    if let file = pages.file(at: path) { return file }
    return Self.needsAll(path) ? await whole.files()[path] : nil
  }

  package func allFiles() async -> [OutputFile] { Array(await whole.files().values) }

  /// Whether a file that is no page of its own may be made from all plans.
  private static func needsAll(_ path: String) -> Bool {
    let endings = [".json", ".csv", ".xlsx", ".ics", ".xml", ".txt", ".js", "SHA256SUMS"]
    return endings.contains(where: path.hasSuffix) || path.hasPrefix("data/")
      || path.split(separator: "/").contains("ppid")
  }
}

/// All files of the site, made once if at all.
private actor WholeSite {
  private let renderer: SiteRenderer
  private let jobs: Int
  private var making: Task<[String: OutputFile], Never>?

  init(_ renderer: SiteRenderer, jobs: Int) {
    self.renderer = renderer
    self.jobs = jobs
  }

  func files() async -> [String: OutputFile] {
    let making =
      making
      ?? Task { [renderer, jobs] in
        let tree = await renderer.render(jobs: jobs).value
        return Dictionary(tree.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
      }
    self.making = making
    return await making.value
  }
}
