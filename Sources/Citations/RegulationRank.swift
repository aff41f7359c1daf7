/// Where a regulation stands in the hierarchy of UU 12/2011, Pasal 7 and Pasal 8; after them the
/// decisions and letters that are no regulations, yet are listed.
package enum RegulationRank: Int, Hashable, Comparable, Sendable, CaseIterable {
  case constitution
  case assemblyDecree
  case law
  case governmentRegulation
  case presidentialRegulation
  case regionalRegulation
  /// Pasal 8(1): ministers, commissions, agencies, courts.
  case bodyRegulation
  /// Pasal 8(1): governors, regents and mayors.
  case regionalHeadRegulation
  case presidentialDecision
  case decision
  case circular
  case letter

  package static func < (left: RegulationRank, right: RegulationRank) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The heading of its group in the register.
  package var groupTitle: String {
    switch self {
    case .constitution: "Undang-Undang Dasar"
    case .assemblyDecree: "Ketetapan Majelis Permusyawaratan Rakyat"
    case .law: "Undang-Undang dan Perpu"
    case .governmentRegulation: "Peraturan Pemerintah"
    case .presidentialRegulation: "Peraturan Presiden"
    case .regionalRegulation: "Peraturan Daerah"
    case .bodyRegulation: "Peraturan menteri, komisi, dan badan"
    case .regionalHeadRegulation: "Peraturan kepala daerah"
    case .presidentialDecision: "Keputusan dan Instruksi Presiden"
    case .decision: "Keputusan dan instruksi"
    case .circular: "Surat edaran"
    case .letter: "Surat, berita acara, dan dokumen lain"
    }
  }
}

extension RegulationKind {
  package var rank: RegulationRank {
    switch self {
    case .constitution: .constitution
    case .assemblyDecree: .assemblyDecree
    case .law, .governmentRegulationInLieuOfLaw: .law
    case .governmentRegulation: .governmentRegulation
    case .presidentialRegulation: .presidentialRegulation
    case .regionalRegulation: .regionalRegulation
    case .ministerialRegulation, .electionCommissionRegulation, .honoraryCouncilRegulation,
      .supervisoryAgencyRegulation, .bodyRegulation:
      .bodyRegulation
    case .regionalHeadRegulation: .regionalHeadRegulation
    case .presidentialDecision, .presidentialInstruction: .presidentialDecision
    case .decision, .instruction: .decision
    case .circular: .circular
    case .letter, .minutes, .otherDocument: .letter
    }
  }
}
