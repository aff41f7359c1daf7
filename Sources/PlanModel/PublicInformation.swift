/// What the public information desk states about a plan (UU 14/2008; see the front matter `ppid`).
package struct PublicInformation: Hashable, Sendable {
  /// The classes of public information (UU 14/2008 Pasal 9 to 11).
  package enum Classification: String, CaseIterable, Sendable {
    case periodic = "berkala"
    case immediate = "serta-merta"
    case atAnyTime = "setiap-saat"
  }

  package var classification: Classification?
  /// The unit that holds the information.
  package var holder: String?
  /// The unit that made or issued it.
  package var issuer: String?
  package var forms: [String]
  /// How long it is kept; only the office can state it.
  package var retention: String?
  package var summary: String?
}
