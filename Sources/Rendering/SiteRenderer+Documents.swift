internal import Content
package import Diagnostics
package import Output
internal import PlanModel
package import SiteModel

/// The documents of a plan, before the site is rendered.
extension SiteRenderer {
  /// The plans of the site.
  package var plans: [PlanEntry] { site.plans }

  /// The page that a plan's PDF file is made of.
  package func printedPage(of plan: PlanEntry) -> Diagnosed<[UInt8]> {
    documentRenderer.render(PrintedPlanPage(entry: plan, site: site), of: plan)
  }

  /// The whole plan as one HTML file.
  package func singleFile(of plan: PlanEntry) -> Diagnosed<[UInt8]> {
    documentRenderer.render(SingleFilePage(entry: plan, site: site), of: plan)
  }

  /// What belongs into a plan's archive: its documents and data, then the attachments beside it.
  package func documents(of plan: PlanEntry) -> [OutputFile] {
    let documents = PlanEditionFiles(site: site, editions: editions).documents(of: plan)
    let data = PlanData(
      entry: plan, baseURL: site.settings.baseURL, attachments: attachments
    ).files
    let attachments = plan.attachments.map {
      OutputFile(
        path: $0.route.outputPath, content: .copy(of: $0.file.path),
        facts: self.attachments[$0.file.path])
    }
    return (documents + data).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      + attachments
  }

  private var documentRenderer: DocumentRenderer {
    DocumentRenderer(site: site, templates: templates, marks: marks, pictures: pictures)
  }
}
