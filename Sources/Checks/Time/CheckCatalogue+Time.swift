extension CheckCatalogue {
  static let time: [any Check.Type] = [
    RepeatedMonthCheck.self,
    OpenRangeCheck.self,
    OtherMonthCheck.self,
    BeforeDecreeCheck.self,
    ResultBeforeWorkCheck.self,
    StagesReversedCheck.self,
  ]
}
