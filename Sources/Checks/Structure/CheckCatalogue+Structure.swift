extension CheckCatalogue {
  static let structure: [any Check.Type] = [
    HeaderSpellingCheck.self,
    MissingSectionCheck.self,
    SectionOrderCheck.self,
    ConsiderationOpeningCheck.self,
    ConsiderationEndingCheck.self,
    LegalBasisNumberCheck.self,
    DecisionNumberCheck.self,
    DecisionEndingCheck.self,
    AreaNumberCheck.self,
    AreaOrderCheck.self,
    ActionNumberCheck.self,
    MixedTicksCheck.self,
    StrayTickCheck.self,
    CutTextCheck.self,
  ]
}
