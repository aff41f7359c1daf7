internal import Diagnostics
internal import PlanModel

/// Joins each plan with its office and with the plans that amend or revoke it.
struct PlanEntryBuilder {
  private let publication: Publication

  init(_ publication: Publication) { self.publication = publication }

  func entries() -> [PlanEntry] {
    let offices = Dictionary(
      publication.offices.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = Dictionary(
      publication.plans.map { ($0.id.description, $0.id) }, uniquingKeysWith: { first, _ in first })
    var amendedBy = [PlanID: [PlanID]]()
    var revokedBy = [PlanID: [PlanID]]()
    let targets = { (plan: Plan, names: [String]) in
      names.filter { !plan.isMeant(by: $0) }.compactMap { ids[plan.fullName(of: $0)] }
    }
    for plan in publication.plans {
      for id in targets(plan, plan.amends.map(\.text)) {
        amendedBy[id, default: []].append(plan.id)
      }
      for id in targets(plan, plan.revokes.map(\.text)) {
        revokedBy[id, default: []].append(plan.id)
      }
    }
    return publication.plans.compactMap { plan in
      guard let office = offices[plan.id.office] else { return nil }
      return PlanEntry(
        plan: plan,
        office: office,
        amends: targets(plan, plan.amends.map(\.text)),
        amendedBy: amendedBy[plan.id] ?? [],
        revokes: targets(plan, plan.revokes.map(\.text)),
        revokedBy: revokedBy[plan.id] ?? []
      )
    }
  }
}
