extension CheckCatalogue {
  static let links: [any Check.Type] = [
    DeadLinkCheck.self,
    UnusedAttachmentCheck.self,
    OfficeWithoutPlanCheck.self,
  ]
}
