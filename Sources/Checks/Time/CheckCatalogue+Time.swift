extension CheckCatalogue {
  static let time: [any Check.Type] = [
    BeforeDecreeCheck.self,
    ResultBeforeWorkCheck.self,
    StagesReversedCheck.self,
  ]
}
