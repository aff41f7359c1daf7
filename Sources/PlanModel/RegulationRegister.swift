package import Citations

/// What `peraturan.yml` knows of regulations beyond what the plans say.
package struct RegulationRegister: Sendable {
  /// In the order of the file.
  package let records: [RegulationRecord]
  /// Those that are no longer in force.
  package let revoked: [RegulationRecord]
  private let bySlug: [String: RegulationRecord]

  package init(_ records: [RegulationRecord] = []) {
    self.records = records
    bySlug = Dictionary(
      records.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    revoked = records.filter(\.isRevoked)
  }

  package subscript(slug: String) -> RegulationRecord? { bySlug[slug] }
}

/// A regulation as checked against its own text.
package struct RegulationRecord: Hashable, Sendable {
  /// Whether it is in force.
  package enum Status: String, CaseIterable, Sendable {
    case inForce = "berlaku"
    case revoked = "dicabut"
  }

  package var slug: String
  /// The official title, the words behind `tentang`.
  package var title: String?
  package var gazette: [GazetteEntry]
  package var status: Status?
  /// The slugs of the regulations that amended it, in order.
  package var amendedBy: [String]
  /// The slug of the regulation that revoked or replaced it.
  package var revokedBy: String?
  /// Where its text can be read.
  package var link: String?

  /// Whether it is no longer in force; what revoked it need not be known.
  package var isRevoked: Bool { status == .revoked || revokedBy != nil }
}
