extension CheckCatalogue {
  static let language: [any Check.Type] = [
    MisspeltWordCheck.self,
    DigitInWordCheck.self,
    MangledLetterCheck.self,
    MixedCaseCheck.self,
    NonstandardSpellingCheck.self,
    JoinedPrepositionCheck.self,
    SplitPrefixCheck.self,
    SplitAffixCheck.self,
    RepeatedWordCheck.self,
    BrokenHyphenCheck.self,
    DoubleSpaceCheck.self,
    PunctuationSpacingCheck.self,
    QuotationMarkCheck.self,
    UnmarkedForeignTermCheck.self,
  ]
}
