package import Diagnostics

/// What `situs.yml` says of the site as a whole.
package struct SiteSettings: Hashable, Sendable {
  /// How to reach the publisher.
  package struct Contact: Hashable, Sendable {
    package var address: String?
    package var email: String?
    package var telephone: String?
  }

  package var title: String
  /// One or two sentences on what the site is.
  package var summary: String?
  /// The absolute address of the site's root, without a slash at its end; used only where an
  /// absolute address is needed.
  package var baseURL: String?
  package var publisher: String?
  package var contact: Contact?
  /// The colour of links and of the site's head, `#991b1b`; nil for the style sheet's own.
  package var color: AccentColor?
  /// English terms that pages mark as such wherever they stand.
  package var englishTerms: [String]
  /// What `pemeriksaan` says, in the order of the file.
  package var severities: [SeveritySetting]

  package init(
    title: String, summary: String? = nil, baseURL: String? = nil, publisher: String? = nil,
    contact: Contact? = nil, color: AccentColor? = nil, englishTerms: [String] = [],
    severities: [SeveritySetting] = []
  ) {
    self.title = title
    self.summary = summary
    self.baseURL = baseURL
    self.publisher = publisher
    self.contact = contact
    self.color = color
    self.englishTerms = englishTerms
    self.severities = severities
  }
}

/// How much the findings of one id weigh on this site: `bahasa.tidak-baku: abaikan`.
package struct SeveritySetting: Hashable, Sendable {
  package var id: String
  /// In place of their own; nil leaves them out.
  package var severity: Severity?
  /// Where the id stands.
  package var location: SourceLocation
}
