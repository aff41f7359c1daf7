extension CheckCatalogue {
  static let language: [any Check.Type] = [
    MisspeltWordCheck.self,
    DigitInWordCheck.self,
    MangledLetterCheck.self,
    NonstandardSpellingCheck.self,
    JoinedPrepositionCheck.self,
    SplitPrefixCheck.self,
    RepeatedWordCheck.self,
    BrokenHyphenCheck.self,
    DoubleSpaceCheck.self,
    PunctuationSpacingCheck.self,
    UnmarkedForeignTermCheck.self,
  ]
}
