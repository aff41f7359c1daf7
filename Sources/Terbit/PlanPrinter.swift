internal import Diagnostics
internal import Disk
internal import Output
internal import PlanModel
internal import Printing
internal import Rendering
internal import SiteModel
internal import Workers

/// A plan whose PDF file could not be made.
package struct PrintingFailure: Error, Sendable, CustomStringConvertible {
  /// The plans with what the program said of each.
  package var plans: [(plan: String, reason: String)]

  package var description: String {
    plans.map { "PDF rencana \($0.plan) tidak jadi: \($0.reason)" }.joined(separator: "\nterbit: ")
  }
}

/// Makes the PDF file of every plan.
struct PlanPrinter {
  let printer: PDFPrinter
  let renderer: SiteRenderer
  let jobs: Int

  /// - Throws: `DiskError`, or `PrintingFailure` with all plans that failed.
  func print(_ plans: [PlanEntry]) async throws -> Diagnosed<[PlanID: [UInt8]]> {
    let folder = try Disk.makeTemporaryFolder()
    let pages = plans.map { ($0.id, renderer.printedPage(of: $0)) }
    let diagnostics = pages.flatMap(\.1.diagnostics)
    guard !diagnostics.containsError else {
      try Disk.remove(folder)
      return Diagnosed([:], diagnostics)
    }
    let printed = await Array(pages.enumerated()).mapInTasks(jobs: jobs) { number, page in
      await result(of: page.1.value, id: page.0, in: folder, as: "\(number)")
    }
    try Disk.remove(folder)
    var files = [PlanID: [UInt8]]()
    var failures = [(plan: String, reason: String)]()
    for ((id, _), result) in zip(pages, printed) {
      switch result {
      case .success(let bytes): files[id] = bytes
      case .failure(let failure): failures.append((id.description, failure.description))
      }
    }
    guard failures.isEmpty else { throw PrintingFailure(plans: failures) }
    return Diagnosed(files, diagnostics)
  }

  private func result(
    of html: [UInt8], id: PlanID, in folder: String, as name: String
  ) async -> Result<[UInt8], PDFPrinter.Failure> {
    do throws(PDFPrinter.Failure) {
      return .success(
        try await printer.print(html, identifier: id.description, in: folder, as: name))
    } catch {
      return .failure(error)
    }
  }
}
