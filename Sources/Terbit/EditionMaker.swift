internal import Diagnostics
internal import PlanModel
internal import Printing
internal import Rendering
internal import SiteModel

/// Makes what `--pdf` asks for: the PDF file of every plan, where WeasyPrint is installed, the plan as
/// one HTML file, and its archive.
struct EditionMaker {
  let renderer: SiteRenderer
  let printer: PDFPrinter?
  let jobs: Int

  /// What is said where no printer is installed.
  static let noPrinter =
    "PDF tidak dibuat karena \(PDFPrinter.programName) tidak terpasang; pasang dengan: pip install weasyprint"

  /// - Throws: `DiskError`, `PrintingFailure`, `ArchivingFailure`.
  func make() async throws -> Diagnosed<PlanEditions> {
    var renderer = renderer
    var diagnostics = [Diagnostic]()
    if let printer {
      let printed = try await PlanPrinter(printer: printer, renderer: renderer, jobs: jobs)
        .print(renderer.plans)
      renderer.editions.pdf = printed.value
      diagnostics += printed.diagnostics
    }
    for plan in renderer.plans {
      let page = renderer.singleFile(of: plan)
      renderer.editions.singleFiles[plan.id] = page.value
      diagnostics += page.diagnostics
    }
    var archives = [PlanID: [UInt8]]()
    for plan in renderer.plans {
      archives[plan.id] = try PlanArchiver.archive(of: plan.plan, renderer.documents(of: plan))
    }
    renderer.editions.archives = archives
    return Diagnosed(renderer.editions, diagnostics)
  }
}
