package import Diagnostics
package import SiteModel
internal import Workers

/// Runs all checks over a site.
package struct SiteChecker: Sendable {
  private let planChecks: [any PlanCheck]
  private let wordChecks: [any WordCheck]
  private let siteChecks: [any SiteCheck]

  package init(_ checks: [any Check.Type] = CheckCatalogue.checks) {
    let checks = checks.map { $0.init() }
    planChecks = checks.compactMap { $0 as? any PlanCheck }
    wordChecks = checks.compactMap { $0 as? any WordCheck }
    siteChecks = checks.compactMap { $0 as? any SiteCheck }
  }

  /// - Parameter jobs: how many plans are checked at the same time.
  package func findings(in site: Site, jobs: Int) async -> [Diagnostic] {
    let found = await site.plans.mapInParallel(jobs: jobs) { entry in
      let words = SourceWords(entry.plan)
      return planChecks.flatMap { $0.findings(in: entry, of: site) }
        + wordChecks.flatMap { $0.findings(among: words, of: entry) }
    }
    return found.flatMap { $0 } + siteChecks.flatMap { $0.findings(in: site) }
  }
}
