internal import Checksums
package import Diagnostics
package import Output
internal import PlanModel
internal import SiteModel

/// Renders the pages of a site one by one, when somebody asks for them.
///
/// A preview of many offices is fresh at once this way, for who edits looks at one page. What tells of the files
/// of all plans (`/data/`, the lists of public information) cannot be made without them and is left to a whole
/// rendering.
package struct PagesOnDemand: Sendable {
  private let renderer: PageRenderer
  private let attachments: [String: FileFacts]
  private let pages: [String: Page]
  private let files: [String: OutputFile]

  package init(_ site: SiteRenderer) {
    renderer = PageRenderer(
      site: site.site, templates: site.templates.keepingFragments(),
      assets: Set(site.assets.map(\.name)), marks: site.marks, editions: site.editions,
      files: PublishedFiles([:], of: site.site, attachments: site.attachments))
    attachments = site.attachments
    pages = Dictionary(
      site.site.pages.lazy.filter(\.standsAlone).map { ($0.route.outputPath, $0) },
      uniquingKeysWith: { first, _ in first })
    files = Dictionary(
      site.copiedFiles.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A page, an attachment, or a file of `aset/`; nil for anything else.
  package func file(at path: String) -> OutputFile? {
    if let file = files[path] { return file }
    return pages[path].map { OutputFile(path: path, bytes: render($0).bytes) }
  }

  /// Renders pages only to see whether their templates can.
  ///
  /// - Parameter limit: all pages of a site that has no more; else some of each kind.
  package func findings(atMost limit: Int) -> [Diagnostic] {
    let all = renderer.site.pages
    return all.count <= limit ? all.flatMap { render($0).diagnostics } : sampleFindings()
  }

  /// The same with some pages of each kind.
  package func sampleFindings() -> [Diagnostic] {
    sample(of: renderer.site.pages).flatMap { render($0).diagnostics }
  }

  /// The first pages of each kind.
  private func sample(of pages: [Page]) -> [Page] {
    var counts = [String: Int]()
    return pages.filter { page in
      let content = page.content(
        of: renderer.site, editions: renderer.editions, files: renderer.files)
      counts[content.template, default: 0] += 1
      return counts[content.template, default: 0] <= Self.sampleSize
    }
  }

  private static let sampleSize = 2

  private func render(_ page: Page) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var renderer = renderer
    if case .plan(let entry) = page.kind {
      let data = PlanData(
        entry: entry, baseURL: renderer.site.settings.baseURL, attachments: attachments)
      renderer.files.add(data.files.facts)
    }
    var buffers = PageRenderer.Buffers()
    let diagnostics = renderer.render(page, in: &buffers)
    return (buffers.page, diagnostics)
  }
}

extension Page {
  /// Whether the page can be made without the files of all plans.
  fileprivate var standsAlone: Bool {
    switch kind {
    case .data, .publicInformation: false
    default: true
    }
  }
}
