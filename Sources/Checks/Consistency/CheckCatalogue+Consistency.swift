extension CheckCatalogue {
  static let consistency: [any Check.Type] = [
    YearMismatchCheck.self,
    AnnexNumberCheck.self,
    RepeatedNumberCheck.self,
    TitleMismatchCheck.self,
    PlanYearCheck.self,
    DateMismatchCheck.self,
    ImpossibleDateCheck.self,
    DocumentDateCheck.self,
    EarlyForceCheck.self,
    DistantYearCheck.self,
    PlaceMismatchCheck.self,
    SignatoryMismatchCheck.self,
    OtherRegionCheck.self,
    RegionInTextCheck.self,
    IncompleteOfficeNameCheck.self,
  ]
}
