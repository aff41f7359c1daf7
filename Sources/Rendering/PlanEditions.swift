package import PlanModel

/// The forms of the plans that this build publishes besides their pages: PDF files and archives.
package struct PlanEditions: Sendable {
  /// The PDF files by plan; a plan without one is missing.
  package var pdf: [PlanID: [UInt8]]
  /// Whether each plan has its archive.
  package var hasArchives: Bool

  package init(pdf: [PlanID: [UInt8]] = [:], hasArchives: Bool = false) {
    self.pdf = pdf
    self.hasArchives = hasArchives
  }

  /// Pages only.
  package static let none = PlanEditions()
}
