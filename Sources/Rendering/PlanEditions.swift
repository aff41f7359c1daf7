internal import Output
package import PlanModel
internal import SiteModel

/// The forms of the plans that this build publishes besides their pages: PDF files and archives.
package struct PlanEditions: Sendable {
  /// The PDF files by plan; a plan without one is missing.
  package var pdf: [PlanID: [UInt8]]
  /// The archives by plan.
  package var archives: [PlanID: [UInt8]]

  package init(pdf: [PlanID: [UInt8]] = [:], archives: [PlanID: [UInt8]] = [:]) {
    self.pdf = pdf
    self.archives = archives
  }

  /// Pages only.
  package static let none = PlanEditions()
}

/// The editions as files of the site.
struct PlanEditionFiles {
  let site: Site
  let editions: PlanEditions

  var files: [OutputFile] {
    site.plans.flatMap { plan in [pdf(of: plan), archive(of: plan)].compactMap { $0 } }
  }

  func pdf(of plan: PlanEntry) -> OutputFile? {
    editions.pdf[plan.id].map {
      OutputFile(path: Route.legalFile(of: plan.plan).outputPath, bytes: $0)
    }
  }

  private func archive(of plan: PlanEntry) -> OutputFile? {
    editions.archives[plan.id].map {
      OutputFile(path: Route.archive(of: plan.id).outputPath, bytes: $0)
    }
  }
}
