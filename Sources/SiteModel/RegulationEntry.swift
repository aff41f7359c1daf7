package import Citations
package import PlanModel

/// A regulation and everyone who cites it, in whose words.
package struct RegulationEntry: Sendable {
  /// A legal-basis item that cites the regulation.
  package struct Use: Sendable {
    package var plan: PlanEntry
    package var item: LegalBasisItem
    package var citation: Citation
    /// Whether the item cites it as what amended another regulation.
    package var isAmendment: Bool
  }

  /// A later regulation, as far as a plan or the register knows of it.
  package struct Successor: Sendable {
    package var slug: String
    package var relation: Amendment.Relation
    /// As a plan cites it; nil if only the register knows it.
    package var citation: Citation?

    /// `PKPU 12/2023`.
    package var name: String { citation?.shortName ?? RegulationAddress(slug).name }
  }

  package var slug: String
  /// The regulation with its official title and gazette entries where the register has them, else as
  /// most of the plans word it.
  package var citation: Citation
  package var record: RegulationRecord?
  package var uses: [Use]
  /// What amended, replaced or revoked it, the oldest first.
  package var successors: [Successor]
  /// Where the plans contradict each other or the register.
  package var disagreements: [Disagreement]

  /// The plans that cite it.
  package var plans: Set<PlanID> { Set(uses.map(\.plan.id)) }

  /// Where its text can be read: as the register says, or at the public database of regulations for
  /// the kinds whose address can be derived.
  package var link: String? {
    if let link = record?.link { return link }
    guard let number = citation.number, number.utf8.allSatisfy(\.isDigit), let year = citation.year
    else { return nil }
    switch citation.kind {
    case .law, .governmentRegulation, .presidentialRegulation:
      let prefix = citation.abbreviation.lowercased()
      return "https://peraturan.go.id/id/\(prefix)-no-\(number)-tahun-\(year)"
    default: return nil
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

/// A point on which citations of one regulation differ.
package struct Disagreement: Hashable, Sendable {
  /// What they differ on.
  package enum Subject: Hashable, Sendable {
    case title
    case gazette(GazetteEntry.Gazette)
    /// Which amendment is the latest.
    case latestAmendment
    /// A plan cites it as in force although another's words, or the register, say it is not.
    case revoked
  }

  /// One of the differing statements, and whose it is.
  package struct Statement: Hashable, Sendable {
    package var words: String
    package var plans: [PlanID]
    /// Whether the register says so.
    package var isRegister: Bool
  }

  package var subject: Subject
  /// The most common statement first.
  package var statements: [Statement]
}
