package import Diagnostics
internal import PlanModel
internal import Rendering
internal import Search
internal import SiteModel

/// Compiles the content again and again for a preview: the pages at once, the checks behind them.
package struct PreviewCompiler: Sendable {
  private let compiler: SiteCompiler

  package init(_ options: SiteCompiler.Options) {
    var options = options
    options.includesDrafts = true
    options.memory = PlanMemory()
    compiler = SiteCompiler(options)
  }

  /// The site as it reads now.
  package struct Edition: Sendable {
    /// Nil if an error keeps it from being made.
    package var site: SitePreview?
    /// The errors that were found on the way to the pages.
    package var errors: [Diagnostic]
    /// All findings, those of the checks among them; asked for once the pages can be seen.
    package var check: @Sendable () async -> [Diagnostic]
  }

  /// - Throws: what the disk refuses.
  package func compile() async throws -> Edition {
    let laidOut = try await compiler.layOut()
    let read = await laidOut.settled(laidOut.readingFindings)
    var errors = read.filter { $0.severity == .error }
    var site: SitePreview?
    var templateFindings = [Diagnostic]()
    if errors.isEmpty {
      let preview = SitePreview(laidOut.renderer, jobs: laidOut.jobs)
      templateFindings = preview.templateFindings()
      errors = templateFindings.filter { $0.severity == .error }
      site = errors.isEmpty ? preview : nil
    }
    return Edition(site: site, errors: errors.sortedAndUnique()) { [templateFindings] in
      let checked = await laidOut.checkFindings()
      let all = await laidOut.settled(laidOut.readingFindings + checked)
      return (all + templateFindings).sortedAndUnique()
    }
  }
}
