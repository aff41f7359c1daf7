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
  package var actions: ActionList
  /// What the editors say of plans that could not be read whole and have no page.
  package var editsOfUnreadPlans: [PlanEdits]
  /// The official areas in their order, then the others by name; only areas that a plan has.
  package var areas: [AreaEntry]
  package var months: [MonthEntry]
  package var regulations: [RegulationEntry]
  package var plainPages: [PlainPage]
  package var pages: [Page]
  package var attachments: [Publication.OfficeAttachment]

  /// Where each file of the content is published.
  package var contentRoutes: ContentRoutes
  /// Whether a full-text index stands at `/pagefind/`.
  package var hasSearchIndex = false

  /// Whether no plan is missing from the indexes: what most plans say can only be told of all of them.
  package var hasAllPlans: Bool { editsOfUnreadPlans.isEmpty }

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
  /// The plans named in the lists above, and how to speak of them.
  package let references: [PlanID: PlanReference]
  /// The office's plan before this one and behind it, by the dates of their decrees.
  package let previous: PlanReference?
  package let next: PlanReference?
  /// What the plan's page of changes compares, the latest change first.
  package let changes: [PlanChange]
  /// The months of the plan's period, and those outside it in which an action is due.
  package let months: [Month]
  /// The files beside the plan that are not another one's.
  package let attachments: [Publication.OfficeAttachment]

  init(
    plan: Plan, office: Office, amends: [PlanID], amendedBy: [PlanID], revokes: [PlanID],
    revokedBy: [PlanID], references: [PlanID: PlanReference], previous: PlanReference?,
    next: PlanReference?, changes: [PlanChange], months: [Month],
    attachments: [Publication.OfficeAttachment]
  ) {
    self.plan = plan
    self.office = office
    self.amends = amends
    self.amendedBy = amendedBy
    self.revokes = revokes
    self.revokedBy = revokedBy
    self.references = references
    self.previous = previous
    self.next = next
    self.changes = changes
    self.months = months
    self.attachments = attachments
  }

  package var id: PlanID { plan.id }
  /// `berlaku`, or `tidak berlaku` once another plan revokes it.
  package var status: String { revokedBy.isEmpty ? "berlaku" : "tidak berlaku" }
  /// What a reader must know wherever the plan or an action of it stands: that it is not, or no longer as it
  /// reads, what the office plans; nil if it is.
  package var caveat: String? {
    if !revokedBy.isEmpty { return "dicabut" }
    return amendedBy.isEmpty ? nil : "sudah diubah"
  }
}

/// Two versions of a plan, or the plan that another amends and that one.
package struct PlanChange: Sendable {
  /// How the second comes after the first.
  package enum Cause: Sendable {
    /// A decree that amends the other's.
    case amendment(PlanReference)
    /// The file of the plan was edited.
    case edit(EarlierVersion.Entry)
  }

  package var cause: Cause
  package var old: Plan
  /// Nil for the plan as it reads today.
  package var new: Plan?
}

/// A plan as another one speaks of it.
package struct PlanReference: Sendable {
  package var id: PlanID
  /// `Keputusan KPU Kabupaten Soppeng Nomor 43 Tahun 2025`.
  package var name: String
  /// What its decree is about.
  package var title: String
  package var date: CalendarDate

  init(_ plan: Plan, of office: Office) {
    id = plan.id
    name = plan.decree.name(of: office)
    title = plan.decree.title
    date = plan.decree.date
  }
}

extension Decree {
  /// `Keputusan KPU Kabupaten Soppeng Nomor 43 Tahun 2025`.
  package func name(of office: Office) -> String {
    "\(kind) \(office.name) \(numbering)"
  }
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
  package var actionCount: Int
}

/// A month and the actions due in it, by plan.
package struct MonthEntry: Sendable {
  /// An action that is due, with its plan and its area.
  package struct Use: Sendable {
    package let plan: PlanEntry
    package let area: Area
    package let action: Action
  }

  package var month: Month
  package var uses: [Use]
}
