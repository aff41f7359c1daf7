/// A mention of a regulation, read into its parts.
///
/// `Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara (Lembaran Negara Republik
/// Indonesia Tahun 2023 Nomor 141, Tambahan Lembaran Negara Republik Indonesia Nomor 6897)`
package struct Citation: Hashable, Sendable {
  /// The years in which a regulation, a decree or a letter of the Republic can have been made.
  package static let years = 1945...2199

  package var kind: RegulationKind
  /// Who issued it, as the words have it, for kinds with more than one issuer:
  /// `Komisi Pemilihan Umum Kabupaten Soppeng`.
  package var issuer: String?
  /// As the words have it: `30`, `314/ORT.07-Kpt/01/KPU/V/2021`.
  package var number: String?
  package var year: Int?
  /// The words after `tentang` or `perihal`, without the brackets and the amendments.
  package var title: String?
  /// The entries in the brackets that follow this instrument.
  package var gazette: [GazetteEntry]
  /// What amended, revoked or joined it, in the order of the words.
  package var amendments: [Amendment]

  package init(
    kind: RegulationKind,
    issuer: String? = nil,
    number: String? = nil,
    year: Int? = nil,
    title: String? = nil,
    gazette: [GazetteEntry] = [],
    amendments: [Amendment] = []
  ) {
    self.kind = kind
    self.issuer = issuer
    self.number = number
    self.year = year
    self.title = title
    self.gazette = gazette
    self.amendments = amendments
  }
}

/// A later instrument that changed a cited one, as the citation tells it.
package struct Amendment: Hashable, Sendable {
  /// What the later instrument did.
  package enum Relation: String, Hashable, Sendable, CaseIterable {
    /// `sebagaimana telah diubah dengan`.
    case amended = "diubah"
    /// `sebagaimana telah dicabut dengan`, `dicabut sebagian`.
    case revoked = "dicabut"
    /// `sebagaimana telah diganti dengan`.
    case replaced = "diganti"
    /// `sebagaimana telah ditetapkan menjadi undang-undang dengan`.
    case enacted = "ditetapkan"
    /// `jo.`, `juncto`: read together with.
    case readWith = "jo"
  }

  package var relation: Relation
  /// Whether the words call it the latest: `terakhir dengan`.
  package var isLatest: Bool
  package var citation: Citation

  package init(relation: Relation, isLatest: Bool, citation: Citation) {
    self.relation = relation
    self.isLatest = isLatest
    self.citation = citation
  }
}
