internal import Citations
internal import PlanModel

extension LegalBasisItem {
  /// All regulations that the item cites, in the order of its words.
  var instruments: [CitedInstrument] { reading.instruments }
}

extension Citation {
  func entry(of gazette: GazetteEntry.Gazette) -> GazetteEntry? {
    self.gazette.first { $0.gazette == gazette }
  }
}

extension GazetteEntry {
  /// `LN 2017/182`.
  var shortName: String { gazette.rawValue + " " + (year.map { "\($0)/" } ?? "") + number }
}
