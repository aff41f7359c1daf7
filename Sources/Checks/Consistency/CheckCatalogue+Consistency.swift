extension CheckCatalogue {
  static let consistency: [any Check.Type] = [
    YearMismatchCheck.self,
    AnnexNumberCheck.self,
    TitleMismatchCheck.self,
    PlanYearCheck.self,
    DateMismatchCheck.self,
    ImpossibleDateCheck.self,
    DocumentDateCheck.self,
    DistantYearCheck.self,
    PlaceMismatchCheck.self,
    SignatoryMismatchCheck.self,
    OtherRegionCheck.self,
    RegionInTextCheck.self,
    IncompleteOfficeNameCheck.self,
  ]
}
