package import Diagnostics
package import SiteModel
internal import Workers

/// Runs all checks over a site.
package struct SiteChecker: Sendable {
  private let checks: [any Check]

  package init(_ checks: [any Check.Type] = CheckCatalogue.checks) {
    self.checks = checks.map { $0.init() }
  }

  /// - Parameter jobs: how many plans, or checks of the whole site, are worked on at the same time.
  package func findings(in site: Site, jobs: Int) async -> [Diagnostic] {
    let citations = CitationMemory()
    let ofPlans = await site.plans.mapInParallel(jobs: jobs) { entry in
      let reading = PlanReading(of: entry.plan, citations: citations)
      return checks.flatMap { $0.planFindings(in: entry, reading, of: site) }
    }
    let ofSite = await checks.mapInParallel(jobs: jobs) { $0.siteFindings(in: site) }
    return (ofPlans + ofSite).flatMap { $0 }
  }
}
