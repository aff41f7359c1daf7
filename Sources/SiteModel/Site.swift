package import PlanModel
package import TimeTargets

/// The site as it will stand: its pages and the indexes they are drawn from, nothing rendered yet.
package struct Site: Sendable {
  package var settings: SiteSettings
  package var taxonomy: AreaTaxonomy
  package var register: RegulationRegister
  package var offices: [OfficeEntry]
  /// In the order of their ids.
  package var plans: [PlanEntry]
  /// The official areas in their order, then the others by name; only areas that a plan has.
  package var areas: [AreaEntry]
  package var months: [MonthEntry]
  package var regulations: [RegulationEntry]
  package var plainPages: [PlainPage]
  package var pages: [Page]
  package var attachments: [Publication.OfficeAttachment]

  /// Where each file of the content is published.
  package var contentRoutes: ContentRoutes

  package var officesWithPlans: [OfficeEntry] { offices.filter { !$0.plans.isEmpty } }
}

/// An office and its plans, the latest first.
package struct OfficeEntry: Sendable {
  package var office: Office
  package var plans: [PlanEntry]
}

/// A plan in the company of its office and of the plans it has to do with.
///
/// Nothing in it changes. It is a class only because every page and every index of the plan holds it:
/// to share a reference is cheap, to copy all of a plan's parts is not.
package final class PlanEntry: Sendable {
  package let plan: Plan
  package let office: Office
  package let amends: [PlanID]
  package let amendedBy: [PlanID]
  package let revokes: [PlanID]
  package let revokedBy: [PlanID]

  init(
    plan: Plan, office: Office, amends: [PlanID], amendedBy: [PlanID], revokes: [PlanID],
    revokedBy: [PlanID]
  ) {
    self.plan = plan
    self.office = office
    self.amends = amends
    self.amendedBy = amendedBy
    self.revokes = revokes
    self.revokedBy = revokedBy
  }

  package var id: PlanID { plan.id }
  /// `berlaku`, or `tidak berlaku` once another plan revokes it.
  package var status: String { revokedBy.isEmpty ? "berlaku" : "tidak berlaku" }
}

/// An area and the plans that have it.
package struct AreaEntry: Sendable {
  /// A plan's part of the area.
  package struct Use: Sendable {
    package var plan: PlanEntry
    package var area: Area
  }

  package var slug: String
  package var name: String
  package var isOfficial: Bool
  package var uses: [Use]
}

/// A month and the actions due in it, by plan.
package struct MonthEntry: Sendable {
  /// An action that is due, with its plan and its area.
  package struct Use: Sendable {
    package let plan: PlanEntry
    package let action: Action
    private let areas: [Area]
    private let position: Int

    /// - Parameter position: the area's place among the plan's.
    init(plan: PlanEntry, areas: [Area], position: Int, action: Action) {
      self.plan = plan
      self.areas = areas
      self.position = position
      self.action = action
    }

    package var area: Area { areas[position] }
  }

  package var month: Month
  package var uses: [Use]
}
