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
  /// The attachments by `<satker>/<tahun>`.
  package var attachmentsByFolder: [String: [Publication.OfficeAttachment]]

  /// Where each file of the content is published.
  package var contentRoutes: ContentRoutes

  /// The attachments that stand beside a plan: those of its office and year.
  package func attachments(of plan: Plan) -> [Publication.OfficeAttachment] {
    attachmentsByFolder[plan.id.office + "/" + String(plan.id.year)] ?? []
  }

  package var officesWithPlans: [OfficeEntry] { offices.filter { !$0.plans.isEmpty } }
}

/// An office and its plans, the latest first.
package struct OfficeEntry: Sendable {
  package var office: Office
  package var plans: [PlanEntry]
}

/// A plan in the company of its office and of the plans it has to do with.
package struct PlanEntry: Sendable {
  package var plan: Plan
  package var office: Office
  package var amends: [PlanID]
  package var amendedBy: [PlanID]
  package var revokes: [PlanID]
  package var revokedBy: [PlanID]

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
    package var plan: PlanEntry
    package var area: Area
    package var action: Action
  }

  package var month: Month
  package var uses: [Use]
}
