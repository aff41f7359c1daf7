internal import Content
internal import Diagnostics
internal import PlanModel
internal import TimeTargets

/// Joins each plan with its office, with the plans that amend or revoke it, and with the office's
/// plans before and behind it.
struct PlanEntryBuilder {
  private let publication: Publication

  init(_ publication: Publication) { self.publication = publication }

  func entries() -> [PlanEntry] {
    let offices = Dictionary(
      publication.offices.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let references = Dictionary(
      publication.plans.compactMap { plan in
        offices[plan.id.office].map { (plan.id, PlanReference(plan, of: $0)) }
      }, uniquingKeysWith: { first, _ in first })
    let plans = Dictionary(
      publication.plans.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let relations = PlanRelations(publication.plans)
    let neighbours = PlanNeighbours(publication.plans)
    let attachments = PlanAttachments(publication)
    return publication.plans.compactMap { plan in
      guard let office = offices[plan.id.office] else { return nil }
      let related = relations.all(of: plan)
      let amended = relations.targets(of: plan, plan.amends)
      return PlanEntry(
        plan: plan,
        office: office,
        amends: amended,
        amendedBy: relations.amendedBy[plan.id] ?? [],
        revokes: relations.targets(of: plan, plan.revokes),
        revokedBy: relations.revokedBy[plan.id] ?? [],
        references: references.filter(in: related),
        previous: neighbours.previous[plan.id].flatMap { references[$0] },
        next: neighbours.next[plan.id].flatMap { references[$0] },
        changes: edits(of: plan)
          + amended.compactMap { id in
            guard let old = plans[id], let reference = references[id] else { return nil }
            return PlanChange(cause: .amendment(reference), old: old)
          },
        months: months(of: plan),
        attachments: attachments.files(beside: plan)
      )
    }
  }

  /// From each version to the next, the latest first.
  private func edits(of plan: Plan) -> [PlanChange] {
    let versions = plan.earlierVersions
    let later = versions.dropFirst().map { Optional($0.plan) } + [nil]
    return zip(versions, later).map {
      PlanChange(cause: .edit($0.entry), old: $0.plan, new: $1)
    }
    .reversed()
  }

  private func months(of plan: Plan) -> [Month] {
    Set(plan.period.months).union(plan.actions.flatMap(\.time.months)).sorted()
  }
}

/// Which plans amend and revoke which, in both directions.
private struct PlanRelations {
  private let ids: [String: PlanID]
  private(set) var amendedBy: [PlanID: [PlanID]] = [:]
  private(set) var revokedBy: [PlanID: [PlanID]] = [:]

  init(_ plans: [Plan]) {
    ids = Dictionary(
      plans.map { ($0.id.description, $0.id) }, uniquingKeysWith: { first, _ in first })
    for plan in plans {
      for id in targets(of: plan, plan.amends) { amendedBy[id, default: []].append(plan.id) }
      for id in targets(of: plan, plan.revokes) { revokedBy[id, default: []].append(plan.id) }
    }
  }

  /// The plans that some names in a plan mean; itself and those that do not exist are left out.
  func targets(of plan: Plan, _ names: [LocatedText]) -> [PlanID] {
    names.map(\.text).filter { !plan.isMeant(by: $0) }.compactMap { ids[plan.fullName(of: $0)] }
  }

  func all(of plan: Plan) -> [PlanID] {
    targets(of: plan, plan.amends + plan.revokes) + (amendedBy[plan.id] ?? [])
      + (revokedBy[plan.id] ?? [])
  }
}

/// The plans of an office one behind the other.
private struct PlanNeighbours {
  private(set) var previous: [PlanID: PlanID] = [:]
  private(set) var next: [PlanID: PlanID] = [:]

  init(_ plans: [Plan]) {
    for plans in Dictionary(grouping: plans, by: \.id.office).values {
      let ordered = plans.sorted { ($0.decree.date, $0.id) < ($1.decree.date, $1.id) }.map(\.id)
      for (earlier, later) in zip(ordered, ordered.dropFirst()) {
        next[earlier] = later
        previous[later] = earlier
      }
    }
  }
}

extension [PlanID: PlanReference] {
  /// Those of some plans.
  fileprivate func filter(in ids: [PlanID]) -> [PlanID: PlanReference] {
    var found = [PlanID: PlanReference]()
    for id in ids { found[id] = self[id] }
    return found
  }
}
