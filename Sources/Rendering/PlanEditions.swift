internal import Output
package import PlanModel
internal import SiteModel

/// The forms of the plans that this build publishes besides their pages: PDF files, single HTML
/// files and archives.
package struct PlanEditions: Sendable {
  /// The PDF files by plan; a plan without one is missing.
  package var pdf: [PlanID: [UInt8]]
  /// The plans in one HTML file each, by plan.
  package var singleFiles: [PlanID: [UInt8]]
  /// The archives by plan.
  package var archives: [PlanID: [UInt8]]

  package init(
    pdf: [PlanID: [UInt8]] = [:], singleFiles: [PlanID: [UInt8]] = [:],
    archives: [PlanID: [UInt8]] = [:]
  ) {
    self.pdf = pdf
    self.singleFiles = singleFiles
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
    site.plans.flatMap { plan in
      documents(of: plan)
        + [file(.archive(of: plan.id), editions.archives[plan.id])].compactMap { $0 }
    }
  }

  /// The plan as one file that is printed, and as one that is uploaded.
  func documents(of plan: PlanEntry) -> [OutputFile] {
    [
      file(.legalFile(of: plan.plan), editions.pdf[plan.id]),
      file(.legalFile(of: plan.plan, ending: "html"), editions.singleFiles[plan.id]),
    ].compactMap { $0 }
  }

  private func file(_ route: Route, _ bytes: [UInt8]?) -> OutputFile? {
    bytes.map { OutputFile(route, summed: $0) }
  }
}
