/// A regulation that an item cites, either for itself or as what changed the one before it.
package struct CitedInstrument: Hashable, Sendable {
  package var citation: Citation
  /// How it stands to the base; nil for a regulation cited for itself.
  package var amendment: Amendment?
  /// The regulation whose change is told; the regulation itself where there is none.
  package var base: Citation

  package var isAmendment: Bool { amendment != nil }
}

extension Citation {
  /// The regulation, and those that changed it.
  package var instruments: [CitedInstrument] {
    [CitedInstrument(citation: self, amendment: nil, base: self)]
      + amendments.map { CitedInstrument(citation: $0.citation, amendment: $0, base: self) }
  }
}
