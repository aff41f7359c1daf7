extension CheckCatalogue {
  static let legalBasis: [any Check.Type] = [
    // The regulations themselves.
    FutureRegulationCheck.self,
    MisnumberedRegulationCheck.self,
    DifferentNumberCheck.self,
    TitleCheck.self,
    TitleDisagreementCheck.self,
    RevokedRegulationCheck.self,
    DuplicateRegulationCheck.self,
    OwnDecreeCheck.self,
    // Their amendments.
    BrokenChainCheck.self,
    OutdatedAmendmentCheck.self,
    LoneAmendmentCheck.self,
    AmendmentFormulaCheck.self,
    AmendmentWithoutPrepositionCheck.self,
    // Their gazettes.
    MissingGazetteCheck.self,
    GazetteKindCheck.self,
    GazetteNumberCheck.self,
    GazetteYearCheck.self,
    GazetteDisagreementCheck.self,
    ForeignGazetteCheck.self,
    // The list.
    RankOrderCheck.self,
    NonRegulatoryBasisCheck.self,
    RepublicInNameCheck.self,
    MissingNumberWordCheck.self,
    MissingSemicolonCheck.self,
    StrayPunctuationCheck.self,
    BracketBalanceCheck.self,
    RepeatedBasisWordCheck.self,
    ChapterCitationCheck.self,
  ]
}
