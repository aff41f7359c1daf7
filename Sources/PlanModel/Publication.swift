package import Content

/// Everything that is to be published, read and understood.
package struct Publication: Sendable {
  package var settings: SiteSettings
  package var taxonomy: AreaTaxonomy
  package var register: RegulationRegister
  /// In the order of their slugs.
  package var offices: [Office]
  /// In the order of their ids.
  package var plans: [Plan]
  /// What the editors say of plans that could not be read whole.
  package var editsOfUnreadPlans: [PlanEdits]
  package var pages: [PlainPage]
  /// The files that are copied as they are, each with its office's slug.
  package var attachments: [OfficeAttachment]

  /// An attachment and the office whose folder holds it.
  package struct OfficeAttachment: Sendable {
    package var office: String
    package var file: SourceTree.Attachment
  }
}
