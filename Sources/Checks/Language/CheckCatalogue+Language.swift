extension CheckCatalogue {
  static let language: [any Check.Type] = [
    MisspeltWordCheck.self,
    NonstandardSpellingCheck.self,
    JoinedPrepositionCheck.self,
    SplitPrefixCheck.self,
    RepeatedWordCheck.self,
    BrokenHyphenCheck.self,
    DoubleSpaceCheck.self,
    UnmarkedForeignTermCheck.self,
  ]
}
