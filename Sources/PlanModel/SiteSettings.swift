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
  /// The severity of findings by their id, in place of their own; nil leaves a finding out.
  package var severities: [String: Severity?]
  /// Where each of those ids stands.
  package var severityPlaces: [String: SourceLocation]

  package init(
    title: String, summary: String? = nil, baseURL: String? = nil, publisher: String? = nil,
    contact: Contact? = nil, color: AccentColor? = nil, englishTerms: [String] = [],
    severities: [String: Severity?] = [:], severityPlaces: [String: SourceLocation] = [:]
  ) {
    self.title = title
    self.summary = summary
    self.baseURL = baseURL
    self.publisher = publisher
    self.contact = contact
    self.color = color
    self.englishTerms = englishTerms
    self.severities = severities
    self.severityPlaces = severityPlaces
  }
}
