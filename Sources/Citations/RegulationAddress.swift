/// The address of a regulation taken apart, for one that no plan cites: `permenpanrb-90-2021`.
package struct RegulationAddress {
  private let slug: String
  private let parts: [Substring]

  package init(_ slug: String) {
    self.slug = slug
    parts = slug.split(separator: "-")
  }

  package var year: Int { parts.last.flatMap { Int($0) } ?? 0 }
  package var number: Int { parts.dropLast().last.flatMap { Int($0) } ?? 0 }

  /// `PermenPANRB 90/2021`, as a citation of it is named; the address itself where it has another shape.
  package var name: String {
    guard parts.count == 3, number > 0 else { return slug }
    return "\(Self.abbreviation(of: String(parts[0]))) \(number)/\(year)"
  }

  private static func abbreviation(of prefix: String) -> String {
    if let kind = kinds.first(where: { $0.slugPrefix == prefix }) { return kind.abbreviation }
    guard prefix.hasPrefix("permen") else { return prefix.uppercased() }
    let minister = String(prefix.dropFirst("permen".count))
    let shortName = Ministry(words: minister)?.shortName ?? minister.uppercased()
    return RegulationKind.ministerialRegulation(shortName).abbreviation
  }

  /// The kinds whose short form is not all in capitals, and which need no issuer.
  private static let kinds: [RegulationKind] = [
    .governmentRegulationInLieuOfLaw, .presidentialRegulation, .presidentialDecision,
    .presidentialInstruction, .honoraryCouncilRegulation, .supervisoryAgencyRegulation,
  ]
}
