extension RegulationKind {
  /// Kinds that amend each other, whoever the issuer is.
  enum Family: Hashable {
    case statute
    case ministerial
    case other(RegulationKind)
  }

  var family: Family {
    switch self {
    case .law, .governmentRegulationInLieuOfLaw: .statute
    case .ministerialRegulation, .bodyRegulation: .ministerial
    default: .other(self)
    }
  }
}
