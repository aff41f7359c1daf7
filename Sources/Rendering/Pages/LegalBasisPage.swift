internal import Citations
internal import PlanModel
internal import SiteModel

/// `…/dasar-hukum/`: the legal basis in the decree's order, each item read and linked.
struct LegalBasisPage: PageContent {
  let entry: PlanEntry

  var template: String { "rencana-dasar-hukum" }
  var title: String { "Dasar hukum – \(PlanNames(entry: entry).shortName)" }
  var description: String? {
    "Peraturan yang menjadi dasar \(PlanNames(entry: entry).longName)."
  }
  var trail: [Crumb] { PlanNames(entry: entry).trail }

  func names(from route: Route) -> TemplateObject {
    PlanNames(entry: entry).names(from: route).merging([
      "jumlah": .number(entry.plan.legalBasis.count),
      "butir": .objects(entry.plan.legalBasis.map { item($0, from: route) }),
    ])
  }

  private func item(_ item: LegalBasisItem, from route: Route) -> TemplateObject {
    [
      "id": .text("butir-\(item.position)"),
      "nomor": .text(item.number),
      "isi": PassageNames.list(item.passages),
      "rujukan": .objects(
        item.reading.citations.map { CitationNames.names(of: $0, from: route) }),
      "koreksi": CorrectionNames.list(item.corrections),
    ]
  }
}
