extension CheckCatalogue {
  static let links: [any Check.Type] = [
    DeadLinkCheck.self,
    BrokenLinkCheck.self,
    PlanRelationCheck.self,
    UnusedAttachmentCheck.self,
    OfficeWithoutPlanCheck.self,
  ]
}
