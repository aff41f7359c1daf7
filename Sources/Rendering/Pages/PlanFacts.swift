internal import PlanModel
internal import SiteModel

/// The particulars of a decree under their names, for the plan's page and its documents.
struct PlanFacts {
  let entry: PlanEntry

  var names: [TemplateObject] {
    let plan = entry.plan
    let decree = plan.decree
    let facts = [
      ("Status", PlanNames(entry: entry).status),
      ("Masa rencana", plan.period.longName),
      ("Isi", "\(plan.areas.count) area, \(plan.actionCount) aksi"),
      ("Ditetapkan", "\(decree.date.longName) di \(decree.place)"),
      ("Penanda tangan", "\(decree.signatory.name), \(decree.signatory.position)"),
      ("Salinan", plan.completeness == .complete ? "lengkap" : "sebagian"),
    ]
    return facts.map { ["nama": .text($0.0), "nilai": .text($0.1)] }
  }
}
