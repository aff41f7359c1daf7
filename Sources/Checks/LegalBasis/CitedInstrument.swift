internal import Citations
internal import PlanModel

/// A regulation that an item cites, either for itself or as what changed the one before it.
struct CitedInstrument {
  var citation: Citation
  /// How it stands to the base; nil for a regulation cited for itself.
  var amendment: Amendment?
  /// The regulation whose change is told; the regulation itself where there is none.
  var base: Citation

  var isAmendment: Bool { amendment != nil }
}

extension LegalBasisItem {
  /// All regulations that the item cites, in the order of its words.
  var instruments: [CitedInstrument] { reading.citations.flatMap(\.instruments) }
}

extension Citation {
  var instruments: [CitedInstrument] {
    [CitedInstrument(citation: self, amendment: nil, base: self)]
      + amendments.map { CitedInstrument(citation: $0.citation, amendment: $0, base: self) }
  }

  func entry(of gazette: GazetteEntry.Gazette) -> GazetteEntry? {
    self.gazette.first { $0.gazette == gazette }
  }
}

extension GazetteEntry {
  /// `LN 2017/182`.
  var shortName: String { gazette.rawValue + " " + (year.map { "\($0)/" } ?? "") + number }
}
