package import Diagnostics
package import Markdown

/// An office that issues plans.
package struct Office: Sendable {
  /// How to reach its public information desk.
  package struct InformationDesk: Hashable, Sendable {
    package var name: String?
    package var address: String?
    package var email: String?
    package var telephone: String?
  }

  /// What the office states for the legal documentation network (`jdihn`); it stands in no decree.
  package struct LegalNetwork: Hashable, Sendable {
    /// The office's main-entry form, `teuBadan`.
    package var mainEntry: String?
    /// The field of law, `bidangHukum`.
    package var field: String?
    /// `subjek`.
    package var subject: String?
  }

  package var slug: String
  /// `KPU Kabupaten Soppeng`.
  package var name: String
  /// `Komisi Pemilihan Umum Kabupaten Soppeng`.
  package var fullName: String?
  /// The region's code of the Ministry of Home Affairs: `73.12`.
  package var regionCode: String?
  package var address: String?
  package var website: String?
  package var informationDesk: InformationDesk?
  package var legalNetwork: LegalNetwork?
  /// What the office says of itself.
  package var introduction: [Block]
  package var links: [DocumentLink]
  package var source: SourceText
}
