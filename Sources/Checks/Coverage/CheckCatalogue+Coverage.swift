extension CheckCatalogue {
  static let coverage: [any Check.Type] = [
    AbsentAreaCheck.self,
    NoEvidenceCheck.self,
    NoTimeCheck.self,
    EmptyMonthCheck.self,
    OverloadedMonthCheck.self,
    UnclassifiedInformationCheck.self,
    UnstatedInformationCheck.self,
  ]
}
