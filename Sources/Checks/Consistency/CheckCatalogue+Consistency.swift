extension CheckCatalogue {
  static let consistency: [any Check.Type] = [
    YearMismatchCheck.self,
    AnnexNumberCheck.self,
    TitleMismatchCheck.self,
    PlanYearCheck.self,
    DateMismatchCheck.self,
    PlaceMismatchCheck.self,
    SignatoryMismatchCheck.self,
    OtherRegionCheck.self,
    RegionInTextCheck.self,
    IncompleteOfficeNameCheck.self,
  ]
}
