internal import Diagnostics
internal import PlanModel
internal import Printing
internal import Rendering
internal import SiteModel

/// Makes what `--pdf` asks for: the PDF file of every plan, where WeasyPrint is installed, and its
/// archive.
struct EditionMaker {
  let renderer: SiteRenderer
  let printer: PDFPrinter?
  let jobs: Int

  /// What is said where no printer is installed.
  static let noPrinter =
    "PDF tidak dibuat karena \(PDFPrinter.programName) tidak terpasang; pasang dengan: pip install weasyprint"

  /// - Throws: `DiskError`, `PrintingFailure`, `ZipArchive.TooLarge`.
  func make(of plans: [PlanEntry]) async throws -> Diagnosed<PlanEditions> {
    var editions = PlanEditions()
    var diagnostics = [Diagnostic]()
    if let printer {
      let printed = try await PlanPrinter(printer: printer, renderer: renderer, jobs: jobs)
        .print(plans)
      editions.pdf = printed.value
      diagnostics += printed.diagnostics
    }
    var renderer = renderer
    renderer.editions = editions
    for plan in plans {
      let documents = renderer.documents(of: plan)
      diagnostics += documents.diagnostics
      editions.archives[plan.id] = try PlanArchiver.archive(of: plan.plan, documents.value)
    }
    return Diagnosed(editions, diagnostics)
  }
}
