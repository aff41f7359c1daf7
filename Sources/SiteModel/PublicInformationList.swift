package import PlanModel

/// The list of public information (Daftar Informasi Publik) of all offices or of one: every plan, in
/// the groups that UU 14/2008 makes.
package struct PublicInformationList: Sendable {
  /// A plan under its running number in the list.
  package struct Row: Sendable {
    /// From 1.
    package var number: Int
    package var plan: PlanEntry
  }

  /// The office whose list it is; nil for the list of all.
  package var office: Office?
  /// By group, then in the order of the plans.
  package var rows: [Row]

  package init(of plans: [PlanEntry], office: Office? = nil) {
    let groups = PublicInformation.Classification.listed.map { classification in
      plans.filter { $0.plan.publicInformation?.classification == classification }
    }
    self.office = office
    rows = groups.joined().enumerated().map { Row(number: $0 + 1, plan: $1) }
  }

  /// Where the list stands.
  package var route: Route {
    office.map { .publicInformation(of: $0.slug) } ?? .publicInformation
  }
}

extension PublicInformation.Classification {
  /// The groups of the list in their order; nil is what no office has classified yet.
  package static var listed: [Self?] { allCases.map(Optional.some) + [nil] }
}
